import DataLoader from 'dataloader';
import { GraphQLError } from 'graphql';
import type { Model, QueryFilter } from 'mongoose';
import { z } from 'zod';
import { badInput } from './errors.ts';

const MAX_PAGE = 200;
/** Pages in one database command: as many as a page has parents, and a few more. */
const MAX_BATCH = 250;
/** Characters of a text to filter by, or of a cursor; the longest key there is has some thirty. */
const MAX_TEXT = 1000;

/** One page asked for: which documents, in which order, from where, how many. Sorts ascending, then by `_id`. */
export interface PageRequest<T> {
  filter: QueryFilter<T>;
  /** The field that the list is ordered by; absent: `_id` alone. */
  sort?: string;
  first: number;
  after?: string;
}

const sortValue = z.union([z.string(), z.number(), z.null()]);
/** What a cursor holds: the list (collection and sort field) that it is of, the sort field's value and the `_id`. */
const cursor = z.tuple([z.string(), sortValue, z.string()]);

/** Where a cursor points. */
interface Position {
  value: z.infer<typeof sortValue>;
  id: string;
}

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
  /** Only what was written or imported at this moment or later, in the order of the last write. */
  changedSince?: Date | null;
}

/** A loader of pages of one collection. */
export type PageLoader<T> = DataLoader<PageRequest<T>, Page<T>, string>;

/** Whether a text in a filter is; how many there are is for the server to say. */
const isLong = (filter: unknown): boolean =>
  typeof filter === 'string'
    ? filter.length > MAX_TEXT
    : typeof filter === 'object' && filter !== null && Object.values(filter).some(isLong);

/**
 * Checks a list's arguments and says which page they ask for. BAD_USER_INPUT when `first` is not 1 to 200 or a text to filter
 * by is longer than any value there is; an `after` that is no cursor of the same list is refused so when the page is loaded,
 * before the database is asked.
 */
export function pageRequest<T>(args: PageArgs, filter: QueryFilter<T>, sort?: string): PageRequest<T> {
  const first = args.first ?? 20;
  if (first < 1 || first > MAX_PAGE) throw badInput('first', `must be 1 to ${MAX_PAGE}`);
  if (isLong(filter)) throw badInput('filter', 'must be shorter');
  if (args.changedSince != null) {
    const { changedSince, ...page } = args;
    const changed: QueryFilter<T>[] = [{ changedAt: { $gte: changedSince.toISOString() } }, filter];
    return pageRequest<T>(page, { $and: changed }, 'changedAt');
  }
  const request = { filter, first, ...(sort !== undefined && { sort }) };
  return args.after == null ? request : { ...request, after: args.after };
}

const encode = (list: string, { value, id }: Position): string =>
  Buffer.from(JSON.stringify([list, value, id])).toString('base64url');

function decode(list: string, text: string): Position | GraphQLError {
  try {
    const [of, value, id] = cursor.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
    if (of === list && text.length <= MAX_TEXT) return { value, id };
  } catch {
    // Falls through: whatever is wrong with it, the caller hears the same.
  }
  return badInput('after', 'must be a cursor of this list');
}

/** The pipeline of one page: in the order of an index over the filter's fields, the sort field and `_id`. */
function pipeline<T>({ filter, sort, first }: PageRequest<T>, after?: Position) {
  const start =
    after === undefined
      ? []
      : sort === undefined
        ? [{ _id: { $gt: after.id } }]
        : [{ $or: [{ [sort]: { $gt: after.value } }, { [sort]: after.value, _id: { $gt: after.id } }] }];
  return [
    { $match: start.length === 0 ? filter : { $and: [filter, ...start] } },
    { $sort: sort === undefined ? { _id: 1 as const } : { [sort]: 1 as const, _id: 1 as const } },
    // One more than asked tells whether there is a next page.
    { $limit: first + 1 },
  ];
}

const valueAt = (row: object, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => Reflect.get(Object(value), key), row);

function page<T extends { _id: string }>(
  list: string,
  rows: T[],
  { sort, first, after }: PageRequest<T>,
): Page<T> {
  const edges = rows.slice(0, first).map((node) => {
    const value = sortValue.catch(null).parse(valueAt(node, sort ?? '_id'));
    return { node, cursor: encode(list, { value, id: node._id }) };
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
 * A loader of pages: all pages that one tick asks for, of one parent or of a hundred, are one database command. Where an
 * index serves the filter and the order, each reads no more rows than it returns and one.
 */
export function loadPages<T extends { _id: string }>(model: Model<T>): PageLoader<T> {
  const coll = model.collection.name;
  const listOf = ({ sort }: PageRequest<T>) => `${coll}.${sort ?? '_id'}`;
  return new DataLoader<PageRequest<T>, Page<T>, string>(
    async (requests) => {
      const starts = requests.map((request) =>
        request.after === undefined ? undefined : decode(listOf(request), request.after),
      );
      const branches = requests.flatMap((request, of) => {
        const start = starts[of];
        if (start instanceof GraphQLError) return [];
        return [[...pipeline(request, start), { $group: { _id: of, rows: { $push: '$$ROOT' } } }]];
      });
      const [first, ...others] = branches;
      const unions = others.map((branch) => ({ $unionWith: { coll, pipeline: branch } }));
      const found = first ? await model.aggregate<{ _id: number; rows: T[] }>([...first, ...unions]) : [];
      const rows = new Map(found.map((group) => [group._id, group.rows]));
      return requests.map((request, of) => {
        const start = starts[of];
        return start instanceof GraphQLError ? start : page(listOf(request), rows.get(of) ?? [], request);
      });
    },
    { cacheKeyFn: (request) => JSON.stringify(request), maxBatchSize: MAX_BATCH },
  );
}
