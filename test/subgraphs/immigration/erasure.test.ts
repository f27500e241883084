import { randomUUID } from 'node:crypto';
import type { Caller } from '../../../schema/caller.ts';
import { rows } from '../../../seed/immigration.ts';
import { immigration } from '../../../subgraphs/immigration/subgraph.ts';
import { localDay, monthsBefore } from '../../../subgraphs/shared/day.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { caseOf, consentOf, PROTOMORE, refTo } from '../../support/cases.ts';
import { fenced } from '../../support/fences.ts';
import { restorer } from '../../support/restore.ts';
import { startSubgraph } from '../../support/subgraph.ts';
import { callerOf } from '../../support/trust.ts';
import { rowsIn } from './entries.ts';

let graph: Awaited<ReturnType<typeof startSubgraph>>;
let restore: () => Promise<void>;

/** All that a run of erasure changes. */
const CHANGED = [
  ...['participants', 'cases', 'pseudonyms', 'consents', 'referrals', 'rectificationrequests'],
  ...['changes', 'erasureruns', 'disclosures', 'registerheads', 'fences'],
];

beforeAll(async () => {
  graph = await startSubgraph(immigration, rows);
  restore = await restorer(graph.db, CHANGED);
});

afterEach(() => restore());

afterAll(() => graph.stop());

const officer = callerOf('immigration-case-officer');
const adviser = callerOf('municipality-adviser', 'BUSINESS_GUIDANCE');
const NOT_AVAILABLE = { message: 'Not available.', extensions: { code: 'NOT_AVAILABLE' } };
const READ = 'query ($ref: ID!) { participant(ref: $ref) { ref programme } }';

const read = (ref: string) => graph.query(READ, { ref }, adviser);

const ERASE = `mutation ($input: EraseExpiredInput!) { eraseExpired(input: $input) {
  run { id before participants references consents referrals rectifications } failures { code } } }`;

const erase = () => graph.query(ERASE, { input: { idempotencyKey: randomUUID() } }, officer);

/** Makes cases old: nothing of them was done within the limit. */
const makeOld = (ids: string[]) =>
  graph.db.collection<{ _id: string }>('cases').updateMany({ _id: { $in: ids } }, { $set: { steps: [] } });

/** Has something happen right before a mutation's own transaction, the second one: the first notes that a case was opened. */
function beforeItsWrite(happens: () => Promise<unknown>) {
  const { db } = graph;
  const transaction = db.transaction.bind(db);
  let count = 0;
  return jest.spyOn(db, 'transaction').mockImplementation(async (...args) => {
    count += 1;
    if (count === 2) await happens();
    return transaction(...args);
  });
}

