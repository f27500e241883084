import { randomUUID } from 'node:crypto';
import type { Caller } from '../../../schema/caller.ts';
import { rows } from '../../../seed/immigration.ts';
import { PROGRESS_FIELDS } from '../../../subgraphs/immigration/journey.ts';
import type { CaseRecord, ConsentRecord, PseudonymRecord } from '../../../subgraphs/immigration/records.ts';
import { immigration } from '../../../subgraphs/immigration/subgraph.ts';
import { type Answer, at, dataOf, listAt } from '../../support/ask.ts';
import { caseOf, consentOf, HUSTADVIKA, PROTOMORE, refTo } from '../../support/cases.ts';
import { INVENTED } from '../../support/invented.ts';
import { restorer } from '../../support/restore.ts';
import { startSubgraph } from '../../support/subgraph.ts';
import { callerOf } from '../../support/trust.ts';
import { rowsIn } from './entries.ts';

let graph: Awaited<ReturnType<typeof startSubgraph>>;

let restore: () => Promise<void>;

beforeAll(async () => {
  graph = await startSubgraph(immigration, rows);
  restore = await restorer(graph.db);
});

afterEach(() => restore());

afterAll(() => graph.stop());

const officer = callerOf('immigration-case-officer');
const participant = callerOf('participant');
const adviser = callerOf('municipality-adviser', 'BUSINESS_GUIDANCE');
const operator = callerOf('private-operator', 'BUSINESS_GUIDANCE');
const NOT_AVAILABLE = { message: 'Not available.', extensions: { code: 'NOT_AVAILABLE' } };

const CASE = `query ($reference: String!) { case(reference: $reference) {
  programme municipality { id } course { id } progress { stage month } furthestStage disclosureCount
  consents { id ref recipient { id } adviser { id } purpose fields effect given givenThrough validTo language
    informationVersion withdrawn withdrawnThrough state }
  referrals { id recipient { id } adviser { id } month }
  rectifications { id stage month state decidedAt }
  hustadvika: sharing(recipient: "0192:921133642", adviser: "adviser-0026", purpose: BUSINESS_GUIDANCE) { fields refusal }
  other: sharing(recipient: "0192:921133642", adviser: "adviser-0001", purpose: BUSINESS_GUIDANCE) { refusal }
  mentoring: sharing(recipient: "0192:921133642", adviser: "adviser-0026", purpose: MENTORING) { refusal }
  nobody: sharing(recipient: "NO:vindel", purpose: BUSINESS_GUIDANCE) { refusal }
} }`;
const READ = 'query ($ref: ID!) { participant(ref: $ref) { ref programme progress { stage } } }';

const openCase = (reference: string, caller: Caller = officer) => graph.query(CASE, { reference }, caller);
const read = (ref: string, caller: Caller) => graph.query(READ, { ref }, caller);

