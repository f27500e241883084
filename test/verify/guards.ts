import {
  Kind,
  parse,
  print,
  visit,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
} from 'graphql';
import { anonymous, type Caller } from '../../schema/caller.ts';
import { drawn } from './draw.ts';

/** What a field may ask of callers, and which of the proof's callers meet it. */
const GUARDS = [
  { directive: '@samgraf_login', open: ['stranger', 'reader', 'officer'] },
  { directive: '@requiresScopes(scopes: [["read"], ["write", "all"]])', open: ['reader', 'officer'] },
  { directive: '@requiresScopes(scopes: [["read", "all"]])', open: ['officer'] },
  { directive: '@policy(policies: [["purpose"]])', open: ['officer'] },
  { directive: '@policy(policies: [["purpose", "nobody can"]])', open: [] },
];

const consumer = '0192:944183779';

/** The proof's callers. */
export const CALLERS: Readonly<Record<string, Caller>> = {
  anonymous,
  stranger: { kind: 'organisation', consumer, scopes: ['all'] },
  reader: { kind: 'organisation', consumer, scopes: ['read'] },
  officer: { kind: 'organisation', consumer, scopes: ['all', 'read'], purpose: 'STATISTICS' },
};

/** How many of a hundred fields ask for something. */
const GUARDED = 25;

/** What a field asks of callers. */
export type Guard = (typeof GUARDS)[number];

/** The guards by `Type.field`, of object types; what puts the data back stays free. */
export function drawGuards(document: DocumentNode, seed: number, reset = ''): ReadonlyMap<string, Guard> {
  return drawn(seed, ({ chance, pick }) => {
    const guards = new Map<string, Guard>();
    for (const type of document.definitions) {
      if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
      for (const { name } of type.fields ?? [])
        if (chance(GUARDED) && !new RegExp(`\\b${name.value}\\b`).test(reset))
          guards.set(`${type.name.value}.${name.value}`, pick(GUARDS));
    }
    return guards;
  });
}

/** The supergraph as composition would write it if the contracts had the guards. */
export function withGuards(document: DocumentNode, guards: ReadonlyMap<string, Guard>): string {
  const guarded = visit(document, {
    SchemaDefinition: (schema) => ({ ...schema, directives: [...(schema.directives ?? []), ...LINKS] }),
    ObjectTypeDefinition: (type) => ({
      ...type,
      fields: type.fields?.map((field): FieldDefinitionNode => {
        const guard = guards.get(`${type.name.value}.${field.name.value}`);
        return guard
          ? { ...field, directives: [...(field.directives ?? []), ...directivesIn(guard.directive)] }
          : field;
      }),
    }),
  });
  return `${print(guarded)}\n${DEFINITIONS}`;
}

function directivesIn(text: string): readonly ConstDirectiveNode[] {
  const [definition] = parse(`schema ${text} { query: Query }`).definitions;
  return (definition?.kind === Kind.SCHEMA_DEFINITION && definition.directives) || [];
}

const LINKS = directivesIn(`
  @link(url: "https://specs.apollo.dev/authenticated/v0.1", as: "samgraf_login", for: SECURITY)
  @link(url: "https://specs.apollo.dev/requiresScopes/v0.1", for: SECURITY)
  @link(url: "https://specs.apollo.dev/policy/v0.1", for: SECURITY)`);

const DEFINITIONS = `
  directive @samgraf_login on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
  directive @requiresScopes(scopes: [[requiresScopes__Scope!]!]!) on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
  directive @policy(policies: [[policy__Policy!]!]!) on FIELD_DEFINITION | OBJECT | INTERFACE | SCALAR | ENUM
  scalar requiresScopes__Scope
  scalar policy__Policy`;
