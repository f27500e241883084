import { peerGroups } from '../../../seed/municipalities/peer.ts';
import { MORE_OG_ROMSDAL } from '../../../seed/municipalities/table.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { operation } from '../../support/graph.ts';
import { sharedGraph } from '../../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedGraph>>;

beforeAll(async () => {
  graph = await sharedGraph();
});

afterAll(() => graph.stop());

const AT = '2022-05-31';

test('12: two groups against rules of four strengths, their moderators’ certificates, and who has no group', async () => {
  graph.counters.reset();
  const data = dataOf(await graph.query(operation('12-peer-groups')));
  for (const partner of ['municipalities', 'county'])
    expect(Object.keys(graph.counters.commands()[partner] ?? {})).not.toEqual([]);
  const model = at(data, 'peerGroupModel');
  expect(at(model, 'action.title.en')).toBe('Peer-Peer Mentoring for entrepreneurial groups');
  expect(at(model, 'setUp')).toEqual({ guests: 1, members: 10, moderators: 1, inRoom: 12 });
  expect([at(model, 'pilotGroups.value'), at(model, 'pilotAdvisers.value')]).toEqual([2, 6]);
  expect(new Set(listAt(model, 'rules').map((rule) => at(rule, 'strength')))).toEqual(
    new Set(['STATED', 'EXAMPLE', 'MODEL', 'CONDITIONAL']),
  );

  const groups = listAt(model, 'groups.edges').map((edge) => at(edge, 'node'));
  expect(
    groups.map((group) => [at(group, 'mode'), at(group, 'compliant'), at(group, 'memberCount.value')]),
  ).toEqual([
    ['DIGITAL', false, 8],
    ['PHYSICAL', true, 9],
  ]);
  expect(
    new Set(groups.flatMap((group) => listAt(group, 'advisers').map((each) => at(each, 'id')))).size,
  ).toBe(6);
  const broken = groups.flatMap((group) =>
    listAt(group, 'findings').filter((each) => at(each, 'finding') === 'BROKEN'),
  );
  expect(broken.map((each) => [at(each, 'rule.kind'), at(each, 'explanation')])).toEqual([
    ['MEETINGS_A_MONTH', expect.stringContaining('2022-03')],
  ]);
  for (const group of groups) {
    const certified = listAt(group, 'moderator.certifications').some(
      (each) => at(each, 'kind') === 'FACILITATOR' && String(at(each, 'grantedAt')) <= AT,
    );
    expect(at(group, 'moderator.canModerate')).toBe(certified);
    expect(at(group, 'provenance.0.kind')).toBe('SYNTHETIC');
  }

  const small = MORE_OG_ROMSDAL.filter(({ population2022 }) => population2022 < 10_000);
  const open = new Set(peerGroups.flatMap(({ municipalities }) => municipalities));
  const coverage = at(data, 'peerGroupCoverage');
  expect(at(coverage, 'municipalityCount')).toBe(small.length);
  expect(listAt(coverage, 'withoutGroup').map((each) => at(each, 'id'))).toEqual(
    small.map(({ code }) => `NO:${code}`).filter((id) => !open.has(id)),
  );
});
