import { z } from 'zod';
import { type Path, PROBES } from './paths.ts';

/** An entity that one partner names and its owner does not know: rule R6. */
export interface Unknown {
  rule: 'R6';
  type: string;
  id: string;
  /** `list.field.field`, without rows. */
  namedBy: string;
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
    for (const reference of reached(at(connection, 'edges'), ['node', ...fields])) {
      if (!isUnknown(reference)) continue;
      const [type, id] = [String(at(reference, '__typename')), String(at(reference, 'id'))];
      found.set(`${type} ${id}`, { rule: 'R6', type, id, namedBy: `${list}.${fields.join('.')}` });
    }
    if (at(at(connection, 'pageInfo'), 'hasNextPage') !== true) return [...found.values()];
    after = at(at(connection, 'pageInfo'), 'endCursor');
  }
}
