import type { ProgrammeMilestoneRecord } from '../../subgraphs/county/records.ts';
import type { NamedPartnerRecord } from '../../subgraphs/shared/records.ts';
import { OPPLAND } from './roles.ts';
import { nb, oppland } from './source.ts';

type When = Pick<ProgrammeMilestoneRecord, 'relation' | 'day' | 'period' | 'doneOn' | 'doneSource'>;

const milestone = (
  title: string,
  when: When,
  responsible: NamedPartnerRecord[],
  quote: string,
  place = 'Tidsplan',
): ProgrammeMilestoneRecord => ({
  title: nb(title),
  ...when,
  responsible,
  provenance: oppland(place, quote),
});

const before = (day: string): When => ({ relation: 'BEFORE', day });
const COUNTY = { ...OPPLAND, nameInDocument: 'OFK' };

/** The time plan. Where the source prints “OFK i samarbeid med” and nobody after it, Innovasjon Norge is left out. */
export const milestones: ProgrammeMilestoneRecord[] = [
  milestone(
    'Mandat',
    {
      relation: 'ON',
      day: '2013-09-20',
      doneOn: '2013-09-19',
      doneSource: oppland('Signature, page 8', 'Lillehammer, 19. september 2013'),
    },
    [COUNTY],
    '20.09.13 Mandat OFK',
  ),
  milestone(
    'Tilsetting av medarbeidere',
    { relation: 'ON', period: { start: '2013-09-01', end: '2013-10-31' } },
    [COUNTY],
    'Sept/oktober 2013 Tilsetting av medarbeidere i samarbeid med OFK',
  ),
  milestone(
    'Oppstart, planleggingsfase i samarbeid med regionene',
    { relation: 'ON', day: '2013-10-01' },
    [],
    'Oppstart 01.10.13 Planleggingsfase i samarbeid med regionene',
  ),
  milestone(
    'Konkurransegrunnlag evaluering',
    {
      ...before('2013-12-01'),
      doneOn: '2014-01-14',
      doneSource: oppland(
        'List of similar documents on the page, outside the mandate',
        'Lillehammer, 14. januar 2014 KONKURRANSEGRUNNLAG FOR KJØP AV FØLGEEVALUERING',
      ),
    },
    [COUNTY],
    'Før 1 des Konkurransegrunnlag OFK i samarbeid med evaluering',
  ),
  milestone(
    'Valg av evaluator',
    before('2014-02-01'),
    [COUNTY],
    'Før 01.02.14 Valg av evaluator OFK i samarbeid med',
  ),
  milestone(
    'Rekruttering av bedrifter',
    { relation: 'ON', period: { start: '2014-03-01', end: '2014-03-31' } },
    [],
    'Rekruttering av bedrifter bør være gjort innen mars 2014.',
    'Innsatsområder og tilnærming, A)',
  ),
  milestone(
    'Operativt arbeid og følgeevaluering',
    { relation: 'FROM', day: '2014-01-01' },
    [],
    'Fra 01.01.14 Operativt arbeid og følgeevaluering',
  ),
  milestone(
    'Prosjektavslutning: sluttrapport og evalueringsrapport',
    { relation: 'ON', day: '2016-12-31' },
    [],
    '31.12.16 Prosjektavslutning -sluttrapport og evalueringsrapport',
  ),
  milestone(
    'Sluttrapport med evalueringsrapport behandlet i fylkestinget',
    before('2017-05-01'),
    [OPPLAND],
    'Sluttrapport med evalueringsrapport ferdigstilles og behandles i fylkestinget før 1. mai i 2017.',
    'Rapportering; time plan: Våren 2017',
  ),
];
