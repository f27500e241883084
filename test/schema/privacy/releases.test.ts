import { randomUUID } from 'node:crypto';
import { rows } from '../../../seed/immigration.ts';
import { createModel } from '../../../subgraphs/immigration/model.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { operation, startGraph } from '../../support/graph.ts';
import { drawn } from '../../verify/draw.ts';
import { attack } from '../../verify/disclosure/attack.ts';
import { draw } from '../../verify/disclosure/questions.ts';
import { knowledgeOf, NEXT, publish, shown } from '../../verify/disclosure/run.ts';
import { type Shown, together } from '../../verify/disclosure/seen.ts';

const K = 5;
const QUESTIONS = 120;
const VIEWS = [
  '00-one-question',
  '05-participant-funnel',
  '07-gender-rule',
  '12-peer-groups',
  '13-cost-per-participant',
  '15-settlement-capacity',
];

let graph: Awaited<ReturnType<typeof startGraph>>;
let known: Awaited<ReturnType<typeof knowledgeOf>>;
let before: { shown: Shown[]; views: unknown[] };
let after: { shown: Shown[]; views: unknown[] };

const ask = async (text: string, variables: object = {}) => dataOf(await graph.query(text, variables));
const nodes = (data: unknown, path: string) => listAt(data, `${path}.edges`).map((edge) => at(edge, 'node'));

async function answers(): Promise<typeof before> {
  const all: Shown[] = [];
  for (let seed = 1; seed <= QUESTIONS; seed++)
    all.push(
      await shown(
        graph,
        drawn(seed, (by) => draw(known.plans, by)),
      ),
    );
  return { shown: all, views: await Promise.all(VIEWS.map((file) => ask(operation(file)))) };
}

/** Nine more women in each planned cohort of the next half-year who live at graded addresses, as the service stores them. */
async function addGraded(): Promise<void> {
  const db = graph.database('immigration');
  const plan = rows.releasePlans.find(({ _id }) => _id === NEXT);
  const [model] = rows.participants.filter(({ addressGraded }) => addressGraded);
  if (!db || !plan || !model) throw new Error('nothing to add to');
  await createModel(db).collections.participants.insertMany(
    plan.cohorts.flatMap(({ programme, municipality }, cohort) =>
      Array.from({ length: 9 }, (_, index) => ({
        ...model,
        _id: `graded-${cohort}-${index}`,
        programme,
        municipality,
        halfYear: NEXT,
        ...(programme !== 'INTRO' && { furthestStage: 'INFO_NIGHT' as const }),
      })),
    ),
  );
}

beforeAll(async () => {
  graph = await startGraph();
  await addGraded();
  const db = graph.database('immigration');
  if (!db) throw new Error('no database');
  known = await knowledgeOf(db);
  before = await answers();
  await publish(graph);
  after = await answers();
}, 180_000);

afterAll(() => graph.stop());

/** Every count in some data, wherever it stands. */
function counts(data: unknown): { value: unknown; suppressed: unknown }[] {
  if (typeof data !== 'object' || data === null) return [];
  if ('value' in data && 'suppressed' in data) return [{ value: data.value, suppressed: data.suppressed }];
  return Object.values(data).flatMap(counts);
}

test('P3 counts below the threshold are withheld, zero among them, and no release has a threshold below 3', async () => {
  const releases = nodes(
    await ask('{ statisticalReleases(first: 50) { edges { node { threshold countSuppressed } } } }'),
    'statisticalReleases',
  );
  expect(releases.map((each) => at(each, 'threshold'))).toEqual([K, K, K, K, K, K]);
  const all = [...before.views, ...after.views].flatMap(counts);
  const values = all.map(({ value }) => value).filter((value) => value !== null);
  expect(all.every(({ value, suppressed }) => suppressed === (value === null))).toBe(true);
  expect(values.length).toBeGreaterThan(100);
  expect(all.length - values.length).toBeGreaterThan(100);
  expect(Math.min(...values.map(Number))).toBeGreaterThanOrEqual(K);
  // In one of the cohorts that were offered nobody entered: it looks like any other that is withheld.
  const [nobody, few] = await Promise.all(
    ['NO:1505', 'NO:1506'].map((town) =>
      ask(`{ cohort(id: "STARTUP_TRAINING:${town}:2021-H2") { size { total { value suppressed } } } }`),
    ),
  );
  expect(nobody).toEqual({ cohort: { size: { total: { value: null, suppressed: true } } } });
  expect(few).toEqual(nobody);
  const plan = rows.releasePlans.find(({ _id }) => _id === NEXT);
  const db = graph.database('immigration');
  if (!db || !plan) throw new Error('no plan');
  await expect(
    createModel(db).collections.releasePlans.create({ ...plan, _id: '2030-H1', threshold: 2 }),
  ).rejects.toThrow(/threshold.*minimum allowed value \(3\)/);
});

