import type {
  IndicatorActualRecord,
  IndicatorRecord,
  IndicatorReportRecord,
} from '../../subgraphs/crossborder/records.ts';
import {
  type Cell,
  type CountRecord,
  protect,
  type SexSplitRecord,
} from '../../subgraphs/shared/disclosure.ts';
import type { ProvenanceRecord } from '../../subgraphs/shared/records.ts';
import { DOC, ORG } from '../ids.ts';
import { plannedIndicators, type PlannedIndicator } from './indicators.ts';
import { COUNTRIES, type Country, OWNERS, type Owners, type RawReport, rawReports } from './reported.ts';
import { named } from './sources.ts';

const RELEASE = '2018-06-30';

const REPORTER = {
  NO: named('Regionrådet for Fjellregionen', ORG.FJELLREGIONEN_COUNCIL),
  SE: named('Länsstyrelsen Dalarna', ORG.LANSSTYRELSEN_DALARNA),
};

const invented = (locator: string): ProvenanceRecord => ({
  document: DOC.SAMGRAF,
  locator,
  kind: 'SYNTHETIC',
});

const count = (value: number | null): CountRecord => ({ value, release: RELEASE });

const totalOf = ({ counts }: RawReport): number =>
  typeof counts === 'number' ? counts : OWNERS.reduce((total, owners) => total + counts[owners], 0);

const sumOf = (reports: readonly RawReport[]): number =>
  reports.reduce((total, report) => total + totalOf(report), 0);

const keyOf = (indicator: string, { country, year }: RawReport): string => `${indicator}:${country}:${year}`;

/** An indicator's release as one tree: total, country, report, owners' sex, each in its fixed order. */
function tree(indicator: string, reports: readonly RawReport[]): Cell {
  const leaves = (report: RawReport): Cell[] => {
    const { counts } = report;
    if (typeof counts === 'number') return [];
    return OWNERS.map((owners) => ({ key: `${keyOf(indicator, report)}:${owners}`, value: counts[owners] }));
  };
  return {
    key: indicator,
    value: sumOf(reports),
    children: COUNTRIES.map((country) => {
      const own = reports.filter((report) => report.country === country);
      return {
        key: `${indicator}:${country}`,
        value: sumOf(own),
        children: own.map((report) => ({
          key: keyOf(indicator, report),
          value: totalOf(report),
          children: leaves(report),
        })),
      };
    }),
  };
}

/** Values of every key of the tree; those of public bodies, methods and agreements are all published. */
function release(root: Cell, bySex: boolean): (key: string) => number | null {
  const values = (cell: Cell): [string, number][] => [
    [cell.key, cell.value],
    ...(cell.children ?? []).flatMap(values),
  ];
  const released = bySex ? protect([root]) : new Map<string, number | null>(values(root));
  return (key) => {
    const value = released.get(key);
    if (value === undefined) throw new Error(`${key} is not in the release`);
    return value;
  };
}

function split(cell: (owners: Owners) => number | null, total: number | null): SexSplitRecord {
  return {
    women: count(cell('women')),
    men: count(cell('men')),
    mixed: count(cell('mixed')),
    total: count(total),
  };
}

/** A sum that published counts give by themselves; null as soon as one of them is withheld. */
const sumOfPublished = (values: readonly (number | null)[]): number | null =>
  values.reduce<number | null>(
    (total, value) => (total === null || value === null ? null : total + value),
    0,
  );

function released(planned: PlannedIndicator): {
  indicator: IndicatorRecord;
  reports: IndicatorReportRecord[];
} {
  const raw = rawReports(planned._id);
  const bySex = planned.disaggregation === 'WOMEN_MEN_MIXED';
  const value = release(tree(planned._id, raw), bySex);
  const actual = (country: Country): IndicatorActualRecord => {
    const own = raw.filter((report) => report.country === country);
    const total = value(`${planned._id}:${country}`);
    const cell = (owners: Owners) =>
      sumOfPublished(own.map((report) => value(`${keyOf(planned._id, report)}:${owners}`)));
    return { country, ...(bySex && { split: split(cell, total) }), total: count(total) };
  };
  const report = (each: RawReport): IndicatorReportRecord => {
    const key = keyOf(planned._id, each);
    const total = value(key);
    const reporter = REPORTER[each.country];
    return {
      _id: key,
      owner: reporter.partner ?? planned.owner,
      version: 1,
      provenance: [invented(`report ${key}: no document has it`)],
      indicator: planned._id,
      partner: reporter,
      country: each.country,
      period: { start: each.year === 2015 ? '2015-05-01' : `${each.year}-01-01`, end: `${each.year}-12-31` },
      ...(bySex && { split: split((owners) => value(`${key}:${owners}`), total) }),
      total: count(total),
    };
  };
  return {
    indicator: {
      ...planned,
      provenance: [...planned.provenance, invented('what was reached: no document has it')],
      actuals: COUNTRIES.map(actual),
      actual: count(value(planned._id)),
    },
    reports: raw.map(report),
  };
}

const all = plannedIndicators.map(released);

export const indicators: IndicatorRecord[] = all.map(({ indicator }) => indicator);

export const indicatorReports: IndicatorReportRecord[] = all.flatMap(({ reports }) => reports);
