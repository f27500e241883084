import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import type { Caller } from '../../../schema/caller.ts';
import { ORG } from '../../../seed/ids.ts';
import { rows } from '../../../seed/immigration.ts';
import { load } from '../../../seed/load.ts';
import { digestOf } from '../../../subgraphs/immigration/digest.ts';
import { createModel, type Model } from '../../../subgraphs/immigration/model.ts';
import type { ReleasePlanRecord } from '../../../subgraphs/immigration/plan.ts';
import { immigration } from '../../../subgraphs/immigration/subgraph.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { fenced } from '../../support/fences.ts';
import { startSubgraph } from '../../support/subgraph.ts';
import { callerOf } from '../../support/trust.ts';

let graph: Awaited<ReturnType<typeof startSubgraph>>;
let model: Model;

const HALF_YEAR = '2022-H1';
const DAY = '2022-09-01T08:30:00.000Z';
let now: Date;

async function start(): Promise<void> {
  now = new Date(DAY);
  graph = await startSubgraph(immigration, rows, pino({ level: 'silent' }), () => now);
  model = createModel(graph.db);
}

const MUTATION = `mutation ($input: PublishReleaseInput!) { publishRelease(input: $input) {
  release { id period { start } publication { at publishedBy { id } digest } } failures { field code rule }
} }`;

/** Publishes as the service's case officer unless told, at a moment; what the graph answers. */
async function publish(
  halfYear: string,
  {
    key = randomUUID(),
    as = callerOf('immigration-case-officer'),
    at: moment = DAY,
  }: {
    key?: string;
    as?: Caller;
    at?: string;
  } = {},
) {
  now = new Date(moment);
  return graph.query(MUTATION, { input: { idempotencyKey: key, halfYear } }, as);
}

const failuresOf = async (answer: ReturnType<typeof publish>) =>
  listAt(dataOf(await answer), 'publishRelease.failures').map((each) => at(each, 'code'));

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
    const key = randomUUID();
    const published = dataOf(await publish(HALF_YEAR, { key }));
    const publication = await model.collections.publications.findById('2022-09-01').lean();
    expect(publication).toMatchObject({
      owner: ORG.MOLDE_IMMIGRATION_SERVICE,
      by: ORG.MOLDE,
      person: 'case-officer-01',
      halfYear: HALF_YEAR,
      threshold: 5,
    });
    expect(published).toEqual({
      publishRelease: {
        release: {
          id: '2022-09-01',
          period: { start: '2022-01-01' },
          publication: { at: DAY, publishedBy: { id: ORG.MOLDE }, digest: publication?.digest },
        },
        failures: [],
      },
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
      countTotal: publication?.countTotal,
      countSuppressed: publication?.countSuppressed,
      provenance: [{ kind: 'SYNTHETIC' }],
      publication: {
        at: DAY,
        publishedBy: { id: ORG.MOLDE },
        digest: publication?.digest,
      },
    });
    expect(listAt(data, 'cohorts.edges').map((edge) => at(edge, 'node.release.id'))).toEqual(
      planned(HALF_YEAR).cohorts.map(() => '2022-09-01'),
    );
    expect(listAt(data, 'immigrationChecks.edges').map((edge) => at(edge, 'node.severity'))).toEqual([
      'OK',
      'OK',
    ]);

    // The same key tells the same release, whenever it comes again; it is written once, with its row in the log.
    const stored = await everything();
    expect(dataOf(await publish(HALF_YEAR, { key, at: '2023-01-02T08:00:00Z' }))).toEqual(published);
    expect(dataOf(await publish(HALF_YEAR, { at: '2023-01-02T08:00:00Z' }))).toEqual({
      publishRelease: {
        release: null,
        failures: [{ field: 'halfYear', code: 'HALF_YEAR_RELEASED', rule: 'a half-year is released once' }],
      },
    });
    expect(await failuresOf(publish('2022-H2', { key, at: '2023-01-02T08:00:00Z' }))).toEqual([
      'NOT_PLANNED',
    ]);
    expect(await everything()).toBe(stored);
    expect(await model.collections.changes.find().lean()).toMatchObject([
      {
        at: DAY,
        mutation: 'publishRelease',
        type: 'Publication',
        record: '2022-09-01',
        version: 1,
        by: ORG.MOLDE,
        person: { id: 'case-officer-01', role: 'CASE_OFFICER' },
      },
    ]);
  });

  test('of whoever is enrolled at that very moment it changes the same fence', async () => {
    const enrolment = {
      caseReference: 'FT-2022-0900',
      subject: 'participant-0900',
      programme: 'STARTUP_TRAINING',
      municipality: 'NO:1506',
      sex: 'WOMAN',
      entered: '2022-03-01',
      addressGraded: false,
    };
    const text = `mutation ($input: EnrolParticipantInput!) { enrolParticipant(input: $input) { failures { code } } }`;
    const input = { idempotencyKey: randomUUID(), ...enrolment };
    const enrolled = await graph.query(text, { input }, callerOf('immigration-case-officer'));
    expect(dataOf(enrolled)).toEqual({ enrolParticipant: { failures: [] } });
    expect(await failuresOf(publish(HALF_YEAR))).toEqual([]);
    const logged = { enrolParticipant: 1, publishRelease: 1 };
    expect(await fenced(graph.db, HALF_YEAR, Object.keys(logged))).toEqual({ touched: 2, logged });
  });

  test('every release in the seed was published by the same act, and its digest is of what is stored', async () => {
    expect(await failuresOf(publish(HALF_YEAR))).toEqual([]);
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

  test('nobody else publishes: FORBIDDEN, and nothing is written', async () => {
    const stored = await everything();
    const officer = callerOf('immigration-case-officer');
    const others = [ORG.MOLDE_IMMIGRATION_SERVICE, ORG.MORE_OG_ROMSDAL_COUNTY].map((consumer) => ({
      ...officer,
      consumer,
    }));
    const personas = ['county-case-officer', 'participant', 'stranger'] as const;
    for (const as of [...others, ...personas.map((persona) => callerOf(persona))]) {
      graph.counters.reset();
      const { errors } = await publish(HALF_YEAR, { as });
      expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
      // Nothing of the release has been looked up.
      expect(graph.counters.of(graph.db.name).documents).toBeLessThan(10);
    }
    expect(await everything()).toBe(stored);
  });

  test('of two acts at a time one is refused, and of one act that is sent twice there is one', async () => {
    const key = randomUUID();
    const acts = [publish(HALF_YEAR, { key }), publish(HALF_YEAR, { key }), publish(HALF_YEAR)];
    const outcomes = await Promise.all(acts.map(failuresOf));
    expect(outcomes.flat()).toHaveLength(outcomes[2]?.length === 0 ? 2 : 1);
    expect(new Set(outcomes.flat())).toEqual(new Set(['HALF_YEAR_RELEASED']));
    expect(await model.collections.publications.countDocuments({ halfYear: HALF_YEAR })).toBe(1);
  });

  test('a failure in the middle of writing leaves nothing, and the same key publishes then', async () => {
    const stored = await everything();
    const key = randomUUID();
    const { cohorts } = model.collections;
    const broken = jest.spyOn(cohorts, 'insertMany').mockRejectedValueOnce(new Error('the process ends'));
    expect((await publish(HALF_YEAR, { key })).errors).toHaveLength(1);
    expect(broken).toHaveBeenCalledTimes(1);
    expect(await everything()).toBe(stored);
    expect(await failuresOf(publish(HALF_YEAR, { key }))).toEqual([]);
  });
});