test('P4 all answers of all partners over two releases together leave every withheld count five values at least', () => {
  const { seen, ratios } = together([...before.shown, ...after.shown]);
  const { withheld, narrowed } = attack(known.knowledge, seen, ratios);
  expect(narrowed).toEqual([]);
  expect(withheld).toBeGreaterThan(200);
});

test('P5 no ratio, mean, cost or difference is made of a withheld count', async () => {
  const data = await ask(`{
    cohort(id: "STARTUP_TRAINING:NO:1505:2020-H1") { womenShare funnel { conversion } size { women { value } } }
    action(code: "OSS-A1") { costPerParticipant(year: 2021) { status amount { amount } entered { value } } }
    indicator(code: "SH-BI:I9") { attainment actual { value } }
    workPackage(id: "SH-BI:1") { genderBalance { share status explanation split { women { value } } } }
    municipality(id: "NO:1505") { integration(year: 2021) { entered { value } programmes { entered { value } } } }
    countyStartupCohort(county: "NO:15", registered: 2016) { survived { count { value } } byOwnership { ownership total { value } } }
    immigrationChecks(subject: "release 2022-03-01", rule: R1) { edges { node { stated computed difference explanation } } }
  }`);
  expect(data).toMatchObject({
    cohort: { womenShare: null, size: { women: { value: null } } },
    action: { costPerParticipant: { status: 'SUPPRESSED', amount: null, entered: { value: null } } },
    indicator: { attainment: null, actual: { value: null } },
    workPackage: {
      genderBalance: {
        share: null,
        status: 'NOT_ASSESSABLE',
        explanation: 'A count is withheld.',
        split: { women: { value: null } },
      },
    },
    municipality: { integration: { entered: { value: null } } },
    countyStartupCohort: {
      survived: [{ count: { value: null } }, { count: { value: null } }, { count: { value: null } }],
    },
    immigrationChecks: { edges: [{ node: { stated: null, computed: null, difference: null } }] },
  });
  expect(listAt(data, 'countyStartupCohort.byOwnership')).toContainEqual({
    ownership: 'UNKNOWN',
    total: { value: null },
  });
  expect(listAt(data, 'cohort.funnel').map((each) => at(each, 'conversion'))).toEqual(
    Array.from({ length: 9 }, () => null),
  );
  expect(at(data, 'immigrationChecks.edges.0.node.explanation')).not.toMatch(/\d/);
  expect([...before.shown, ...after.shown].flatMap(({ ratios }) => ratios)).toEqual([]);
});

