import type { MethodOriginRecord, MethodTrialRecord } from '../../subgraphs/crossborder/planRecords.ts';
import type { ProjectMethodRecord } from '../../subgraphs/crossborder/records.ts';
import type { LocalisedTextRecord } from '../../subgraphs/shared/records.ts';
import { ORG } from '../ids.ts';
import { ROROS } from './municipalities.ts';
import { PROJECT, stated } from './sources.ts';

const origin = (
  countries: string[],
  words: string,
  locator = '“Arbetspakete”',
  inspiration = false,
): MethodOriginRecord => ({ countries, words, inspiration, provenance: stated(locator) });

const ENTERPRISES: LocalisedTextRecord = { sv: 'företag', original: 'SV' };
const MUNICIPALITIES: LocalisedTextRecord = { sv: 'kommuner', original: 'SV' };
const PROCUREMENTS: LocalisedTextRecord = { sv: 'upphandlingar', original: 'SV' };

const trial =
  (number: number) =>
  (
    stage: 'BEFORE' | 'PLANNED',
    place: string,
    country: string,
    further: Partial<Pick<MethodTrialRecord, 'count' | 'unit' | 'municipality'>> = {},
  ): MethodTrialRecord => ({
    stage,
    place,
    country,
    ...further,
    provenance: stated(`activity description ${number}`),
  });

type Row = Pick<ProjectMethodRecord, 'name' | 'origins' | 'trials'> & { key: string; number: number };

/** The five methods. No source says where any is applied after the project's end: no trial is AFTER. */
const ROWS: readonly Row[] = [
  {
    key: 'MSS',
    number: 1,
    name: { sv: 'Skräddarsydd massproduktion', en: 'Mass customization', original: 'SV' },
    origins: [origin(['NO'], 'utviklat i Norge')],
    trials: [
      trial(1)('BEFORE', 'Röros, bedrifts-lab', 'NO', { count: 4, unit: ENTERPRISES, municipality: ROROS }),
      trial(1)('PLANNED', 'Fjellregionen', 'NO', { count: 2, unit: ENTERPRISES }),
      trial(1)('PLANNED', 'Dalarna', 'SE', { count: 2, unit: ENTERPRISES }),
    ],
  },
  {
    key: 'KTP',
    number: 2,
    name: {
      sv: 'Partnerskap för kunskapsöverföring (KTP)',
      en: 'Knowledge Transfer Partnership',
      original: 'SV',
    },
    origins: [
      origin(['SE'], 'utviklat i Sverige'),
      origin(['GB'], 'kommer från Storbritannien', 'activity description 2'),
    ],
    trials: [
      trial(2)('BEFORE', 'Dalarna, pilotprojekt', 'SE', { count: 16, unit: ENTERPRISES }),
      // “1-2 företag i Dalarna”: a range is not one number.
      trial(2)('PLANNED', 'Dalarna, 1-2 företag', 'SE'),
      trial(2)('PLANNED', 'Fjellregionen, förstudie', 'NO'),
    ],
  },
  {
    key: 'BID',
    number: 3,
    name: { en: 'Business Improvement District', original: 'EN' },
    origins: [origin(['GB'], 'gemensam utvikling med inspiration från Skottland', '“Arbetspakete”', true)],
    trials: [
      trial(3)('BEFORE', 'Göteborg, BID-liknande', 'SE'),
      trial(3)('BEFORE', 'Malmö, BID-liknande', 'SE'),
      trial(3)('PLANNED', '4 kommuner i Sverige', 'SE', { count: 4, unit: MUNICIPALITIES }),
      trial(3)('PLANNED', '1-2 kommuner i Norge', 'NO'),
    ],
  },
  {
    key: 'MULTICULTURAL',
    number: 4,
    name: { nb: 'Flerkulturell verdiskapning', original: 'NB' },
    origins: [origin(['NO'], 'Gemensam utvikling med inspiration från Drammen', '“Arbetspakete”', true)],
    trials: [
      trial(4)('BEFORE', 'Drammen', 'NO'),
      trial(4)('PLANNED', 'Dalarna', 'SE'),
      trial(4)('PLANNED', 'Fjellregionen', 'NO'),
    ],
  },
  {
    key: 'EARLY-DIALOGUE',
    number: 5,
    name: { sv: 'Tidig dialog i upphandling', original: 'SV' },
    origins: [
      origin(['NO'], 'utviklat i Norge'),
      origin(
        ['NO'],
        'Norge har de senaste åren arbetat framgångsrikt med leverandörsutveckling genom upphandling',
        'activity description 5',
      ),
    ],
    trials: [
      trial(5)('PLANNED', '4-5 kommuner i Dalarna', 'SE'),
      trial(5)('PLANNED', '1-2 upphandlingar i Fjellregionen/Hedmark', 'NO', { unit: PROCUREMENTS }),
    ],
  },
];

export const projectMethods: ProjectMethodRecord[] = ROWS.map(({ key, number, ...row }) => ({
  _id: `${PROJECT}:${key}`,
  owner: ORG.LANSSTYRELSEN_DALARNA,
  version: 1,
  provenance: [stated('“Arbetspakete”'), stated(`activity description ${number}`)],
  project: PROJECT,
  workPackage: `${PROJECT}:${number}`,
  ...row,
}));
