import {
  type DirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql';
import { z } from 'zod';
import type { Caller } from './caller.ts';

/** One of several sets; each set wants all of its members. */
type AnyOf = readonly (readonly string[])[];

/** What a caller needs for a field: all that the directives on it, on its type and on the type it leads to ask for. */
export interface Requirement {
  /** A caller with a token. */
  authenticated: boolean;
  scopes: readonly AnyOf[];
  policies: readonly AnyOf[];
}

/** Requirements by `Type.field`; a field that needs nothing is not among them. */
export type Requirements = ReadonlyMap<string, Requirement>;

/** The names of the directives in a schema that imports them under others. */
export interface DirectiveNames {
  authenticated: string;
  requiresScopes: string;
  policy: string;
}

const OWN_NAMES: DirectiveNames = {
  authenticated: 'authenticated',
  requiresScopes: 'requiresScopes',
  policy: 'policy',
};

/** Why a caller may not have a field. */
export interface Refusal {
  code: 'UNAUTHENTICATED' | 'FORBIDDEN';
  /** What is missing: a token, a scope or a policy, by name. */
  rule: string;
}

/** What `@policy` can ask of a caller; a policy that is not here is met by nobody. */
const POLICIES: Readonly<Record<string, (caller: Caller) => boolean>> = {
  /** The caller declared what the answer is for. */
  purpose: (caller) => caller.kind === 'organisation' && caller.purpose !== undefined,
  adviser: (caller) => roleOf(caller) === 'ADVISER',
  'case-officer': (caller) => roleOf(caller) === 'CASE_OFFICER',
  participant: (caller) => roleOf(caller) === 'PARTICIPANT',
};

const anyOf = z.array(z.array(z.string()));

/** Reads the requirements that `@authenticated`, `@requiresScopes` and `@policy` make in a contract or a supergraph. */
export function requirementsIn(document: DocumentNode, names: DirectiveNames = OWN_NAMES): Requirements {
  const ofTypes = new Map<string, Requirement>();
  const interfaces = new Set<string>();
  const fields: { type: string; field: FieldDefinitionNode }[] = [];
  for (const definition of document.definitions) {
    if (!isTypeDefinitionNode(definition) && !isTypeExtensionNode(definition)) continue;
    const type = definition.name.value;
    const { directives = [] } = definition;
    ofTypes.set(type, both(ofTypes.get(type), read(directives, names)));
    if (definition.kind === Kind.INTERFACE_TYPE_DEFINITION) interfaces.add(type);
    if (
      definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
      definition.kind === Kind.OBJECT_TYPE_EXTENSION ||
      definition.kind === Kind.INTERFACE_TYPE_DEFINITION
    )
      fields.push(...(definition.fields ?? []).map((field) => ({ type, field })));
  }
  const found = new Map<string, Requirement>();
  for (const { type, field } of fields) {
    const to = namedType(field.type);
    const all = [
      ofTypes.get(type),
      read(field.directives ?? [], names),
      // A supergraph has on an interface what all of its types ask for together; what is there may be any of them.
      interfaces.has(to) ? undefined : ofTypes.get(to),
    ].reduce<Requirement>(both, NOTHING);
    if (all.authenticated || all.scopes.length > 0 || all.policies.length > 0)
      found.set(`${type}.${field.name.value}`, all);
  }
  return found;
}

/** Why this caller does not meet a requirement; undefined when it does. */
export function refusalOf(requirement: Requirement, caller: Caller): Refusal | undefined {
  if (caller.kind === 'anonymous') return { code: 'UNAUTHENTICATED', rule: 'a token is required' };
  const scopes = requirement.scopes.find((sets) => !meets(sets, (each) => caller.scopes.includes(each)));
  if (scopes) return { code: 'FORBIDDEN', rule: `the scope ${written(scopes)} is required` };
  const policies = requirement.policies.find(
    (sets) => !meets(sets, (each) => Object.hasOwn(POLICIES, each) && POLICIES[each]?.(caller) === true),
  );
  if (policies) return { code: 'FORBIDDEN', rule: `the policy ${written(policies)} must be met` };
  return undefined;
}

const NOTHING: Requirement = { authenticated: false, scopes: [], policies: [] };

function both(one: Requirement = NOTHING, other: Requirement = NOTHING): Requirement {
  return {
    authenticated: one.authenticated || other.authenticated,
    scopes: [...one.scopes, ...other.scopes],
    policies: [...one.policies, ...other.policies],
  };
}

function read(directives: readonly DirectiveNode[], names: DirectiveNames): Requirement {
  const listsOf = (name: string, argument: string): AnyOf[] =>
    directives
      .filter((each) => each.name.value === name)
      .map((each) => {
        const value = each.arguments?.find((given) => given.name.value === argument)?.value;
        return anyOf.parse(value && valueFromASTUntyped(value));
      });
  return {
    authenticated: directives.some(({ name }) => name.value === names.authenticated),
    scopes: listsOf(names.requiresScopes, 'scopes'),
    policies: listsOf(names.policy, 'policies'),
  };
}

function meets(sets: AnyOf, has: (name: string) => boolean): boolean {
  return sets.some((set) => set.every(has));
}

function written(sets: AnyOf): string {
  return sets.map((set) => set.join(' and ')).join(', or ');
}

function roleOf(caller: Caller): string | undefined {
  return caller.kind === 'organisation' ? caller.person?.role : undefined;
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
