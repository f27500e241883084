import {
  coerceInputValue,
  defaultFieldResolver,
  defaultTypeResolver,
  GraphQLError,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type DocumentNode,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { Thing, Unreachable, type Origin, type Source } from './thing.ts';

/** A subgraph's own contract and resolvers, called in this process. */
export interface OracleSubgraph {
  typeDefs: DocumentNode;
  schema: GraphQLSchema;
  /** The context of one request. */
  context: () => unknown;
}

/** The subgraphs' resolvers during one operation, with a context in each. */
export class Calls {
  readonly #subgraphs: Readonly<Record<string, OracleSubgraph>>;
  readonly #contexts: ReadonlyMap<string, unknown>;

  constructor(subgraphs: Readonly<Record<string, OracleSubgraph>>) {
    this.#subgraphs = subgraphs;
    this.#contexts = new Map(Object.entries(subgraphs).map(([name, { context }]) => [name, context()]));
  }

  /** What a subgraph gives for a reference; undefined when it does not know the object. */
  async resolveReference(
    subgraph: string,
    reference: Readonly<Record<string, unknown>> & { __typename: string },
    info: GraphQLResolveInfo,
  ): Promise<Source | undefined> {
    const schema = this.#schema(subgraph);
    const entities = schema.getQueryType()?.getFields()['_entities'];
    // What came over the wire would be JSON.
    const representations: unknown = [JSON.parse(JSON.stringify(reference))];
    const found: unknown = await entities?.resolve?.({}, { representations }, this.#contexts.get(subgraph), {
      ...info,
      schema,
    });
    const value: unknown = Array.isArray(found) ? await found[0] : undefined;
    if (value instanceof Error) throw value;
    if (value === null || value === undefined) return undefined;
    const told: unknown = Reflect.get(Object(value), '__typename');
    return { subgraph, type: typeof told === 'string' ? told : reference.__typename, value };
  }

  /** A field of an object as a subgraph resolves it: things, lists of them, or leaves. */
  async call(
    source: Source,
    name: string,
    from: Pick<Origin, 'parent' | 'args'>,
    info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const { subgraph } = source;
    const schema = this.#schema(subgraph);
    const type = schema.getType(source.type);
    const field = isObjectType(type) ? type.getFields()[name] : undefined;
    if (!field) throw new Unreachable(`${subgraph} has no ${source.type}.${name}`);
    const args: Record<string, unknown> = {};
    for (const { name: arg, type: argType, defaultValue } of field.args) {
      if (Object.hasOwn(from.args, arg)) args[arg] = coerceInputValue(from.args[arg], argType);
      else if (defaultValue !== undefined) args[arg] = defaultValue;
    }
    const resolve = field.resolve ?? defaultFieldResolver;
    const here = { ...info, schema, fieldName: name };
    const value: unknown = await resolve(source.value, args, this.#contexts.get(subgraph), here);
    return this.#complete(value, field.type, subgraph, { ...from, field: name, indexes: [] }, here);
  }

  /** What a resolver gave, as its subgraph would answer it. */
  async #complete(
    given: unknown,
    type: GraphQLOutputType,
    subgraph: string,
    origin: Origin,
    info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const value = await given;
    if (value instanceof Error) throw value;
    if (value === null || value === undefined) return null;
    if (isNonNullType(type)) return this.#complete(value, type.ofType, subgraph, origin, info);
    if (isListType(type)) {
      if (!Array.isArray(value)) throw new GraphQLError(`${origin.field} is no list`);
      return value.map((item: unknown, index) => {
        const at = { ...origin, indexes: [...origin.indexes, index] };
        const item$ = this.#complete(item, type.ofType, subgraph, at, info);
        // Whoever reads the list may not read all of it.
        item$.catch(() => undefined);
        return item$;
      });
    }
    if (isLeafType(type)) return type.serialize(value);
    let name = type.name;
    if (isAbstractType(type)) {
      const resolveType = type.resolveType ?? defaultTypeResolver;
      const told: unknown = await resolveType(value, this.#contexts.get(subgraph), info, type);
      if (typeof told !== 'string') throw new GraphQLError(`${type.name} must tell its type`);
      name = told;
    }
    return new Thing(name, [{ subgraph, type: name, value }], origin);
  }

  #schema(subgraph: string): GraphQLSchema {
    const known = this.#subgraphs[subgraph];
    if (!known) throw new Error(`no subgraph ${subgraph}`);
    return known.schema;
  }
}
