import { z } from 'zod';
import { rows } from '../../../seed/crossborder.ts';
import { rawReports } from '../../../seed/crossborder/reported.ts';
import { crossborder } from '../../../subgraphs/crossborder/subgraph.ts';
import { DEFAULT_THRESHOLD } from '../../../subgraphs/shared/disclosure.ts';
import { dataOf, listAt, at } from '../../support/ask.ts';
import { startSubgraph } from '../../support/subgraph.ts';

let graph: Awaited<ReturnType<typeof startSubgraph>>;

beforeAll(async () => {
  graph = await startSubgraph(crossborder, rows);
});

afterAll(() => graph.stop());

const count = z
  .object({
    value: z.number().int().nullable(),
    suppressed: z.boolean(),
    method: z.literal('SUPPRESSION'),
    release: z.literal('2018-06-30'),
  })
  .refine(({ value, suppressed }) => suppressed === (value === null));
const split = z.object({ women: count, men: count, mixed: count, total: count }).nullable();
const indicator = z.object({
  code: z.string(),
  unit: z.object({ sv: z.string() }),
  disaggregation: z.string(),
  target: z.string(),
  parts: z.array(z.object({ workPackage: z.object({ id: z.string() }), value: z.string() })),
  partsTotal: z.string().nullable(),
  partsDifference: z.string().nullable(),
  actual: count,
  attainment: z.string().nullable(),
  actuals: z.array(z.object({ country: z.string(), total: count, split })),
  reports: z.object({
    edges: z.array(
      z.object({
        node: z.object({
          id: z.string(),
          country: z.string(),
          total: count,
          split,
          provenance: z.array(z.object({ kind: z.string() })),
        }),
      }),
    ),
  }),
});

const COUNT = '{ value suppressed method release }';
const SPLIT = `split { women ${COUNT} men ${COUNT} mixed ${COUNT} total ${COUNT} }`;

async function indicators() {
  const data = dataOf(
    await graph.query(`{ project(code: "SH-BI") { indicators { edges { node {
      code unit { sv } disaggregation target parts { workPackage { id } value } partsTotal partsDifference
      actual ${COUNT} attainment actuals { country total ${COUNT} ${SPLIT} }
      reports(first: 100) { edges { node { id country total ${COUNT} ${SPLIT} provenance { kind } } } }
    } } } } }`),
  );
  return listAt(data, 'project.indicators.edges').map((edge) => indicator.parse(at(edge, 'node')));
}

describe('indicators of the plan', () => {
  test('have their targets, in its order, and owners’ sex in the first four alone', async () => {
    expect(
      (await indicators()).map((each) => [each.code, each.target, each.disaggregation, each.unit.sv]),
    ).toEqual([
      ['SH-BI:I1', '50', 'WOMEN_MEN_MIXED', 'företag'],
      ['SH-BI:I2', '3', 'WOMEN_MEN_MIXED', 'företag'],
      ['SH-BI:I3', '4', 'WOMEN_MEN_MIXED', 'företag'],
      ['SH-BI:I4', '35', 'WOMEN_MEN_MIXED', 'företag'],
      ['SH-BI:I5', '3', 'NONE', 'forskningsinstitut'],
      ['SH-BI:I6', '12', 'NONE', 'organisationer'],
      ['SH-BI:I7', '5', 'NONE', 'demonstrations- och testprojekt'],
      ['SH-BI:I8', '1', 'NONE', 'samarbetsavtal'],
      ['SH-BI:I9', '2', 'NONE', 'företag'],
      ['SH-BI:I10', '3', 'NONE', 'demonstrations- och testprojekt'],
    ]);
  });

  test('keep the parts of the first: 56 against a target of 50', async () => {
    const found = await indicators();
    expect(found.map(({ partsTotal, partsDifference }) => [partsTotal, partsDifference])).toEqual([
      ['56', '6'],
      ['3', '0'],
      ['4', '0'],
      ...Array.from({ length: 7 }, () => [null, null]),
    ]);
    expect(found[0]?.parts).toEqual([
      { workPackage: { id: 'SH-BI:2' }, value: '2' },
      { workPackage: { id: 'SH-BI:1' }, value: '4' },
      { workPackage: { id: 'SH-BI:4' }, value: '20' },
      { workPackage: { id: 'SH-BI:5' }, value: '15' },
      { workPackage: { id: 'SH-BI:3' }, value: '15' },
    ]);
  });
});

