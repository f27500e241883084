import {
  defaultPrintOptions,
  type Directive,
  type NamedType,
  printSchema,
  removeInaccessibleElements,
  ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
  type Schema,
  shallowOrderPrintedDefinitions,
  Supergraph,
} from '@apollo/federation-internals';
import {
  addInaccessibleToUnreachableTypes,
  applyTagFilterOnSubgraphs,
} from '@theguild/federation-composition';
import {
  type ConstDirectiveNode,
  type DocumentNode,
  isTypeDefinitionNode,
  Kind,
  parse,
  visit,
} from 'graphql';
import { compose, contracts } from './compose.ts';
import { classes, classesOf, type Tagged, uses } from './definitions.ts';

/** The classes that dashboards read. What has another one, or none, is closed to them. */
const OPEN = ['public', 'statistics'];
const CLOSED = 'personal';

/**
 * The supergraph of the dashboards' variant (rule P23): what is public or statistics, to be read only. What is about
 * persons, what has no class, and what nothing open leads to is not in it at all, not even as `@inaccessible`. Throws
 * when something open cannot do without something closed: a required argument, a key, a `@requires`.
 */
export function composeDashboard(services = contracts()): string {
  const filtered = applyTagFilterOnSubgraphs(
    services.map((service) => ({ ...service, typeDefs: classified(service.typeDefs) })),
    { include: new Set(OPEN), exclude: new Set([CLOSED]) },
  );
  const { schema } = read(compose(filtered));
  removeInaccessibleElements(schema);
  for (const name of unreachable(schema)) schema.type(name)?.removeRecursive();
  for (const type of schema.types()) for (const each of namesClosed(type, schema)) each.remove();
  const sdl = printSchema(schema, shallowOrderPrintedDefinitions(defaultPrintOptions));
  // Reads all keys and requirements of what is left.
  read(sdl).subgraphs();
  return sdl;
}

/** Also one in which fields ask something of their callers; whoever serves it has to enforce that. */
const read = (supergraphSdl: string): Supergraph =>
  Supergraph.build(supergraphSdl, { supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES });

/**
 * A contract without its mutations, and with classes where the filter looks for them. A field without one has that of its
 * type in the same contract: the filter would give it what any contract says of the type. An argument has its field's,
 * too. Scalars and enums hold no data: what is open may use them.
 */
function classified(typeDefs: DocumentNode): DocumentNode {
  return visit(typeDefs, {
    ScalarTypeDefinition: (scalar) => withClasses(scalar, [...classes(scalar), ...OPEN]),
    EnumTypeDefinition: (words) => withClasses(words, [...classes(words), ...OPEN]),
    ObjectTypeDefinition: (type) => {
      if (type.name.value === 'Mutation') return null;
      const fields = (type.fields ?? []).map((field) => {
        // The class of what another contract declares stands there.
        const isExternal = uses(field, 'external').length > 0;
        const own = classesOf(type, field);
        const given = (field.arguments ?? []).map((each) =>
          withClasses(each, [...classes(each), ...(isExternal ? OPEN : own)]),
        );
        return { ...(isExternal ? field : withClasses(field, own)), arguments: given };
      });
      return { ...withClasses(type, classes(type).includes(CLOSED) ? [CLOSED] : []), fields };
    },
  });
}

function withClasses<Node extends Tagged>(node: Node, names: readonly string[]): Node {
  const others = (node.directives ?? []).filter(({ name }) => name.value !== 'tag');
  return { ...node, directives: [...others, ...names.map(tag)] };
}

function tag(value: string): ConstDirectiveNode {
  return {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: 'tag' },
    arguments: [
      {
        kind: Kind.ARGUMENT,
        name: { kind: Kind.NAME, value: 'name' },
        value: { kind: Kind.STRING, value },
      },
    ],
  };
}

/** A union's and an object's notes of members and interfaces that are gone. */
function namesClosed(type: NamedType, schema: Schema): Directive[] {
  return type.appliedDirectives.filter((each) => {
    const { member, interface: of } = each.arguments();
    return [member, of].some((name) => typeof name === 'string' && !schema.type(name));
  });
}

/** Names of types that nothing of Query leads to. */
function unreachable(schema: Schema): string[] {
  const api = parse(printSchema(schema.toAPISchema()));
  const { supergraphDocumentNode } = addInaccessibleToUnreachableTypes((_, name) => name.replace('@', ''), {
    supergraphDocumentNode: api,
    publicDocumentNode: api,
  });
  return supergraphDocumentNode.definitions.flatMap((each) =>
    isTypeDefinitionNode(each) && each.directives?.some(({ name }) => name.value === 'inaccessible') === true
      ? [each.name.value]
      : [],
  );
}
