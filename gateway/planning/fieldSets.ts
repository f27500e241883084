import { Kind, parse, visit, type DirectiveNode, type SelectionSetNode, type ValueNode } from 'graphql';

/** Reads what a @key or @requires names. */
export function parseFieldSet(text: string): SelectionSetNode {
  const [definition] = parse(text.trim().startsWith('{') ? text : `{${text}}`, {
    noLocation: true,
  }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`${text} is no set of fields.`);
  return definition.selectionSet;
}

/** The names of all fields in a set, at any depth. */
export function fieldNamesIn(set: SelectionSetNode): readonly string[] {
  const names: string[] = [];
  visit(set, { Field: ({ name }) => void names.push(name.value) });
  return names;
}

/** The text given for an argument of a directive, if any. */
export function textOf(directive: DirectiveNode, argument: string): string | undefined {
  const value = valueOf(directive, argument);
  return value?.kind === Kind.STRING ? value.value : undefined;
}

/** The name of the enum value given for an argument of a directive, if any. */
export function enumOf(directive: DirectiveNode, argument: string): string | undefined {
  const value = valueOf(directive, argument);
  return value?.kind === Kind.ENUM ? value.value : undefined;
}

/** Whether a directive has an argument with this Boolean. */
export function isGiven(directive: DirectiveNode, argument: string, wanted: boolean): boolean {
  const value = valueOf(directive, argument);
  return value?.kind === Kind.BOOLEAN && value.value === wanted;
}

function valueOf(directive: DirectiveNode, argument: string): ValueNode | undefined {
  return directive.arguments?.find(({ name }) => name.value === argument)?.value;
}