describe('what was reached', () => {
  test('is of one release and invented, and says so', async () => {
    for (const each of await indicators()) {
      expect(each.reports.edges).toHaveLength(6);
      for (const { node } of each.reports.edges)
        expect(node.provenance.map(({ kind }) => kind)).toEqual(['SYNTHETIC']);
    }
  });

  test('is partly published and partly withheld', async () => {
    const splits = (await indicators()).flatMap((each) => [
      ...each.actuals.map((actual) => actual.split),
      ...each.reports.edges.map(({ node }) => node.split),
    ]);
    const counts = splits.flatMap((each) => (each === null ? [] : [each.women, each.men, each.mixed]));
    expect(counts.filter(({ suppressed }) => suppressed).length).toBeGreaterThan(0);
    expect(counts.filter(({ suppressed }) => !suppressed).length).toBeGreaterThan(0);
  });

  test('withholds every small count and, where one is withheld, enough beside it', async () => {
    for (const each of (await indicators()).slice(0, 4)) {
      const raw = rawReports(each.code);
      for (const { node } of each.reports.edges) {
        const report = raw.find(({ country, year }) => node.id === `${each.code}:${country}:${year}`);
        if (report === undefined || typeof report.counts === 'number' || node.split === null)
          throw new Error(node.id);
        const cells = [
          [node.split.women, report.counts.women],
          [node.split.men, report.counts.men],
          [node.split.mixed, report.counts.mixed],
        ] as const;
        for (const [released, reported] of cells) {
          if (reported < DEFAULT_THRESHOLD) expect([node.id, released.value]).toEqual([node.id, null]);
          if (released.value !== null) expect([node.id, released.value]).toEqual([node.id, reported]);
        }
        expect(node.split.total).toEqual(node.total);
        const hidden = cells.filter(([released]) => released.suppressed);
        const sum = hidden.reduce((total, [, reported]) => total + reported, 0);
        if (!node.total.suppressed && hidden.length > 0) {
          expect([node.id, hidden.length >= 2, sum >= DEFAULT_THRESHOLD]).toEqual([node.id, true, true]);
        }
      }
    }
  });

  test('by country adds nothing to what the reports publish', async () => {
    for (const each of (await indicators()).slice(0, 4)) {
      for (const actual of each.actuals) {
        const own = each.reports.edges.filter(({ node }) => node.country === actual.country);
        for (const owners of ['women', 'men', 'mixed'] as const) {
          const published = own.map(({ node }) => node.split?.[owners].value ?? null);
          const sum = published.reduce<number | null>(
            (all, value) => (all === null || value === null ? null : all + value),
            0,
          );
          expect([each.code, actual.country, owners, actual.split?.[owners].value]).toEqual([
            each.code,
            actual.country,
            owners,
            sum,
          ]);
        }
      }
    }
  });

  test('gives attainment only of a published count', async () => {
    for (const { code, actual, target, attainment } of await indicators()) {
      const expected =
        actual.value === null
          ? null
          : (Math.round((actual.value * 10_000) / Number(target)) / 10_000).toFixed(4);
      expect([code, attainment]).toEqual([code, expected]);
    }
  });

  test('without owners’ sex is a plain number everywhere', async () => {
    for (const each of (await indicators()).slice(4)) {
      const counts = [
        each.actual,
        ...each.actuals.map(({ total }) => total),
        ...each.reports.edges.map(({ node }) => node.total),
      ];
      expect([each.code, counts.some(({ suppressed }) => suppressed)]).toEqual([each.code, false]);
      expect(each.actuals.map((actual) => actual.split)).toEqual([null, null]);
      expect(each.actual.value).toBe(
        each.actuals.reduce((total, actual) => total + (actual.total.value ?? 0), 0),
      );
    }
  });

  test('is stored as released: no withheld count is in the database', async () => {
    const stored: unknown = await graph.db
      .collection<{ _id: string }>('indicatorreports')
      .findOne({ _id: 'SH-BI:I2:NO:2015' });
    expect(stored).toMatchObject({
      total: { value: null },
      split: { women: { value: null }, men: { value: null }, mixed: { value: null } },
    });
    // No field beside those of the record, where a count could hide.
    expect(
      Object.entries(z.record(z.string(), z.unknown()).parse(stored))
        .map(([field]) => field)
        .sort(),
    ).toEqual([
      '_id',
      'country',
      'indicator',
      'owner',
      'partner',
      'period',
      'provenance',
      'split',
      'total',
      'version',
    ]);
  });
});