const mutate = (
  field: string,
  type: string,
  selection: string,
  input: object,
  caller: Caller,
): Promise<Answer> =>
  graph.query(
    `mutation ($input: ${type}!) { ${field}(input: $input) { ${selection} failures { field code rule } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
    caller,
  );
const give = (input: object, caller: Caller = officer) =>
  mutate(
    'giveConsent',
    'GiveConsentInput',
    'consent { id ref state givenThrough recipient { id } }',
    input,
    caller,
  );
const withdraw = (input: object, caller: Caller = officer) =>
  mutate(
    'withdrawConsent',
    'WithdrawConsentInput',
    'consent { id state withdrawnThrough withdrawn }',
    input,
    caller,
  );

const inMonths = (months: number): string => {
  const day = new Date();
  day.setUTCMonth(day.getUTCMonth() + months);
  return day.toISOString();
};

const terms = (change: object = {}) => ({
  caseReference: caseOf('withoutConsent').caseReference,
  recipient: HUSTADVIKA,
  adviser: 'adviser-0026',
  purpose: 'BUSINESS_GUIDANCE',
  fields: ['PROGRAMME', 'PROGRESS'],
  effect: 'LIFTS_CONFIDENTIALITY',
  givenThrough: 'PAPER',
  validTo: inMonths(6),
  language: 'uk',
  informationVersion: '2026-09',
  ...change,
});

describe('a case', () => {
  test('is found by its reference, never holds it, and is on record', async () => {
    const { caseReference, _id } = caseOf('shared');
    const answer = await openCase(caseReference);
    const data = at(dataOf(answer), 'case');
    expect(data).toMatchObject({
      programme: 'STARTUP_TRAINING',
      municipality: { id: 'NO:1506' },
      disclosureCount: 1,
      consents: [
        {
          id: consentOf('shared')._id,
          ref: refTo('shared'),
          recipient: { id: HUSTADVIKA },
          adviser: { id: 'adviser-0026' },
          purpose: 'BUSINESS_GUIDANCE',
          fields: [...PROGRESS_FIELDS],
          state: 'LIVE',
          withdrawn: null,
        },
      ],
      referrals: [{ id: 'referral-0001-1', month: '2026-06' }],
      rectifications: [],
      hustadvika: { fields: [...PROGRESS_FIELDS], refusal: null },
      other: { refusal: 'ADVISER_MISMATCH' },
      mentoring: { refusal: 'PURPOSE_MISMATCH' },
      nobody: { refusal: 'UNKNOWN_REFERENCE' },
    });
    expect(JSON.stringify(answer)).not.toContain(caseReference);
    const found = await rowsIn(graph.db);
    expect(found).toMatchObject([
      { recipient: '0192:921221967', subject: _id, decision: 'ALLOWED', legalBasis: 'INTEGRERINGSLOVEN_41' },
    ]);
    expect(found[0]?.fields).toContain('ParticipantCase.consents');
    expect(JSON.stringify(found)).not.toContain(caseReference);
  });

  test.each([
    ['expired', 'CONSENT_EXPIRED', 'EXPIRED'],
    ['withdrawn', 'CONSENT_WITHDRAWN', 'WITHDRAWN'],
    ['otherPurpose', 'PURPOSE_MISMATCH', 'LIVE'],
  ] as const)('tells the service why a recipient is told nothing: %s', async (who, refusal, state) => {
    const data = dataOf(await openCase(caseOf(who).caseReference));
    expect(at(data, 'case.hustadvika')).toEqual({ fields: [], refusal });
    expect(at(data, 'case.consents.0.state')).toBe(state);
  });

  test.each<[string, string, Caller]>([
    ['an unknown reference', 'FT-1999-9999', officer],
    ['a graded address', caseOf('graded').caseReference, officer],
    [
      'a case officer of another organisation',
      caseOf('shared').caseReference,
      Object.assign({}, officer, { consumer: '0192:944183779' }),
    ],
  ])('%s opens nothing, and is on record without a subject', async (_, reference, caller) => {
    expect(await openCase(reference, caller)).toMatchObject({
      data: { case: null },
      errors: [NOT_AVAILABLE],
    });
    const [row, ...more] = await rowsIn(graph.db);
    expect(more).toEqual([]);
    expect(row).toMatchObject({ decision: 'DENIED', reason: 'UNKNOWN_REFERENCE' });
    expect(row).not.toHaveProperty('subject');
  });

  test('a reference that holds an identity number is refused, and is not on record', async () => {
    const answer = await openCase(`FT ${INVENTED.fodselsnummer}`);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'reference' } }]);
    expect(JSON.stringify(answer)).not.toContain(INVENTED.fodselsnummer);
    expect(await rowsIn(graph.db)).toEqual([]);
  });
});

describe('a consent', () => {
  test('given on paper opens the fields that it names from the next request on; withdrawn, it closes them', async () => {
    const ref = refTo('withoutConsent');
    expect(await read(ref, adviser)).toMatchObject({ data: { participant: null }, errors: [NOT_AVAILABLE] });
    const given = at(dataOf(await give(terms())), 'giveConsent');
    expect(given).toMatchObject({
      consent: { ref, state: 'LIVE', givenThrough: 'PAPER', recipient: { id: HUSTADVIKA } },
      failures: [],
    });
    expect(at(dataOf(await read(ref, adviser)), 'participant.programme')).toBe('STARTUP_TRAINING');
    const withdrawal = {
      caseReference: caseOf('withoutConsent').caseReference,
      consent: at(given, 'consent.id'),
      withdrawnThrough: 'TELEPHONE',
    };
    const first = at(dataOf(await withdraw(withdrawal)), 'withdrawConsent');
    expect(first).toMatchObject({
      consent: { state: 'WITHDRAWN', withdrawnThrough: 'TELEPHONE' },
      failures: [],
    });
    expect(await read(ref, adviser)).toMatchObject({ data: { participant: null }, errors: [NOT_AVAILABLE] });
    // Again, by another way: it stays as it is.
    const again = await withdraw({ ...withdrawal, withdrawnThrough: 'PAPER' });
    expect(at(dataOf(again), 'withdrawConsent')).toEqual(first);
  });

  test('is given and withdrawn by the participant alone on screen', async () => {
    const onScreen = terms({
      caseReference: null,
      givenThrough: null,
      recipient: PROTOMORE,
      adviser: 'adviser-0002',
    });
    const given = at(dataOf(await give(onScreen, participant)), 'giveConsent.consent');
    expect(given).toMatchObject({ givenThrough: 'SCREEN', recipient: { id: PROTOMORE } });
    const ref = String(at(given, 'ref'));
    expect(ref).toMatch(/^[\w-]{22}$/);
    expect(ref).not.toBe(refTo('shared'));
    expect(at(dataOf(await read(ref, operator)), 'participant.ref')).toBe(ref);
    const done = await withdraw({ consent: at(given, 'id') }, participant);
    expect(at(dataOf(done), 'withdrawConsent.consent')).toMatchObject({ withdrawnThrough: 'SCREEN' });
    expect(await read(ref, operator)).toMatchObject({ data: { participant: null } });
    // Another one for the same recipient keeps the reference.
    expect(at(dataOf(await give(onScreen, participant)), 'giveConsent.consent.ref')).toBe(ref);
  });

  test.each([
    ['another participant’s consent', { consent: consentOf('expired')._id }, 'consent', 'UNKNOWN'],
    ['no consent', { consent: INVENTED.fodselsnummer }, 'consent', 'UNKNOWN'],
    ['a case reference', { consent: 'x', caseReference: 'FT-2026-0001' }, 'caseReference', 'NOT_ALLOWED'],
    ['another way', { consent: 'x', withdrawnThrough: 'PAPER' }, 'withdrawnThrough', 'NOT_ALLOWED'],
  ])('a participant withdraws their own alone: %s fails', async (_, input, field, code) => {
    const answer = await withdraw(input, participant);
    expect(at(dataOf(answer), 'withdrawConsent')).toMatchObject({
      consent: null,
      failures: [{ field, code }],
    });
    expect(JSON.stringify(answer)).not.toContain(INVENTED.fodselsnummer);
    const stored = await graph.db.collection<ConsentRecord>('consents').find().sort({ _id: 1 }).toArray();
    expect(stored.map(({ withdrawn }) => withdrawn)).toEqual(
      [...rows.consents].sort((a, b) => (a._id < b._id ? -1 : 1)).map(({ withdrawn }) => withdrawn),
    );
  });

  test.each<[string, object, [field: string, code: string]]>([
    ['without a case', { caseReference: null }, ['caseReference', 'REQUIRED']],
    ['for an unknown case', { caseReference: 'FT-1999-9999' }, ['caseReference', 'UNKNOWN']],
    ['for a case at a graded address', { caseReference: 'FT-2026-0005' }, ['caseReference', 'UNKNOWN']],
    ['on screen by a case officer', { givenThrough: 'SCREEN' }, ['givenThrough', 'NOT_ALLOWED']],
    ['in no way by a case officer', { givenThrough: null }, ['givenThrough', 'NOT_ALLOWED']],
    ['in no language', { language: 'Norwegian' }, ['language', 'FORMAT']],
    ['that is over', { validTo: inMonths(-1) }, ['validTo', 'PAST']],
  ])('%s fails by name', async (_, change, [field, code]) => {
    const answer = await give(terms(change));
    expect(at(dataOf(answer), 'giveConsent')).toMatchObject({ consent: null, failures: [{ field, code }] });
    expect(await graph.db.collection('consents').countDocuments()).toBe(rows.consents.length);
  });

  test('with an identity number or an e-mail address in it is refused without repeating it', async () => {
    for (const [field, text] of [
      ['caseReference', `A ${INVENTED.dNumber}`],
      ['adviser', INVENTED.personnummer],
      ['informationVersion', 'someone@example.org'],
    ] as const) {
      const answer = await give(terms({ [field]: text }));
      expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field } }]);
      expect(JSON.stringify(answer)).not.toContain(text);
    }
  });

  test('is given by nobody but the participant and the service: crossed roles and scopes are not enough', async () => {
    const crossed: Caller[] = [
      Object.assign({}, officer, { scopes: ['immigration:self'] }),
      Object.assign({}, participant, { scopes: ['immigration:cases'] }),
      Object.assign({}, officer, { consumer: '0192:944183779' }),
    ];
    for (const caller of crossed) {
      const answer = await give(terms(), caller);
      expect(at(answer.data, 'giveConsent.consent') ?? null).toBeNull();
    }
    expect(await graph.db.collection('consents').countDocuments()).toBe(rows.consents.length);
  });
});

/** Puts a case's steps in the place of those on record. */
const setSteps = (_id: string, steps: CaseRecord['steps']) =>
  graph.db.collection<CaseRecord>('cases').updateOne({ _id }, { $set: { steps } });

/** A way that has gone on since a mentor was matched. */
const mentored: CaseRecord['steps'] = [
  { stage: 'PRE_COURSE', on: '2026-01-10' },
  {
    stage: 'MENTOR_MATCHED',
    on: '2026-02-10',
    mentors: [{ organisation: PROTOMORE, mentor: 'adviser-0002', on: '2026-02-10' }],
  },
  { stage: 'SCALING', on: '2026-05-10' },
  { stage: 'COMPANY_REGISTERED', on: '2026-06-10' },
];

test('who took which course is looked up when a participant comes to it, and not at the steps before', async () => {
  const { _id, caseReference, version } = caseOf('shared');
  const participants = graph.db.collection<{ _id: string }>('participants');
  await participants.updateOne({ _id }, { $set: { furthestStage: 'PRE_COURSE' }, $unset: { course: '' } });
  await setSteps(_id, [{ stage: 'PRE_COURSE', on: '2026-01-10' }]);
  const step = async (stage: string, expectedVersion: number) => {
    graph.counters.reset();
    const input = { caseReference, stage, on: '2026-02-10', expectedVersion };
    const selection = 'case { furthestStage course { id } }';
    const answer = await mutate('recordProgress', 'RecordProgressInput', selection, input, officer);
    const { documents } = graph.counters.of(graph.db.name);
    return { told: at(dataOf(answer), 'recordProgress.case'), documents };
  };
  const before = await step('INFO_NIGHT', version);
  const course = await step('COURSE', version + 1);
  expect([before.told, course.told]).toEqual([
    { furthestStage: 'INFO_NIGHT', course: null },
    { furthestStage: 'COURSE', course: { id: 'OSS-A1-2021-H1-MOLDE' } },
  ]);
  // The half-year's participants are many.
  expect(before.documents).toBeLessThan(course.documents - 50);
});

describe('a mentor', () => {
  const match = async (input: object) => {
    const { caseReference, version } = caseOf('shared');
    const selection = 'case { furthestStage progress { stage } mentors { mentor { id } month } version }';
    const theirs = { caseReference, expectedVersion: version, organisation: HUSTADVIKA, ...input };
    return at(
      dataOf(await mutate('matchMentor', 'MatchMentorInput', selection, theirs, officer)),
      'matchMentor',
    );
  };

  test('can be matched beside the first one, whatever has come since; they stand in the order of their days', async () => {
    const { _id, version } = caseOf('shared');
    await setSteps(_id, mentored);
    await match({ mentor: 'adviser-0028', on: '2026-07-10' });
    expect(
      await match({ mentor: 'adviser-0026', on: '2026-03-10', expectedVersion: version + 1 }),
    ).toMatchObject({
      case: {
        furthestStage: 'SCALING',
        progress: mentored.map(({ stage }) => ({ stage })),
        mentors: [
          { mentor: { id: 'adviser-0002' }, month: '2026-02' },
          { mentor: { id: 'adviser-0026' }, month: '2026-03' },
          { mentor: { id: 'adviser-0028' }, month: '2026-07' },
        ],
      },
      failures: [],
    });
  });

  test.each<[string, CaseRecord['steps'], string, object]>([
    ['before the first one', mentored, '2026-02-09', { field: 'on', code: 'BEFORE_START' }],
    ['later than today', mentored, '2999-01-01', { field: 'on', code: 'FUTURE' }],
    [
      'who has left',
      [...mentored, { stage: 'LEFT', on: '2026-06-11' }],
      '2026-07-10',
      { field: 'stage', code: 'ILLEGAL_STEP' },
    ],
    [
      'for the first time when a later stage is on record',
      mentored.filter(({ mentors }) => !mentors),
      '2026-07-10',
      { field: 'stage', code: 'ILLEGAL_STEP' },
    ],
  ])('is not matched %s', async (_, steps, on, why) => {
    await setSteps(caseOf('shared')._id, steps);
    expect(await match({ mentor: 'adviser-0026', on })).toMatchObject({ failures: [why] });
  });
});

describe('a referral', () => {
  const refer = (input: object) =>
    mutate(
      'referParticipant',
      'ReferParticipantInput',
      'referral { id adviser { id } month }',
      input,
      officer,
    );
  const handOver = (input: object, caller: Caller = officer) =>
    mutate(
      'handOverReferral',
      'HandOverReferralInput',
      'referral { id adviser { id } }',
      { expectedVersion: 1, ...input },
      caller,
    );

  test('is made once for a recipient, gives it a reference, and shares nothing by itself', async () => {
    const { caseReference, _id } = caseOf('otherPurpose');
    const to = { caseReference, recipient: PROTOMORE, adviser: 'adviser-0002' };
    expect(at(dataOf(await refer(to)), 'referParticipant')).toMatchObject({
      referral: { adviser: { id: 'adviser-0002' } },
      failures: [],
    });
    const ref = await graph.db
      .collection<PseudonymRecord>('pseudonyms')
      .findOne({ participant: _id, recipient: PROTOMORE });
    expect(await read(ref?._id ?? '', operator)).toMatchObject({ data: { participant: null } });
    expect(at(dataOf(await refer(to)), 'referParticipant')).toMatchObject({
      referral: null,
      failures: [{ field: 'recipient', code: 'REFERRED' }],
    });
  });

  test('can be to an adviser whose drawn id looks like a number', async () => {
    const { caseReference } = caseOf('otherPurpose');
    const adviser = 'adviser-77355297-c98f-4784-8f7b-e9cb54ba0959';
    const to = { caseReference, recipient: PROTOMORE, adviser };
    expect(at(dataOf(await refer(to)), 'referParticipant')).toMatchObject({
      referral: { adviser: { id: adviser } },
      failures: [],
    });
  });

  test('is handed over: the former adviser reads no more, the new one with a consent that fits', async () => {
    const ref = refTo('shared');
    expect(at(dataOf(await read(ref, adviser)), 'participant.ref')).toBe(ref);
    const done = await handOver({ referral: 'referral-0001-1', adviser: 'adviser-0001' });
    expect(at(dataOf(done), 'handOverReferral.referral.adviser.id')).toBe('adviser-0001');
    expect(await read(ref, adviser)).toMatchObject({ data: { participant: null }, errors: [NOT_AVAILABLE] });
    const next: Caller = Object.assign({}, adviser, { person: { id: 'adviser-0001', role: 'ADVISER' } });
    expect(await read(ref, next)).toMatchObject({ data: { participant: null }, errors: [NOT_AVAILABLE] });
    const { caseReference } = caseOf('shared');
    await give(terms({ caseReference, adviser: 'adviser-0001' }));
    expect(at(dataOf(await read(ref, next)), 'participant.ref')).toBe(ref);
  });

  test.each([
    [{ referral: 'none', adviser: 'adviser-0001' }, 'referral', 'UNKNOWN'],
    [{ referral: 'referral-0005-1', adviser: 'adviser-0001' }, 'referral', 'UNKNOWN'],
    [{ referral: 'referral-0001-1', adviser: 'adviser-0026' }, 'adviser', 'SAME'],
  ])('%j is not handed over', async (input, field, code) => {
    const answer = at(dataOf(await handOver(input)), 'handOverReferral');
    expect(listAt(answer, 'failures')).toMatchObject([{ field, code }]);
    // The record as it stands, where there is one for the caller.
    const isThere = code === 'SAME';
    expect(at(answer, 'referral')).toEqual(
      isThere ? { id: 'referral-0001-1', adviser: { id: 'adviser-0026' } } : null,
    );
  });
});

describe('what a participant is told of themself', () => {
  test('does not say why a read was denied, as a whole as little as row by row', async () => {
    const { _id } = caseOf('shared');
    expect(await read(refTo('shared'), operator)).toMatchObject({ errors: [NOT_AVAILABLE] });
    const [denied] = await rowsIn(graph.db);
    expect(denied).toMatchObject({ subject: _id, decision: 'DENIED' });
    expect(denied).toHaveProperty('reason');
    const me = dataOf(
      await graph.query(
        '{ me { export disclosures { edges { node { decision reason } } } } }',
        {},
        participant,
      ),
    );
    expect(listAt(me, 'me.disclosures.edges')[0]).toEqual({ node: { decision: 'DENIED', reason: null } });
    const [row] = listAt(JSON.parse(String(at(me, 'me.export'))), 'disclosures');
    expect(row).toMatchObject({ decision: 'DENIED' });
    expect(row).not.toHaveProperty('reason');
  });
});

describe('rectification', () => {
  const request = (input: object) =>
    mutate(
      'requestRectification',
      'RequestRectificationInput',
      'request { id stage month state }',
      input,
      participant,
    );
  const decide = (input: object) =>
    mutate(
      'decideRectification',
      'DecideRectificationInput',
      'request { id state decidedAt version }',
      { expectedVersion: 1, ...input },
      officer,
    );
  const progress = async () => {
    const data = dataOf(
      await graph.query('{ me { furthestStage course { id } progress { stage month } } }', {}, participant),
    );
    return at(data, 'me');
  };

  test('asked for by the participant, accepted by a case officer, changes the step; rejected, nothing', async () => {
    const before = await progress();
    const asked = async (input: object) =>
      String(at(dataOf(await request(input)), 'requestRectification.request.id'));
    const [one, two] = [
      await asked({ stage: 'SCALING', month: '2026-08' }),
      await asked({ stage: 'COMPANY_REGISTERED' }),
    ];
    expect(await progress()).toEqual(before);
    expect(
      at(dataOf(await decide({ request: two, accept: false })), 'decideRectification.request.state'),
    ).toBe('REJECTED');
    expect(await progress()).toEqual(before);
    expect(
      at(dataOf(await decide({ request: one, accept: true })), 'decideRectification.request.state'),
    ).toBe('ACCEPTED');
    expect(await progress()).toEqual({
      furthestStage: 'SCALING',
      course: { id: 'OSS-A1-2021-H1-MOLDE' },
      progress: [...listAt(before, 'progress'), { stage: 'SCALING', month: '2026-08' }],
    });
    const again = { request: one, accept: false, expectedVersion: 2 };
    expect(at(dataOf(await decide(again)), 'decideRectification')).toMatchObject({
      request: { state: 'ACCEPTED', version: 2 },
      failures: [{ field: 'request', code: 'ILLEGAL_STEP' }],
    });
    const { caseReference } = caseOf('shared');
    expect(listAt(dataOf(await openCase(caseReference)), 'case.rectifications')).toMatchObject([
      { id: one, stage: 'SCALING', month: '2026-08', state: 'ACCEPTED' },
      { id: two, stage: 'COMPANY_REGISTERED', month: null, state: 'REJECTED' },
    ]);
  });

  test('of the month of a mentor match leaves who the mentors are', async () => {
    await setSteps(caseOf('shared')._id, mentored);
    const asked = await request({ stage: 'MENTOR_MATCHED', month: '2026-03' });
    const id = at(dataOf(asked), 'requestRectification.request.id');
    dataOf(await decide({ request: id, accept: true }));
    const { caseReference } = caseOf('shared');
    const mentors =
      'query ($reference: String!) { case(reference: $reference) { mentors { mentor { id } } progress { month } } }';
    expect(at(dataOf(await graph.query(mentors, { reference: caseReference }, officer)), 'case')).toEqual({
      mentors: [{ mentor: { id: 'adviser-0002' } }],
      progress: [{ month: '2026-01' }, { month: '2026-03' }, { month: '2026-05' }, { month: '2026-06' }],
    });
  });

  test('that takes somebody back before the course takes the course away', async () => {
    const steps = listAt(await progress(), 'progress').map((step) => String(at(step, 'stage')));
    const late = steps.filter((stage) => !['PRE_COURSE', 'INFO_NIGHT', 'COMPANY_REGISTERED'].includes(stage));
    for (const stage of late) {
      const id = at(dataOf(await request({ stage })), 'requestRectification.request.id');
      dataOf(await decide({ request: id, accept: true }));
    }
    expect(await progress()).toMatchObject({ furthestStage: 'INFO_NIGHT', course: null });
    const id = at(
      dataOf(await request({ stage: 'COURSE', month: '2021-10' })),
      'requestRectification.request.id',
    );
    dataOf(await decide({ request: id, accept: true }));
    expect(await progress()).toMatchObject({
      furthestStage: 'COURSE',
      course: { id: 'OSS-A1-2021-H1-MOLDE' },
    });
  });

  test('of somebody at a graded address is told another way: no case officer could decide it', async () => {
    const graded: Caller = Object.assign({}, participant, {
      person: { id: caseOf('graded').subject, role: 'PARTICIPANT' },
    });
    const input = { stage: 'EMPLOYED', month: '2026-08' };
    const asked = await mutate(
      'requestRectification',
      'RequestRectificationInput',
      'request { id }',
      input,
      graded,
    );
    expect(at(dataOf(asked), 'requestRectification')).toMatchObject({
      request: null,
      failures: [{ field: 'stage', code: 'ASK_THE_SERVICE' }],
    });
    expect(await graph.db.collection('rectificationrequests').countDocuments()).toBe(0);
  });

  test.each([
    [{ stage: 'COURSE', month: '2999-01' }, 'month', 'FUTURE'],
    [{ stage: 'LEFT' }, 'stage', 'UNKNOWN'],
    [{ stage: 'PRE_COURSE' }, 'month', 'REQUIRED'],
  ])('%j fails', async (input, field, code) => {
    expect(at(dataOf(await request(input)), 'requestRectification')).toMatchObject({
      request: null,
      failures: [{ field, code }],
    });
  });
});
