import {
  Kind,
  parse,
  print,
  visit,
  type ArgumentNode,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';
import { canonical, newName } from './canonical.ts';
import { enumOf, fieldNamesIn, isGiven, parseFieldSet, textOf } from './fieldSets.ts';

/** What a field of the planner's supergraph stands for: a field with certain arguments. */
export interface Variant {
  field: string;
  arguments: readonly ArgumentNode[];
}

/** The supergraph as the planner must see it in order to plan rightly, and how to read its plans. */
export interface PlannerSupergraph {
  document: DocumentNode;
  /** The fields that only the planner knows, by name. */
  variants: ReadonlyMap<string, Variant>;
  /** The names of all fields that a plan may add to what is selected, as it adds them: without an alias. */
  added: ReadonlySet<string>;
  /** What a subgraph, by its name in the supergraph, requires for a field of a type. */
  requiredFor(type: string, field: string, subgraph: string): SelectionSetNode | undefined;
  requirements: readonly Requirement[];
}

/** What a subgraph requires for a field of its own. */
export interface Requirement {
  type: string;
  field: string;
  /** The subgraph's internal name in the supergraph. */
  graph: string;
  set: SelectionSetNode;
}

type Composite = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/**
 * The planner takes a type's first key even if nothing can be resolved by it, and takes a field for the same whatever
 * its arguments are: two fields that require `price` in two currencies would both get one of them. It is therefore
 * shown a supergraph in which resolvable keys come first, and in which each field with arguments that something
 * requires stands once more for each set of arguments, under a name of its own and without arguments.
 */
export function plannerSupergraph(supergraphSdl: string): PlannerSupergraph {
  const document = parse(supergraphSdl, { noLocation: true });
  const types = new Map<string, Composite>();
  for (const definition of document.definitions) {
    if (isComposite(definition)) types.set(definition.name.value, definition);
  }
  const variants = createVariants(types);
  const requirements: Requirement[] = [];
  const rewritten = [...types.values()].map((type) =>
    withRequirements(withKeysInOrder(type), variants, (requirement) => {
      requirements.push(requirement);
    }),
  );
  const made = new Map(rewritten.map((type) => [type.name.value, variants.addTo(type)]));
  const graphs = graphNames(document);
  const byField = new Map(
    requirements.map(({ type, field, graph, set }) => [`${type}.${field} ${graph}`, set]),
  );
  return {
    document: {
      ...document,
      definitions: document.definitions.map(
        (each) => (isComposite(each) && made.get(each.name.value)) || each,
      ),
    },
    variants: variants.all,
    added: addedNames([...made.values()]),
    requirements,
    requiredFor: (type, field, subgraph) =>
      byField.get(`${type}.${field} ${graphs.get(subgraph) ?? subgraph}`),
  };
}

function withKeysInOrder(type: Composite): Composite {
  const directives = type.directives ?? [];
  const last = directives.filter((each) => isGiven(each, 'resolvable', false));
  if (!last.length) return type;
  return { ...type, directives: [...directives.filter((each) => !last.includes(each)), ...last] };
}

function withRequirements(
  type: Composite,
  variants: Variants,
  note: (requirement: Requirement) => void,
): Composite {
  const fields = type.fields?.map((field): FieldDefinitionNode => {
    const directives = field.directives?.map((directive): ConstDirectiveNode => {
      const required = isJoinField(directive) ? textOf(directive, 'requires') : undefined;
      if (required === undefined) return directive;
      const set = variants.without(parseFieldSet(required), type.name.value);
      const graph = enumOf(directive, 'graph') ?? '';
      note({ type: type.name.value, field: field.name.value, graph, set });
      const value = { kind: Kind.STRING as const, value: print(set).replaceAll(/\s+/g, ' ') };
      const given = directive.arguments?.map((each) =>
        each.name.value === 'requires' ? { ...each, value } : each,
      );
      return { ...directive, ...(given && { arguments: given }) };
    });
    return { ...field, ...(directives && { directives }) };
  });
  return { ...type, ...(fields && { fields }) };
}

interface Variants {
  all: ReadonlyMap<string, Variant>;
  /** The same set with a variant in the place of each field with arguments. */
  without(set: SelectionSetNode, type: string | undefined): SelectionSetNode;
  /** The same type with the variants of its fields. */
  addTo(type: Composite): Composite;
}

function createVariants(types: ReadonlyMap<string, Composite>): Variants {
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

function addedNames(types: readonly Composite[]): ReadonlySet<string> {
  const names = new Set(['__typename']);
  const note = (text: string | undefined): void => {
    if (text !== undefined) for (const name of fieldNamesIn(parseFieldSet(text))) names.add(name);
  };
  for (const type of types) {
    for (const directive of type.directives ?? []) if (isJoinType(directive)) note(textOf(directive, 'key'));
    for (const field of type.fields ?? []) {
      for (const directive of field.directives ?? []) {
        if (!isJoinField(directive)) continue;
        note(textOf(directive, 'requires'));
        // What a field takes from a context is fetched where the context was set.
        visit(directive, {
          ObjectField: ({ name, value }) => {
            if (name.value === 'selection' && value.kind === Kind.STRING) note(value.value);
          },
        });
      }
    }
  }
  return names;
}

/** The supergraph's internal names of its subgraphs, by their names. */
function graphNames(document: DocumentNode): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue;
    for (const { name, directives = [] } of definition.values ?? []) {
      for (const directive of directives) names.set(textOf(directive, 'name') ?? name.value, name.value);
    }
  }
  return names;
}

function isComposite(definition: DefinitionNode): definition is Composite {
  return (
    definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION
  );
}

function isJoinType({ name }: ConstDirectiveNode): boolean {
  return name.value === 'join__type';
}

function isJoinField({ name }: ConstDirectiveNode): boolean {
  return name.value === 'join__field';
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
