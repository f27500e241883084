import { peerGroupModels, peerGroups } from '../../../seed/municipalities/peer.ts';
import { rows } from '../../../seed/municipalities.ts';
import { compliant, findings, wholeMonths } from '../../../subgraphs/municipalities/peerRules.ts';
import type { PeerGroupModelRecord, PeerGroupRecord } from '../../../subgraphs/municipalities/records.ts';
import { municipalities } from '../../../subgraphs/municipalities/subgraph.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { sharedSubgraph } from '../../support/shared.ts';

const only = <T>(all: readonly T[], found: (each: T) => boolean): T => {
  const first = all.find(found);
  if (first === undefined) throw new Error('not in the seed');
  return first;
};

const model = only(peerGroupModels, () => true);
const physical = only(peerGroups, ({ mode }) => mode === 'PHYSICAL');
const digital = only(peerGroups, ({ mode }) => mode === 'DIGITAL');
const END = '2022-05-31';

const of = (group: PeerGroupRecord, asOf = END, rules: PeerGroupModelRecord = model) =>
  Object.fromEntries(findings(group, rules, asOf).map(({ rule, finding }) => [rule.kind, finding]));

describe('a peer group', () => {
  test('that keeps everything is compliant, though the certificate is not asked for yet', () => {
    expect(of(physical)).toEqual({
      MEMBERS_AT_MOST: 'HOLDS',
      MEETINGS_A_MONTH: 'HOLDS',
      MEETING_HOURS: 'HOLDS',
      NO_ADVISER_AS_MEMBER: 'HOLDS',
      MODERATOR_CERTIFIED: 'NOT_IN_FORCE',
    });
    expect(compliant(physical, model, END)).toBe(true);
  });

  test('that skips a month breaks a stated rule from the end of that month on; another length breaks none', () => {
    expect(of(digital)).toMatchObject({ MEETINGS_A_MONTH: 'BROKEN', MEETING_HOURS: 'DIFFERS' });
    expect(compliant(digital, model, END)).toBe(false);
    expect(of(digital, '2022-03-30').MEETINGS_A_MONTH).toBe('HOLDS');
    expect(of(digital, '2022-03-31').MEETINGS_A_MONTH).toBe('BROKEN');
    expect(compliant(digital, model, '2022-03-30')).toBe(true);
  });

  test('cannot be told when its count is withheld, nothing is recorded, or no month has passed', () => {
    const hidden = { ...physical, memberCount: { value: null, release: '2022-07-01' } };
    expect(of(hidden).MEMBERS_AT_MOST).toBe('NOT_ASSESSABLE');
    expect(compliant(hidden, model, END)).toBeNull();
    const { adviserAmongMembers, ...silent } = physical;
    expect(adviserAmongMembers).toBe(false);
    expect(of(silent).NO_ADVISER_AS_MEMBER).toBe('NOT_ASSESSABLE');
    expect(of(physical, '2021-10-15')).toMatchObject({
      MEETINGS_A_MONTH: 'NOT_ASSESSABLE',
      MEETING_HOURS: 'NOT_ASSESSABLE',
    });
    expect(compliant({ ...hidden, adviserAmongMembers: true }, model, END)).toBe(false);
  });

  test('of eleven members, or with an adviser as a member, is not compliant', () => {
    const full = { ...physical, memberCount: { value: 11, release: '2022-07-01' } };
    expect(of(full).MEMBERS_AT_MOST).toBe('BROKEN');
    expect(of({ ...full, memberCount: { value: 10, release: '2022-07-01' } }).MEMBERS_AT_MOST).toBe('HOLDS');
    const led = { ...physical, adviserAmongMembers: true };
    expect(of(led).NO_ADVISER_AS_MEMBER).toBe('BROKEN');
    expect(compliant(led, model, END)).toBe(false);
  });

  test('is asked for a certificate once the condition is met, and not before', () => {
    const met = {
      ...model,
      rules: model.rules.map((rule) =>
        rule.kind === 'MODERATOR_CERTIFIED' ? { ...rule, inForceFrom: '2022-05-01' } : rule,
      ),
    };
    expect(of(physical, '2022-04-30', met).MODERATOR_CERTIFIED).toBe('NOT_IN_FORCE');
    expect(of(physical, '2022-05-01', met).MODERATOR_CERTIFIED).toBe('NOT_ASSESSABLE');
  });
});

test.each([
  ['2021-10-01', '2021-11-30', ['2021-10', '2021-11']],
  ['2021-10-02', '2021-11-29', []],
  ['2021-12-01', '2022-01-31', ['2021-12', '2022-01']],
  ['2021-12-15', '2022-02-28', ['2022-01', '2022-02']],
  ['2022-01-01', '2021-12-31', []],
])('whole months from %s to %s', (from, to, expected) => {
  expect(wholeMonths(from, to)).toEqual(expected);
});

