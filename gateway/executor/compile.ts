import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { JsonObject, Path } from '../json.ts';
import { unresolvable } from '../errors.ts';
import { findUncovered, type PlacedSource } from '../planning/coverage.ts';
import { asksOfPersons, type IsPersonal } from '../personal.ts';
import type { PlannedDocument } from '../planning/operation.ts';
import type { RuntimeTypes } from '../planning/runtimeTypes.ts';
import type { Rights } from '../rights.ts';
import { meets, shapeOf, type Shape } from '../shape.ts';
import { introspectionOf } from './introspection.ts';
import { compileReader, type Reader } from './reader.ts';
import { compileRefusals, type Refusals } from './refusals.ts';
import { compileRepresentation, type Entities } from './representation.ts';
import { compileShaper, type Shaper } from './shaper.ts';

/** A fetch of a plan, and the place in the answer that it fills. */
export interface CompiledFetch {
  partner: string;
  kind: FetchNode['operationKind'];
  /** Response names, with `@` for every item of a list; empty for the root. */
  path: Path;
  shape: Shape;
  /** Names in the partner's answer that stand under another name in the merged answer. */
  renamed: ReadonlyMap<string, string>;
  requires: FetchNode['requires'];
  /** Whether it asks for anything about a person. */
  personal: boolean;
  /** The request's body up to the values of its variables. */
  head: string;
  /** The caller's variables that it needs. */
  variables: readonly string[];
  /** Undefined when it fetches from the root and not for entities. */
  represent: ((objects: readonly JsonObject[]) => Entities) | undefined;
  /** Reads the answer of a fetch from the root. */
  readRoot: Reader;
  /** Reads an entity of this type. */
  readEntity: (typename: string) => Reader;
}

/** A part of a plan with its conditions decided. */
export type Step =
  { kind: 'sequence' | 'parallel'; steps: readonly Step[] } | { kind: 'fetch'; fetch: CompiledFetch };

/** An operation made ready for one supergraph, one set of rights and one set of conditions: only values are missing. */
export interface CompiledOperation {
  step: Step | undefined;
  fetches: readonly CompiledFetch[];
  /** Why it is not executed, when a partner would have to give what none can. */
  refusal: GraphQLError | undefined;
  /** What the caller selected and may have, with its conditions decided. */
  permitted: Shape;
  /** What of its selection the caller may not have. */
  refusals: Refusals | undefined;
  /** The caller's response names, where the merged answer has others. */
  told: ReadonlyMap<string, string>;
  /** The values of the caller's variables under the names that fetches have for them. */
  valuesFor: PlannedDocument['valuesFor'];
  root: GraphQLNamedType;
  shape: Shaper;
  /** The operation's questions about the schema itself. */
  introspection: DocumentNode | undefined;
}

/** What an operation is compiled from. */
export interface Compilation {
  plan: QueryPlan;
  /** The caller's own document and operation, and what was planned in their place. */
  document: DocumentNode;
  operation: OperationDefinitionNode;
  planned: PlannedDocument;
  /** The same document without what the caller may not have. */
  permitted: DocumentNode;
  rights: Rights;
  /** The values of all variables that decide @skip and @include, by their names in what was planned. */
  conditions: Readonly<Record<string, unknown>>;
  schema: GraphQLSchema;
  supergraphSchema: GraphQLSchema;
  isPersonal: IsPersonal;
  runtimeTypes: RuntimeTypes;
  /** The name under which a partner gets what stands under this name in the merged answer. */
  sentName: (name: string) => string;
}