test('P6 counts of people have no filters but whole cohorts, and nested counts differ by five at least', async () => {
  const schema = await ask(
    '{ __type(name: "Query") { fields { name args { name } } } cohort: __type(name: "Cohort") { fields { name args { name } } } }',
  );
  const args = (path: string, name: string) =>
    listAt(schema, path)
      .filter((field) => at(field, 'name') === name)
      .flatMap((field) => listAt(field, 'args').map((each) => at(each, 'name')));
  expect(args('__type.fields', 'cohorts')).toEqual([
    'programme',
    'municipality',
    'startsFrom',
    'first',
    'after',
  ]);
  expect(args('__type.fields', 'statisticalReleases')).toEqual(['first', 'after']);
  expect(listAt(schema, 'cohort.fields').flatMap((field) => listAt(field, 'args'))).toEqual([]);
  const data = await ask(`{
    cohorts(first: 100) { edges { node { size { women { value } men { value } total { value } } funnel { reached { women { value } men { value } } } } } }
    project(code: "SH-BI") { indicators { edges { node { code actuals { country split { women { value } men { value } mixed { value } } } } } } }
    workPackage(id: "SH-BI:4") { genderBalance { split { women { value } men { value } } } participantsWithForeignBackground { women { value } men { value } }
      localEnterprises { women { value } men { value } mixed { value } } }
  }`);
  const pairs: [unknown, unknown][] = [];
  for (const cohort of nodes(data, 'cohorts'))
    for (const sex of ['women', 'men']) {
      pairs.push([at(cohort, 'size.total.value'), at(cohort, `size.${sex}.value`)]);
      const funnel = listAt(cohort, 'funnel').map((step) => at(step, `reached.${sex}.value`));
      funnel.forEach((whole, index) => {
        for (const part of funnel.slice(index + 1)) pairs.push([whole, part]);
      });
    }
  const [supported, , , research] = nodes(data, 'project.indicators');
  const [norway, sweden] = [0, 1].map((index) => at(supported, `actuals.${index}.split`));
  for (const owners of ['women', 'men', 'mixed']) {
    const supportedIn = (split: unknown) => at(split, `${owners}.value`);
    [norway, sweden].forEach((split, index) => {
      pairs.push([supportedIn(split), at(research, `actuals.${index}.split.${owners}.value`)]);
    });
    pairs.push([supportedIn(norway), at(data, `workPackage.localEnterprises.${owners}.value`)]);
  }
  for (const sex of ['women', 'men'])
    pairs.push([
      at(data, `workPackage.genderBalance.split.${sex}.value`),
      at(data, `workPackage.participantsWithForeignBackground.${sex}.value`),
    ]);
  const differences = pairs.flatMap(([whole, part]) =>
    whole === null || part === null ? [] : Number(whole) - Number(part),
  );
  expect(differences.length).toBeGreaterThan(80);
  expect(differences.filter((each) => each !== 0 && each < K)).toEqual([]);
});

test('P7 every way to a count shows the same release, until and after the next one', async () => {
  const id = 'STARTUP_TRAINING:NO:1506:2021-H1';
  const SIZE = 'size { women { value release } men { value release } total { value release } }';
  const data = await ask(
    `query ($id: ID!) {
      cohort(id: $id) { ${SIZE} funnel { stage reached { total { value } } } release { id publication { digest } } }
      cohorts(programme: STARTUP_TRAINING, municipality: "NO:1506", startsFrom: "2021-01-01", first: 1) { edges { node { id ${SIZE} } } }
      municipality(id: "NO:1506") { integration(year: 2021) { cohorts { id ${SIZE} } }
        courses { edges { node { id immigrantParticipation { total { value } } } } } }
      statisticalReleases(first: 50) { edges { node { id programmes { programme entered { value } } } } }
    }`,
    { id },
  );
  const size = at(data, 'cohort.size');
  const listed = listAt(data, 'municipality.integration.cohorts').find((each) => at(each, 'id') === id);
  expect(at(data, 'cohorts.edges.0.node')).toEqual({ id, size });
  expect(listed).toEqual({ id, size });
  const course = nodes(data, 'municipality.courses').find(
    (each) => at(each, 'id') === 'OSS-A1-2021-H1-MOLDE',
  );
  const reached = listAt(data, 'cohort.funnel').find((step) => at(step, 'stage') === 'COURSE');
  expect(at(course, 'immigrantParticipation.total.value')).toBe(at(reached, 'reached.total.value'));
  expect(at(data, 'cohort.release.id')).toBe(at(size, 'total.release'));
  // The next release has come since: what was answered before is answered still, apart from what it adds.
  expect(nodes(data, 'statisticalReleases')).toHaveLength(6);
  expect(after.views).toEqual(
    before.views.map((view, index) => (VIEWS[index]?.startsWith('05') ? after.views[index] : view)),
  );
  const old = nodes(before.views[1], 'cohorts');
  expect(nodes(after.views[1], 'cohorts').slice(0, old.length)).toEqual(old);
  // And a half-year is not released again.
  const again = await graph.query(
    'mutation ($input: PublishReleaseInput!) { publishRelease(input: $input) { release { id } failures { field code rule } } }',
    { input: { idempotencyKey: randomUUID(), halfYear: NEXT } },
    { persona: 'immigration-case-officer' },
  );
  expect(dataOf(again)).toEqual({
    publishRelease: {
      release: null,
      failures: [{ field: 'halfYear', code: 'HALF_YEAR_RELEASED', rule: 'a half-year is released once' }],
    },
  });
});

