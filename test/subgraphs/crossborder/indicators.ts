import { z } from 'zod';
import { rows } from '../../../seed/crossborder.ts';
import { enterpriseReports } from '../../../seed/crossborder/reported.ts';
import { crossborder } from '../../../subgraphs/crossborder/subgraph.ts';
import { dataOf, listAt, at } from '../../support/ask.ts';
import { sharedSubgraph } from '../../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedSubgraph>>;

beforeAll(async () => {
  graph = await sharedSubgraph(crossborder, rows);
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

const REPORTS = new Map(Object.entries(enterpriseReports).map(([number, all]) => [`SH-BI:${number}`, all]));
/** The indicators that count enterprises, the supported first. */
const ENTERPRISES = [...REPORTS.keys()];

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
    const found = await indicators();
    for (const { node } of found.flatMap((each) => each.reports.edges))
      expect(node.provenance.map(({ kind }) => kind)).toEqual(['SYNTHETIC']);
    // Six reports each, but of those who are among the enterprises supported only what they add up to.
    expect(found.filter((each) => each.reports.edges.length !== 6).map(({ code }) => code)).toEqual(
      ENTERPRISES.slice(1),
    );
    expect(found.flatMap((each) => each.reports.edges.map(({ node }) => node.split)).filter(Boolean)).toEqual(
      [],
    );
  });

  /** The seed's reports on an indicator of enterprises, counted here and not by the product. */
  const reported = (code: string, country: string, owners?: 'women' | 'men' | 'mixed', year?: number) =>
    (REPORTS.get(code) ?? [])
      .filter((each) => each.country === country && (year === undefined || each.year === year))
      .reduce(
        (total, { counts: { women, men, mixed }, counts }) =>
          total + (owners === undefined ? women + men + mixed : counts[owners]),
        0,
      );

  test('of enterprises is true where it is published, and five enterprises at least from everything around it', async () => {
    const found = await indicators();
    const [supported] = found;
    for (const each of found.filter(({ code }) => ENTERPRISES.includes(code))) {
      const isWhole = each === supported;
      for (const { country, total, split: bySex } of each.actuals) {
        const whole = supported?.actuals.find((other) => other.country === country);
        const cells = [
          [total, reported(each.code, country), whole?.total],
          ...(['women', 'men', 'mixed'] as const).flatMap((owners) =>
            bySex === null
              ? []
              : [[bySex[owners], reported(each.code, country, owners), whole?.split?.[owners]] as const],
          ),
        ] as const;
        for (const [told, truth, within] of cells) {
          if (told.value !== null) expect([each.code, told.value]).toEqual([each.code, truth]);
          const published = told.value ?? 5;
          expect([each.code, published >= 5]).toEqual([each.code, true]);
          if (!isWhole && told.value !== null)
            expect([each.code, Number(within?.value) - published >= 5]).toEqual([each.code, true]);
        }
      }
    }
    for (const { node } of supported?.reports.edges ?? []) {
      const year = Number(node.id.slice(-4));
      expect([node.id, node.total.value]).toEqual([
        node.id,
        reported('SH-BI:I1', node.country, undefined, year),
      ]);
    }
    expect(found.find(({ code }) => code === 'SH-BI:I9')).toMatchObject({
      actual: { value: null, suppressed: true },
      attainment: null,
      actuals: [{ total: { value: null } }, { total: { value: null } }],
    });
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

  test('of public bodies, methods and agreements is a plain number everywhere', async () => {
    for (const each of (await indicators()).filter(({ code }) => !ENTERPRISES.includes(code))) {
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
      .findOne({ _id: 'SH-BI:I1:NO:2015' });
    expect(stored).toMatchObject({ total: { value: 20 } });
    const ninth: unknown = await graph.db
      .collection<{ _id: string }>('indicators')
      .findOne({ _id: 'SH-BI:I9' });
    expect(ninth).toMatchObject({
      actual: { value: null },
      actuals: [
        { country: 'NO', total: { value: null } },
        { country: 'SE', total: { value: null } },
      ],
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
      'total',
      'version',
    ]);
  });
});
