import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import type { Caller, OrganisationCaller } from '../../../schema/caller.ts';
import { personalFields } from '../../../schema/datasets.ts';
import { typeDefs } from '../../../schema/typeDefs.ts';
import { rows } from '../../../seed/immigration.ts';
import { immigration } from '../../../subgraphs/immigration/subgraph.ts';
import { ask, listAt } from '../../support/ask.ts';
import { consentOf, refTo } from '../../support/cases.ts';
import { restorer } from '../../support/restore.ts';
import { startSubgraph } from '../../support/subgraph.ts';
import { callerOf, signedHeaders } from '../../support/trust.ts';
import { rowsIn } from '../../subgraphs/immigration/entries.ts';

let graph: Awaited<ReturnType<typeof startSubgraph>>;
let restore: () => Promise<void>;

beforeAll(async () => {
  graph = await startSubgraph(immigration, rows, pino({ level: 'silent' }));
  restore = await restorer(graph.db);
});

afterAll(() => graph.stop());

const adviser = callerOf('municipality-adviser', 'BUSINESS_GUIDANCE');
const officer = callerOf('immigration-case-officer', 'INTEGRATION_FOLLOW_UP');
const participant = callerOf('participant', 'INTEGRATION_FOLLOW_UP');

interface Read {
  query: string;
  variables?: object;
  /** Who may. */
  caller: Caller;
}

const reference = 'FT-2026-0001';
const mutation = (field: string, type: string, selection: string, input: object, caller = officer): Read => ({
  query: `mutation ($input: ${type}!) { ${field}(input: $input) { ${selection} failures { code } } }`,
  variables: { input: { idempotencyKey: randomUUID(), ...input } },
  caller,
});

const ADVISER =
  '{ _entities(representations: [{ __typename: "Adviser", id: "adviser-0026" }]) { ... on Adviser { referrals { ref } } } }';

/** By every field that leads to what is about persons: a read of one, and who may. */
const READS: Record<string, Read> = {
  'Query.disclosures': { query: '{ disclosures { edges { node { seq } } } }', caller: officer },
  'Query.participant': {
    query: 'query ($ref: ID!) { participant(ref: $ref) { ref programme } }',
    variables: { ref: refTo('shared') },
    caller: adviser,
  },
  'Query.case': {
    query: 'query ($reference: String!) { case(reference: $reference) { programme consents { id } } }',
    variables: { reference },
    caller: officer,
  },
  'Query.me': {
    query: '{ me { programme disclosures { edges { node { at } } } export } }',
    caller: participant,
  },
  'Query.expiringConsents': {
    query: '{ expiringConsents(withinDays: 366) { id recipient { id } purpose validTo } }',
    caller: officer,
  },
  'Query.erasureRuns': { query: '{ erasureRuns { edges { node { at } } } }', caller: officer },
  'Adviser.referrals': { query: ADVISER, caller: adviser },
  'Mutation.giveConsent': mutation(
    'giveConsent',
    'GiveConsentInput',
    'consent { id }',
    {
      recipient: 'NO:protomore',
      purpose: ['BUSINESS_GUIDANCE'],
      fields: ['PROGRAMME'],
      effect: 'LIFTS_CONFIDENTIALITY',
      givenThrough: 'SCREEN',
      validTo: new Date(Date.now() + 86_400_000).toISOString(),
      language: 'nb',
      informationVersion: '2026-09',
    },
    participant,
  ),
  'Mutation.withdrawConsent': mutation(
    'withdrawConsent',
    'WithdrawConsentInput',
    'consent { id }',
    { consent: consentOf('shared')._id },
    participant,
  ),
  'Mutation.referParticipant': mutation('referParticipant', 'ReferParticipantInput', 'referral { id }', {
    caseReference: reference,
    recipient: 'NO:protomore',
    adviser: 'adviser-0002',
  }),
  'Mutation.handOverReferral': mutation('handOverReferral', 'HandOverReferralInput', 'referral { id }', {
    expectedVersion: 1,
    referral: 'referral-0001-1',
    adviser: 'adviser-0027',
  }),
  'Mutation.requestRectification': mutation(
    'requestRectification',
    'RequestRectificationInput',
    'request { id }',
    { stage: 'EMPLOYED', month: '2026-01' },
    participant,
  ),
  'Mutation.decideRectification': mutation(
    'decideRectification',
    'DecideRectificationInput',
    'request { id }',
    {
      expectedVersion: 1,
      request: 'nothing',
      accept: true,
    },
  ),
  'Mutation.enrolParticipant': mutation('enrolParticipant', 'EnrolParticipantInput', 'case { programme }', {
    caseReference: 'FT-2026-0100',
    subject: 'participant-0100',
    programme: 'INTRO',
    municipality: 'NO:1506',
    sex: 'WOMAN',
    entered: '2026-11-01',
    addressGraded: false,
  }),
  'Mutation.recordProgress': mutation('recordProgress', 'RecordProgressInput', 'case { programme }', {
    caseReference: reference,
    expectedVersion: 1,
    stage: 'SCALING',
    on: '2026-11-01',
  }),
  'Mutation.matchMentor': mutation('matchMentor', 'MatchMentorInput', 'case { programme }', {
    caseReference: reference,
    expectedVersion: 1,
    organisation: 'NO:protomore',
    mentor: 'adviser-0002',
    on: '2026-11-01',
  }),
  'Mutation.eraseExpired': mutation('eraseExpired', 'EraseExpiredInput', 'run { participants }', {}),
  'Query.immigrationChanges': {
    query: 'query ($since: DateTime!) { immigrationChanges(since: $since) { edges { node { at } } } }',
    variables: { since: '2026-01-01T00:00:00Z' },
    caller: officer,
  },
};

