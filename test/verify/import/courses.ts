import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import type { Connection } from 'mongoose';

const HEADING =
  'id;title.nb;kind;period.start;period.end;municipality;action;seats;priceToParticipant;priceToParticipant.currency;owner;provenance.kind';

const two = (value: number): string => String(value).padStart(2, '0');

/** One SYNTHETIC course as a Norwegian office's spreadsheet writes it: days D.M.YYYY, decimal comma. */
function lineOf(number: number): string {
  const [day, month, year] = [1 + (number % 28), 1 + (number % 12), 2000 + (number % 100)];
  return [
    `IMPORT-${number}`,
    `Kurs ${number} for gründere på Åndalsnes; øvelse «${number % 7}»`.replace(/^.*$/, '"$&"'),
    ['BASIC', 'THEME', 'FACILITATOR_CERT'][number % 3],
    `${day}.${month}.${year}`,
    `${year}-${two(month)}-${two(day)}`,
    'NO:1506',
    number % 2 === 0 ? 'OSS-A1.1' : '',
    String(1 + (number % 40)),
    `${number % 10_000},50`,
    'NOK',
    '0192:944183779',
    'SYNTHETIC',
  ].join(';');
}

/** What is wrong with the three faulty lines, by place in the file. */
export const FAULTS: readonly [change: (line: string) => string, told: string][] = [
  [(line) => line.replace('NO:1506', 'Ola Nordmann'), 'column municipality'],
  [(line) => line.replace(/,50;/, ',5o;'), 'column priceToParticipant'],
  [(line) => line.replace(/;(BASIC|THEME|FACILITATOR_CERT);/, ';KURS;'), 'column kind'],
];

/** Writes a CSV of courses in ISO-8859-1; the lines at `faulty` (from 2) break one rule each. */
export async function writeCourses(
  path: string,
  lines: number,
  faulty: readonly number[] = [],
): Promise<void> {
  const file = createWriteStream(path, { encoding: 'latin1' });
  file.write(`${HEADING}\r\n`);
  for (let number = 1; number <= lines; number++) {
    const place = faulty.indexOf(number + 1);
    const line = lineOf(number);
    const [change] = FAULTS[place] ?? [];
    if (!file.write(`${change?.(line) ?? line}\r\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

const IMPORTED = /^IMPORT-/;

/**
 * All that a database holds of courses: how many were imported, how many of these have just the rows in the log of changes
 * that their version says, and a digest over every document without its moment.
 */
export async function courses(db: Connection): Promise<{ imported: number; logged: number; digest: string }> {
  const rows = new Map<unknown, number>();
  for await (const { record } of db.collection('changes').find({ mutation: 'import courses' }))
    rows.set(record, (rows.get(record) ?? 0) + 1);
  const hash = createHash('sha256');
  let [imported, logged] = [0, 0];
  for await (const document of db.collection('courses').find({}).sort({ _id: 1 })) {
    hash.update(`${JSON.stringify({ ...document, changedAt: undefined })}\n`);
    if (!IMPORTED.test(String(document['_id']))) continue;
    imported += 1;
    if (rows.get(document['_id']) === document['version']) logged += 1;
    rows.delete(document['_id']);
  }
  // A row without its record must show, too.
  return { imported, logged: logged - rows.size, digest: hash.digest('hex') };
}
