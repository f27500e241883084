import { randomUUID } from 'node:crypto';
import type { ApolloServer, HTTPGraphQLHead } from '@apollo/server';
import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  print,
  type DocumentNode,
  type GraphQLFormattedError,
} from 'graphql';
import type { ChargedContext } from '../caller.ts';
import { isObject, type JsonObject } from '../json.ts';
import type { Graph } from '../supergraph.ts';
import { completed } from './completed.ts';
import { listNames, listOperation, PAGE } from './lists.ts';
import type { Filled } from './render.ts';
import { type AnswerError, type Cell, headingsOf, isMore, reasonsIn, rowsOf } from './rows.ts';
import { tablesOf, type Table } from './tables.ts';

/** What exports are made of. */
export interface ExportSource {
  server: ApolloServer<ChargedContext>;
  /** The graph that is served now. */
  graph: () => Graph;
  /** Operations that are known beforehand now, by name. */
  operations: () => ReadonlyMap<string, DocumentNode>;
  /** Whether no other operation is served: lists then are not. */
  trustedOnly: boolean;
}

/** One thing that can be exported: an operation that is known beforehand, or a list of the graph. */
export interface Exportable {
  document: DocumentNode;
  paged: boolean;
}

/** An answer as tables, with what belongs to all of its rows. */
export interface Exported {
  tables: readonly Filled[];
  /** How each partner that was needed fared in all pages, as answers tell it. */
  partners: readonly { partner: string; status: string }[];
  errors: readonly AnswerError[];
  retrieved: string;
}

/** More rows are not collected: variables make an export narrower. */
const MOST_ROWS = 50_000;

/** The names that a caller can export: operations first. */
export const exportNames = ({ graph, operations, trustedOnly }: ExportSource): string[] => [
  ...operations().keys(),
  ...(trustedOnly ? [] : listNames(graph().schema)),
];

/** The operations of a list of texts that are queries, by name. */
export function queriesIn(texts: readonly string[]): ReadonlyMap<string, DocumentNode> {
  const found = new Map<string, DocumentNode>();
  for (const document of texts.map((text) => parse(text, { noLocation: true }))) {
    const operation = getOperationAST(document);
    if (operation?.name && operation.operation === OperationTypeNode.QUERY)
      found.set(operation.name.value, document);
  }
  return found;
}

/** What a name exports for a caller; undefined when it is none of the names. */
export function exportable(
  source: ExportSource,
  name: string,
  { caller }: ChargedContext,
): Exportable | undefined {
  const { schema, rightsOf, owners } = source.graph();
  const known = source.operations().get(name);
  if (known) return { document: completed(schema, known), paged: false };
  if (source.trustedOnly) return undefined;
  return listOperation(schema, name, rightsOf(caller), owners.keyOf);
}

/**
 * Asks for an export as the caller would ask /graphql, page by page where it is a list, and makes tables of the answer.
 * Throws a GraphQLError when nothing of it is answered: what is wrong with the variables, or why the caller may not have it.
 */
export async function runExport(
  source: ExportSource,
  { document, paged }: Exportable,
  variables: Readonly<Record<string, unknown>>,
  context: ChargedContext,
): Promise<Exported> {
  const graph = source.graph();
  const operation = getOperationAST(document);
  if (!operation) throw new Error('an export without an operation');
  const retrieved = new Date().toISOString();
  const tables = tablesOf(graph.schema, document, operation);
  const filled = tables.map((table): { table: Table; rows: Cell[][] } => ({ table, rows: [] }));
  const errors: AnswerError[] = [];
  const statuses = new Map<string, string>();
  let after: string | undefined;
  do {
    const page = await ask(source, document, { ...variables, ...(paged && { first: PAGE, after }) }, context);
    const reasonAt = reasonsIn(page.errors);
    after = paged ? cursorIn(page.data) : undefined;
    for (const { table, rows } of filled) {
      const found = rowsOf(table, page.data, reasonAt);
      // The next page is asked for: its sign is not needed.
      if (after !== undefined && isMore(found.at(-1))) found.pop();
      rows.push(...found);
    }
    errors.push(...page.errors);
    for (const { partner, status } of page.partners)
      statuses.set(partner, together(statuses.get(partner), status));
    if (filled.some(({ rows }) => rows.length > MOST_ROWS)) throw tooLarge();
  } while (after !== undefined);
  return {
    errors,
    partners: [...statuses].map(([partner, status]) => ({ partner, status })),
    retrieved,
    tables: filled.map(({ table, rows }) => withOrigin(table, rows, graph, retrieved)),
  };
}