describe('a publication is refused, and nothing is written,', () => {
  beforeAll(start);
  afterAll(() => graph.stop());

  const next = { ...planned(HALF_YEAR), _id: '2022-H2' };
  const later = '2023-03-01T08:00:00Z';
  const [released] = planned('2020-H2').cohorts.filter(({ course }) => course !== undefined);
  const [packages] = planned('2019-H2').workPackages;
  if (released?.course === undefined || packages === undefined) throw new Error('nothing is planned');
  const { course } = released;

  test.each<[string, string, ReleasePlanRecord | undefined, string]>([
    ['NOT_PLANNED', '2031-H1', undefined, later],
    ['NOT_PLANNED', '$ne', undefined, later],
    // Still the last day of the half-year in Norway.
    ['NOT_CLOSED', HALF_YEAR, undefined, '2022-06-30T21:59:59Z'],
    ['ONE_RELEASE_A_DAY', HALF_YEAR, { ...planned(HALF_YEAR) }, '2022-06-30T22:00:00Z'],
    ['HALF_YEAR_RELEASED', '2021-H2', undefined, later],
    ['COURSE_RELEASED', '2022-H2', { ...next, cohorts: [{ ...released, course }] }, later],
    ['WORK_PACKAGE_RELEASED', '2022-H2', { ...next, workPackages: [packages] }, later],
    ['THRESHOLD_LOWERED', '2022-H2', { ...next, threshold: 4 }, later],
    ['OUTSIDE_THE_PLAN', HALF_YEAR, { ...planned(HALF_YEAR), cohorts: next.cohorts.slice(1) }, later],
  ])('%s: %s', async (code, halfYear, plan, moment) => {
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
    expect(await failuresOf(publish(halfYear, { at: moment }))).toEqual([code]);
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
    expect(await failuresOf(publish('2022-H2', { at: later }))).toEqual(['COHORT_RELEASED']);
  });
});
