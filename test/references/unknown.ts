import { z } from 'zod';
import { type Path, PROBES } from './paths.ts';

/** An entity that one partner names and its owner does not know, or not for the days that it is named for: rule R6. */
export interface Unknown {
  rule: 'R6';
  type: string;
  id: string;
  /** `list.field.field`, without rows. */
  namedBy: string;
  /** The days of the row and those on which the code holds, when the owner knows it. */
  outside?: string;
}

const page = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string() })).default([]),
});

/** Asks the graph one operation. */
export type Ask = (query: string, variables: object) => Promise<unknown>;

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

/** What stands in the fields of a row, through all lists. */
function* reached(value: unknown, [field, ...rest]: readonly string[]): Generator {
  if (Array.isArray(value))
    for (const each of value) yield* reached(each, [...(field === undefined ? [] : [field]), ...rest]);
  else if (field === undefined) yield value;
  else yield* reached(at(value, field), rest);
}

const isUnknown = (reference: unknown): boolean => {
  const [probe = ''] = (PROBES[String(at(reference, '__typename'))] ?? '').split(' ');
  return at(reference, 'id') !== undefined && at(reference, probe) === null;
};

const day = z.string().nullish();
const span = z.object({ start: day, end: day }).nullish();
const named = z.object({ validity: span, predecessors: z.array(z.unknown()).nullish() });

const inWords = (start: string, end: string | null | undefined) => `${start} to ${end ?? 'now'}`;

/**
 * The days of a row and of a municipality that it names, when the code does not hold on all of them. An open period is that of
 * its first day; before the first day it is recorded for, a code that was made of no other may have held.
 */
function outsideOf(row: unknown, reference: unknown): string | undefined {
  const period = span.catch(undefined).parse(at(row, 'period'));
  const { validity, predecessors } = named.catch({}).parse(reference);
  if (period?.start == null || validity?.start == null) return undefined;
  const isBefore = period.start < validity.start && predecessors?.length !== 0;
  const isAfter = validity.end != null && (period.end ?? period.start) > validity.end;
  return isBefore || isAfter
    ? `${inWords(period.start, period.end)}, not ${inWords(validity.start, validity.end)}`
    : undefined;
}

/**
 * What the rows of one way name and its owner does not know. Rejects when the graph answers with an error: then what is
 * null may be there all the same.
 */
export async function unknownIn(ask: Ask, { list, fields, query }: Path): Promise<Unknown[]> {
  const found = new Map<string, Unknown>();
  for (let after: unknown = null; ;) {
    const { data, errors } = page.parse(await ask(query, { after }));
    if (errors.length > 0) throw new Error(`${list}.${fields.join('.')}: ${errors[0]?.message ?? ''}`);
    const connection = at(data, list);
    for (const row of reached(at(connection, 'edges'), ['node']))
      for (const reference of reached(row, fields)) {
        const outside = outsideOf(row, reference);
        if (!isUnknown(reference) && outside === undefined) continue;
        const [type, id] = [String(at(reference, '__typename')), String(at(reference, 'id'))];
        const namedBy = `${list}.${fields.join('.')}`;
        found.set([type, id, outside].join(' '), {
          rule: 'R6',
          type,
          id,
          namedBy,
          ...(outside && { outside }),
        });
      }
    if (at(at(connection, 'pageInfo'), 'hasNextPage') !== true) return [...found.values()];
    after = at(at(connection, 'pageInfo'), 'endCursor');
  }
}
