import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { pino } from 'pino';
import { z } from 'zod';
import { createAuditLog, type RefusedEvent } from '../../gateway/audit.ts';
import { trustFrom } from '../../gateway/trust.ts';
import { callers, clinic } from './clinic.ts';
import { by, holes, runGraph, type TestGraph } from './support.ts';

let graph: TestGraph;
const lines: string[] = [];

beforeAll(async () => {
  const logger = pino({ base: null }, { write: (line) => void lines.push(line) });
  graph = await runGraph(clinic, { audit: createAuditLog(logger) });
});

afterAll(() => graph.stop());

beforeEach(() => {
  lines.length = 0;
});

const query = 'query Planted { p: case(id: "planted") { n: note } cases { note files { pages } } ward open }';

test('tells once of each request what was refused to whom, and no word of the operation', async () => {
  const { admin, officer } = callers;
  const caller = { ...officer, supplier: '0192:921221967', scopes: ['planted-scope'] };
  await graph.ask(query, {}, { ...by(caller), 'x-request-id': 'one' });
  await graph.ask('{ cases { note } ward }', {}, by(admin));
  await graph.ask('{ w: ward }', {}, { 'x-request-id': 'two' });
  const rule = 'the scope read and cases, or admin is required';
  const entries = lines.map((line) => z.looseObject({ time: z.number() }).parse(JSON.parse(line)));
  expect(entries.map(({ time, ...entry }) => ({ timed: time > 0, ...entry }))).toEqual([
    {
      level: 30,
      timed: true,
      requestId: 'one',
      caller: 'organisation',
      consumer: '0192:944183779',
      supplier: '0192:921221967',
      person: 'officer-1',
      role: 'CASE_OFFICER',
      purpose: 'STATISTICS',
      fields: [
        { field: 'Case.note', code: 'FORBIDDEN', rule },
        { field: 'File.pages', code: 'FORBIDDEN', rule: 'the policy adviser must be met' },
      ],
      msg: 'fields refused',
    },
    {
      level: 30,
      timed: true,
      requestId: 'two',
      caller: 'anonymous',
      fields: [{ field: 'Query.ward', code: 'UNAUTHENTICATED', rule: 'a token is required' }],
      msg: 'fields refused',
    },
  ]);
  expect(lines.join('')).not.toMatch(/planted/i);
});

test('tells of what is refused also when the answer has no place for it, and not of what is skipped', async () => {
  await graph.ask(
    '{ case(id: "none") { note } nodes { note } ward @skip(if: true) }',
    {},
    by(callers.stranger),
  );
  const fields = lines.map(
    (line) => z.object({ fields: z.array(z.object({ field: z.string() })) }).parse(JSON.parse(line)).fields,
  );
  expect(fields.map((each) => each.map(({ field }) => field))).toEqual([['Case.note', 'Letter.note']]);
});

test('is told before partners are asked: what cannot be written down is not answered', async () => {
  const events: RefusedEvent[] = [];
  const full = await runGraph(clinic, {
    audit: {
      refused(event) {
        events.push(event);
        throw new Error('the disk is full');
      },
    },
  });
  const answer = await full.ask('{ open ward }');
  await full.stop();
  expect(events.map(({ fields }) => fields.map(({ field }) => field))).toEqual([['Query.ward']]);
  expect([answer.status, answer.data]).toEqual([500, undefined]);
  expect(answer.text).not.toContain('disk');
  expect(full.parts['register']?.seen).toEqual([]);
});

describe('a file', () => {
  const told: string[] = [];
  const logger = pino({ base: null }, { write: (line) => void told.push(line) });
  const open = (auditLog: string) => trustFrom({ ...trust, auditLog }, logger);
  const trust = { signingKey: undefined, tokens: undefined };

  test('that cannot be opened is named', async () => {
    await expect(open(tmpdir())).rejects.toThrow(/^AUDIT_LOG is not valid/);
  });

  test('that is full ends no process, and what cannot be written down is not answered', async () => {
    const { audit } = await open('/dev/full');
    const full = await runGraph(clinic, { audit });
    let answer = await full.ask('{ open ward }');
    // The first is written while it is answered.
    for (let left = 100; left && answer.status === 200; left--) answer = await full.ask('{ open ward }');
    expect([answer.status, answer.data, holes(answer)]).toEqual([
      500,
      undefined,
      ['INTERNAL_SERVER_ERROR - nowhere'],
    ]);
    expect((await full.ask('{ open }')).data).toEqual({ open: 'open' });
    await full.stop();
    expect(told.filter((line) => line.includes('the audit log cannot be written'))).toHaveLength(1);
  });

  test('of which too much waits to be written is not added to, and is written again once it can be', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'audit-'));
    const { audit } = await open(join(folder, 'audit.log'));
    const refuse = (rule: string) => {
      const fields = [{ field: 'Query.ward', code: 'FORBIDDEN' as const, rule }];
      audit.refused({ requestId: 'again', caller: callers.stranger, fields });
    };
    expect(() => {
      for (let left = 20; left; left--) refuse('x'.repeat(100_000));
    }).toThrow('The audit log cannot be written.');
    const isRefused = () => {
      try {
        refuse('short');
        return true;
      } catch {
        return false;
      }
    };
    let again = isRefused();
    for (let left = 100_000; left && !again; left--) {
      await setImmediate();
      again = isRefused();
    }
    expect(again).toBe(true);
    rmSync(folder, { recursive: true });
  });
});
