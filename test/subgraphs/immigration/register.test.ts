import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Connection } from 'mongoose';
import { createModel } from '../../../subgraphs/immigration/model.ts';
import type { DisclosureRecord, RegisterHeadRecord } from '../../../subgraphs/immigration/records.ts';
import { hashOf } from '../../../subgraphs/immigration/register/chain.ts';
import { verifyRegister } from '../../../subgraphs/immigration/register/verify.ts';
import { ensureIndexes, openDatabase } from '../../../subgraphs/shared/database.ts';
import { type RunningStore, startStore } from '../../../subgraphs/shared/store/store.ts';
import { entry, rowsIn } from './entries.ts';

let store: RunningStore;
const closes: (() => Promise<void>)[] = [];
let db: Connection;

const open = async () => {
  const database = await openDatabase('immigration', { uri: store.uri });
  closes.push(database.stop);
  return database.db;
};

beforeAll(async () => {
  store = await startStore();
  db = await open();
  await ensureIndexes(Object.values(createModel(db).collections));
});

beforeEach(async () => {
  await stored().deleteMany({});
  await heads().deleteMany({});
});

afterAll(async () => {
  for (const close of closes) await close();
  await store.stop();
});

const kept = () => {
  const model = createModel(db);
  return { rows: model.disclosuresInOrder(), head: () => model.registerHead() };
};

const verdict = (...anchors: { seq: number; hash: string }[]) => verifyRegister(kept(), anchors);

const rows = () => rowsIn(db);
const stored = () => db.collection<DisclosureRecord>('disclosures');
const heads = () => db.collection<RegisterHeadRecord>('registerheads');

async function fill(count: number): Promise<void> {
  const { register } = createModel(db);
  for (let index = 0; index < count; index++) await register.append(entry({ path: `p${index}` }));
}

