import { rows } from '../../../seed/immigration.ts';
import { releasesWithoutGap, stageOrder } from '../../../subgraphs/immigration/facts.ts';
import { immigration } from '../../../subgraphs/immigration/subgraph.ts';
import { check } from '../../../subgraphs/shared/checks.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { sharedSubgraph } from '../../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedSubgraph>>;

beforeAll(async () => {
  graph = await sharedSubgraph(immigration, rows);
});

afterAll(() => graph.stop());

const DB = 'samgraf-immigration';
const answer = async (text: string) => dataOf(await graph.query(text));

test('programmes have their stages in the plan’s order, with the dates it gives, and say what is assumed', async () => {
  graph.counters.reset();
  const schemes = listAt(
    await answer(
      '{ integrationSchemes { programme actions { __typename code } stages { stage text { en } firstHeld { start end } provenance { kind } } successFactors { text { en } } outcomes { text { en } } mentors { who { nameInDocument partner { id } } } progressTool { __typename code } figures { value qualifier } } }',
    ),
    'integrationSchemes',
  );
  expect(graph.counters.of(DB).commands).toEqual({ find: 1 });
  expect(schemes.map((scheme) => at(scheme, 'programme'))).toEqual([
    'INTRO',
    'STARTUP_TRAINING',
    'MENTOR_TRAINEE',
  ]);
  const [intro, training, mentoring] = schemes;
  expect(at(intro, 'stages')).toEqual([]);
  expect(at(intro, 'figures')).toEqual([
    { value: 200, qualifier: 'over' },
    { value: 20, qualifier: 'at most' },
  ]);
  const stages = listAt(training, 'stages');
  expect(stages.map((stage) => at(stage, 'stage'))).toEqual([
    'PRE_COURSE',
    'INFO_NIGHT',
    'COURSE',
    'IDEA_VERIFIED',
    'TEAM_MATCHED',
    'MENTOR_MATCHED',
    'NETWORK_BUILT',
    'FIRST_CUSTOMER',
    'SCALING',
  ]);
  expect(stages.slice(0, 4).map((stage) => at(stage, 'firstHeld'))).toEqual([
    { start: '2019-03-01', end: '2019-03-31' },
    { start: '2019-09-23', end: '2019-09-24' },
    { start: '2019-10-08', end: '2019-10-09' },
    null,
  ]);
  expect(listAt(training, 'successFactors')).toHaveLength(4);
  expect(at(training, 'progressTool')).toEqual({ __typename: 'DigitalTool', code: 'HOPPID-TOOL' });
  expect(listAt(training, 'actions').map((action) => at(action, 'code'))).toEqual(['OSS-A1.1', 'OSS-A1']);
  expect(
    listAt(mentoring, 'stages').map((stage) => [at(stage, 'text'), at(stage, 'provenance.kind')]),
  ).toEqual(['INFO_NIGHT', 'MENTOR_MATCHED', 'NETWORK_BUILT'].map(() => [null, 'ASSUMED']));
});

test('a settlement decision is a public one, of a municipality and year', async () => {
  const data = await graph.entities(
    [
      { __typename: 'Municipality', id: 'NO:1502' },
      { __typename: 'Municipality', id: 'NO:1505' },
    ],
    '... on Municipality { settlement(year: 2019) { id year refugees unaccompaniedMinors excludesFamilyReunion decidedAt body municipality { id } provenance { kind } } later: settlement(year: 2020) { id } }',
  );
  expect(at(data, '0')).toEqual({
    settlement: {
      id: 'NO:1502:2019',
      year: 2019,
      refugees: 34,
      unaccompaniedMinors: 3,
      excludesFamilyReunion: true,
      decidedAt: '2019-02-19',
      body: 'formannskapet',
      municipality: { id: 'NO:1502' },
      provenance: [{ kind: 'DECIDED' }],
    },
    later: null,
  });
  expect(at(data, '1')).toEqual({ settlement: null, later: null });
});

test('mentor matches are sums of released counts, withheld when one of them is', async () => {
  const data = await graph.entities(
    ['NO:1502', 'NO:1506'].map((id) => ({ __typename: 'Municipality', id })),
    '... on Municipality { y2019: integration(year: 2019) { mentorMatches { programme matched { value suppressed } } } y2021: integration(year: 2021) { mentorMatches { programme matched { value } } } }',
  );
  const matched = rows.participants.filter(
    (each) =>
      !each.addressGraded &&
      each.programme === 'MENTOR_TRAINEE' &&
      each.halfYear === '2019-H2' &&
      each.furthestStage !== 'INFO_NIGHT',
  ).length;
  expect(at(data, '0.y2019.mentorMatches')).toEqual([
    { programme: 'STARTUP_TRAINING', matched: { value: null, suppressed: true } },
    { programme: 'MENTOR_TRAINEE', matched: { value: matched, suppressed: false } },
  ]);
  expect(at(data, '1.y2021.mentorMatches')).toEqual([
    { programme: 'STARTUP_TRAINING', matched: { value: null } },
    { programme: 'MENTOR_TRAINEE', matched: { value: null } },
  ]);
});

describe('checks', () => {
  test('find every stage, decision and release in order, and leave open what is withheld', async () => {
    const found = listAt(
      await answer(
        '{ immigrationChecks(first: 200) { edges { node { id rule severity stated computed difference explanation } } } }',
      ),
      'immigrationChecks.edges',
    ).map((edge) => at(edge, 'node'));
    const weights = new Map(found.map((each) => [at(each, 'id'), at(each, 'severity')]));
    expect(weights.get('STARTUP_TRAINING:stages:COURSE')).toBe('OK');
    expect(weights.get('NO:1502:2019:decided')).toBe('OK');
    expect(weights.get('releases:half-years')).toBe('OK');
    expect(weights.get('2021-09-01:programmes')).toBe('OK');
    expect([...weights].filter(([, severity]) => severity !== 'OK')).toEqual([
      ['2022-03-01:programmes', 'UNVERIFIABLE'],
    ]);
    const open = found.find((each) => at(each, 'id') === '2022-03-01:programmes');
    expect(open).toMatchObject({ stated: null, computed: null, difference: null });
    expect(at(open, 'explanation')).toContain('MENTOR_TRAINEE (not given)');
  });

  test('find a stage before its time and a half-year that is missing, in any programme', () => {
    const [training] = rows.integrationSchemes.filter(({ _id }) => _id === 'STARTUP_TRAINING');
    if (!training) throw new Error('no training');
    const late = {
      ...training,
      stages: training.stages.map((stage) =>
        stage.stage === 'INFO_NIGHT'
          ? { ...stage, firstHeld: { start: '2019-10-20', end: '2019-10-21' } }
          : stage,
      ),
    };
    expect(stageOrder(late).map((fact) => [fact._id, check(fact).severity])).toEqual([
      ['STARTUP_TRAINING:stages:INFO_NIGHT', 'OK'],
      ['STARTUP_TRAINING:stages:COURSE', 'MISMATCH'],
    ]);
    const some = rows.statisticalReleases.filter(({ _id }) => _id !== '2020-09-01');
    expect(releasesWithoutGap(some).map(check)).toMatchObject([
      { stated: '5', computed: '4', severity: 'MISMATCH' },
    ]);
    expect(releasesWithoutGap([])).toEqual([]);
  });
});
