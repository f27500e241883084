import { ORG } from '../../../seed/ids.ts';
import { rows } from '../../../seed/immigration.ts';
import { load } from '../../../seed/load.ts';
import type { PersonaName } from '../../../seed/personas.ts';
import { digestOf } from '../../../subgraphs/immigration/digest.ts';
import { createModel, type Model } from '../../../subgraphs/immigration/model.ts';
import type { ReleasePlanRecord } from '../../../subgraphs/immigration/plan.ts';
import { type Act, publishRelease } from '../../../subgraphs/immigration/publication.ts';
import { immigration } from '../../../subgraphs/immigration/subgraph.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { startSubgraph } from '../../support/subgraph.ts';
import { callerOf } from '../../support/trust.ts';

let graph: Awaited<ReturnType<typeof startSubgraph>>;
let model: Model;

async function start(): Promise<void> {
  graph = await startSubgraph(immigration, rows);
  model = createModel(graph.db);
}

const HALF_YEAR = '2022-H1';
const act = (over: Partial<Act> = {}): Act => ({
  by: ORG.MOLDE,
  person: 'case-officer-1',
  at: new Date('2022-09-01T08:30:00Z'),
  ...over,
});

const planned = (halfYear: string): ReleasePlanRecord => {
  const found = rows.releasePlans.find(({ _id }) => _id === halfYear);
  if (found === undefined) throw new Error(`no plan of ${halfYear}`);
  return found;
};

/** Everything that the subgraph stores, as text. */
async function everything(): Promise<string> {
  const names = Object.values(model.collections).map(({ collection }) => collection.collectionName);
  return JSON.stringify(
    await Promise.all(names.map((name) => graph.db.collection(name).find().sort({ _id: 1 }).toArray())),
  );
}

async function store(plan: ReleasePlanRecord): Promise<void> {
  await load(graph.db, immigration.collections(graph.db), { releasePlans: [plan] }, 'test', () => undefined);
}

describe('publishing', () => {
  beforeEach(start);
  afterEach(() => graph.stop());

  test('a release is published once, in one act with its own record', async () => {
    const outcome = await publishRelease(model, HALF_YEAR, act());
    if ('refused' in outcome) throw new Error(outcome.refused.rule);
    expect(outcome.published.publication).toMatchObject({
      _id: '2022-09-01',
      owner: ORG.MOLDE_IMMIGRATION_SERVICE,
      by: ORG.MOLDE,
      person: 'case-officer-1',
      halfYear: HALF_YEAR,
      threshold: 5,
    });
    const data = dataOf(
      await graph.query(`{
      statisticalReleases(first: 100) { edges { node {
        id period { start } entered { value } threshold countTotal countSuppressed provenance { kind }
        publication { at publishedBy { id } digest }
      } } }
      cohorts(startsFrom: "2022-01-01", first: 100) { edges { node { id release { id } size { total { value release } } } } }
      immigrationChecks(subject: "release 2022-09-01") { edges { node { severity } } }
    }`),
    );
    const releases = listAt(data, 'statisticalReleases.edges').map((edge) => at(edge, 'node'));
    expect(releases).toHaveLength(6);
    const people = rows.participants.filter((each) => each.halfYear === HALF_YEAR && !each.addressGraded);
    expect(releases[5]).toEqual({
      id: '2022-09-01',
      period: { start: '2022-01-01' },
      entered: { value: people.length },
      threshold: 5,
      countTotal: outcome.published.publication.countTotal,
      countSuppressed: outcome.published.publication.countSuppressed,
      provenance: [{ kind: 'SYNTHETIC' }],
      publication: {
        at: '2022-09-01T08:30:00.000Z',
        publishedBy: { id: ORG.MOLDE },
        digest: outcome.published.publication.digest,
      },
    });
    expect(listAt(data, 'cohorts.edges').map((edge) => at(edge, 'node.release.id'))).toEqual(
      planned(HALF_YEAR).cohorts.map(() => '2022-09-01'),
    );
    expect(listAt(data, 'immigrationChecks.edges').map((edge) => at(edge, 'node.severity'))).toEqual([
      'OK',
      'OK',
    ]);

    const stored = await everything();
    expect(await publishRelease(model, HALF_YEAR, act({ at: new Date('2023-01-02T08:00:00Z') }))).toEqual({
      refused: { code: 'HALF_YEAR_RELEASED', rule: 'a half-year is released once' },
    });
    expect(await everything()).toBe(stored);
  });

  test('every release in the seed was published by the same act, and its digest is of what is stored', async () => {
    await publishRelease(model, HALF_YEAR, act());
    const { statisticalReleases, cohorts, courseCounts, workPackageCounts, publications } = model.collections;
    const digests = await Promise.all(
      (await statisticalReleases.find().sort({ _id: 1 }).lean()).map(async (release) => {
        const own = await cohorts.find({ release: release._id }).lean();
        const of = { 'split.total.release': release._id };
        return digestOf({
          statisticalReleases: [release],
          cohorts: own,
          courseCounts: await courseCounts.find(of).lean(),
          workPackageCounts: await workPackageCounts.find(of).lean(),
        });
      }),
    );
    const recorded = await publications.find().sort({ _id: 1 }).lean();
    expect(recorded.map(({ digest }) => digest)).toEqual(digests);
    expect(new Set(digests).size).toBe(6);
    // A digest tells an altered record: one count that was withheld, told.
    const [first] = rows.cohorts;
    expect(digestOf({ cohorts: [{ ...first, _id: 'altered' }] })).not.toBe(
      digestOf({ cohorts: rows.cohorts }),
    );
  });

  test('a case officer of the body that answers for the data publishes by a mutation, and is told why not', async () => {
    const mutation = `mutation ($halfYear: String!) { publishRelease(input: { halfYear: $halfYear }) {
      release { period { start } publication { publishedBy { id } } } failure { field code rule }
    } }`;
    const ask = (halfYear: string, persona: PersonaName) =>
      graph.query(mutation, { halfYear }, callerOf(persona));
    expect(dataOf(await ask(HALF_YEAR, 'immigration-case-officer'))).toEqual({
      publishRelease: {
        release: { period: { start: '2022-01-01' }, publication: { publishedBy: { id: ORG.MOLDE } } },
        failure: null,
      },
    });
    expect(dataOf(await ask(HALF_YEAR, 'immigration-case-officer'))).toEqual({
      publishRelease: {
        release: null,
        failure: { field: 'halfYear', code: 'HALF_YEAR_RELEASED', rule: 'a half-year is released once' },
      },
    });
    const stored = await everything();
    for (const persona of ['county-case-officer', 'participant', 'stranger'] as const) {
      const { errors } = await ask('2022-H2', persona);
      expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
    }
    expect(await everything()).toBe(stored);
  });

  test('of two acts at a time one is refused', async () => {
    const acts = [act(), act({ at: new Date('2022-09-02T08:30:00Z') })];
    const outcomes = await Promise.all(acts.map((each) => publishRelease(model, HALF_YEAR, each)));
    expect(outcomes.map((each) => ('refused' in each ? each.refused.code : 'published')).sort()).toEqual([
      'HALF_YEAR_RELEASED',
      'published',
    ]);
    expect(await model.collections.publications.countDocuments({ halfYear: HALF_YEAR })).toBe(1);
  });

  test('a failure in the middle of writing leaves nothing', async () => {
    const [publication] = rows.publications;
    if (publication === undefined) throw new Error('no publication');
    // The day is taken by a record of a publication without a release.
    await load(
      graph.db,
      immigration.collections(graph.db),
      { publications: [{ ...publication, _id: '2022-09-01' }] },
      'test',
      () => undefined,
    );
    const stored = await everything();
    await expect(publishRelease(model, HALF_YEAR, act())).rejects.toThrow(/duplicate key/i);
    expect(await everything()).toBe(stored);
  });
});

