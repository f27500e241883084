import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import type { ChangeRecord } from '../../../subgraphs/shared/changes.ts';
import type { CourseRecord } from '../../../subgraphs/county/records.ts';
import { courseInput } from '../../support/mutationCases.ts';
import { mutationText } from '../../support/writing.ts';
import { startKillable } from './graph.ts';

/** How many writers, how many acknowledged writes of each, on how many records, and how often the process is killed. */
export interface Size {
  writers: number;
  writes: number;
  records: number;
  kills: number;
}

const READ = 'query ($id: ID!) { course(id: $id) { version } }';
const WRITE = mutationText('recordCourse', 'course { version }');
const read = z.object({ course: z.object({ version: z.int() }).nullable() });
const told = z.object({ recordCourse: z.object({ failures: z.array(z.object({ code: z.string() })) }) });

/** Codes of an answer that does not tell whether anything was written. */
const UNKNOWN = ['PARTNER_UNAVAILABLE', 'PARTNER_TIMEOUT', 'REQUEST_TIMEOUT', 'PARTNER_BUSY'];

const idOf = (record: number): string => `OSS-A1-WRITERS-${String(record).padStart(3, '0')}`;

/**
 * Many writers at a time on the same records through the gateway, while the subgraph's process is killed: each tries one
 * write with one key until it is acknowledged or told of a conflict, and now and then sends an acknowledged one again. Then
 * what the last process left is held against what was acknowledged. Every finding is a broken promise.
 */
export async function run({ writers, writes, records, kills }: Size) {
  const graph = await startKillable();
  const counts = { acknowledged: 0, conflicts: 0, unknown: 0, repeated: 0, kills: 0 };
  /** The number that each acknowledged key wrote into its record. */
  const acknowledged = new Map<string, { record: string; number: number }>();
  const findings: string[] = [];
  let writing = true;

  /** Sends until it is known what came of it; true when it was acknowledged. */
  async function send(input: object): Promise<boolean> {
    for (;;) {
      const { data, errors } = await graph.query(WRITE, { input });
      const answer = told.safeParse(data);
      if (errors.length === 0 && answer.success) {
        const codes = answer.data.recordCourse.failures.map(({ code }) => code);
        if (codes.length === 0) return true;
        if (codes.some((code) => code !== 'VERSION_CONFLICT'))
          findings.push(`refused with ${codes.join(', ')}`);
        counts.conflicts++;
        return false;
      }
      const codes = errors.map(({ extensions }) => String(extensions?.['code']));
      if (codes.some((code) => !UNKNOWN.includes(code))) findings.push(`answered ${codes.join(', ')}`);
      counts.unknown++;
      await wait(20 + Math.random() * 200);
    }
  }

  async function versionOf(id: string): Promise<number> {
    for (;;) {
      const { data, errors } = await graph.query(READ, { id });
      const answer = read.safeParse(data);
      if (errors.length === 0 && answer.success) return answer.data.course?.version ?? 0;
      await wait(20 + Math.random() * 200);
    }
  }

  async function writer(of: number): Promise<void> {
    for (let done = 0; done < writes;) {
      const record = idOf(Math.floor(Math.random() * records));
      const [idempotencyKey, number] = [randomUUID(), 1 + of * writes + done];
      const input = {
        ...courseInput,
        id: record,
        idempotencyKey,
        expectedVersion: await versionOf(record),
        title: { nb: `Kurs ${number}`, sv: `Kurs ${number}`, original: 'NB' },
        seats: number,
        priceToParticipant: { amount: `${number}.00`, currency: 'NOK' },
      };
      if (!(await send(input))) continue;
      done++;
      counts.acknowledged++;
      acknowledged.set(idempotencyKey, { record, number });
      if (Math.random() < 0.1) {
        counts.repeated++;
        if (!(await send(input))) findings.push('an acknowledged key was refused when it came again');
      }
    }
  }

  /** Kills when so much of the work is done, and a random moment later: always among writes. */
  async function killer(): Promise<void> {
    while (writing && counts.kills < kills) {
      const due = (writers * writes * (counts.kills + 1)) / (kills + 1);
      await wait(10 + Math.random() * 20);
      if (counts.acknowledged < due) continue;
      await graph.killAndRestart();
      counts.kills++;
    }
  }

  try {
    const start = performance.now();
    const killing = killer();
    await Promise.all(Array.from({ length: writers }, (_, of) => writer(of)));
    const seconds = (performance.now() - start) / 1000;
    writing = false;
    await killing;
    const left = await graph.leftBehind(async (db) => ({
      courses: await db
        .collection<CourseRecord>('courses')
        .find({ _id: { $in: Array.from({ length: records }, (_, record) => idOf(record)) } })
        .toArray(),
      changes: await db.collection<ChangeRecord>('changes').find().toArray(),
    }));
    return {
      ...counts,
      seconds,
      logged: left.changes.length,
      findings: [...findings, ...brokenIn(left, acknowledged)],
    };
  } finally {
    await graph.stop();
  }
}

/** What in a store does not agree with what was acknowledged. */
function brokenIn(
  { courses, changes }: { courses: CourseRecord[]; changes: ChangeRecord[] },
  acknowledged: ReadonlyMap<string, { record: string; number: number }>,
): string[] {
  const keyOf = ({ _id }: ChangeRecord): string => _id.slice(_id.lastIndexOf(' ') + 1);
  const logged = new Map(changes.map((change) => [keyOf(change), change]));
  const lost = [...acknowledged].filter(([key, { record }]) => logged.get(key)?.record !== record);
  const strangers = changes.filter((change) => !acknowledged.has(keyOf(change)));
  return [
    ...lost.map(([key]) => `lost: ${key}`),
    ...strangers.map(({ _id }) => `written without being acknowledged in the end: ${_id}`),
    ...(logged.size === changes.length ? [] : ['a key stands twice in the log']),
    ...courses.flatMap(({ _id, version, seats, title, priceToParticipant }) => {
      const own = changes.filter(({ record }) => record === _id).sort((a, b) => a.version - b.version);
      const last = own.at(-1);
      const number = last && acknowledged.get(keyOf(last))?.number;
      return [
        ...(own.every((change, index) => change.version === index + 1) && own.length === version
          ? []
          : [`${_id}: ${version} versions, ${own.length} in the log, or two of one number`]),
        ...(seats === number &&
        title.nb === `Kurs ${number}` &&
        priceToParticipant?.minor === Number(number) * 100
          ? []
          : [`${_id}: does not hold what its last write wrote`]),
      ];
    }),
  ];
}
