import {
  getNamedType,
  getNullableType,
  isEnumType,
  isLeafType,
  isListType,
  isObjectType,
  isInterfaceType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** How the values of a column are written. */
export type ValueKind = 'number' | 'day' | 'text';

/** One column: where its value stands below a row, by response names. A list on the way is written into one cell. */
export interface TableColumn {
  heading: string;
  path: readonly string[];
  kind: ValueKind;
}

/** One step from an answer's root to the rows of a table. */
export interface Step {
  names: readonly string[];
  /** What stands there: an object, a list, or a connection. */
  of: 'object' | 'list' | 'connection';
  /** Columns that tell which object of this step a row is below of. */
  keys: readonly TableColumn[];
}

/** The rows of one list of an operation; the root table has one row with all that stands in no list. */
export interface Table {
  /** The dotted response names of the list (`project.workPackages`); empty for the root. */
  name: string;
  steps: readonly Step[];
  columns: readonly TableColumn[];
  /** The fields that give the rows, as `Type.field`: one of a list, all that stand in no list of the root. */
  fields: readonly string[];
}

/** The type of sources, which a row tells in its last columns and not in rows of their own. */
export const PROVENANCE = 'Provenance';

const KEYS = new Set(['id', 'code', 'number']);

interface Selected {
  type: GraphQLOutputType;
  /** `Type.field` */
  field: string;
  nodes: FieldNode[];
}

/** The tables of an operation: they depend on its text alone, so an address always has the same columns. */
export function tablesOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): readonly Table[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of document.definitions)
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
  const tables: Table[] = [];

  const fieldsOf = (type: GraphQLNamedType, sets: readonly SelectionSetNode[]): Map<string, Selected> => {
    const found = new Map<string, Selected>();
    const collect = (at: GraphQLNamedType, { selections }: SelectionSetNode): void => {
      for (const each of selections) {
        if (each.kind === Kind.FIELD) {
          const name = each.alias?.value ?? each.name.value;
          const field = isObjectType(at) || isInterfaceType(at) ? at.getFields()[each.name.value] : undefined;
          if (!field) continue;
          const known = found.get(name);
          if (known) known.nodes.push(each);
          else found.set(name, { type: field.type, field: `${at.name}.${each.name.value}`, nodes: [each] });
          continue;
        }
        const inner = each.kind === Kind.INLINE_FRAGMENT ? each : fragments.get(each.name.value);
        const condition = inner?.typeCondition?.name.value;
        if (inner)
          collect(
            (condition === undefined ? undefined : schema.getType(condition)) ?? at,
            inner.selectionSet,
          );
      }
    };
    for (const set of sets) collect(type, set);
    return found;
  };
  const setsOf = ({ nodes }: Selected): SelectionSetNode[] =>
    nodes.flatMap(({ selectionSet }) => selectionSet ?? []);

  /** Reads the columns of one kind of row, and puts down the tables below it. */
  const read = (
    type: GraphQLNamedType,
    sets: readonly SelectionSetNode[],
    at: {
      steps: readonly Step[];
      names: readonly string[];
      within: readonly string[];
      columns: TableColumn[];
    },
  ): void => {
    const fields = fieldsOf(type, sets);
    const { within, columns, steps, names } = at;
    const keysHere = keysOf({ type, sets }, fieldsOf, names);
    const own =
      within.length > 0 ? [...steps, { names: within, of: 'object' as const, keys: keysHere }] : steps;
    for (const [name, selected] of fields) {
      const to = getNamedType(selected.type);
      const path = [...within, name];
      const isList = isListType(getNullableType(selected.type));
      if (isLeafType(to)) {
        columns.push({ heading: path.join('.'), path, kind: isList ? 'text' : kindOf(selected.type) });
        continue;
      }
      const inner = setsOf(selected);
      const connection = connectionNode(to, inner, fieldsOf);
      if (isList && to.name === PROVENANCE) {
        for (const each of fieldsOf(to, inner).keys())
          columns.push({ heading: [...path, each].join('.'), path: [...path, each], kind: 'text' });
        continue;
      }
      if (!isList && !connection) {
        read(to, inner, { ...at, names: [...names, name], within: path });
        continue;
      }
      const table: TableColumn[] = [];
      const rows = connection ?? { type: to, sets: inner };
      const step: Step = {
        names: [name],
        of: connection ? 'connection' : 'list',
        keys: keysOf(rows, fieldsOf, [...names, name]),
      };
      const below = [...own, step];
      // Before the tables below it, as in the document.
      tables.push({
        name: [...names, name].join('.'),
        steps: below,
        columns: table,
        fields: [selected.field],
      });
      read(rows.type, rows.sets, { steps: below, names: [...names, name], within: [], columns: table });
    }
  };

  const root = schema.getQueryType();
  if (!root) return [];
  const columns: TableColumn[] = [];
  const inNoList = [...fieldsOf(root, [operation.selectionSet]).values()].filter(
    (each) =>
      !isListType(getNullableType(each.type)) &&
      !connectionNode(getNamedType(each.type), setsOf(each), fieldsOf),
  );
  tables.push({ name: '', steps: [], columns, fields: inNoList.map(({ field }) => field) });
  read(root, [operation.selectionSet], { steps: [], names: [], within: [], columns });
  return tables.filter((table) => table.columns.length > 0);
}

type FieldsOf = (type: GraphQLNamedType, sets: readonly SelectionSetNode[]) => Map<string, Selected>;

interface Rows {
  type: GraphQLNamedType;
  sets: readonly SelectionSetNode[];
}

const keysOf = ({ type, sets }: Rows, fieldsOf: FieldsOf, names: readonly string[]): TableColumn[] =>
  [...fieldsOf(type, sets)].flatMap(([name, { type: given }]): TableColumn[] =>
    KEYS.has(name) && isLeafType(getNullableType(given))
      ? [{ heading: [...names, name].join('.'), path: [name], kind: kindOf(given) }]
      : [],
  );

/** What a connection by the Relay specification holds; undefined when the type is none. */
function connectionNode(
  type: GraphQLNamedType,
  sets: readonly SelectionSetNode[],
  fieldsOf: FieldsOf,
): Rows | undefined {
  if (!isObjectType(type) || !type.name.endsWith('Connection')) return undefined;
  const edges = [...fieldsOf(type, sets)].find(([name]) => name === 'edges')?.[1];
  if (!edges) return undefined;
  const ofEdges = edges.nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const node = [...fieldsOf(getNamedType(edges.type), ofEdges)].find(([name]) => name === 'node')?.[1];
  return (
    node && {
      type: getNamedType(node.type),
      sets: node.nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
    }
  );
}

function kindOf(type: GraphQLOutputType): ValueKind {
  const named = getNamedType(type);
  if (isEnumType(named)) return 'text';
  if (['Int', 'Float', 'Decimal'].includes(named.name)) return 'number';
  return named.name === 'Date' ? 'day' : 'text';
}
