import { getNamedType, isEnumType, isObjectType } from 'graphql';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { rows } from '../../../seed/immigration.ts';
import { typeDefs } from '../../../schema/typeDefs.ts';
import { immigration } from '../../../subgraphs/immigration/subgraph.ts';
import { startSubgraph } from '../../support/subgraph.ts';

const SPLIT = '{ women { value } men { value } total { value } }';

/** Everything that the subgraph can be asked for. */
async function everything(graph: Awaited<ReturnType<typeof startSubgraph>>): Promise<string> {
  const { data, errors } = await graph.query(`{
    cohorts(first: 100) { edges { node {
      id size ${SPLIT} womenShare funnel { stage reached ${SPLIT} conversion } release { id }
      municipality { id y2019: integration(year: 2019) { ...year } y2020: integration(year: 2020) { ...year } y2021: integration(year: 2021) { ...year } }
      course { id immigrantParticipation ${SPLIT} }
    } } }
    statisticalReleases { edges { node { id entered { value } programmes { programme entered { value } } countTotal countSuppressed } } }
  }
  fragment year on CohortSummary { year entered { value } programmes { programme entered { value } } cohorts { id } }`);
  expect(errors).toEqual([]);
  const workPackages = ['SH-BI:2', 'SH-BI:4'].map((id) => ({ __typename: 'WorkPackage', id }));
  return JSON.stringify([
    data,
    await graph.entities(workPackages, `... on WorkPackage { participantsWithForeignBackground ${SPLIT} }`),
  ]);
}

describe('participants', () => {
  test('are read by no resolver: without them every answer is the same', async () => {
    const full = await startSubgraph(immigration, rows);
    const empty = await startSubgraph(immigration, {
      ...rows,
      participants: [],
      workPackageParticipants: [],
    });
    try {
      expect(await full.db.collection('participants').countDocuments()).toBe(rows.participants.length);
      expect(await empty.db.collection('participants').countDocuments()).toBe(0);
      const answer = await everything(full);
      expect(await everything(empty)).toBe(answer);
      for (const { _id } of [...rows.participants, ...rows.workPackageParticipants])
        expect(answer).not.toContain(_id);
    } finally {
      await full.stop();
      await empty.stop();
    }
  });

  test('are invented, opaque, and nothing is kept of them but what releases count', () => {
    const known = [
      '_id',
      'owner',
      'version',
      'provenance',
      'programme',
      'municipality',
      'halfYear',
      'sex',
      'course',
      'furthestStage',
      'addressGraded',
      'workPackage',
    ];
    for (const each of [...rows.participants, ...rows.workPackageParticipants]) {
      expect(known).toEqual(expect.arrayContaining(Object.keys(each)));
      expect(each.provenance.map(({ kind }) => kind)).toEqual(['SYNTHETIC']);
      expect(each._id).toMatch(/^[0-9a-f]{24}$/);
    }
    expect(new Set(rows.participants.map(({ _id }) => _id)).size).toBe(rows.participants.length);
  });
});

describe('the contract', () => {
  const schema = buildSubgraphSchema({ typeDefs: typeDefs('immigration') });
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('_'));

  test('has no number of persons but in Count, whose null is suppression', () => {
    const numbers = types.filter(isObjectType).flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => ['Int', 'Float'].includes(getNamedType(field.type).name))
        .map((field) => `${type.name}.${field.name}`),
    );
    expect(numbers.sort()).toEqual([
      // How often a record was written.
      'Change.version',
      'CohortSummary.year',
      'Consent.version',
      'CostPerParticipant.year',
      'Count.value',
      // A place in the register, and how long data are kept.
      'Disclosure.seq',
      'ErasureLimit.months',
      // What one erasure took away, and how often one person was read: for the service itself and that person alone.
      'ErasureRun.consents',
      'ErasureRun.participants',
      'ErasureRun.rectifications',
      'ErasureRun.references',
      'ErasureRun.referrals',
      'ParticipantCase.disclosureCount',
      'ParticipantCase.version',
      'RectificationRequest.version',
      'Referral.version',
      // What documents state and a municipality published itself, not counted here.
      'SchemeFigure.value',
      'SettlementDecision.refugees',
      'SettlementDecision.unaccompaniedMinors',
      'SettlementDecision.year',
      'SharingAgreement.version',
      'StatisticalRelease.countSuppressed',
      'StatisticalRelease.countTotal',
      'StatisticalRelease.threshold',
    ]);
  });

  test('has nothing of a person by which they could be known, and lists that cannot be counted', () => {
    // Where a recipient is, and what a caller is.
    const others = types.filter(({ name }) => name !== 'DataTransfer' && name !== 'ActorRole');
    const names = others.flatMap((type) => [
      type.name,
      ...(isObjectType(type) ? Object.keys(type.getFields()) : []),
      ...(isEnumType(type) ? type.getValues().map(({ name }) => name) : []),
    ]);
    expect(
      names.filter((name) =>
        /person|address|birth|^age|country$|religion|health|graded|totalCount|halfYear/i.test(name),
      ),
    ).toEqual([]);
  });
});

test('small cells of the seed are withheld in every table', () => {
  const people = rows.participants.filter(({ addressGraded }) => !addressGraded);
  const few = rows.cohorts.filter(
    ({ _id }) =>
      people.filter((each) => `${each.programme}:${each.municipality}:${each.halfYear}` === _id).length < 5,
  );
  expect(few.map(({ _id }) => _id).sort()).toEqual([
    'INTRO:NO:1539:2019-H2',
    'MENTOR_TRAINEE:NO:1505:2020-H2',
    'MENTOR_TRAINEE:NO:1506:2021-H2',
    'STARTUP_TRAINING:NO:1505:2020-H1',
    'STARTUP_TRAINING:NO:1505:2021-H2',
    'STARTUP_TRAINING:NO:1506:2021-H2',
  ]);
  for (const { size, funnel, course, municipality, release } of few) {
    const counts = [
      size,
      ...funnel.map(({ reached }) => reached),
      ...rows.courseCounts.filter(({ _id }) => _id === course).map(({ split }) => split),
    ];
    expect(
      counts
        .flatMap(({ women, men, total }) => [women.value, men.value, total.value])
        .filter((value) => value !== null),
    ).toEqual([]);
    const sums = rows.statisticalReleases.find(({ _id }) => _id === release)?.municipalities;
    expect(sums?.find((each) => each.municipality === municipality)?.entered.value).toBeNull();
  }
  const published = JSON.stringify([
    rows.cohorts,
    rows.courseCounts,
    rows.workPackageCounts,
    rows.statisticalReleases,
  ]);
  const told = [...published.matchAll(/"value":(\d+)/g)].map(([, value]) => Number(value));
  expect(told.length).toBeGreaterThan(100);
  expect(Math.min(...told)).toBeGreaterThanOrEqual(5);
});