describe('erasure', () => {
  test('is for case officers of the service itself', async () => {
    const stranger: Caller = Object.assign({}, officer, { consumer: '0192:944183779' });
    const answer = await graph.query(ERASE, { input: { idempotencyKey: randomUUID() } }, stranger);
    expect(answer).toMatchObject({ data: { eraseExpired: null }, errors: [NOT_AVAILABLE] });
    expect(await graph.db.collection('participants').countDocuments()).toBe(rows.participants.length);
    expect(await graph.db.collection('erasureruns').countDocuments()).toBe(0);
  });

  test('takes whoever is older than the limit, with all that hangs on them; the register and the counts stay', async () => {
    const { db } = graph;
    const old = [caseOf('shared')._id, caseOf('expired')._id];
    await makeOld(old);
    const ref = refTo('shared');
    dataOf(await read(ref));
    const withdrawal = { idempotencyKey: randomUUID(), consent: consentOf('shared')._id };
    const withdraw =
      'mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { consent { id } } }';
    dataOf(await graph.query(withdraw, { input: withdrawal }, callerOf('participant')));
    const written = { record: withdrawal.consent };
    expect(await db.collection('changes').countDocuments(written)).toBe(1);
    const before = await rowsIn(db);
    const input = { idempotencyKey: randomUUID() };
    const run = at(dataOf(await graph.query(ERASE, { input }, officer)), 'eraseExpired.run');
    expect(run).toMatchObject({ references: 2, consents: 2, referrals: 2, rectifications: 0 });
    const left = await db.collection<{ _id: string; halfYear: string }>('participants').find().toArray();
    expect(rows.participants.length - left.length).toBe(at(run, 'participants'));
    const cases = rows.cases.map(({ _id }) => _id).filter((id) => !old.includes(id));
    const followed = left.map(({ _id }) => _id).filter((id) => cases.includes(id));
    expect(followed.sort()).toEqual([...cases].sort());
    // Of the others only those are left who can have entered within the limit.
    const limit = String(at(run, 'before'));
    const halfYear = `${limit.slice(0, 4)}-H${Number(limit.slice(5, 7)) < 7 ? 1 : 2}`;
    for (const each of left.filter(({ _id }) => !cases.includes(_id)))
      expect(each.halfYear >= halfYear).toBe(true);
    for (const name of ['cases', 'participants'])
      expect(await db.collection<{ _id: string }>(name).countDocuments({ _id: { $in: old } })).toBe(0);
    for (const name of ['pseudonyms', 'consents', 'referrals'])
      expect(await db.collection(name).countDocuments({ participant: { $in: old } })).toBe(0);
    expect(await db.collection('changes').countDocuments(written)).toBe(0);
    expect((await rowsIn(db)).slice(0, before.length)).toEqual(before);
    expect(await read(ref)).toMatchObject({ data: { participant: null }, errors: [NOT_AVAILABLE] });
    // The same key is the same run, and another one finds nothing.
    expect(at(dataOf(await graph.query(ERASE, { input }, officer)), 'eraseExpired.run')).toEqual(run);
    const another = { input: { idempotencyKey: randomUUID() } };
    const again = at(dataOf(await graph.query(ERASE, another, officer)), 'eraseExpired.run');
    expect(again).toMatchObject({ participants: 0, references: 0, consents: 0, referrals: 0 });
    const log = '{ erasureRuns { edges { node { id participants at } } } }';
    const runs = listAt(dataOf(await graph.query(log, {}, officer)), 'erasureRuns.edges');
    expect(runs.map((edge) => at(edge, 'node.id'))).toEqual([at(run, 'id'), at(again, 'id')]);
  });

  test('goes by the last step or mentor where there is one, and by the half-year of entry alone where there is none', async () => {
    const [past, kept, none] = [caseOf('shared')._id, caseOf('expired')._id, caseOf('withdrawn')._id];
    const mentored = rows.cases.map(({ _id }) => _id).find((id) => ![past, kept, none].includes(id)) ?? '';
    const [kind] = rows.processingActivities.flatMap(({ erasureLimits }) => erasureLimits ?? []);
    const limit = monthsBefore(localDay(new Date()), kind?.months ?? 0);
    const entered = monthsBefore(limit, 6);
    const halfYear = `${limit.slice(0, 4)}-H${limit.slice(5, 7) < '07' ? 1 : 2}`;
    const ids = [past, kept, none, mentored];
    await graph.db
      .collection<{ _id: string }>('participants')
      .updateMany({ _id: { $in: ids } }, { $set: { halfYear } });
    const cases = graph.db.collection<{ _id: string }>('cases');
    const stepOn = (day: string) => ({ $set: { steps: [{ stage: 'PRE_COURSE', on: day }] } });
    await cases.updateOne({ _id: past }, stepOn(entered));
    await cases.updateOne({ _id: kept }, stepOn(limit));
    await makeOld([none]);
    const match = (on: string) => ({ organisation: PROTOMORE, mentor: 'mentor-1', on });
    const matched = { stage: 'MENTOR_MATCHED', on: entered, mentors: [match(entered), match(limit)] };
    await cases.updateOne({ _id: mentored }, { $set: { steps: [matched] } });
    expect(at(dataOf(await erase()), 'eraseExpired.run')).toMatchObject({ before: limit });
    const left = await graph.db
      .collection<{ _id: string }>('participants')
      .find({ _id: { $in: ids } })
      .toArray();
    expect(left.map(({ _id }) => _id).sort()).toEqual([kept, none, mentored].sort());
  });

  const { caseReference } = caseOf('shared');
  const consent = {
    recipient: PROTOMORE,
    purpose: 'BUSINESS_GUIDANCE',
    fields: ['PROGRAMME'],
    effect: 'LIFTS_CONFIDENTIALITY',
    validTo: new Date(Date.now() + 86_400_000).toISOString(),
    language: 'uk',
    informationVersion: '2026-09',
  };
  const unknown = { failures: [{ field: 'caseReference', code: 'UNKNOWN' }] };
  const notAvailable = { errors: [NOT_AVAILABLE] };

  test.each<[string, Caller, object, object]>([
    [
      'giveConsent(input: $input) { consent { id } failures { field code } }',
      officer,
      { ...consent, caseReference, givenThrough: 'PAPER' },
      { data: { giveConsent: { consent: null, ...unknown } } },
    ],
    ['giveConsent(input: $input) { consent { id } }', callerOf('participant'), consent, notAvailable],
    [
      'referParticipant(input: $input) { referral { id } failures { field code } }',
      officer,
      { caseReference, recipient: PROTOMORE, adviser: 'adviser-0002' },
      { data: { referParticipant: { referral: null, ...unknown } } },
    ],
    [
      'requestRectification(input: $input) { request { id } }',
      callerOf('participant'),
      { stage: 'SCALING', month: '2026-08' },
      notAvailable,
    ],
  ])(
    'that comes between what %s reads and its write leaves nothing behind',
    async (field, by, terms, told) => {
      const { _id } = caseOf('shared');
      await makeOld([_id]);
      const type = `${field.charAt(0).toUpperCase()}${field.slice(1, field.indexOf('('))}Input!`;
      const input = { idempotencyKey: randomUUID(), ...terms };
      const waits = beforeItsWrite(async () => dataOf(await erase()));
      const answer = await graph.query(`mutation ($input: ${type}) { ${field} }`, { input }, by);
      waits.mockRestore();
      expect(answer).toMatchObject(told);
      const kept = ['participants', 'cases', 'pseudonyms', 'consents', 'referrals', 'rectificationrequests'];
      for (const name of kept) {
        const theirs = { $or: [{ _id }, { participant: _id }] };
        expect([name, await graph.db.collection<{ _id: string }>(name).countDocuments(theirs)]).toEqual([
          name,
          0,
        ]);
      }
      expect(await graph.db.collection('changes').find().toArray()).toMatchObject([
        { mutation: 'eraseExpired' },
      ]);
    },
  );

  test('changes the same fence as what is written for whoever it takes, at that very moment', async () => {
    const { _id } = caseOf('shared');
    const found = await graph.db
      .collection<{ _id: string; halfYear: string }>('participants')
      .findOne({ _id });
    const asks: [string, Caller, object][] = [
      ['giveConsent', callerOf('participant'), consent],
      ['referParticipant', officer, { caseReference, recipient: 'NO:vindel', adviser: 'adviser-0001' }],
      ['requestRectification', callerOf('participant'), { stage: 'SCALING', month: '2026-08' }],
    ];
    for (const [name, by, terms] of asks) {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
      const text = `mutation ($input: ${type}) { ${name}(input: $input) { failures { code } } }`;
      const input = { idempotencyKey: randomUUID(), ...terms };
      expect(dataOf(await graph.query(text, { input }, by))).toEqual({ [name]: { failures: [] } });
    }
    const logged = { giveConsent: 1, referParticipant: 1, requestRectification: 1 };
    const touched = () => fenced(graph.db, found?.halfYear ?? '', Object.keys(logged));
    expect(await touched()).toEqual({ touched: 3, logged });
    await makeOld([_id]);
    dataOf(await erase());
    expect((await touched()).touched).toBe(4);
  });
});
