import { isNothing } from '../../gateway/json.ts';
import type { Request } from './oracle.ts';
import { placesOf, type Outcome } from './outcome.ts';

/** What the query planner says when it throws on an operation; undefined when it does not. */
export type PlannerFault = (operation: Request) => string | undefined;

/** A deviation from the oracle that is known, and why it is right or cannot be helped. */
export interface Rule {
  name: string;
  reason: string;
  explains: (ours: Outcome, oracle: Outcome, planner: PlannerFault, operation: Request) => boolean;
}

export const RULES: readonly Rule[] = [
  {
    name: 'errors below a null',
    reason:
      'GraphQL lets a server choose which errors it tells below a place that became null as a whole (section 6.4.4); the null has an error on both sides, the data is the same',
    explains: (ours, oracle) =>
      ours.data === oracle.data && nulled(ours).join('\n') === nulled(oracle).join('\n'),
  },
  {
    name: 'asked for together',
    reason:
      'a plan may ask for a field together with one that requires another; when a partner loses what is required, both are lost, each with its error',
    explains: (ours, oracle) => {
      const lost = beyond(ours, oracle);
      return (
        lost.length > 0 &&
        !beyond(oracle, ours).length &&
        lost.every((path) =>
          oracle.holes.some((hole) => keyOf(hole.path?.slice(0, -1)) === keyOf(path.slice(0, -1))),
        ) &&
        ours.data === JSON.stringify(lost.reduce(withNullAt, JSON.parse(oracle.data)))
      );
    },
  },
  {
    name: 'the planner refuses',
    reason:
      'the query planner throws on __typename inside a fragment on a union where a partner knows the interface as one object; the whole operation gets a coded error',
    explains: ({ data, holes }, _, planner, operation) =>
      data === 'null' &&
      holes.every(({ path, code }) => !path && code === 'INTERNAL_SERVER_ERROR') &&
      /^We should have an edge from \w+\(\w+\) for __typename$/.test(planner(operation) ?? ''),
  },
];

/** The places that errors made null in the answer: each once. */
function nulled({ data, holes }: Outcome): string[] {
  const root: unknown = JSON.parse(data);
  const places = holes.map(({ path = [] }) => {
    const place: unknown[] = [];
    let value = root;
    for (const part of path) {
      if (isNothing(value)) break;
      value = Reflect.get(Object(value), String(part));
      place.push(part);
    }
    return JSON.stringify(place);
  });
  return [...new Set(places)].sort();
}

/** The places of errors that only one of two answers tells. */
function beyond(one: Outcome, other: Outcome): (readonly unknown[])[] {
  const told = new Set(placesOf(other));
  return one.holes.flatMap(({ path = [] }) => (told.has(keyOf(path)) ? [] : [path]));
}

function keyOf(path: readonly unknown[] | undefined): string {
  return JSON.stringify(path ?? null);
}

/** The same data with null at one place. */
function withNullAt(tree: unknown, [head, ...rest]: readonly unknown[]): unknown {
  if (head === undefined) return null;
  if (Array.isArray(tree))
    return tree.map((item: unknown, index) => (index === head ? withNullAt(item, rest) : item));
  if (typeof tree !== 'object' || tree === null) return tree;
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [key, key === head ? withNullAt(value, rest) : value]),
  );
}

/** A difference in words. */
export function describe(ours: Outcome, other: Outcome): string {
  const lines =
    ours.data === other.data ? [`data    ${ours.data}`] : [`ours    ${ours.data}`, `other   ${other.data}`];
  const places = [placesOf(ours), placesOf(other)] as const;
  if (places[0].join() !== places[1].join())
    lines.push(`ours    errors at ${places[0].join(' ')}`, `other   errors at ${places[1].join(' ')}`);
  return lines.join('\n');
}
