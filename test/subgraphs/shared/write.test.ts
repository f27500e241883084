import { randomUUID } from 'node:crypto';
import { rows } from '../../../seed/county.ts';
import { ORG } from '../../../seed/ids.ts';
import type { PersonaName } from '../../../seed/personas.ts';
import { county } from '../../../subgraphs/county/subgraph.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { startSubgraph } from '../../support/subgraph.ts';
import { callerOf } from '../../support/trust.ts';

let now = new Date('2024-11-20T12:00:00Z');
let clockRead = (): void => undefined;
let graph: Awaited<ReturnType<typeof startSubgraph>>;

const ID = 'MR-ETABL-2025';
const OWNER = ORG.MORE_OG_ROMSDAL_COUNTY;

/** The seed's agreement between other parties, of which two are in office here. SYNTHETIC. */
const agreements = rows.cooperationAgreements.map((agreement) => ({
  ...agreement,
  _id: ID,
  owner: OWNER,
  successorParties: [],
  parties: agreement.parties.map((party) => ({
    ...party,
    ...(party.role === 'COUNTY' && { partner: OWNER }),
    ...(party.role === 'CONTRACT_MUNICIPALITY' && { partner: ORG.KRISTIANSUND }),
  })),
}));
const obligations = rows.obligations
  .filter(({ kind, of, gate }) => kind === 'ACTIVITY_PLAN' && of === '2025' && !gate)
  .map((duty) => ({ ...duty, _id: `${ID}:ACTIVITY_PLAN:2025`, owner: OWNER, subject: ID }));

beforeAll(async () => {
  graph = await startSubgraph(county, { cooperationAgreements: agreements, obligations }, undefined, () => {
    clockRead();
    return now;
  });
});

afterAll(() => graph.stop());

const OFFICER = 'contract-municipality-officer';
const SUBMIT = `mutation ($input: SubmitActivityPlanInput!) { submitActivityPlan(input: $input) {
  activityPlan { year version submittedAt budget { amount } } failures { field code rule message { nb sv en } state legalSteps } } }`;
const submit = (input: object = {}, persona: PersonaName = OFFICER) =>
  graph.query(
    SUBMIT,
    {
      input: {
        idempotencyKey: randomUUID(),
        expectedVersion: 0,
        agreement: ID,
        year: 2025,
        budget: { amount: '1000.00', currency: 'NOK' },
        ...input,
      },
    },
    callerOf(persona),
  );
const told = async (answer: ReturnType<typeof submit>) => at(dataOf(await answer), 'submitActivityPlan');
const stored = () => graph.db.collection<{ _id: string; version: number }>('activityplans');
const logged = () => graph.db.collection('changes').find().toArray();

const DUTY = `${ID}:ACTIVITY_PLAN:2025`;
const duties = () => graph.db.collection<{ _id: string }>('obligations');

afterEach(async () => {
  await duties().updateOne({ _id: DUTY }, { $set: { opensAt: '2024-12-01' } });
  now = new Date('2024-11-20T12:00:00Z');
  await stored().deleteMany({});
  await graph.db.collection('changes').deleteMany({});
});

test('the same key writes once, also when both come at a time, and tells the record as it stands', async () => {
  const idempotencyKey = randomUUID();
  const both = await Promise.all([told(submit({ idempotencyKey })), told(submit({ idempotencyKey }))]);
  const written = { year: 2025, version: 1, submittedAt: '2024-11-20', budget: { amount: '1000.00' } };
  expect(both).toEqual([
    { activityPlan: written, failures: [] },
    { activityPlan: written, failures: [] },
  ]);
  await submit({ expectedVersion: 1, budget: { amount: '2000.00', currency: 'NOK' } });
  expect(await told(submit({ idempotencyKey }))).toEqual({
    activityPlan: { ...written, version: 2, budget: { amount: '2000.00' } },
    failures: [],
  });
  expect(await logged()).toHaveLength(2);
});

test('a key that comes with another input is refused, and one of another organisation is another key', async () => {
  const idempotencyKey = randomUUID();
  await told(submit({ idempotencyKey }));
  expect(await told(submit({ idempotencyKey, budget: { amount: '2.00', currency: 'NOK' } }))).toMatchObject({
    activityPlan: { version: 1, budget: { amount: '1000.00' } },
    failures: [{ field: 'idempotencyKey', code: 'IDEMPOTENCY_KEY_REUSED' }],
  });
  expect(at((await logged())[0], '_id')).toBe(`${ORG.KRISTIANSUND} ${idempotencyKey}`);
});

test('a lost update is refused with the current state, in three languages', async () => {
  await told(submit());
  const failure = {
    field: 'expectedVersion',
    code: 'VERSION_CONFLICT',
    rule: 'must be the version of the record as it stands',
    message: {
      nb: 'Noen har endret posten i mellomtiden. Se hvordan den er nå, og prøv igjen.',
      sv: 'Någon har ändrat posten under tiden. Se hur den är nu och försök igen.',
      en: 'Somebody has changed the record meanwhile. See how it is now, and try again.',
    },
    state: null,
    legalSteps: [],
  };
  expect(await told(submit())).toMatchObject({ activityPlan: { version: 1 }, failures: [failure] });
  expect(await told(submit({ expectedVersion: 7 }))).toMatchObject({ failures: [failure] });
  expect(await logged()).toHaveLength(1);
});

