import type { Schema } from '@apollo/federation-internals';
import { Kind, parse, print, type ConstDirectiveNode, type DefinitionNode } from 'graphql';
import { requirementsIn, type Requirements } from '../schema/requirements.ts';
import { textOf } from './planning/fieldSets.ts';

/** Where the directives are defined that say what a field asks of a caller. */
const SPECS = 'https://specs.apollo.dev/';
const NAMES = ['authenticated', 'requiresScopes', 'policy'] as const;
const VERSION = '/v0.1';

/** What the fields of a supergraph ask of callers; nothing when it links none of the directives. */
export function requirementsOf(supergraph: Schema, supergraphSdl: string): Requirements {
  const nameOf = (name: (typeof NAMES)[number]): string | undefined =>
    supergraph.coreFeatures?.getByIdentity(SPECS + name)?.directiveNameInSchema(name);
  if (NAMES.every((name) => nameOf(name) === undefined)) return new Map();
  return requirementsIn(parse(supergraphSdl), {
    authenticated: nameOf('authenticated') ?? '',
    requiresScopes: nameOf('requiresScopes') ?? '',
    policy: nameOf('policy') ?? '',
  });
}

/**
 * The same supergraph for those who hold the requirements' links for a warning: ApolloGateway and the planner serve
 * nothing that is marked `for: SECURITY`, as they would not enforce it. Other such marks stay, and are refused.
 */
export function withoutWarnings(supergraphSdl: string): string {
  const document = parse(supergraphSdl);
  if (!document.definitions.some((each) => linksOf(each).some(isWarning))) return supergraphSdl;
  return print({
    ...document,
    definitions: document.definitions.map((each) => {
      const directives = linksOf(each).map((link) => (isWarning(link) ? withoutPurpose(link) : link));
      return directives.length ? { ...each, directives } : each;
    }),
  });
}

function linksOf(definition: DefinitionNode): readonly ConstDirectiveNode[] {
  const isSchema = definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION;
  return (isSchema && definition.directives) || [];
}

function isWarning(link: ConstDirectiveNode): boolean {
  const url = textOf(link, 'url');
  return NAMES.some((name) => url === SPECS + name + VERSION) && link.arguments?.some(isPurpose) === true;
}

function withoutPurpose(link: ConstDirectiveNode): ConstDirectiveNode {
  return { ...link, arguments: link.arguments?.filter((each) => !isPurpose(each)) ?? [] };
}

function isPurpose({ name }: { name: { value: string } }): boolean {
  return name.value === 'for';
}
