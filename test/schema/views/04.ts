import { at, dataOf, listAt } from '../../support/ask.ts';
import { operation } from '../../support/graph.ts';
import { sharedGraph } from '../../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedGraph>>;

beforeAll(async () => {
  graph = await sharedGraph();
});

afterAll(() => graph.stop());

const answer = async (variables: object = {}) =>
  dataOf(await graph.query(operation('04-obligation-calendar'), variables));

const nodes = (data: unknown, list: string) => listAt(data, `${list}.edges`).map((edge) => at(edge, 'node'));
const of = (rows: unknown[], kind: string) => rows.filter((row) => at(row, 'kind') === kind);
const pick = (rows: unknown[], ...fields: string[]) =>
  rows.map((row) => fields.map((field) => at(row, field)));

test('04: on 10 May 2024 one report is late, and the payouts of the year wait for a plan that nobody approved', async () => {
  graph.counters.reset();
  const data = await answer();
  expect(Object.keys(graph.counters.commands().crossborder ?? {})).not.toEqual([]);
  expect(pick(nodes(data, 'late'), 'kind', 'of', 'dueAt', 'state')).toEqual([
    ['ANNUAL_REPORT', '2023', '2024-05-01', 'OVERDUE'],
  ]);
  expect(at(nodes(data, 'late')[0], 'obligedParties')).toEqual([
    { role: 'LEAD', nameInDocument: 'kommune XXXXX' },
  ]);
  const payouts = of(nodes(data, 'calendar'), 'PAYOUT');
  expect(pick(payouts, 'of', 'opensAt', 'dueAt', 'state')).toEqual([
    ['2024-1', '2024-01-01', '2024-01-31', 'BLOCKED'],
    ['2024-2', '2024-08-01', '2024-08-31', 'NOT_DUE'],
  ]);
  expect(payouts.map((each) => at(each, 'blockedBy'))).toEqual([
    expect.objectContaining({
      activityPlan: { year: 2024, submittedAt: '2023-11-30', approvedAt: null },
      liftedOn: null,
    }),
    null,
  ]);
});

test('04: what is late on a day is what stands OVERDUE on it, on any day', async () => {
  const days = ['2022-12-05', '2022-12-09', '2024-05-01', '2024-05-02', '2024-05-14', '2026-05-02'];
  for (const asOf of days) {
    const data = await answer({ asOf, from: '2010-01-01', until: '2030-12-31' });
    const overdue = nodes(data, 'calendar').filter((each) => at(each, 'state') === 'OVERDUE');
    expect([asOf, pick(nodes(data, 'late'), 'id')]).toEqual([asOf, pick(overdue, 'id')]);
  }
  expect(pick(nodes(await answer({ asOf: '2026-05-02' }), 'late'), 'kind', 'of')).toEqual([
    ['ACTIVITY_PLAN', '2025'],
    ['ANNUAL_REPORT', '2024'],
    ['ANNUAL_REPORT', '2025'],
  ]);
  expect(nodes(await answer({ asOf: '2022-05-02' }), 'late')).toEqual([]);
});

test('04: twelve quarterly reports in 2014 to 2016 and as many dialogues before them, and nobody says that they are late', async () => {
  const data = await answer({ from: '2014-01-01', until: '2017-12-31', asOf: '2020-01-01' });
  const all = nodes(data, 'calendar');
  const reports = of(all, 'QUARTERLY_REPORT');
  expect(pick(reports, 'of')).toEqual(
    [2014, 2015, 2016].flatMap((year) => [1, 2, 3, 4].map((quarter) => [`${year}-Q${quarter}`])),
  );
  expect(of(all, 'MEETING')).toHaveLength(12);
  expect(new Set(reports.map((report) => at(report, 'state')))).toEqual(new Set(['NOT_RECORDED']));
  expect(pick(of(all, 'FINAL_REPORT'), 'dueAt')).toEqual([['2017-04-30']]);
  expect(nodes(data, 'late').filter((each) => at(each, 'subject') === 'OFK-BIF')).toEqual([]);
});

test('04: gatherings are joint, two a year, and stand with both partners', async () => {
  const window = { from: '2022-01-01', until: '2025-12-31', asOf: '2022-10-18' };
  const [norway, viken] = await Promise.all([
    answer(window),
    answer({ ...window, partner: 'NO:viken-fylkeskommune' }),
  ]);
  const gatherings = of(nodes(norway, 'partner.obligations'), 'GATHERING');
  expect(pick(gatherings, 'of')).toEqual(
    [2022, 2023, 2024, 2025].flatMap((year) => [[`${year}-1`], [`${year}-2`]]),
  );
  expect(pick(gatherings.slice(0, 3), 'state')).toEqual([['DONE_ON_TIME'], ['DONE_ON_TIME'], ['NOT_DUE']]);
  expect(of(nodes(viken, 'partner.obligations'), 'GATHERING')).toEqual(gatherings);
  const [joint] = of(nodes(norway, 'calendar'), 'GATHERING');
  expect(
    listAt(joint, 'obligedParties').map((party) => [at(party, 'role'), at(party, 'partner.id')]),
  ).toEqual([
    ['LEAD', 'NO:innovasjon-norge'],
    ['WITH', 'NO:viken-fylkeskommune'],
  ]);
  for (const party of listAt(joint, 'obligedParties')) expect(at(party, 'partner.name')).toBeTruthy();
  expect(of(nodes(norway, 'partner.obligations'), 'PAYOUT')).toEqual([]);
  expect(of(nodes(viken, 'partner.obligations'), 'PAYOUT')).toHaveLength(6);
});