describe('a publication is refused, and nothing is written,', () => {
  beforeAll(start);
  afterAll(() => graph.stop());

  const next = { ...planned(HALF_YEAR), _id: '2022-H2' };
  const later = act({ at: new Date('2023-03-01T08:00:00Z') });
  const [released] = planned('2020-H2').cohorts.filter(({ course }) => course !== undefined);
  const [packages] = planned('2019-H2').workPackages;
  if (released?.course === undefined || packages === undefined) throw new Error('nothing is planned');
  const { course } = released;

  test.each<[string, string, ReleasePlanRecord | undefined, Act]>([
    ['NOT_PLANNED', '2031-H1', undefined, later],
    ['NOT_PLANNED', '$ne', undefined, later],
    ['NOT_THE_CONTROLLER', HALF_YEAR, undefined, { at: later.at }],
    ['NOT_THE_CONTROLLER', HALF_YEAR, undefined, act({ by: ORG.MOLDE_IMMIGRATION_SERVICE })],
    ['NOT_THE_CONTROLLER', HALF_YEAR, undefined, act({ by: '0192:944183779' })],
    ['NOT_CLOSED', HALF_YEAR, undefined, act({ at: new Date('2022-06-30T23:59:59Z') })],
    [
      'ONE_RELEASE_A_DAY',
      HALF_YEAR,
      { ...planned(HALF_YEAR) },
      act({ at: new Date('2022-07-01T00:00:00Z') }),
    ],
    ['HALF_YEAR_RELEASED', '2021-H2', undefined, later],
    ['COURSE_RELEASED', '2022-H2', { ...next, cohorts: [{ ...released, course }] }, later],
    ['WORK_PACKAGE_RELEASED', '2022-H2', { ...next, workPackages: [packages] }, later],
    ['THRESHOLD_LOWERED', '2022-H2', { ...next, threshold: 4 }, later],
    ['OUTSIDE_THE_PLAN', HALF_YEAR, { ...planned(HALF_YEAR), cohorts: next.cohorts.slice(1) }, later],
  ])('%s: %s', async (code, halfYear, plan, by) => {
    if (plan) await store(plan);
    if (code === 'ONE_RELEASE_A_DAY') {
      const [release] = rows.statisticalReleases;
      if (release === undefined) throw new Error('no release');
      await load(
        graph.db,
        immigration.collections(graph.db),
        { statisticalReleases: [{ ...release, _id: '2022-07-01' }] },
        'test',
        () => undefined,
      );
    }
    const stored = await everything();
    const outcome = await publishRelease(model, halfYear, by);
    expect('refused' in outcome && outcome.refused.code).toBe(code);
    expect(await everything()).toBe(stored);
  });

  test('COHORT_RELEASED: also when its release is lost', async () => {
    await store(next);
    const [cohort] = rows.cohorts;
    if (cohort === undefined) throw new Error('no cohort');
    await load(
      graph.db,
      immigration.collections(graph.db),
      { cohorts: [{ ...cohort, _id: 'INTRO:NO:1506:2022-H2' }] },
      'test',
      () => undefined,
    );
    expect(await publishRelease(model, '2022-H2', later)).toMatchObject({
      refused: { code: 'COHORT_RELEASED' },
    });
  });
});
