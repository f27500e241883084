import {
  Kind,
  type ArgumentNode,
  type FieldDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';
import { canonical, newName } from './canonical.ts';
import type { Composite } from './definitions.ts';

/** What a field of the planner's supergraph stands for: a field with certain arguments. */
export interface Variant {
  field: string;
  arguments: readonly ArgumentNode[];
}

/** The variants that a supergraph's requirements make necessary. */
export interface Variants {
  all: ReadonlyMap<string, Variant>;
  /** The same set with a variant in the place of each field with arguments. */
  without(set: SelectionSetNode, type: string | undefined): SelectionSetNode;
  /** The same type with the variants of its fields. */
  addTo(type: Composite): Composite;
}

/** Starts with none; each requirement read adds its own. */
export function createVariants(types: ReadonlyMap<string, Composite>): Variants {
  const all = new Map<string, Variant>();
  const names = new Map<string, string>();
  const used = new Map<string, Set<string>>();
  const taken = new Set(
    [...types.values()].flatMap(({ fields = [] }) => fields.map(({ name }) => name.value)),
  );
  const fieldOf = (type: string | undefined, field: string): FieldDefinitionNode | undefined =>
    types.get(type ?? '')?.fields?.find(({ name }) => name.value === field);

  const nameOf = (field: string, given: readonly ArgumentNode[]): string => {
    const key = `${field}(${canonical(given)})`;
    const name = names.get(key) ?? newName(`${field}__r`, taken);
    names.set(key, name);
    all.set(name, { field, arguments: given });
    return name;
  };
  const use = (type: string, variant: string): void => {
    used.set(type, (used.get(type) ?? new Set()).add(variant));
    for (const { name, interfaces = [] } of types.values())
      if (interfaces.some((each) => each.name.value === type)) use(name.value, variant);
  };
  const without = (set: SelectionSetNode, type: string | undefined): SelectionSetNode => ({
    ...set,
    selections: set.selections.map((selection): SelectionNode => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const on = selection.typeCondition?.name.value ?? type;
        return { ...selection, selectionSet: without(selection.selectionSet, on) };
      }
      const { name, arguments: given = [], selectionSet } = selection;
      const definition = fieldOf(type, name.value);
      const below = selectionSet && {
        selectionSet: without(selectionSet, definition && namedType(definition.type)),
      };
      if (type === undefined || !(given.length || definition?.arguments?.length))
        return { ...selection, ...below };
      const variant = nameOf(name.value, given);
      use(type, variant);
      return { kind: Kind.FIELD, name: { kind: Kind.NAME, value: variant }, ...below };
    }),
  });
  return {
    all,
    without,
    addTo(type) {
      const made = [...(used.get(type.name.value) ?? [])].flatMap((name): FieldDefinitionNode[] => {
        const real = type.fields?.find((field) => field.name.value === all.get(name)?.field);
        return real ? [{ ...real, name: { kind: Kind.NAME, value: name }, arguments: [] }] : [];
      });
      return made.length ? { ...type, fields: [...(type.fields ?? []), ...made] } : type;
    },
  };
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