const project = async (variables: object = {}) => at(await answer(variables), 'project');

test('04: the steering group meets once a year and has video meetings, the reference group twice, once with the other', async () => {
  const found = await project();
  expect(pick(nodes(found, 'steering'), 'timesPerYear', 'jointTimesPerYear', 'note')).toEqual([
    [1, null, 'har videomöten vid behov'],
  ]);
  expect(nodes(found, 'reference')).toMatchObject([
    { timesPerYear: 2, jointTimesPerYear: 1, jointWith: { id: 'SH-BI:STEERING' } },
  ]);
  for (const each of [...nodes(found, 'steering'), ...nodes(found, 'reference')])
    expect(each).toMatchObject({ heldOn: [], heldStatus: 'NOT_RECORDED' });
  const meetings = of(nodes(found, 'obligations'), 'MEETING');
  expect(pick(meetings, 'id', 'opensAt', 'dueAt').filter(([id]) => /:201[57]/.test(String(id)))).toEqual([
    ['SH-BI:REFERENCE:2015-1', '2015-05-01', '2016-04-30'],
    ['SH-BI:REFERENCE:2015-2', '2015-05-01', '2016-04-30'],
    ['SH-BI:STEERING:2015', '2015-05-01', '2016-04-30'],
    ['SH-BI:REFERENCE:2017-1', '2017-05-01', '2018-04-30'],
    ['SH-BI:REFERENCE:2017-2', '2017-05-01', '2018-04-30'],
    ['SH-BI:STEERING:2017', '2017-05-01', '2018-04-30'],
  ]);
  expect(meetings).toHaveLength(9);
});

test('04: two evaluations by the project’s end; four plans and two deliveries without a day; nobody is called late', async () => {
  const states = async (asOf: string) => {
    const all = nodes(await project({ asOf }), 'obligations');
    return Object.fromEntries(pick(all, 'id', 'state').map(([id, state]) => [String(id), state]));
  };
  const all = nodes(await project(), 'obligations');
  expect(pick(of(all, 'EVALUATION'), 'of', 'opensAt', 'dueAt')).toEqual([
    ['1', '2015-05-01', '2018-04-30'],
    ['2', '2015-05-01', '2018-04-30'],
  ]);
  const undated = all.filter((each) => at(each, 'dueAt') === null);
  expect(pick(undated, 'id', 'kind')).toEqual([
    ['SH-BI:AGREEMENTS', 'DELIVERY'],
    ['SH-BI:DELEGATION', 'DELIVERY'],
    ['SH-BI:DIVERSITY_PLAN', 'PLAN'],
    ['SH-BI:ENVIRONMENT_PLAN', 'PLAN'],
    ['SH-BI:EQUALITY_PLAN', 'PLAN'],
    ['SH-BI:MEDIA_STRATEGY', 'PLAN'],
  ]);
  expect(all.slice(0, undated.length)).toEqual(undated);
  expect(await states('2015-04-30')).toMatchObject({
    'SH-BI:4R:1': 'NOT_DUE',
    'SH-BI:STEERING:2015': 'NOT_DUE',
  });
  expect(await states('2018-04-30')).toMatchObject({
    'SH-BI:4R:2': 'DUE',
    'SH-BI:STEERING:2015': 'NOT_RECORDED',
    'SH-BI:EQUALITY_PLAN': 'NOT_RECORDED',
  });
  expect(new Set(Object.values(await states('2024-05-10')))).toEqual(new Set(['NOT_RECORDED']));
  expect(nodes(await answer(), 'lateInProject')).toEqual([]);
});

test('04: a partner finds its duties under projects beside those under agreements, in the same window', async () => {
  const window = { from: '2018-01-01', until: '2018-12-31', asOf: '2018-04-30' };
  const found = await answer({ ...window, partner: 'NO:hedmark-fylkeskommune' });
  expect(pick(nodes(found, 'partner.projectObligations'), 'id', 'state')).toEqual([
    ['SH-BI:STEERING:2017', 'DUE'],
  ]);
  expect(nodes(found, 'partner.obligations')).toEqual([]);
  const lead = await answer({ ...window, partner: 'SE:lansstyrelsen-dalarna' });
  expect(nodes(lead, 'partner.projectObligations')).toHaveLength(5);
});