test('rows are numbered from 1, each with the hash of the one before, and the head is the last', async () => {
  await fill(3);
  const all = await rows();
  expect(all.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  expect(all.map(({ previousHash }) => previousHash)).toEqual([
    '0'.repeat(64),
    ...all.slice(0, 2).map(({ hash }) => hash),
  ]);
  expect(await heads().find().toArray()).toEqual([{ _id: 'disclosures', seq: 3, hash: all[2]?.hash }]);
  expect(await verdict()).toEqual({ rows: 3, last: { seq: 3, hash: all[2]?.hash }, faults: [] });
});

test('two processes and many reads at a time write one chain', async () => {
  const [one, other] = [createModel(db).register, createModel(await open()).register];
  await Promise.all(
    Array.from({ length: 120 }, (_, index) =>
      (index % 2 === 0 ? one : other).append(entry({ path: `p${index}`, subject: `s${index}` })),
    ),
  );
  expect((await rows()).map(({ seq }) => seq)).toEqual(Array.from({ length: 120 }, (_, index) => index + 1));
  expect((await verdict()).faults).toEqual([]);
});

test('the same read, tried again, adds nothing; one that differs in anything but its time does', async () => {
  const { register } = createModel(db);
  await Promise.all([register.append(entry()), register.append(entry())]);
  await register.append(entry({ at: new Date('2026-11-02T00:00:00Z') }));
  expect(await rows()).toHaveLength(1);
  const others = [
    entry({ executionId: 'another' }),
    entry({ path: 'another' }),
    entry({ recipient: '0192:944183779' }),
    entry({ supplier: '0192:944183779' }),
    entry({ person: { id: 'adviser-0027', role: 'ADVISER' } }),
    entry({ person: { id: 'adviser-0026', role: 'CASE_OFFICER' } }),
    entry({ subject: 'another' }),
    entry({ purpose: 'MENTORING' }),
    entry({ agreement: 'another' }),
    entry({ consent: 'another' }),
    entry({ fields: ['Participant.programme'] }),
    entry({ operationHash: 'b'.repeat(64) }),
    entry({ decision: 'DENIED' }),
    entry({ reason: 'CONSENT_EXPIRED' }),
  ];
  for (const each of others) await register.append(each);
  expect(await rows()).toHaveLength(1 + others.length);
});

test.each([
  ['no recipient', { recipient: '' }],
  ['no path', { path: '' }],
  ['no field', { fields: [] }],
  ['no hash of the operation', { operationHash: '' }],
  ['no execution', { executionId: '' }],
])('an entry with %s is refused', async (_, part) => {
  await expect(createModel(db).register.append(entry(part))).rejects.toThrow();
  expect(await rows()).toEqual([]);
});

test('an entry that cannot be written is refused, and the next one is written', async () => {
  const { register } = createModel(db);
  await register.append(entry());
  // The register goes on at its head alone: one that was set back finds the place taken.
  const [head] = await heads().find().toArray();
  await heads().deleteOne({});
  await expect(register.append(entry({ path: 'a' }))).rejects.toThrow();
  await heads().insertOne(head ?? { _id: '', seq: 0, hash: '' });
  await register.append(entry({ path: 'b' }));
  expect((await rows()).map(({ path }) => path)).toEqual(['_entities.0', 'b']);
});

/** Rewrites a row as somebody would who knows how the register is made. */
async function rewrite(seq: number, change: object): Promise<void> {
  const row = (await rows()).find((each) => each.seq === seq);
  const changed = { ...row, ...change };
  await stored().updateOne({ seq }, { $set: { ...changed, hash: hashOf(changed) } });
}

const SIX = 6;
const BEFORE = 'the row before; one of the two was altered or put there';

type Manipulation = [name: string, act: () => Promise<unknown>, found: string[]];

const swapped = async (a: number, b: number) => {
  await stored().updateOne({ seq: a }, { $set: { seq: 999 } });
  await stored().updateOne({ seq: b }, { $set: { seq: a } });
  await stored().updateOne({ seq: 999 }, { $set: { seq: b } });
};

const MANIPULATIONS: Manipulation[] = [
  ...Object.entries({
    at: '2020-01-01T00:00:00.000Z',
    recipient: 'NO:imdi',
    supplier: 'NO:imdi',
    person: { id: 'adviser-0001', role: 'ADVISER' },
    subject: 'another',
    purpose: 'MENTORING',
    legalBasis: 'CONSENT',
    agreement: 'another',
    consent: 'another',
    fields: ['Participant.ref'],
    operationHash: 'b'.repeat(64),
    decision: 'DENIED',
    reason: 'another',
    executionId: 'another',
    path: 'another',
    note: 'a field more',
  }).map(([field, value]): Manipulation => [
    `${field} altered`,
    () => stored().updateOne({ seq: 3 }, { $set: { [field]: value } }),
    ['row 3: altered'],
  ]),
  ['a field removed', () => stored().updateOne({ seq: 3 }, { $unset: { consent: '' } }), ['row 3: altered']],
  ['the first row removed', () => stored().deleteOne({ seq: 1 }), ['row 1: removed']],
  ['one in the middle removed', () => stored().deleteOne({ seq: 3 }), ['row 3: removed']],
  [
    'two in the middle removed',
    () => stored().deleteMany({ seq: { $in: [3, 4] } }),
    ['rows 3 to 4: removed'],
  ],
  [
    'the last row removed',
    () => stored().deleteOne({ seq: SIX }),
    [`row ${SIX}: removed; it was noted, and is not there`],
  ],
  ['all removed', () => stored().deleteMany({}), [`row ${SIX}: removed; it was noted, and is not there`]],
  [
    'two changed places',
    () => swapped(2, 4),
    [
      'row 2: altered',
      `row 2: does not follow ${BEFORE}`,
      `row 3: does not follow ${BEFORE}`,
      'row 4: altered',
      `row 4: does not follow ${BEFORE}`,
      `row 5: does not follow ${BEFORE}`,
    ],
  ],
  [
    'a row altered with its hash',
    () => rewrite(3, { decision: 'DENIED' }),
    [`row 4: does not follow ${BEFORE}`],
  ],
  [
    'the last row altered with its hash',
    () => rewrite(SIX, { decision: 'DENIED' }),
    [`row ${SIX}: is not the row that was noted`],
  ],
  [
    'a row put in at the end',
    async () => {
      for (const row of (await rows()).slice(-1)) {
        const next = { ...row, _id: 'f'.repeat(64), seq: SIX + 1, previousHash: row.hash };
        await stored().insertOne({ ...next, hash: hashOf(next) });
      }
    },
    [`row ${SIX + 1}: put in; the register's head is row ${SIX}`],
  ],
  [
    'a row put in before the first',
    async () => {
      for (const row of (await rows()).slice(0, 1)) {
        const next = { ...row, _id: 'f'.repeat(64), seq: 0 };
        await stored().insertOne({ ...next, hash: hashOf(next) });
      }
    },
    ['row 0: stands in the wrong place', `row 1: does not follow ${BEFORE}`],
  ],
  ['the head removed', () => heads().deleteOne({}), [`row ${SIX}: put in; the register's head is gone`]],
];

test.each(MANIPULATIONS)('%s is found', async (_, act, found) => {
  await fill(SIX);
  expect((await verdict()).faults).toEqual([]);
  await act();
  expect((await verdict()).faults).toEqual(found);
});

test('who rewrites every row to the end, and the head, is found by an anchor from outside', async () => {
  await fill(SIX);
  const { last } = await verdict();
  if (last === undefined) throw new Error('no row');
  for (let seq = 3; seq <= SIX; seq++) {
    const before = (await rows()).find((each) => each.seq === seq - 1);
    await rewrite(seq, { ...(seq === 3 && { decision: 'DENIED' }), previousHash: before?.hash });
  }
  const rewritten = (await rows()).at(-1);
  await heads().updateOne({}, { $set: { hash: rewritten?.hash ?? '' } });
  expect((await verdict()).faults).toEqual([]);
  expect((await verdict(last)).faults).toEqual([`row ${SIX}: is not the row that was noted`]);
  await stored().deleteMany({});
  await heads().deleteMany({});
  expect((await verdict()).faults).toEqual([]);
  expect((await verdict(last)).faults).toEqual([`row ${SIX}: removed; it was noted, and is not there`]);
});

test('rows that are written while the register is read are no findings', async () => {
  await fill(SIX);
  const { register } = createModel(db);
  async function* growing() {
    for await (const row of createModel(db).disclosuresInOrder()) {
      if (row.seq === 2) await register.append(entry({ path: 'meanwhile' }));
      yield row;
    }
    for (const row of (await rows()).slice(SIX)) yield row;
  }
  const { faults, rows: count } = await verifyRegister({ rows: growing(), head: kept().head });
  expect([count, faults]).toEqual([SIX + 1, []]);
});

/** What the command prints, and how it exits. */
async function command(folder: string, ...args: string[]): Promise<{ out: string; code: number | null }> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'subgraphs/immigration/verifyDisclosures.ts', ...args],
    { env: { PATH: '', SAMGRAF_DATA: folder } },
  );
  let out = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (out += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { out, code };
}

test('the command prints rows, last row and findings, and exits with 1 when there are any', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'samgraf-register-'));
  try {
    const database = await openDatabase('immigration', { folder: join(folder, 'immigration') });
    const model = createModel(database.db);
    await ensureIndexes(Object.values(model.collections));
    await model.register.append(entry({ path: 'a' }));
    await model.register.append(entry({ path: 'b' }));
    const [, last] = await rowsIn(database.db);
    // Beside a process that holds the store.
    expect(await command(folder)).toEqual({
      out: `2 rows of disclosures\nthe last one: 2:${last?.hash ?? ''}\nevery row is as it was written\n`,
      code: 0,
    });
    await database.db.collection('disclosures').updateOne({ seq: 1 }, { $set: { purpose: 'MENTORING' } });
    await database.stop();
    const { out, code } = await command(folder, '--anchor', `2:${'a'.repeat(64)}`);
    expect(out).toContain('row 1: altered\nrow 2: is not the row that was noted\n2 findings');
    expect(code).toBe(1);
    expect(await command(folder, '--anchor', 'x')).toEqual({
      out: '--anchor must be the number of a row, a colon and its hash\n',
      code: 1,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
