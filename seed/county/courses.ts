import type { CourseRecord } from '../../subgraphs/county/records.ts';
import { money } from '../../subgraphs/shared/money.ts';
import { searchKeys } from '../../subgraphs/shared/names.ts';
import type { PeriodRecord } from '../../subgraphs/shared/records.ts';
import { DOC, ORG } from '../ids.ts';
import { assumed, en, nb, oss, synthetic, viken } from './source.ts';

const MOLDE = { municipality: 'NO:1506', place: 'Molde' };
/** Its code until the reform of 2020. */
const MOLDE_BEFORE = { municipality: 'NO:1502', place: 'Molde' };
const KRISTIANSUND = { municipality: 'NO:1505', place: 'Kristiansund' };
const DESCRIPTION = 'Action 1, 2. Action description';

type Sketch = Omit<CourseRecord, 'owner' | 'version' | 'firstDay' | 'searchKeys'> & { owner?: string };

const course = ({ title, ...rest }: Sketch): CourseRecord => ({
  owner: ORG.MORE_OG_ROMSDAL_COUNTY,
  version: 1,
  title,
  firstDay: rest.period?.start ?? '',
  searchKeys: searchKeys([title.nb, title.nn, title.sv, title.en].filter((text) => text !== undefined)),
  ...rest,
});

const training = { kind: 'IMMIGRANT_STARTUP', action: 'OSS-A1.1' } as const;

const SILENT = 'No place is stated; Molde, whose immigration service takes part, is assumed';

/** Courses of 2019 that the action plan tells of. */
const held = [
  course({
    ...training,
    _id: 'OSS-A1-2019-PRE',
    title: en('Pre-course to recruit participants'),
    municipality: MOLDE_BEFORE.municipality,
    provenance: [
      oss(`${DESCRIPTION}; March 2019 without a day`, 'Pre-course in March to recruit participants.'),
      assumed(DOC.OSS, SILENT),
    ],
  }),
  course({
    ...training,
    _id: 'OSS-A1-2019-INFO',
    title: en('Info-night'),
    period: { start: '2019-09-23', end: '2019-09-24' },
    municipality: MOLDE_BEFORE.municipality,
    provenance: [
      oss(DESCRIPTION, 'Info-night on 23rd and 24th September, after work.'),
      assumed(
        DOC.OSS,
        `The year is not stated: 2019, between the start in March and the course in October. ${SILENT}`,
      ),
    ],
  }),
  course({
    ...training,
    _id: 'OSS-A1-2019-41',
    title: en('Starting business in Norway'),
    period: { start: '2019-10-08', end: '2019-10-09' },
    municipality: MOLDE_BEFORE.municipality,
    provenance: [
      oss(DESCRIPTION, 'First actual course in the project in week 41 (8 - 9th October 2019).'),
      assumed(
        DOC.OSS,
        `That this course was “Starting business in Norway”, which the same section names, is assumed. ${SILENT}`,
      ),
    ],
  }),
];

const later = (half: 'H1' | 'H2', place: typeof MOLDE, period: PeriodRecord, seats: number): CourseRecord => {
  const year = period.start.slice(0, 4);
  return course({
    ...training,
    _id: `OSS-A1-${year}-${half}-${place.place.toUpperCase()}`,
    title: en(
      `Start-up training for immigrants, ${place.place}, ${half === 'H1' ? 'spring' : 'autumn'} ${year}`,
    ),
    period,
    municipality: place.municipality,
    seats,
    provenance: [
      synthetic(
        'The action runs on to 2024 and its later courses are not documented: days, places and seats are invented',
      ),
    ],
  });
};

const invented = [
  later('H1', MOLDE, { start: '2020-02-11', end: '2020-02-12' }, 30),
  later('H1', KRISTIANSUND, { start: '2020-02-18', end: '2020-02-19' }, 20),
  later('H2', MOLDE, { start: '2020-10-13', end: '2020-10-14' }, 42),
  later('H2', KRISTIANSUND, { start: '2020-10-20', end: '2020-10-21' }, 20),
  later('H1', MOLDE, { start: '2021-04-13', end: '2021-04-14' }, 54),
  later('H1', KRISTIANSUND, { start: '2021-04-20', end: '2021-04-21' }, 24),
];

/** Courses of the least that the service in Viken must offer. */
const offered = [
  course({
    _id: 'VIKEN-ETABL-BASIC',
    owner: ORG.VIKEN_COUNTY,
    title: nb('Grunnleggende etablerer kurs'),
    kind: 'BASIC',
    priceToParticipant: money(0, 'NOK'),
    provenance: [
      viken('5.2.1, first of the least services', 'Grunnleggende etablerer kurs (gratis for deltagerne)'),
    ],
  }),
  course({
    _id: 'VIKEN-ETABL-THEME',
    owner: ORG.VIKEN_COUNTY,
    title: nb('Relevante temakurs'),
    kind: 'THEME',
    provenance: [
      viken(
        '5.2.1, second of the least services',
        'Relevante temakurs (egenandel for deltagerne kan beregnes)',
      ),
    ],
  }),
];

export const courses: CourseRecord[] = [...held, ...invented, ...offered];
