import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Caller } from '../../../schema/caller.ts';
import { rows } from '../../../seed/immigration.ts';
import { imports as kinds } from '../../../subgraphs/immigration/imports.ts';
import { immigration } from '../../../subgraphs/immigration/subgraph.ts';
import { openTable } from '../../../subgraphs/shared/import/file.ts';
import { importFile } from '../../../subgraphs/shared/import/import.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { caseOf, consentOf, PROTOMORE } from '../../support/cases.ts';
import { INVENTED } from '../../support/invented.ts';
import { startSubgraph } from '../../support/subgraph.ts';
import { callerOf } from '../../support/trust.ts';

let graph: Awaited<ReturnType<typeof startSubgraph>>;

beforeAll(async () => {
  graph = await startSubgraph(immigration, rows);
});

afterAll(() => graph.stop());

const officer = callerOf('immigration-case-officer');
const self = (who: 'shared' | 'graded'): Caller =>
  Object.assign({}, callerOf('participant'), { person: { id: caseOf(who).subject, role: 'PARTICIPANT' } });

const write = async (name: string, input: object, as: Caller = officer) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const text = `mutation ($input: ${type}) { ${name}(input: $input) { failures { field code } } }`;
  const answer = await graph.query(text, { input: { idempotencyKey: randomUUID(), ...input } }, as);
  expect(at(dataOf(answer), name)).toEqual({ failures: [] });
};

const CHANGES = `query ($since: DateTime!, $record: ID) { immigrationChanges(since: $since, record: $record, first: 200) {
  edges { cursor node { id mutation type record along } } } }`;
const since = new Date().toISOString();
const ask = (record?: string) => graph.query(CHANGES, { since, record }, officer);
const changes = async (record?: string) =>
  listAt(dataOf(await ask(record)), 'immigrationChanges.edges').map((edge) => at(edge, 'node'));

const GRADED = 'FT-2026-0200';

test('the log of changes tells no participant’s key, and nothing of anybody at a graded address', async () => {
  const { caseReference, version } = caseOf('shared');
  const step = { caseReference, stage: 'LEFT', on: '2026-10-01', expectedVersion: version };
  await write('recordProgress', step);
  await write('withdrawConsent', { consent: consentOf('shared')._id }, self('shared'));
  await write('requestRectification', { stage: 'SCALING', month: '2026-08' }, self('shared'));
  const request = await graph.db.collection<{ _id: string }>('rectificationrequests').findOne();
  const decision = { request: request?._id, accept: true, expectedVersion: 1 };
  await write('decideRectification', decision);
  await write('referParticipant', { caseReference, recipient: PROTOMORE, adviser: 'adviser-0002' });
  await write('withdrawConsent', { consent: consentOf('graded')._id }, self('graded'));
  await write('enrolParticipant', {
    caseReference: GRADED,
    subject: randomUUID(),
    programme: 'INTRO',
    municipality: 'NO:1506',
    sex: 'WOMAN',
    entered: '2026-08-17',
    addressGraded: true,
  });
  // All are in the log itself, with who they are about.
  expect(await graph.db.collection('changes').countDocuments()).toBe(7);

  const told = await changes();
  const kept = ['recordProgress', 'withdrawConsent', 'requestRectification', 'decideRectification'];
  expect(told.map((each) => at(each, 'mutation'))).toEqual([...kept, 'referParticipant']);
  const text = JSON.stringify(await ask());
  for (const { _id } of rows.participants) expect(text).not.toContain(_id);
  for (const { _id } of await graph.db.collection<{ _id: string }>('pseudonyms').find().toArray())
    expect(text).not.toContain(_id);
  // What stands for a key is the same wherever the key would be.
  const [ofStep, , , ofDecision] = told;
  expect(listAt(ofDecision, 'along')).toContain(at(ofStep, 'record'));

  expect(await changes(caseReference)).toEqual([ofStep]);
  expect(await changes(request?._id)).toMatchObject([
    { mutation: 'requestRectification' },
    { mutation: 'decideRectification' },
  ]);
  for (const none of [GRADED, consentOf('graded')._id, 'none']) expect(await changes(none)).toEqual([]);
});

test('a record that holds an identity number is refused without repeating it', async () => {
  const answer = await ask(`FT ${INVENTED.fodselsnummer}`);
  expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'record' } }]);
  expect(JSON.stringify(answer.errors)).not.toContain(INVENTED.fodselsnummer);
});

test('a participant who came as a line of a file is told by no key either, not even within a cursor', async () => {
  const key = '0123456789abcdef01234567';
  const folder = await mkdtemp(join(tmpdir(), 'samgraf-changes-'));
  const path = join(folder, 'participants.csv');
  await writeFile(
    path,
    `id;programme;municipality;halfYear;sex;addressGraded;owner\n${key};INTRO;NO:1506;2026-H1;WOMAN;nei;0192:921221967\n`,
  );
  const { changed } = await importFile({
    db: graph.db,
    collections: immigration.collections(graph.db),
    kinds,
    kind: 'participants',
    file: await openTable(path),
    dryRun: false,
    onFault: () => undefined,
    onProgress: () => undefined,
  });
  await rm(folder, { recursive: true });
  expect(changed).toBe(1);
  const edges = listAt(dataOf(await ask()), 'immigrationChanges.edges');
  const mine = edges.filter((edge) => at(edge, 'node.mutation') === 'import participants');
  expect(mine).toHaveLength(1);
  const cursors = edges.map((edge) => Buffer.from(String(at(edge, 'cursor')), 'base64url').toString());
  for (const told of [JSON.stringify(edges), ...cursors]) expect(told).not.toContain(key);
  // Each row has an id of its own that says nothing of who wrote it.
  const ids = edges.map((edge) => String(at(edge, 'node.id')));
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[\w-]{43}$/);
});
