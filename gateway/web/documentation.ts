import { Supergraph } from '@apollo/federation-internals';
import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  introspectionFromSchema,
  type IntrospectionQuery,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';
import type { Requirement, Requirements } from '../../schema/requirements.ts';
import { graphNames } from '../planning/definitions.ts';
import { enumOf, isGiven, textOf } from '../planning/fieldSets.ts';
import { requirementsOf, withoutWarnings } from '../requirements.ts';

/**
 * What callers see of a supergraph, for its explorer: each field's description ends with who owns it, its class, and what it
 * asks of a caller, in Markdown, as descriptions are.
 */
export function documented(supergraphSdl: string): IntrospectionQuery {
  const sdl = withoutWarnings(supergraphSdl);
  const document = parse(sdl);
  const requirements = requirementsOf(Supergraph.build(sdl, { validateSupergraph: false }).schema, sdl);
  const owners = new Map([...graphNames(document)].map(([name, graph]) => [graph, name]));
  const noted = visit(document, {
    ObjectTypeDefinition: (type) => ({
      ...type,
      fields: (type.fields ?? []).map((field) => withNote(field, type, owners, requirements)),
    }),
  });
  return introspectionFromSchema(Supergraph.build(print(noted)).apiSchema().toGraphQLJSSchema());
}

const CLASSES = ['public', 'statistics', 'personal'];

const classIn = (directives: readonly ConstDirectiveNode[] = []): string | undefined =>
  directives
    .filter(({ name }) => name.value === 'tag')
    .flatMap((each) => textOf(each, 'name') ?? [])
    .find((tag) => CLASSES.includes(tag));

function withNote(
  field: FieldDefinitionNode,
  type: ObjectTypeDefinitionNode,
  owners: ReadonlyMap<string, string>,
  requirements: Requirements,
): FieldDefinitionNode {
  const of = (name: string, directives: readonly ConstDirectiveNode[] = []) =>
    directives.filter((each) => each.name.value === name);
  const own = of('join__field', field.directives).filter((each) => !isGiven(each, 'external', true));
  const graphs = (own.length > 0 ? own : of('join__type', type.directives))
    .flatMap((each) => enumOf(each, 'graph') ?? [])
    .map((graph) => owners.get(graph) ?? graph);
  const asked = requirements.get(`${type.name.value}.${field.name.value}`);
  const note = [
    `**Owner:** ${[...new Set(graphs)].join(', ')}`,
    `**Class:** ${classIn(field.directives) ?? classIn(type.directives) ?? 'none'}`,
    `**Needs:** ${needs(asked)}`,
  ].join(' · ');
  const value = [field.description?.value, note].filter(Boolean).join('\n\n');
  return { ...field, description: { kind: Kind.STRING, value, block: true } };
}

function needs(asked: Requirement | undefined): string {
  if (!asked) return 'nothing';
  const lists = (all: Requirement['scopes']) =>
    all.map((sets) => sets.map((set) => set.map((each) => `\`${each}\``).join(' and ')).join(' or '));
  return [
    'a token',
    ...lists(asked.scopes).map((each) => `scope ${each}`),
    ...lists(asked.policies).map((each) => `policy ${each}`),
  ].join('; ');
}
