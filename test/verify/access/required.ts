import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type ConstDirectiveNode, type GraphQLSchema, Kind, parse, print, type TypeNode } from 'graphql';
import { apiSchemaOf } from '../../../schema/changes/api.ts';
import { SUBGRAPHS } from '../../../schema/subgraphs.ts';
import { typeDefs } from '../../../schema/typeDefs.ts';

const supergraph = () => readFileSync('schema/supergraph.graphql', 'utf8');

/** The schema that clients of the gateway see. */
export const apiSchema = (): GraphQLSchema => apiSchemaOf(supergraph());

/** The immigration subgraph's own schema, with `_entities`. */
export const immigrationSchema = (): GraphQLSchema => buildSubgraphSchema(typeDefs('immigration'));

const asks = (directives: readonly ConstDirectiveNode[] = []): boolean =>
  directives.some(({ name }) => ['authenticated', 'requiresScopes', 'policy'].includes(name.value));

const namedType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);

const answers = (directives: readonly ConstDirectiveNode[] = [], join: string): boolean => {
  const joins = directives.filter(({ name }) => name.value === join).map((each) => print(each));
  return joins.length === 0 || joins.some((each) => each.includes('graph: IMMIGRATION'));
};

/**
 * Every field that the immigration subgraph, the one with data about persons, has in the supergraph, as `Type.field`, and that
 * asks anything of its caller: itself, its type or what it leads to. What others ask of who writes is proven with the writes.
 */
export function requiring(): string[] {
  const types = parse(supergraph()).definitions.flatMap((each) =>
    each.kind === Kind.OBJECT_TYPE_DEFINITION || each.kind === Kind.INTERFACE_TYPE_DEFINITION ? [each] : [],
  );
  const asking = new Set(types.filter((each) => asks(each.directives)).map(({ name }) => name.value));
  return types
    .filter((each) => answers(each.directives, 'join__type'))
    .flatMap(({ name: { value: type }, fields = [] }) =>
      fields
        .filter((field) => answers(field.directives, 'join__field'))
        .filter((field) => asking.has(type) || asking.has(namedType(field.type)) || asks(field.directives))
        .map((field) => `${type}.${field.name.value}`),
    );
}

/** The steps of the partners that keep nothing about persons, and their logs of changes, as `Type.field`. */
function publicSteps(): Set<string> {
  const others = SUBGRAPHS.filter(({ name }) => name !== 'immigration');
  const steps = others.flatMap(({ name }) => [
    `Query.${name}Changes`,
    ...typeDefs(name).definitions.flatMap((each) =>
      each.kind === Kind.OBJECT_TYPE_DEFINITION && each.name.value === 'Mutation'
        ? (each.fields ?? []).map((field) => `Mutation.${field.name.value}`)
        : [],
    ),
  ]);
  return new Set(steps);
}

/** What this proof decides: all that asks anything, but for public steps, which `mutations.test.ts` tries with every persona. */
export function decidedHere(): string[] {
  const elsewhere = publicSteps();
  return requiring().filter((field) => !elsewhere.has(field));
}
