import { county } from '../../subgraphs/county/subgraph.ts';
import { crossborder } from '../../subgraphs/crossborder/subgraph.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { load, type SeedRows } from '../../seed/load.ts';
import { at, dataOf, listAt } from '../support/ask.ts';
import { startGraph } from '../support/graph.ts';
import { madeUpAgreement } from '../support/planted/agreement.ts';
import { madeUpProject } from '../support/planted/project.ts';

const RULES = ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8'];

let graph: Awaited<ReturnType<typeof startGraph>>;

async function seed(subgraph: Subgraph, rows: SeedRows): Promise<void> {
  const db = graph.database(subgraph.name);
  if (!db) throw new Error(`no database of ${subgraph.name}`);
  await load(db, subgraph.collections(db), rows, 'made up', () => undefined);
}

beforeAll(async () => {
  graph = await startGraph();
  await seed(crossborder, madeUpProject('CLEAN', false));
  await seed(crossborder, madeUpProject('PLANTED', true));
  await seed(county, madeUpAgreement('CLEAN', false));
  await seed(county, madeUpAgreement('PLANTED', true));
});

afterAll(() => graph.stop());

/** Every check of one project or agreement, asked rule by rule, under ids with `_` for its name. */
async function checks(list: string, subject: string): Promise<Map<string, unknown>> {
  const found = new Map<string, unknown>();
  for (const rule of RULES) {
    const query = `query ($subject: ID!, $rule: CheckRule!) {
      ${list}(subject: $subject, rule: $rule, first: 200) {
        edges { node { id subject rule stated computed difference severity explanation provenance { kind } } } pageInfo { hasNextPage } } }`;
    const data = dataOf(await graph.query(query, { subject, rule }));
    expect(at(data, `${list}.pageInfo.hasNextPage`)).toBe(false);
    for (const node of listAt(data, `${list}.edges`).map((edge) => at(edge, 'node'))) {
      expect(node).toMatchObject({ subject, rule });
      expect(at(node, 'explanation')).not.toBe('');
      expect(listAt(node, 'provenance')).not.toEqual([]);
      found.set(String(at(node, 'id')).replaceAll(new RegExp(subject, 'gi'), '_'), node);
    }
  }
  return found;
}

const findings = (all: Map<string, unknown>) =>
  [...all]
    .filter(([, node]) => at(node, 'severity') !== 'OK')
    .map(([id, node]) => [
      id,
      ...['rule', 'stated', 'computed', 'difference', 'severity'].map((key) => at(node, key)),
    ])
    .sort();

type Finding = [string, string, string | null, string | null, string | null, string];

/** Days from one day to another, counted on the calendar. */
const days = (from: number, to: number) => String((to - from) / 86_400_000);