test('P17 people at graded addresses are in no count, and no answer has a word of them', async () => {
  const people = rows.participants.filter((each) => each.halfYear === NEXT && !each.addressGraded);
  const data = await ask(`{
    statisticalReleases(first: 50) { edges { node { period { start } entered { value } programmes { programme entered { value } } } } }
    cohorts(startsFrom: "2022-01-01", first: 100) { edges { node { programme municipality { id } size { women { value } men { value } } } } }
    __schema { types { name fields { name } enumValues { name } } }
  }`);
  const release = nodes(data, 'statisticalReleases').at(-1);
  expect(at(release, 'period.start')).toBe('2022-01-01');
  expect(at(release, 'entered.value')).toBe(people.length);
  for (const each of listAt(release, 'programmes'))
    expect([null, people.filter(({ programme }) => programme === at(each, 'programme')).length]).toContain(
      at(each, 'entered.value'),
    );
  const cohorts = nodes(data, 'cohorts');
  expect(cohorts.length).toBe(9);
  for (const cohort of cohorts)
    for (const [path, sex] of [
      ['size.women.value', 'WOMAN'],
      ['size.men.value', 'MAN'],
    ] as const) {
      const own = people.filter(
        (each) =>
          each.programme === at(cohort, 'programme') &&
          each.municipality === at(cohort, 'municipality.id') &&
          each.sex === sex,
      );
      expect([null, own.length]).toContain(at(cohort, path));
    }
  expect(JSON.stringify(at(data, '__schema'))).not.toMatch(/graded|gradering|fortrolig/i);
});

test('P25 start-ups are counts of five at least, without a key; a number that is a person’s is no organisation', async () => {
  const data = await ask(`{
    municipalities(county: "NO:15", validOn: "2021-12-31", first: 50) { edges { node { startups(year: 2021) {
      total { value suppressed } levels { total { value suppressed } legalForms { legalForm count { value suppressed } } }
    } } } }
    countyStartupCohort(county: "NO:15", registered: 2016) { total { value suppressed } byOwnership { total { value suppressed } } }
    partners(first: 200) { edges { node { id } } pageInfo { hasNextPage } }
    __schema { types { name fields { name } } }
  }`);
  const values = counts(data).map(({ value }) => value);
  const told = values.filter((value) => value !== null).map(Number);
  expect(told.length).toBeGreaterThan(50);
  expect(values.length - told.length).toBeGreaterThan(50);
  expect(Math.min(...told)).toBeGreaterThanOrEqual(K);
  // What is told; that a municipality handed in a year has the year's key, and no enterprise's.
  const types = listAt(data, '__schema.types').filter(
    (type) =>
      at(type, 'fields') !== null &&
      at(type, 'name') !== 'StartupReport' &&
      /^Startup|^Enterprise|^Customer/.test(String(at(type, 'name'))),
  );
  expect(types.length).toBeGreaterThan(3);
  expect(types.flatMap((type) => listAt(type, 'fields').map((field) => at(field, 'name')))).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^id$|name|number|organisation|owner$|partner/i)]),
  );
  expect(at(data, 'partners.pageInfo.hasNextPage')).toBe(false);
  expect(nodes(data, 'partners').filter((each) => /^0007:..[01]/.test(String(at(each, 'id'))))).toEqual([]);
  // A Swedish sole trader's number is the owner's: a check digit that fits makes it no organisation.
  const { errors } = await graph.query('{ partner(id: "0007:8112189876") { id } }');
  expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
  expect(JSON.stringify(errors)).not.toContain('8112189876');
});
