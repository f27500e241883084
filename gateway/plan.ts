import { type FetchNode, type PlanNode, type QueryPlan } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { isNothing, isObject, type JsonObject, type Path } from './json.ts';
import { shapeOf, type Shape } from './shape.ts';

/** A fetch of a plan, and the place in the answer that it fills. */
export interface PlannedFetch {
  node: FetchNode;
  /** Response names, with `@` for every item of a list; empty for the root. */
  path: Path;
  shape: Shape;
  /** Names in the partner's answer that stand under another name in the merged answer. */
  renamed: ReadonlyMap<string, string>;
}

/** All fetches of a plan, in the plan's order; the shapes are made once per plan. */
export function fetchesOf(plan: QueryPlan, schema: GraphQLSchema): readonly PlannedFetch[] {
  const known = read.get(plan);
  if (known) return known;
  const fetches: PlannedFetch[] = [];
  const visit = (node: PlanNode | undefined, path: Path): void => {
    switch (node?.kind) {
      case 'Sequence':
      case 'Parallel':
        for (const child of node.nodes) visit(child, path);
        break;
      case 'Flatten':
        visit(node.node, [...path, ...node.path]);
        break;
      case 'Condition':
        visit(node.ifClause, path);
        visit(node.elseClause, path);
        break;
      case 'Fetch':
        fetches.push(plannedFetch(node, path, schema));
    }
  };
  if (plan.node?.kind !== 'Subscription') visit(plan.node, []);
  read.set(plan, fetches);
  return fetches;
}

const read = new WeakMap<QueryPlan, readonly PlannedFetch[]>();

function plannedFetch(node: FetchNode, path: Path, schema: GraphQLSchema): PlannedFetch {
  if (!node.operationDocumentNode) throw new Error('The plan was made without the documents of its fetches.');
  const renames = (node.outputRewrites ?? []).flatMap((rewrite): [string, string][] => {
    const last = rewrite.path.at(-1);
    return rewrite.kind === 'KeyRenamer' && last !== undefined ? [[last, rewrite.renameKeyTo]] : [];
  });
  return { node, path, shape: shapeOf(schema, node.operationDocumentNode), renamed: new Map(renames) };
}

/** Whether a fetch asks for what stands at this place, counted from the object it fills. */
export function asksFor({ node, shape, renamed }: PlannedFetch, names: Path): boolean {
  const top = node.requires ? (shape.fieldsOf(undefined).get('_entities')?.child ?? null) : shape;
  const found = names
    .filter((name) => typeof name === 'string')
    .reduce<Shape[]>(
      (shapes, name) =>
        shapes.flatMap((each) =>
          [...each.fieldsOf(undefined)]
            .filter(([own]) => (renamed.get(own) ?? own) === name)
            .map(([, { child }]) => child ?? leaf),
        ),
      top ? [top] : [],
    );
  return found.length > 0;
}

const leaf: Shape = { fieldsOf: () => new Map() };

/** The place that a fetch fills on the way to another place, or undefined when it fills none there. */
export function filledOnTheWay(fetch: PlannedFetch, place: Path): Path | undefined {
  let at = 0;
  for (const part of fetch.path) {
    if (part === '@' ? typeof place[at] !== 'number' : place[at] !== part) return undefined;
    at += 1;
  }
  return place.slice(0, at);
}

/** An object that a fetch fills, and where it stands. */
export interface Position {
  object: JsonObject;
  path: Path;
}

/** The objects at a fetch's path, in the order in which the fetch sees them. */
export function positionsAt(root: JsonObject, path: Path): readonly Position[] {
  const places = path.reduce<readonly { value: unknown; path: Path }[]>(
    (all, part) =>
      all.flatMap((place) => {
        if (part === '@') {
          const items: readonly unknown[] = Array.isArray(place.value) ? place.value : [];
          return items.map((value, index) => ({ value, path: [...place.path, index] }));
        }
        const value =
          isObject(place.value) && Object.hasOwn(place.value, part) ? place.value[part] : undefined;
        return isNothing(value) ? [] : [{ value, path: [...place.path, part] }];
      }),
    [{ value: root, path: [] }],
  );
  return places.flatMap(({ value, path }) => (isObject(value) ? [{ object: value, path }] : []));
}