/** How a partner fared in several pages, as the roll of one answer tells it of several calls. */
function together(before = 'NOT_ASKED', status: string): string {
  if (before === 'NOT_ASKED' || before === status) return status;
  return status === 'NOT_ASKED' ? before : 'DEGRADED';
}

const tooLarge = (): GraphQLError =>
  new GraphQLError(`An export has at most ${MOST_ROWS} rows: narrow it by its variables.`, {
    extensions: { code: 'EXPORT_TOO_LARGE', http: { status: 413 } },
  });

/** Each row ends with the partner that answers for it, and when it was asked. */
function withOrigin(table: Table, rows: readonly Cell[][], { owners }: Graph, retrieved: string): Filled {
  const partner = [...new Set(table.fields.flatMap(owners.partnersOf))].join(' ');
  const origin: Cell[] = [partner, retrieved].map((text) => ({ kind: 'text', text }));
  return {
    name: table.name || 'root',
    headings: [...headingsOf(table), '_partner', '_retrieved'],
    rows: rows.map((row) => [...row, ...origin]),
  };
}

interface Page {
  data: JsonObject;
  /** What is missing, references that do not resolve among it. */
  errors: readonly AnswerError[];
  partners: Exported['partners'];
}

async function ask(
  { server }: ExportSource,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  context: ChargedContext,
): Promise<Page> {
  // Each page is a read of its own, in registers too.
  const contextValue = { ...context, executionId: randomUUID() };
  const { body, http } = await server.executeOperation(
    { query: print(document), variables },
    { contextValue },
  );
  if (body.kind !== 'single') throw new Error('an answer in parts');
  const { data, errors = [], extensions = {} } = body.singleResult;
  const [first] = errors;
  const badInput = errors.find(({ extensions: { code } = {} }) => code === 'BAD_USER_INPUT');
  if (badInput) throw refusedBy(badInput, http);
  const isNothing =
    !isObject(data) || (first !== undefined && Object.values(data).every((value) => value === null));
  if (isNothing && first) throw refusedBy(first, http);
  const { partners, unknownReferences } = extensions;
  return {
    data: isObject(data) ? data : {},
    errors: [...errors, ...unresolvedIn(unknownReferences)],
    partners: Array.isArray(partners) ? partners : [],
  };
}

/** References that do not resolve, as rows need them: `#UNKNOWN municipalities`. */
function unresolvedIn(references: unknown): AnswerError[] {
  if (!Array.isArray(references)) return [];
  return references.filter(isObject).flatMap(({ partner, paths }) => {
    const extensions = { code: 'UNKNOWN', partner };
    return Array.isArray(paths) ? paths.filter(Array.isArray).map((path) => ({ path, extensions })) : [];
  });
}

const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
};

/** Why nothing at all is answered, in the words of the answer's first error; how, as the graph's server would say it. */
function refusedBy(
  { message, extensions = {} }: Pick<GraphQLFormattedError, 'message' | 'extensions'>,
  { status: given = 400, headers }: HTTPGraphQLHead,
): GraphQLError {
  const { code } = extensions;
  const known = typeof code === 'string' ? STATUS[code] : undefined;
  const isPartner = typeof extensions['partner'] === 'string' && code !== 'BAD_USER_INPUT';
  const status = known ?? (isPartner ? 502 : given);
  return new GraphQLError(message, { extensions: { ...extensions, http: { status, headers } } });
}

/** Where the next page of a list begins; undefined when there is none. */
function cursorIn(data: JsonObject): string | undefined {
  const [connection] = Object.values(data);
  const info = isObject(connection) ? connection['pageInfo'] : undefined;
  return isObject(info) && info['hasNextPage'] === true && typeof info['endCursor'] === 'string'
    ? info['endCursor']
    : undefined;
}