describe('through the subgraph', () => {
  let graph: Awaited<ReturnType<typeof sharedSubgraph>>;

  beforeAll(async () => {
    graph = await sharedSubgraph(municipalities, rows);
  });

  afterAll(() => graph.stop());

  test('rules carry their strength, the example makes twelve in the room, and nine topics stand in order', async () => {
    const data = dataOf(
      await graph.query(`{ peerGroupModel(code: "HOPPID-PEER") {
        rules { kind strength limit inForceFrom condition { en } } setUp { guests members moderators inRoom } topics { en }
        pilotGroups { value } pilotAdvisers { value } action { __typename code } groups { edges { node { id } } }
      } }`),
    );
    expect(
      listAt(data, 'peerGroupModel.rules').map((rule) => [
        at(rule, 'kind'),
        at(rule, 'strength'),
        at(rule, 'limit'),
      ]),
    ).toEqual([
      ['MEMBERS_AT_MOST', 'STATED', 10],
      ['MEETINGS_A_MONTH', 'STATED', 1],
      ['MEETING_HOURS', 'EXAMPLE', 2],
      ['NO_ADVISER_AS_MEMBER', 'MODEL', null],
      ['MODERATOR_CERTIFIED', 'CONDITIONAL', null],
    ]);
    expect(at(data, 'peerGroupModel.rules.4.condition.en')).toMatch(/success/);
    expect(at(data, 'peerGroupModel.setUp')).toEqual({
      guests: 1,
      members: 10,
      moderators: 1,
      inRoom: 1 + 10 + 1,
    });
    expect(listAt(data, 'peerGroupModel.topics')).toHaveLength(9);
    expect(at(data, 'peerGroupModel.action')).toEqual({ __typename: 'Action', code: 'OSS-A2' });
    expect(listAt(data, 'peerGroupModel.groups.edges')).toHaveLength(2);
  });

  test('a municipality is served by a group while it runs', async () => {
    const data = dataOf(
      await graph.query(`{
        molde: municipality(id: "NO:1506") { during: peerGroups(on: "2022-01-01") { edges { node { id mode tool { code } } } } after: peerGroups(on: "2022-06-01") { edges { node { id } } } ever: peerGroups { edges { node { id } } } }
        vanylven: municipality(id: "NO:1511") { peerGroups { edges { node { id } } } }
      }`),
    );
    expect(listAt(data, 'molde.during.edges')).toEqual([
      { node: { id: 'PEER-PILOT-PHYSICAL', mode: 'PHYSICAL', tool: null } },
    ]);
    expect(listAt(data, 'molde.after.edges')).toEqual([]);
    expect(listAt(data, 'molde.ever.edges')).toHaveLength(1);
    expect(listAt(data, 'vanylven.peerGroups.edges')).toEqual([]);
  });

  test('coverage leaves out the larger municipalities only when it is told what large is', async () => {
    const ask = async (args: string) =>
      at(
        dataOf(
          await graph.query(
            `{ peerGroupCoverage(county: "NO:15", at: "2022-05-31"${args}) { municipalityCount groupCount served { id } withoutGroup { id } } }`,
          ),
        ),
        'peerGroupCoverage',
      );
    const open = new Set(peerGroups.flatMap((group) => group.municipalities));
    const all = await ask('');
    expect(at(all, 'municipalityCount')).toBe(26);
    expect(listAt(all, 'served').map((each) => at(each, 'id'))).toEqual([...open].sort());
    expect(listAt(all, 'withoutGroup')).toHaveLength(26 - open.size);
    const small = await ask(', populationBelow: 3000');
    expect(listAt(small, 'withoutGroup').map((each) => at(each, 'id'))).toEqual([
      'NO:1514',
      'NO:1557',
      'NO:1578',
    ]);
    expect(listAt(small, 'served').map((each) => at(each, 'id'))).toEqual(['NO:1560', 'NO:1573']);
    expect(at(small, 'groupCount')).toBe(1);
    expect(at(await ask(', populationBelow: 1'), 'municipalityCount')).toBe(0);
  });

  test('a page of groups with all that they point to is as many commands for two as for one', async () => {
    for (const first of [1, 2]) {
      graph.counters.reset();
      dataOf(
        await graph.query(
          'query ($first: Int) { peerGroups(first: $first) { edges { node { findings(asOf: "2022-05-31") { finding } compliant(asOf: "2022-05-31") moderator { id } advisers { id } municipalities { id } } } } }',
          { first },
        ),
      );
      expect(graph.counters.of('samgraf-municipalities').commands).toEqual({ aggregate: 1, find: 3 });
    }
  });

  test.each([
    [
      'peerGroupCoverage(county: "NO:15", at: "2022-05-31", populationBelow: 0) { groupCount }',
      'populationBelow',
    ],
    ['peerGroups(first: 0) { edges { cursor } }', 'first'],
    ['peerGroups { edges { node { findings(asOf: "2022-02-30") { finding } } } }', 'asOf'],
  ])('%s is refused before the database is asked', async (field, name) => {
    graph.counters.reset();
    const { errors } = await graph.query(`{ ${field} }`);
    expect(errors.map(({ extensions }) => [extensions?.code, extensions?.field])).toEqual([
      ['BAD_USER_INPUT', name],
    ]);
    expect(graph.counters.of('samgraf-municipalities').commands).toEqual({});
  });
});