const PROJECT: Finding[] = [
  // 1,500 SEK more of travel in work package 2 than its total, its category and the whole have room for.
  ['_:2:total:SEK', 'R1', '360000', String(300_000 + 16_500 + 45_000), '1500', 'MISMATCH'],
  ['_:category:TRAVEL:SEK', 'R1', '63000', String(48_000 + 16_500), '1500', 'MISMATCH'],
  ['_:category:ALL:SEK', 'R1', '960000', String(480_000 + 48_000 + 72_000 + 361_500), '1500', 'MISMATCH'],
  // Travel in euro is not the kronor ÷ 10, and the euro column no longer sums.
  ['_:category:TRAVEL:SEK-in-EUR', 'R1', '6200', String(63_000 / 10), '100', 'MISMATCH'],
  ['_:category:ALL:EUR', 'R1', '96000', String(78_000 + 6_200 + 11_700), '-100', 'MISMATCH'],
  // Own money 600 short: of both totals and of the cost.
  ['_:financing:SE:actual', 'R1', '96000', String(45_400 + 50_000), '-600', 'MISMATCH'],
  ['_:financing:SE:total', 'R1', '100000', String(45_400 + 50_000 + 4_000), '-600', 'MISMATCH'],
  ['_:financing:SE:cover', 'R5', '96000', String(45_400 + 50_000), '-600', 'MISMATCH'],
  ['_:I1:parts', 'R1', '12', String(5 + 9), '2', 'MISMATCH'],
  ['_:1:SE:2:units', 'R2', '48000', String(26 * 2_000), '4000', 'MISMATCH'],
  ['_:I2:listed', 'R3', '3', '4', '1', 'MISMATCH'],
  [
    '_:2:end',
    'R4',
    '2033-12-31',
    '2034-01-31',
    days(Date.UTC(2033, 11, 31), Date.UTC(2034, 0, 31)),
    'MISMATCH',
  ],
  ['_:2:start', 'R4', '2031-01-01', '2030-12-31', '-1', 'MISMATCH'],
  ['_:1:SE:1:months', 'R4', '20', String(2 * 12), '4', 'MISMATCH'],
  ['_:annexes', 'R6', '3', null, null, 'MISMATCH'],
  ['_:PLAN-DECISION:euSupport', 'R7', '50000', '52500', '2500', 'CONFLICT'],
  [
    '_:PLAN-DECISION:end',
    'R7',
    '2033-12-31',
    '2034-02-28',
    days(Date.UTC(2033, 11, 31), Date.UTC(2034, 1, 28)),
    'CONFLICT',
  ],
  ['_:PLAN-DECISION:months', 'R7', String(3 * 12), String(3 * 12 + 2), '2', 'CONFLICT'],
  ['_:1:executors', 'R7', 'SE:region-dalarna', 'SE:hogskolan-dalarna', null, 'CONFLICT'],
  ['_:M:origin', 'R7', 'SE', 'GB', null, 'CONFLICT'],
  ['_:spelling:SE:_-ab', 'R7', 'Provbolaget', 'Provbolagett', null, 'INFO'],
  ['_:steering', 'R8', '2032', '2033', '1', 'MISMATCH'],
];

const AGREEMENT: Finding[] = [
  ['_:yearly-amounts', 'R1', '250000', String(150_000 + 90_000), '-10000', 'MISMATCH'],
  ['_:payouts:2031', 'R2', String(275_000 + 280_000), String(5.5 * 100_000), '-5000', 'MISMATCH'],
  ['_:services', 'R3', '3', '2', '-1', 'MISMATCH'],
  [
    '_:_-A1:stage:1:end',
    'R4',
    '2034-12-31',
    '2035-03-31',
    days(Date.UTC(2034, 11, 31), Date.UTC(2035, 2, 31)),
    'MISMATCH',
  ],
  ['_:plan-2031', 'R5', '800000', '799999.5', '-0.5', 'MISMATCH'],
  [
    '_:party:1',
    'R6',
    '2034-12-31',
    '2032-12-31',
    days(Date.UTC(2034, 11, 31), Date.UTC(2032, 11, 31)),
    'MISMATCH',
  ],
  ['_:sections:3', 'R6', '3.2', null, null, 'MISMATCH'],
  ['_:reference', 'R6', '3', null, null, 'MISMATCH'],
  ['_:customers', 'R7', 'the county', 'all parties', null, 'CONFLICT'],
  ['_:_-A1:years', 'R8', '2033', '2034', '1', 'MISMATCH'],
  ['_:offices', 'R8', '3', '2', '-1', 'MISMATCH'],
];

describe.each([
  ['project', 'crossborderChecks', PROJECT],
  ['agreement', 'countyChecks', AGREEMENT],
] as const)('a made-up %s', (_, list, planted) => {
  test('has exactly the mismatches found that were planted in it, of every rule', async () => {
    expect(findings(await checks(list, 'PLANTED'))).toEqual([...planted].sort());
    expect([...new Set(planted.map(([, rule]) => rule))].sort()).toEqual(RULES);
  });

  test('without them raises none, on the same facts', async () => {
    const [clean, wrong] = [await checks(list, 'CLEAN'), await checks(list, 'PLANTED')];
    expect(findings(clean)).toEqual([]);
    // A body that is spelled in one way has nothing to compare.
    expect([...clean.keys()].sort()).toEqual(
      [...wrong.keys()].filter((id) => !id.includes(':spelling:')).sort(),
    );
  });
});
