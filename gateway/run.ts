import type { GraphQLSchema } from 'graphql';
import { checkAnswer, type CheckedAnswer } from './answer.ts';
import type { PlannedRequest } from './execution.ts';
import { isNothing, valueAt, type JsonObject } from './json.ts';
import type { FaultyFetch } from './ledger.ts';
import type { Partner } from './partner.ts';
import { positionsAt, type PlannedFetch, type Position } from './plan.ts';
import { canBeNamed, requiredPlaces } from './requires.ts';

type Variables = Readonly<Record<string, unknown>>;

/** The fetches of one request, while the stock executor merges their answers. */
export interface Run {
  /** Asks a fetch's partner. Returns checked data, or null; what is missing is in `faulty`. */
  fetch(fetch: PlannedFetch, variables: Variables): Promise<JsonObject | null>;
  faulty: readonly FaultyFetch[];
  /** What is merged so far. */
  merged(): JsonObject;
}

/** Starts with nothing fetched. */
export function createRun(request: PlannedRequest, partnerOf: (name: string) => Partner): Run {
  const schema = request.graph.supergraphSchema;
  const faulty: FaultyFetch[] = [];
  const roots: JsonObject[] = [];

  const ask = async (
    { node, shape }: PlannedFetch,
    variables: Variables,
    representations?: readonly unknown[],
  ): Promise<CheckedAnswer> => {
    const partner = partnerOf(node.serviceName);
    const answer = await partner.ask(
      { query: node.operation, operationName: node.operationName, variables },
      request,
    );
    const root = schema.getRootType(node.operationKind) ?? undefined;
    return checkAnswer({ partner: partner.name, shape, root, schema, representations }, answer);
  };

  const fetchRoot = async (fetch: PlannedFetch, variables: Variables): Promise<JsonObject | null> => {
    const { data, errors } = await ask(fetch, variables);
    if (data && !fetch.path.length) roots.push(data);
    if (errors.length)
      faulty.push({ fetch, data, errors, positions: positionsOf(fetch, merge(roots), schema) });
    return data;
  };

  const fetchEntities = async (fetch: PlannedFetch, variables: Variables): Promise<JsonObject | null> => {
    const all = representationsIn(variables);
    const positions = faulty.length ? positionsOf(fetch, merge(roots), schema) : [];
    const complete = [...all.keys()].filter((index) => isComplete(fetch, positions[index], schema));
    const entities: unknown[] = all.map(() => null);
    if (!complete.length) return { _entities: entities };
    const representations = complete.map((index) => all[index]);
    const { data, errors } = await ask(fetch, { ...variables, representations }, representations);
    if (errors.length) {
      const filled = positionsOf(fetch, merge(roots), schema);
      faulty.push({ fetch, data, errors, positions: complete.flatMap((index) => filled[index] ?? []) });
    }
    if (!data || !Array.isArray(data['_entities'])) return null;
    for (const [place, entity] of data['_entities'].entries()) entities[complete[place] ?? place] = entity;
    return { _entities: entities };
  };

  return {
    fetch: (fetch, variables) =>
      fetch.node.requires ? fetchEntities(fetch, variables) : fetchRoot(fetch, variables),
    faulty,
    merged: () => merge(roots),
  };
}

// The stock executor sends null for what is missing below a required object, and the partner computes with it.
function isComplete({ node }: PlannedFetch, position: Position | undefined, schema: GraphQLSchema): boolean {
  if (!position) return true;
  return requiredPlaces(schema, position, node.requires ?? []).every(
    (place) => valueAt(position.object, place.slice(position.path.length)) !== undefined,
  );
}

// The stock executor merges by reference: what comes later lands in the objects of the answer that came first.
function merge(roots: readonly JsonObject[]): JsonObject {
  const merged = new Map<string, unknown>();
  for (const [name, value] of roots.flatMap((root) => Object.entries(root))) {
    if (isNothing(merged.get(name))) merged.set(name, value);
  }
  return Object.fromEntries(merged);
}

function positionsOf(
  { node, path }: PlannedFetch,
  merged: JsonObject,
  schema: GraphQLSchema,
): readonly Position[] {
  const positions = path.length ? positionsAt(merged, path) : [{ object: merged, path: [] }];
  const { requires } = node;
  return requires ? positions.filter(({ object }) => canBeNamed(schema, object, requires)) : positions;
}

function representationsIn({ representations }: Variables): readonly unknown[] {
  return Array.isArray(representations) ? representations : [];
}
