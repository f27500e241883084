import { randomUUID } from 'node:crypto';
import type { Caller } from '../../../schema/caller.ts';
import { rows } from '../../../seed/municipalities.ts';
import { countyTree } from '../../../seed/municipalities/startups.ts';
import { type Guided, inOrder, startupTree } from '../../../subgraphs/municipalities/startupRelease.ts';
import { municipalities } from '../../../subgraphs/municipalities/subgraph.ts';
import { DEFAULT_THRESHOLD } from '../../../subgraphs/shared/disclosure.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { fenced } from '../../support/fences.ts';
import { startSubgraph } from '../../support/subgraph.ts';
import { callerOf } from '../../support/trust.ts';
import { attack, knowing } from '../../verify/disclosure/attack.ts';
import { STARTUPS, startupsShown } from '../../verify/disclosure/questions/municipalities.ts';
import { type Shown, together } from '../../verify/disclosure/seen.ts';

const [COUNTY, YEAR] = ['NO:15', 2020];
const county = callerOf('county-case-officer');
const kristiansund = callerOf('contract-municipality-officer');
let graph: Awaited<ReturnType<typeof startSubgraph>>;

beforeAll(async () => {
  graph = await startSubgraph(municipalities, rows, undefined, () => new Date('2022-02-20T12:00:00Z'));
});

afterAll(() => graph.stop());

