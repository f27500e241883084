import {
  Kind,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { fieldNamesIn, parseFieldSet, textOf } from './fieldSets.ts';

/** A type with fields, as a supergraph defines it. */
export type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** Whether a definition is one of a type with fields. */
export function isComposite(definition: DefinitionNode): definition is Composite {
  return (
    definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION
  );
}

/** Whether a directive says what a field is in one subgraph. */
export function isJoinField({ name }: ConstDirectiveNode): boolean {
  return name.value === 'join__field';
}

/** The names of the fields that a plan may add to a selection: those of keys and requirements. */
export function addedNames(types: readonly Composite[]): ReadonlySet<string> {
  const names = new Set(['__typename']);
  const note = (text: string | undefined): void => {
    if (text !== undefined) for (const name of fieldNamesIn(parseFieldSet(text))) names.add(name);
  };
  for (const type of types) {
    for (const directive of type.directives ?? []) if (isJoinType(directive)) note(textOf(directive, 'key'));
    for (const field of type.fields ?? []) {
      for (const directive of field.directives ?? []) {
        if (isJoinField(directive)) note(textOf(directive, 'requires'));
      }
    }
  }
  return names;
}

/** The supergraph's internal names of its subgraphs, by their names. */
export function graphNames(document: DocumentNode): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue;
    for (const { name, directives = [] } of definition.values ?? []) {
      for (const directive of directives) names.set(textOf(directive, 'name') ?? name.value, name.value);
    }
  }
  return names;
}

function isJoinType({ name }: ConstDirectiveNode): boolean {
  return name.value === 'join__type';
}