const organisation = (caller: Caller): OrganisationCaller => {
  if (caller.kind !== 'organisation') throw new Error('no organisation');
  return caller;
};

/** Who may not: whoever has no token, no scope, or the scope in another organisation and for nobody. */
const strangers = ({ caller }: Read): (Caller | undefined)[] => [
  undefined,
  { ...organisation(caller), scopes: [] },
  { ...organisation(caller), consumer: 'NO:a-stranger', person: { id: 'somebody', role: 'ADVISER' } },
];

/** What a read leaves in the register, and what was answered. */
async function read({ query, variables }: Read, caller: Caller | undefined, executionId?: string) {
  const before = await rowsIn(graph.db);
  const answer = await ask(graph.url, query, variables, (body) =>
    signedHeaders('immigration', body, caller, executionId),
  );
  const added = (await rowsIn(graph.db)).slice(before.length);
  return { answer, added, told: `${query}\n${JSON.stringify({ answer, added }, null, 2)}` };
}

/** What stands only in an answer that tells something about a person. */
const PERSONAL = /"ref"|"programme"|"node"|"id"/;

test('P19 every read about a person is on record once before it is answered, denied ones too, and what cannot be put on record is not answered', async () => {
  const entries = personalFields(typeDefs('immigration')).filter(({ isEntry }) => isEntry);
  expect(Object.keys(READS).sort()).toEqual(entries.map(({ place }) => place).sort());

  for (const [field, each] of Object.entries(READS)) {
    await restore();
    // The same call twice is one client request, tried again: mutations are not.
    const executionId = crypto.randomUUID();
    const allowed = await read(each, each.caller, executionId);
    expect([allowed.told, allowed.answer.errors]).toEqual([allowed.told, []]);
    // Of a list of participants each one is a read.
    const persons =
      field === 'Adviser.referrals' ? listAt(allowed.answer.data, '_entities.0.referrals').length : 1;
    expect(persons).toBeGreaterThan(0);
    expect([allowed.told, allowed.added.length]).toEqual([allowed.told, persons]);
    for (const row of allowed.added) {
      const { consumer, person, purpose } = organisation(each.caller);
      expect(row).toMatchObject({ recipient: consumer, person, purpose, executionId });
      expect(row.legalBasis).toMatch(/^INTEGRERINGSLOVEN_/);
      expect(row.operationHash).toMatch(/^[0-9a-f]{64}$/);
      expect(row.fields.length).toBeGreaterThan(0);
    }
    if (each.query.startsWith('mutation')) continue;
    const again = await read(each, each.caller, executionId);
    expect([again.told, again.added]).toEqual([again.told, []]);
  }

  await restore();
  for (const each of Object.values(READS)) {
    for (const caller of strangers(each)) {
      const denied = await read(each, caller);
      expect([denied.told, denied.added.map(({ decision }) => decision)]).toEqual([denied.told, ['DENIED']]);
      expect(denied.answer.errors.length).toBeGreaterThan(0);
      expect(JSON.stringify(denied.answer.data)).not.toMatch(PERSONAL);
    }
  }

  // The register goes on at its head alone; without it the next place is taken.
  await graph.db.collection('registerheads').deleteMany({});
  const held = await everything();
  for (const each of Object.values(READS)) {
    for (const caller of [each.caller, ...strangers(each)]) {
      const failed = await read(each, caller);
      const codes = failed.answer.errors.map(({ extensions }) => extensions?.['code']);
      expect([failed.told, codes]).toEqual([failed.told, ['INTERNAL_SERVER_ERROR']]);
      expect(JSON.stringify(failed.answer.data)).not.toMatch(PERSONAL);
    }
  }
  expect(await everything()).toEqual(held);
}, 600_000);

/** All that the service holds of single participants, and the register. */
const everything = async () =>
  Promise.all(
    ['cases', 'pseudonyms', 'consents', 'referrals', 'rectificationrequests', 'disclosures'].map((name) =>
      graph.db.collection(name).find().toArray(),
    ),
  );