const write = (name: string, input: object, selection: string, caller: Caller) =>
  graph.query(
    `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
      ${name}(input: $input) { ${selection} failures { field code rule state legalSteps } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
    caller,
  );
const publish = async (input: object = {}, caller = county) => {
  const answer = await write(
    'publishStartupRelease',
    { county: COUNTY, year: YEAR, ...input },
    'startups { total { value release } }',
    caller,
  );
  return at(dataOf(answer), 'publishStartupRelease');
};

/** The county's municipalities of the year, with what each hands in: in one a single start-up, in the next nobody. */
const towns = rows.municipalities.filter(
  ({ county: { id }, validity }) =>
    id === COUNTY && validity.start <= '2020-12-31' && (validity.end ?? '9') > '2020-12-31',
);
const LEVELS = ['IDEA_OR_SEED', 'MID_PHASE', 'DEVELOPED'] as const;
const guided: Guided[] = towns.map(({ _id }, index) => ({
  municipality: _id,
  phases: LEVELS.map((level, place) => ({
    level,
    sole: index < 2 ? Number(index === 0 && place === 0) : 3 * index + place,
    limited: index < 2 ? 0 : index + 4 * place,
  })),
}));

const report = ({ municipality, phases }: Guided, caller: Caller, expectedVersion = 0) =>
  write(
    'reportStartups',
    { municipality, year: YEAR, expectedVersion, phases },
    'report { version }',
    caller,
  );

/** What is told of a year, by the county and each municipality. */
async function told(year: number, unit: string): Promise<Shown> {
  const data = dataOf(
    await graph.query(`{
      countyStartups(county: "${COUNTY}", year: ${year}) ${STARTUPS}
      municipalities(county: "${COUNTY}", first: 100) { edges { node { id startups(year: ${year}) ${STARTUPS} } } }
    }`),
  );
  const nodes = listAt(data, 'municipalities.edges').map((edge) => at(edge, 'node'));
  return together(
    [{ startups: at(data, 'countyStartups'), id: COUNTY }, ...nodes].flatMap((each) =>
      at(each, 'startups') === null ? [] : startupsShown(at(each, 'startups'), String(at(each, 'id')), unit),
    ),
  );
}

test('what is handed in is told when the county has published it, and not a count that tells of a few', async () => {
  expect(await publish({ county: 'NO:34' })).toMatchObject({
    startups: null,
    failures: [{ field: 'county', code: 'UNKNOWN' }],
  });
  for (const year of [2022, 20210])
    expect(await publish({ year })).toMatchObject({ failures: [{ field: 'year', code: 'NOT_CLOSED' }] });
  // Everybody but the last one hands in; it is told who is missing, and nothing else is.
  expect(guided.length).toBeGreaterThan(20);
  for (const each of guided.slice(0, -1)) {
    const consumer = towns.find(({ _id }) => _id === each.municipality)?.organisation;
    if (consumer === undefined) throw new Error('nobody to hand in');
    const { errors } = await report(each, Object.assign({}, kristiansund, { consumer }));
    expect(errors).toEqual([]);
  }
  const last = towns.at(-1);
  expect(await publish()).toMatchObject({
    startups: null,
    failures: [{ field: 'year', code: 'NOT_REPORTED', rule: `must be handed in by ${last?._id} first` }],
  });
  expect(await told(YEAR, 'new')).toEqual({ seen: [], ratios: [] });
  const officer = Object.assign({}, kristiansund, { consumer: last?.organisation });
  for (const each of guided.slice(-1)) await report(each, officer);
  const before = await told(2021, 'old');

  for (const caller of [
    kristiansund,
    Object.assign({}, county, { consumer: 'NO:a-stranger' }),
    callerOf('stranger'),
  ]) {
    const { data, errors } = await write(
      'publishStartupRelease',
      { county: COUNTY, year: YEAR },
      'startups { year }',
      caller,
    );
    expect([data, errors[0]?.extensions?.code]).toEqual([{ publishStartupRelease: null }, 'FORBIDDEN']);
  }
  expect(await told(YEAR, 'new')).toEqual({ seen: [], ratios: [] });

  const key = randomUUID();
  const all = guided
    .flatMap(({ phases }) => phases)
    .reduce((sum, { sole, limited }) => sum + sole + limited, 0);
  const released = { startups: { total: { value: all, release: '2022-02-20' } }, failures: [] };
  expect(await publish({ idempotencyKey: key })).toEqual(released);
  const after = await told(YEAR, 'new');
  // The same key tells the same release; a second one is refused, and so is what is handed in after it.
  expect(await publish({ idempotencyKey: key })).toEqual(released);
  const again = { field: 'year', code: 'ILLEGAL_STEP', state: 'RELEASED', legalSteps: [] };
  expect(await publish()).toMatchObject({ startups: released.startups, failures: [again] });
  for (const each of guided.slice(-1))
    expect(dataOf(await report(each, officer, 1))).toMatchObject({ reportStartups: { failures: [again] } });
  expect(await told(YEAR, 'new')).toEqual(after);
  expect(await told(2021, 'old')).toEqual(before);
  // A report of the very moment of its release would have met it there.
  const logged = { reportStartups: guided.length, publishStartupRelease: 1 };
  expect(await fenced(graph.db, `${COUNTY}:${YEAR}`, Object.keys(logged))).toEqual({
    touched: guided.length + 1,
    logged,
  });

  // Neither of the two small municipalities is told, nor anything that either could be computed from.
  const small = after.seen.filter(({ cells: [cell] }) =>
    guided.slice(0, 2).some(({ municipality }) => cell?.startsWith(`new|${municipality}`)),
  );
  expect(small.map(({ value }) => value)).toEqual(Array.from({ length: 20 }, () => null));
  const order = inOrder(towns, '2020-12-31').flatMap(
    ({ _id }) => guided.find((each) => each.municipality === _id) ?? [],
  );
  const unit = (name: string, root: ReturnType<typeof startupTree>) => ({
    name,
    roots: [root],
    threshold: DEFAULT_THRESHOLD,
    below: [],
  });
  const knowledge = knowing([unit('new', startupTree(COUNTY, order)), unit('old', countyTree)]);
  const { withheld, narrowed } = attack(knowledge, [...before.seen, ...after.seen], []);
  expect(narrowed).toEqual([]);
  expect(withheld).toBeGreaterThan(20);
});
