import { randomUUID } from 'node:crypto';
import type { Caller } from '../../../schema/caller.ts';
import { rows } from '../../../seed/county.ts';
import { ORG } from '../../../seed/ids.ts';
import { county } from '../../../subgraphs/county/subgraph.ts';
import { money } from '../../../subgraphs/shared/money.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { startSubgraph } from '../../support/subgraph.ts';
import { callerOf } from '../../support/trust.ts';

/** The seed's agreement of Viken, two years after Viken was dissolved; its duty and plan here are SYNTHETIC. */
const ID = 'VIKEN-ETABL-2022-ALLE';
const YEAR = 2025;
const [AKERSHUS, BUSKERUD] = [ORG.AKERSHUS_COUNTY, ORG.BUSKERUD_COUNTY].map((consumer): Caller =>
  Object.assign({}, callerOf('county-case-officer'), { consumer }),
);

let graph: Awaited<ReturnType<typeof startSubgraph>>;

beforeAll(async () => {
  graph = await startSubgraph(
    county,
    {
      cooperationAgreements: rows.cooperationAgreements.filter(({ _id }) => _id === ID),
      activityPlans: rows.cooperationAgreements.slice(0, 1).map(({ owner, provenance }) => ({
        _id: `${ID}:${YEAR}`,
        owner,
        provenance,
        agreement: ID,
        year: YEAR,
        dueAt: '2024-12-01',
        submittedAt: '2024-11-20',
      })),
    },
    undefined,
    () => new Date('2025-01-10T12:00:00Z'),
  );
});

afterAll(() => graph.stop());

async function write(name: string, input: object, selection: string, caller?: Caller) {
  const text = `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
    ${name}(input: $input) { ${selection} failures { field code } } }`;
  const whole = { idempotencyKey: randomUUID(), expectedVersion: 0, agreement: ID, year: YEAR, ...input };
  return at(dataOf(await graph.query(text, { input: whole }, caller)), name);
}

test('who followed a party signs in its own name', async () => {
  const approved = await write(
    'approveActivityPlan',
    { expectedVersion: 1 },
    'activityPlan { approvedBy { nameInDocument partner { id } } }',
    AKERSHUS,
  );
  const akershus = { nameInDocument: 'Akershus', partner: { id: ORG.AKERSHUS_COUNTY } };
  expect(approved).toEqual({ activityPlan: { approvedBy: akershus }, failures: [] });
  const amount = { amount: '1000.00', currency: 'NOK' };
  const scheduled = await write('schedulePayout', { instalment: 1, amount }, 'payout { version }', AKERSHUS);
  expect(scheduled).toEqual({ payout: { version: 1 }, failures: [] });
  const duty = await graph.db
    .collection<{ _id: string }>('obligations')
    .findOne({ _id: `${ID}:PAYOUT:${YEAR}-1` });
  expect(at(duty, 'obligedParties')).toEqual([
    { role: 'LEAD', nameInDocument: 'Akershus', partner: ORG.AKERSHUS_COUNTY },
  ]);
});

test('each who followed a party records its own appropriation, and leaves the former one as it was', async () => {
  const selection =
    'cooperationAgreement { parties { role nameInDocument partner { id } appropriations { year amount { amount } } } }';
  const record = (expectedVersion: number, amount: string, caller?: Caller) =>
    write('recordAppropriation', { expectedVersion, amount: { amount, currency: 'NOK' } }, selection, caller);
  const before = rows.cooperationAgreements.find(({ _id }) => _id === ID)?.parties.length ?? 0;
  expect(await record(1, '100.00', AKERSHUS)).toMatchObject({ failures: [] });
  expect(await record(2, '200.00', BUSKERUD)).toMatchObject({ failures: [] });
  const last = await record(3, '300.00', AKERSHUS);
  expect(at(last, 'failures')).toEqual([]);
  const own = (nameInDocument: string, id: string, amount: string) => ({
    role: 'COUNTY',
    nameInDocument,
    partner: { id },
    appropriations: [{ year: YEAR, amount: { amount } }],
  });
  const parties = at(last, 'cooperationAgreement.parties');
  expect(parties).toHaveLength(before + 2);
  expect(at(last, `cooperationAgreement.parties.${before}`)).toEqual(
    own('Akershus', ORG.AKERSHUS_COUNTY, '300.00'),
  );
  expect(at(last, `cooperationAgreement.parties.${before + 1}`)).toEqual(
    own('Buskerud', ORG.BUSKERUD_COUNTY, '200.00'),
  );
  expect(at(last, 'cooperationAgreement.parties.0.appropriations.3')).toEqual({ year: YEAR, amount: null });
});

test('who is named in a role takes the place of all who had it; a new name alone leaves them as they are', async () => {
  const agreements = graph.db.collection<{ _id: string; version: number; parties: object[] }>(
    'cooperationagreements',
  );
  const stored = await agreements.findOne({ _id: ID });
  const provenance = at(stored, 'provenance.0');
  const role = 'CONTRACT_MUNICIPALITY';
  const party = (nameInDocument: string, partner: string, amount: string) => ({
    role,
    nameInDocument,
    partner,
    appropriations: [{ year: YEAR, amount: money(amount, 'NOK'), provenance }],
  });
  const others = (stored?.parties ?? []).filter((each) => at(each, 'role') !== role);
  // Kristiansund followed Molde, and set aside its own.
  const molde = party('Molde', ORG.MOLDE, '100.00');
  const kristiansund = party('Kristiansund', ORG.KRISTIANSUND, '200.00');
  await agreements.updateOne({ _id: ID }, { $set: { parties: [molde, ...others, kristiansund] } });

  const selection =
    'cooperationAgreement { version parties { role nameInDocument partner { id } appropriations { amount { amount } } } }';
  let version = stored?.version ?? 0;
  const name = async (named: object) => {
    const text = `mutation ($input: NameAgreementPartyInput!) {
      nameAgreementParty(input: $input) { ${selection} failures { field code } } }`;
    const input = {
      idempotencyKey: randomUUID(),
      expectedVersion: version,
      agreement: ID,
      role,
      party: named,
    };
    const answer = at(dataOf(await graph.query(text, { input }, AKERSHUS)), 'nameAgreementParty');
    expect(at(answer, 'failures')).toEqual([]);
    version += 1;
    const parties = listAt(answer, 'cooperationAgreement.parties');
    expect(parties.filter((each) => at(each, 'role') !== role)).toHaveLength(others.length);
    return parties.flatMap((each, place) => (at(each, 'role') === role ? [[place, each]] : []));
  };
  const told = (nameInDocument: string, id: string, amount: string) => ({
    role,
    nameInDocument,
    partner: { id },
    appropriations: [{ amount: { amount } }],
  });
  const last = others.length + 1;
  expect(await name({ nameInDocument: 'Molde kommune' })).toEqual([
    [0, told('Molde kommune', ORG.MOLDE, '100.00')],
    [last, told('Kristiansund', ORG.KRISTIANSUND, '200.00')],
  ]);
  expect(await name({ nameInDocument: 'Kristiansund', partner: ORG.KRISTIANSUND })).toEqual([
    [0, told('Kristiansund', ORG.KRISTIANSUND, '200.00')],
  ]);
  expect(await name({ nameInDocument: 'En kommune', partner: null })).toEqual([
    [0, { role, nameInDocument: 'En kommune', partner: null, appropriations: [] }],
  ]);
});
