import {
  execute,
  GraphQLError,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { Calls, type OracleSubgraph } from './calls.ts';
import { factsOf, type SubgraphFacts } from './facts.ts';
import { Thing, Unknown, Unreachable, type Origin, type Source } from './thing.ts';

/** Whether the caller may not have a field of an object's type. */
export type IsRefused = (type: string, field: string) => boolean;

/** An operation as a caller sends it. */
export interface Request {
  document: DocumentNode;
  operationName?: string | undefined;
  variables: Readonly<Record<string, unknown>>;
}

type Args = Readonly<Record<string, unknown>>;

/**
 * One schema over the data of all subgraphs, executed by graphql-js without a plan. Each field is resolved by a
 * subgraph's own resolver: by one that has the object already, else by one that is told its key. It takes the semantics
 * from the federation directives: a field that @requires others is computed from a reference that carries them; a field
 * of a value type may come from the same place in another subgraph; @provides only promises what its owner says too.
 * What the caller may not have is an error where it stands.
 */
export function createOracle(
  api: GraphQLSchema,
  subgraphs: Readonly<Record<string, OracleSubgraph>>,
  isRefused: IsRefused = () => false,
) {
  const contracts = Object.entries(subgraphs).map(([name, { typeDefs }]) => [name, typeDefs] as const);
  const facts = factsOf(Object.fromEntries(contracts));
  return async ({ document, operationName, variables }: Request): Promise<ExecutionResult> => {
    const run = new Run(api, subgraphs, facts);
    const result = await execute({
      schema: api,
      document,
      operationName: operationName ?? null,
      variableValues: variables,
      fieldResolver: (source: unknown, args: Args, _: unknown, info) => {
        if (isRefused(info.parentType.name, info.fieldName)) throw new GraphQLError('refused');
        const thing = source instanceof Thing ? source : run.root(info.parentType.name);
        return run.field(thing, info.fieldName, args, info);
      },
      typeResolver: (value: unknown, _, info) =>
        value instanceof Thing ? run.concrete(value, info).then(({ type }) => type) : undefined,
    });
    for (const { originalError } of result.errors ?? [])
      if (originalError instanceof Unreachable) throw originalError;
    return result;
  };
}

/** One operation. */
class Run {
  readonly #api: GraphQLSchema;
  readonly #subgraphs: Readonly<Record<string, OracleSubgraph>>;
  readonly #facts: ReadonlyMap<string, SubgraphFacts>;
  readonly #calls: Calls;

  constructor(
    api: GraphQLSchema,
    subgraphs: Readonly<Record<string, OracleSubgraph>>,
    facts: ReadonlyMap<string, SubgraphFacts>,
  ) {
    this.#api = api;
    this.#subgraphs = subgraphs;
    this.#facts = facts;
    this.#calls = new Calls(subgraphs);
  }

  root(type: string): Thing {
    return new Thing(
      type,
      Object.keys(this.#subgraphs).map((subgraph) => ({ subgraph, type, value: {} })),
    );
  }

  /** A field's value: things, lists of them, or leaves; undefined when its owner does not know the object. */
  async field(
    thing: Thing,
    name: string,
    args: Args,
    info: GraphQLResolveInfo,
    avoid: readonly string[] = [],
  ): Promise<unknown> {
    for (const source of thing.sources) {
      const field = this.#typeFacts(source.subgraph, source.type)?.fields.get(name);
      if (field && !field.requires) return this.#calls.call(source, name, { parent: thing, args }, info);
    }
    for (const subgraph of this.#subgraphsOf(thing, name)) {
      if (avoid.includes(subgraph)) continue;
      try {
        const source = await this.#enter(thing, subgraph, name, avoid, info);
        return source && (await this.#calls.call(source, name, { parent: thing, args }, info));
      } catch (error) {
        if (error instanceof Unknown) return undefined;
        if (!(error instanceof Unreachable)) throw error;
      }
    }
    if (!isObjectType(this.#api.getType(thing.type)) && !avoid.includes(CONCRETE))
      return this.field(await this.concrete(thing, info), name, args, info, [...avoid, CONCRETE]);
    throw new Unreachable(`nobody leads to ${thing.type}.${name}`);
  }

  /** Finds out which type an object has whose subgraph knows it as an interface only. */
  async concrete(thing: Thing, info: GraphQLResolveInfo): Promise<Thing> {
    for (const subgraph of Object.keys(this.#subgraphs)) {
      if (isObjectType(this.#api.getType(thing.type))) return thing;
      const known = this.#typeFacts(subgraph, thing.type);
      if (!known?.keys.length || known.isInterfaceObject) continue;
      const source = await this.#entity(thing, subgraph, undefined, [], info);
      if (source) {
        thing.type = source.type;
        thing.sources.push(source);
      }
    }
    return thing;
  }

  #typeFacts(subgraph: string, type: string) {
    return this.#facts.get(subgraph)?.get(type);
  }

  /** The names under which a subgraph may know an object of a type: its own, and interfaces it holds for objects. */
  #namesIn(subgraph: string, type: string): string[] {
    const named = this.#api.getType(type);
    const interfaces = isObjectType(named) ? named.getInterfaces().map(({ name }) => name) : [];
    return [type, ...interfaces.filter((each) => this.#typeFacts(subgraph, each)?.isInterfaceObject)];
  }

  #subgraphsOf(thing: Thing, field: string): string[] {
    return Object.keys(this.#subgraphs).filter((subgraph) =>
      this.#namesIn(subgraph, thing.type).some((type) => this.#typeFacts(subgraph, type)?.fields.has(field)),
    );
  }

  /** The object in a subgraph that resolves this field of it. */
  async #enter(
    thing: Thing,
    subgraph: string,
    field: string,
    avoid: readonly string[],
    info: GraphQLResolveInfo,
  ): Promise<Source | undefined> {
    const requires = this.#namesIn(subgraph, thing.type)
      .map((type) => this.#typeFacts(subgraph, type)?.fields.get(field)?.requires)
      .find((each) => each !== undefined);
    if (thing.type === 'Query') return { subgraph, type: thing.type, value: {} };
    const known = thing.sources.find((each) => each.subgraph === subgraph);
    if (known && !requires) return known;
    try {
      const source = await this.#entity(thing, subgraph, requires, avoid, info);
      if (source && !requires) thing.sources.push(source);
      return source;
    } catch (error) {
      if (!(error instanceof Unreachable) || !thing.origin) throw error;
    }
    return this.#sameOf(thing, thing.origin, subgraph, avoid, info);
  }

  /** A value that has no key: the one at the same place in another subgraph. */
  async #sameOf(
    thing: Thing,
    origin: Origin,
    subgraph: string,
    avoid: readonly string[],
    info: GraphQLResolveInfo,
  ): Promise<Source | undefined> {
    const { parent, field, args, indexes } = origin;
    if (!this.#subgraphsOf(parent, field).includes(subgraph))
      throw new Unreachable(`${subgraph} has no ${parent.type}.${field}`);
    const holder = await this.#enter(parent, subgraph, field, avoid, info);
    if (!holder) return undefined;
    let value = await this.#calls.call(holder, field, { parent, args }, info);
    for (const index of indexes) value = Array.isArray(value) ? await value[index] : undefined;
    if (!(value instanceof Thing)) return undefined;
    thing.sources.push(...value.sources);
    return value.sources[0];
  }

  /** Asks a subgraph for the object by a key that can be told, with what the field requires. */
  async #entity(
    thing: Thing,
    subgraph: string,
    requires: SelectionSetNode | undefined,
    avoid: readonly string[],
    info: GraphQLResolveInfo,
  ): Promise<Source | undefined> {
    for (const type of this.#namesIn(subgraph, thing.type)) {
      for (const key of this.#typeFacts(subgraph, type)?.keys ?? []) {
        try {
          const told = await this.#tell(thing, [key], [...avoid, subgraph], info);
          const needed = requires && (await this.#tell(thing, [key, requires], [], info));
          return await this.#calls.resolveReference(subgraph, { __typename: type, ...told, ...needed }, info);
        } catch (error) {
          if (!(error instanceof Unreachable)) throw error;
        }
      }
    }
    throw new Unreachable(`no key of ${thing.type} leads into ${subgraph}`);
  }

  /** The JSON of some fields of an object. Throws Unknown when an owner does not know it. */
  async #tell(
    thing: Thing,
    sets: readonly SelectionSetNode[],
    avoid: readonly string[],
    info: GraphQLResolveInfo,
  ): Promise<Record<string, unknown>> {
    const told: Record<string, unknown> = {};
    for (const [name, nodes] of this.#fieldsIn(thing, sets)) {
      const [first] = nodes;
      const args = Object.fromEntries(
        first?.arguments?.map((given) => [given.name.value, valueFromASTUntyped(given.value)]) ?? [],
      );
      const value = name === '__typename' ? thing.type : await this.field(thing, name, args, info, avoid);
      if (value === undefined) throw new Unknown(`${thing.type}.${name}`);
      told[name] = await this.#json(
        value,
        nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
        info,
      );
    }
    return told;
  }

  #fieldsIn(thing: Thing, sets: readonly SelectionSetNode[]): Map<string, FieldNode[]> {
    const fields = new Map<string, FieldNode[]>();
    for (const selection of sets.flatMap(({ selections }) => selections)) {
      if (selection.kind === Kind.FIELD) {
        const name = selection.name.value;
        fields.set(name, [...(fields.get(name) ?? []), selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        const named = this.#api.getType(thing.type);
        const meets = isObjectType(named) && named.getInterfaces().some(({ name }) => name === condition);
        if (condition !== undefined && condition !== thing.type && !meets) continue;
        for (const [name, nodes] of this.#fieldsIn(thing, [selection.selectionSet]))
          fields.set(name, [...(fields.get(name) ?? []), ...nodes]);
      }
    }
    return fields;
  }

  async #json(given: unknown, sets: readonly SelectionSetNode[], info: GraphQLResolveInfo): Promise<unknown> {
    const value = await given;
    if (value instanceof Error) throw value;
    if (value instanceof Thing) return this.#tell(value, sets, [], info);
    return Array.isArray(value) ? Promise.all(value.map((item) => this.#json(item, sets, info))) : value;
  }
}

const CONCRETE = '(its type)';
