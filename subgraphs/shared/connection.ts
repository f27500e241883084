import DataLoader from 'dataloader';
import type { Model, PipelineStage, QueryFilter } from 'mongoose';
import { z } from 'zod';
import { badInput } from './errors.ts';

const MAX_PAGE = 200;

/** One page asked for: which documents, in which order, from where, how many. Sorts ascending, then by `_id`. */
export interface PageRequest<T> {
  filter: QueryFilter<T>;
  /** The field that the list is ordered by; absent: `_id` alone. */
  sort?: string;
  first: number;
  after?: Position;
}

/** Where a cursor points: the sort field's value and the `_id` of the edge. */
type Position = z.infer<typeof position>;
const position = z
  .object({ by: z.string(), value: z.union([z.string(), z.number(), z.null()]), id: z.string() })
  .strict();

/** A page by the Relay cursor connections specification. */
export interface Page<T> {
  edges: { node: T; cursor: string }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

export interface PageArgs {
  first?: number | null;
  after?: string | null;
}

/** A loader of pages of one collection. */
export type PageLoader<T> = DataLoader<PageRequest<T>, Page<T>, string>;

/**
 * Checks a list's arguments and says which page they ask for. BAD_USER_INPUT when `first` is not 1 to 200, or `after` is
 * no cursor of a list in this order.
 */
export function pageRequest<T>(args: PageArgs, filter: QueryFilter<T>, sort?: string): PageRequest<T> {
  const first = args.first ?? 20;
  if (first < 1 || first > MAX_PAGE) throw badInput('first', `must be 1 to ${MAX_PAGE}`);
  const request = { filter, first, ...(sort !== undefined && { sort }) };
  return args.after == null ? request : { ...request, after: decode(args.after, sort ?? '_id') };
}

const encode = (at: Position): string =>
  Buffer.from(JSON.stringify([at.by, at.value, at.id])).toString('base64url');

function decode(cursor: string, by: string): Position {
  try {
    const [name, value, id]: unknown[] = z
      .array(z.unknown())
      .length(3)
      .parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    const at = position.parse({ by: name, value, id });
    if (at.by === by) return at;
  } catch {
    // Falls through: whatever is wrong with it, the caller hears the same.
  }
  throw badInput('after', 'must be a cursor of this list');
}

/** The pipeline of one page: served in the order of an index over the filter's fields, the sort field and `_id`. */
function pipeline<T>({
  filter,
  sort,
  first,
  after,
}: PageRequest<T>): [PipelineStage.Match, PipelineStage.Sort, PipelineStage.Limit] {
  const start =
    after === undefined
      ? []
      : sort === undefined
        ? [{ _id: { $gt: after.id } }]
        : [{ $or: [{ [sort]: { $gt: after.value } }, { [sort]: after.value, _id: { $gt: after.id } }] }];
  return [
    { $match: start.length === 0 ? filter : { $and: [filter, ...start] } },
    { $sort: sort === undefined ? { _id: 1 } : { [sort]: 1, _id: 1 } },
    // One more than asked tells whether there is a next page.
    { $limit: first + 1 },
  ];
}

const at = (row: object, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => Reflect.get(Object(value), key), row);

function page<T extends { _id: string }>(rows: T[], { sort, first, after }: PageRequest<T>): Page<T> {
  const edges = rows.slice(0, first).map((node) => {
    const value = z
      .union([z.string(), z.number(), z.null()])
      .catch(null)
      .parse(at(node, sort ?? '_id'));
    return { node, cursor: encode({ by: sort ?? '_id', value, id: node._id }) };
  });
  const pageInfo = {
    hasNextPage: rows.length > first,
    hasPreviousPage: after !== undefined,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { edges, pageInfo };
}

/**
 * A loader of pages: all pages that one tick asks for, of one parent or of a hundred, are one database command, and each
 * reads no more rows than it returns and one.
 */
export function loadPages<T extends { _id: string }>(model: Model<T>): PageLoader<T> {
  return new DataLoader<PageRequest<T>, Page<T>, string>(
    async (requests) => {
      const branches = requests.map((request, of) => [
        ...pipeline(request),
        { $group: { _id: of, rows: { $push: '$$ROOT' } } },
      ]);
      const [first = [], ...others] = branches;
      const coll = model.collection.name;
      const unions = others.map((branch) => ({ $unionWith: { coll, pipeline: branch } }));
      const found = await model.aggregate<{ _id: number; rows: T[] }>([...first, ...unions]);
      const rows = new Map(found.map((group) => [group._id, group.rows]));
      return requests.map((request, of) => page(rows.get(of) ?? [], request));
    },
    { cacheKeyFn: (request) => JSON.stringify(request) },
  );
}
