import type { SubgraphName } from '../../schema/subgraphs.ts';
import { rows as county } from '../../seed/county.ts';
import { rows as crossborder } from '../../seed/crossborder.ts';
import { rows as immigration } from '../../seed/immigration.ts';
import type { SeedRows } from '../../seed/load.ts';
import { rows as municipalities } from '../../seed/municipalities.ts';
import type { FactRecord } from '../../subgraphs/shared/facts.ts';
import type { Finding } from '../../subgraphs/shared/checks.ts';
import { only } from './grown/names.ts';

const MANY = 30;

const near = <T extends { _id: string }>(row: T, change: (index: number) => Partial<T> = () => ({})): T[] =>
  Array.from({ length: MANY }, (_, index) => ({
    ...row,
    ...change(index),
    _id: `NEAR-${row._id}-${index}`,
  }));

/** What holds, of the same subject, documents and partners as what does not. */
const facts = <T extends FactRecord & { finding: Finding }>(rows: readonly T[], rule = 'R7'): T[] =>
  near(only(rows.filter(({ claim, finding }) => claim.rule === rule && finding.severity === 'OK')));

/** Duties of the same parties that nobody is late with on 10 May 2024, and that are not due in that year either. */
function obligations() {
  const report = only(county.obligations.filter(({ kind, gate }) => kind === 'ANNUAL_REPORT' && !gate));
  const gated = only(county.obligations.filter(({ gate }) => gate !== undefined));
  const due = (day: string) => ({ opensAt: day, dueAt: day });
  const states = [
    { ...report, _id: 'on-time', ...due('2015-05-01'), fulfilledAt: '2015-04-30' },
    { ...report, _id: 'late-once', ...due('2023-05-01'), fulfilledAt: '2023-06-01' },
    { ...report, _id: 'late-later', ...due('2025-05-01'), fulfilledAt: '2025-06-01' },
    { ...report, _id: 'not-due', ...due('2030-05-01') },
    { ...report, _id: 'not-followed', ...due('2015-05-01'), isFollowed: false },
    {
      ...gated,
      _id: 'blocked',
      ...due('2015-01-31'),
      gate: gated.gate && { text: gated.gate.text, activityPlan: gated.gate.activityPlan },
    },
  ];
  return states.flatMap((state) => near(state));
}

/** Rows that share with those of a view all that it asks by but one thing, so that a poor index reads them too. */
export const neighbours: Record<SubgraphName, SeedRows> = {
  county: { obligations: obligations(), facts: facts(county.facts) },
  municipalities: {
    // Of the same county, and gone before any of the days.
    municipalities: near(only(municipalities.municipalities.filter(({ _id }) => _id === 'NO:1505'))).map(
      (row, index) => ({
        ...row,
        _id: `NO:${9500 + index}`,
        validity: { start: '1900-01-01', end: '1999-12-31' },
        populations: [],
      }),
    ),
    // Of the same municipalities, and over before the day.
    peerGroups: near(only(municipalities.peerGroups), () => ({
      model: 'NEAR',
      period: { start: '2015-01-01', end: '2016-12-31' },
    })),
    facts: facts(municipalities.facts),
  },
  crossborder: { facts: facts(crossborder.facts) },
  immigration: {
    // Of the same municipalities, in other years.
    cohorts: immigration.cohorts
      .filter(({ programme }) => programme === 'INTRO')
      .slice(0, 3)
      .flatMap((cohort) =>
        near(cohort, (index) => ({
          period: { start: `${1900 + index}-01-01`, end: `${1900 + index}-06-30` },
          summary: `${cohort.municipality}:${1900 + index}`,
        })),
      ),
    facts: facts(immigration.facts, 'R4'),
  },
};
