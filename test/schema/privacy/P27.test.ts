import { randomUUID } from 'node:crypto';
import { at, dataOf } from '../../support/ask.ts';
import { refTo } from '../../support/cases.ts';
import { startGraph } from '../../support/graph.ts';
import { rowsIn } from '../../subgraphs/immigration/entries.ts';

let graph: Awaited<ReturnType<typeof startGraph>>;

beforeAll(async () => {
  graph = await startGraph();
});

afterAll(() => graph.stop());

const AGREEMENT = 'SHARE-HUSTADVIKA';
const READ = 'query ($ref: ID!) { participant(ref: $ref) { programme } }';
const END =
  'mutation ($input: EndSharingAgreementInput!) { endSharingAgreement(input: $input) { agreement { isInForce } failures { code } } }';

test('P27 what a recipient may read ends with its agreement, by itself after the last day and at once when it is ended; the register stays', async () => {
  const db = graph.database('immigration');
  if (!db) throw new Error('no database');
  const agreements = db.collection<{ _id: string }>('sharingagreements');
  const today = new Date();
  const day = (days: number) => new Date(today.getTime() + days * 86_400_000).toISOString().slice(0, 10);
  const change = (fields: object) => agreements.updateOne({ _id: AGREEMENT }, { $set: fields });
  const as = { persona: 'municipality-adviser', purpose: 'BUSINESS_GUIDANCE' } as const;
  const read = () => graph.query(READ, { ref: refTo('shared') }, as);
  const told = { participant: { programme: 'STARTUP_TRAINING' } };
  const refused = {
    data: { participant: null },
    errors: [{ message: 'Not available.', path: ['participant'], extensions: { code: 'NOT_AVAILABLE' } }],
  };

  // Two days each way: the day in Norway is not always the one in UTC.
  for (const [period, answer] of [
    [{ start: day(-30), end: day(2) }, told],
    [{ start: day(-30), end: day(-2) }, undefined],
    [{ start: day(-30) }, told],
    [{ start: day(2), end: day(30) }, undefined],
    [{ start: day(-2), end: day(30) }, told],
  ] as const) {
    await change({ period });
    if (answer) expect(dataOf(await read())).toEqual(answer);
    else expect(await read()).toMatchObject(refused);
  }

  const before = await rowsIn(db);
  const input = { idempotencyKey: randomUUID(), expectedVersion: 1, agreement: AGREEMENT };
  const ended = dataOf(await graph.query(END, { input }, { persona: 'immigration-case-officer' }));
  expect(at(ended, 'endSharingAgreement')).toEqual({ agreement: { isInForce: false }, failures: [] });
  expect(await read()).toMatchObject(refused);

  const rows = await rowsIn(db);
  expect(rows.slice(0, before.length)).toEqual(before);
  expect(rows.map(({ decision, reason, agreement }) => [decision, reason ?? agreement])).toEqual([
    ['ALLOWED', AGREEMENT],
    ['DENIED', 'AGREEMENT_REQUIRED'],
    ['ALLOWED', AGREEMENT],
    ['DENIED', 'AGREEMENT_REQUIRED'],
    ['ALLOWED', AGREEMENT],
    ['DENIED', 'AGREEMENT_REQUIRED'],
  ]);
});