/** Does once what need not be done for each request. Throws when the plan holds what this executor does not know. */
export function compileOperation(compilation: Compilation): CompiledOperation {
  const { plan, document, operation, planned, rights, conditions, schema, runtimeTypes } = compilation;
  const root = schema.getRootType(operation.operation);
  if (!root) throw new Error(`The schema has no ${operation.operation}.`);
  const options = { operationName: operation.name?.value, variables: conditions, told: planned.told };
  const selected = shapeOf(schema, planned.document, options);
  const refusals = compileRefusals(schema, selected, root, rights);
  const permitted = refusals ? shapeOf(schema, compilation.permitted, options) : selected;
  const fetches: CompiledFetch[] = [];
  const compileStep = (node: PlanNode, path: Path): Step | undefined => {
    switch (node.kind) {
      case 'Sequence':
      case 'Parallel': {
        const steps = node.nodes.flatMap((child) => compileStep(child, path) ?? []);
        return { kind: node.kind === 'Sequence' ? 'sequence' : 'parallel', steps };
      }
      case 'Flatten':
        return compileStep(node.node, [...path, ...node.path]);
      case 'Condition': {
        const chosen = conditions[node.condition] === true ? node.ifClause : node.elseClause;
        return chosen && compileStep(chosen, path);
      }
      case 'Fetch': {
        const fetch = compileFetch(node, path, compilation);
        fetches.push(fetch);
        return { kind: 'fetch', fetch };
      }
      case 'Defer':
        throw new Error('The plan defers, which was not asked for.');
    }
  };
  const { node } = plan;
  if (node?.kind === 'Subscription') throw new Error('The plan is of a subscription.');
  const step = node && compileStep(node, []);
  const uncovered = findUncovered(schema, runtimeTypes, permitted, root.name, fetches.flatMap(sourceOf));
  return {
    step,
    fetches,
    refusal: uncovered && unresolvable(uncovered.map((name) => planned.told.get(name) ?? name)),
    permitted,
    refusals,
    told: planned.told,
    valuesFor: planned.valuesFor,
    root,
    shape: compileShaper({ schema, rights }, selected, root),
    introspection: introspectionOf(document, operation, selected),
  };
}

function sourceOf({ path, shape, requires, renamed }: CompiledFetch): PlacedSource[] {
  const given = requires ? shape.fieldsOf(undefined).get('_entities')?.child : shape;
  return given ? [{ path, shape: given, renamed }] : [];
}

function compileFetch(node: FetchNode, path: Path, compilation: Compilation): CompiledFetch {
  const { conditions, supergraphSchema, isPersonal, sentName } = compilation;
  const { operation: query, operationName, operationDocumentNode, operationKind, requires } = node;
  if (!operationDocumentNode) throw new Error('The plan was made without the documents of its fetches.');
  if (node.contextRewrites?.length) throw new Error('The plan sets arguments from a context.');
  const shape = shapeOf(supergraphSchema, operationDocumentNode, { variables: conditions });
  const renamed = renamesOf(node);
  const root = supergraphSchema.getRootType(operationKind) ?? undefined;
  const entities = shape.fieldsOf(undefined).get('_entities')?.child;
  const readers = new Map<string, Reader>();
  return {
    partner: node.serviceName,
    kind: operationKind,
    path,
    shape,
    renamed,
    requires,
    personal: asksOfPersons(operationDocumentNode, supergraphSchema, isPersonal),
    head: `${JSON.stringify({ query, operationName }).slice(0, -1)},"variables":{`,
    variables: node.variableUsages ?? [],
    represent:
      requires &&
      compileRepresentation(requires, { ...representationRules(node, supergraphSchema), sentName }),
    readRoot: compileReader(supergraphSchema, shape, root, renamed),
    readEntity(typename) {
      const known = readers.get(typename);
      if (known) return known;
      if (!entities) throw new Error('A fetch for entities asks for none.');
      const reader = compileReader(supergraphSchema, entities, supergraphSchema.getType(typename), renamed);
      readers.set(typename, reader);
      return reader;
    },
  };
}

function renamesOf({ outputRewrites = [] }: FetchNode): ReadonlyMap<string, string> {
  return new Map(
    outputRewrites.map((rewrite): [string, string] => {
      const last = rewrite.path.at(-1);
      if (rewrite.kind !== 'KeyRenamer' || last === undefined)
        throw new Error('An unknown rewrite of an answer.');
      return [last, rewrite.renameKeyTo];
    }),
  );
}

function representationRules({ inputRewrites = [] }: FetchNode, schema: GraphQLSchema) {
  const rules = inputRewrites.map((rewrite) => {
    const [fragment, name, ...more] = rewrite.path;
    const value: unknown = rewrite.kind === 'ValueSetter' ? rewrite.setValueTo : undefined;
    if (!fragment?.startsWith(ON) || name !== '__typename' || more.length || typeof value !== 'string')
      throw new Error('An unknown rewrite of a representation.');
    return { on: fragment.slice(ON.length), value };
  });
  return {
    schema,
    sentTypename: (typename: string) => rules.find(({ on }) => meets(schema, typename, on))?.value,
  };
}

const ON = '... on ';
