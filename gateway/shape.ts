import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** A field that an operation selects, under its response name. */
export interface SelectedField {
  name: string;
  /** The response name that the caller gave it. */
  told: string;
  /** False when it may be left out: it, or a fragment around it, has a condition. */
  always: boolean;
  /** What is selected below it; null for a leaf. */
  child: Shape | null;
}

/** What an operation selects at one place, field by field. */
export interface Shape {
  /** The fields selected on this type, by response name; all of them when the type is not known. */
  fieldsOf(typename: string | undefined): ReadonlyMap<string, SelectedField>;
}

interface Scope {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Decides @skip and @include; without it, what has a condition may be there or not. */
  variables: Readonly<Record<string, unknown>> | undefined;
  /** The caller's response names, where the document has others. */
  told: ReadonlyMap<string, string>;
  numbers: Map<SelectionSetNode, number>;
  /** One shape for the same selections, so that what is worked out for it need not be worked out again. */
  shapes: Map<string, Shape>;
}

/** The shape of a document's operation: of the only one, or of the one with this name. */
export function shapeOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  options: {
    operationName?: string | undefined;
    variables?: Readonly<Record<string, unknown>>;
    told?: ReadonlyMap<string, string>;
  } = {},
): Shape {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const sets: SelectionSetNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      const { operationName } = options;
      if (operationName === undefined || definition.name?.value === operationName)
        sets.push(definition.selectionSet);
    }
  }
  const { variables, told = new Map() } = options;
  return shape(sets, { schema, fragments, variables, told, numbers: new Map(), shapes: new Map() });
}

/** Whether something of a type meets a fragment's type condition; unknown types meet every condition. */
export function meets(
  schema: GraphQLSchema,
  typename: string | undefined,
  condition: string | undefined,
): boolean {
  if (typename === undefined || condition === undefined || typename === condition) return true;
  const type = schema.getType(typename);
  const abstract = schema.getType(condition);
  if (!isAbstractType(abstract)) return false;
  return (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(abstract, type);
}

function shape(sets: readonly SelectionSetNode[], scope: Scope): Shape {
  const { numbers, shapes } = scope;
  for (const set of sets) if (!numbers.has(set)) numbers.set(set, numbers.size);
  const key = sets.map((set) => numbers.get(set)).join(' ');
  const same = shapes.get(key);
  if (same) return same;
  const known = new Map<string | undefined, ReadonlyMap<string, SelectedField>>();
  const made: Shape = {
    fieldsOf(typename) {
      const fields = known.get(typename) ?? collect(sets, typename, scope);
      known.set(typename, fields);
      return fields;
    },
  };
  shapes.set(key, made);
  return made;
}

function collect(
  sets: readonly SelectionSetNode[],
  typename: string | undefined,
  scope: Scope,
): ReadonlyMap<string, SelectedField> {
  const found = new Map<string, { field: string; always: boolean; below: SelectionSetNode[] }>();
  const visit = (selections: readonly SelectionNode[], certain: boolean): void => {
    for (const selection of selections) {
      if (isLeftOut(selection, scope)) continue;
      const always = certain && (scope.variables !== undefined || !selection.directives?.length);
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value;
        const before = found.get(name);
        const below = [...(before?.below ?? []), ...(selection.selectionSet ? [selection.selectionSet] : [])];
        found.set(name, { field: selection.name.value, always: always || (before?.always ?? false), below });
        continue;
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? scope.fragments.get(selection.name.value) : selection;
      const condition = fragment?.typeCondition?.name.value;
      if (!fragment || !meets(scope.schema, typename, condition)) continue;
      const sure = condition === undefined || typename !== undefined;
      visit(fragment.selectionSet.selections, always && sure);
    }
  };
  for (const set of sets) visit(set.selections, true);
  return new Map(
    [...found].map(([name, { field, always, below }]) => [
      name,
      {
        name: field,
        told: scope.told.get(name) ?? name,
        always,
        child: below.length ? shape(below, scope) : null,
      },
    ]),
  );
}

function isLeftOut(selection: SelectionNode, { variables }: Scope): boolean {
  if (!variables || !selection.directives?.length) return false;
  return (
    getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] === true ||
    getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] === false
  );
}