test('of writers at a time one wins each version, every other one is told', async () => {
  const answers = await Promise.all(Array.from({ length: 110 }, () => told(submit())));
  const codes = answers.map((each) => listAt(each, 'failures').map((failure) => at(failure, 'code')));
  expect(codes.filter((each) => each.length === 0)).toHaveLength(1);
  expect(codes.filter((each) => each[0] === 'VERSION_CONFLICT')).toHaveLength(109);
  expect(await stored().countDocuments({ version: 1 })).toBe(1);
});

test('a record that breaks its model is refused by field, and nothing of the write is kept', async () => {
  // The duty is written along, and has no first day.
  await duties().updateOne({ _id: DUTY }, { $unset: { opensAt: '' } });
  const answer = await told(submit());
  expect(at(answer, 'activityPlan')).toBeNull();
  expect(listAt(answer, 'failures').map((each) => [at(each, 'field'), at(each, 'code')])).toContainEqual([
    'opensAt',
    'INVALID',
  ]);
  expect([await stored().countDocuments(), await logged()]).toEqual([0, []]);
});

test.each([
  [{ year: 2031 }, 'year', 'NO_DUTY'],
  [{ agreement: 'NOTHING' }, 'agreement', 'UNKNOWN'],
  [{ budget: { amount: '1.00', currency: 'SEK' } }, 'budget.currency', 'OTHER_CURRENCY'],
  [{ budget: { amount: '1.001', currency: 'NOK' } }, 'budget.amount', 'DECIMALS'],
  [{ budget: { amount: '-1.00', currency: 'NOK' } }, 'budget.amount', 'INVALID'],
])('%j is refused by field', async (input, field, code) => {
  expect(await told(submit(input))).toMatchObject({ activityPlan: null, failures: [{ field, code }] });
  expect(await logged()).toEqual([]);
});

test('a key longer than any that is stored is unknown', async () => {
  expect(await told(submit({ agreement: 'L'.repeat(6_000) }))).toMatchObject({
    failures: [{ field: 'agreement', code: 'UNKNOWN' }],
  });
});

test.each([{ idempotencyKey: 'again' }, { expectedVersion: null }])('%j is no input', async (input) => {
  const { errors } = await submit(input);
  expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['BAD_USER_INPUT']);
});

test('an organisation that the record does not name is refused, whatever key and version it brings', async () => {
  const { data, errors } = await submit({}, 'county-case-officer');
  expect(data).toEqual({ submitActivityPlan: null });
  expect(errors[0]?.extensions).toEqual({
    code: 'FORBIDDEN',
    field: 'Mutation.submitActivityPlan',
    rule: 'must be by the contract municipality of the agreement',
  });
  expect(await logged()).toEqual([]);
});

describe('the log of changes', () => {
  const CHANGES = `query ($since: DateTime!, $record: ID) { countyChanges(since: $since, record: $record) { edges { node {
    at mutation type record version along by { id } supplier { id } role } } } }`;
  const changes = async (since: string, persona: PersonaName = 'county-case-officer', record?: string) =>
    listAt(
      dataOf(await graph.query(CHANGES, { since, ...(record && { record }) }, callerOf(persona))),
      'countyChanges.edges',
    ).map((edge) => at(edge, 'node'));

  test('tells the owner who wrote what, when and for whom, from a moment on', async () => {
    await told(submit());
    now = new Date('2024-11-21T12:00:00Z');
    await told(submit({ expectedVersion: 1 }));
    const row = (moment: string, version: number) => ({
      at: moment,
      mutation: 'submitActivityPlan',
      type: 'ActivityPlan',
      record: `${ID}:2025`,
      version,
      along: [`${ID}:ACTIVITY_PLAN:2025`],
      by: { id: ORG.KRISTIANSUND },
      supplier: null,
      role: 'CASE_OFFICER',
    });
    const [first, second] = [row('2024-11-20T12:00:00.000Z', 1), row('2024-11-21T12:00:00.000Z', 2)];
    expect(await changes('2024-11-20T12:00:00Z')).toEqual([first, second]);
    expect(await changes('2024-11-20T12:00:00.001Z')).toEqual([second]);
    expect(await changes('2024-11-20T12:00:00Z', 'county-case-officer', 'ANOTHER')).toEqual([]);
    expect(at((await logged())[0], 'person')).toEqual({ id: 'contract-officer-01', role: 'CASE_OFFICER' });
  });

  test('tells the moment at which a write was done, not that at which its request came', async () => {
    const came = new Promise<void>((resolve) => (clockRead = resolve));
    const writing = told(submit());
    await came;
    now = new Date('2024-11-20T12:00:01Z');
    await writing;
    expect(at((await logged())[0], 'at')).toBe('2024-11-20T12:00:01.000Z');
    expect(await stored().findOne()).toMatchObject({ changedAt: '2024-11-20T12:00:01.000Z' });
  });

  test('tells nobody else', async () => {
    await told(submit());
    const { data, errors } = await graph.query(CHANGES, { since: '2024-01-01T00:00:00Z' }, callerOf(OFFICER));
    expect(data).toEqual({ countyChanges: null });
    expect(errors[0]?.extensions?.['code']).toBe('FORBIDDEN');
    const stranger = { ...callerOf('county-case-officer'), consumer: 'NO:a-stranger' };
    expect(dataOf(await graph.query(CHANGES, { since: '2024-01-01T00:00:00Z' }, stranger))).toEqual({
      countyChanges: { edges: [] },
    });
  });
});
