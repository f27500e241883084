import {
  Kind,
  parse,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** A field that a subgraph resolves itself. */
export interface FieldFacts {
  /** What it needs of other subgraphs. */
  requires: SelectionSetNode | undefined;
}

/** What one subgraph says of a type. */
export interface TypeFacts {
  /** Keys by which it can be asked for one. */
  keys: SelectionSetNode[];
  isInterfaceObject: boolean;
  fields: Map<string, FieldFacts>;
}

/** The types of one subgraph. */
export type SubgraphFacts = ReadonlyMap<string, TypeFacts>;

/** Reads from the contracts who can resolve what: the federation directives and nothing else. */
export function factsOf(contracts: Readonly<Record<string, DocumentNode>>): Map<string, SubgraphFacts> {
  const taken = new Set<string>();
  const read = (visit: (subgraph: string, types: ReturnType<typeof typesIn>) => void): void => {
    for (const [subgraph, contract] of Object.entries(contracts)) visit(subgraph, typesIn(contract));
  };
  read((_, types) => {
    for (const { name, fields = [] } of types)
      for (const field of fields)
        for (const { from } of uses(field, 'override'))
          taken.add(`${text(from)} ${name.value} ${field.name.value}`);
  });
  const facts = new Map<string, SubgraphFacts>();
  read((subgraph, types) => {
    const known = new Map<string, TypeFacts>();
    facts.set(subgraph, known);
    for (const type of types) {
      const name = type.name.value;
      const of = known.get(name) ?? {
        keys: [],
        isInterfaceObject: false,
        fields: new Map<string, FieldFacts>(),
      };
      known.set(name, of);
      for (const { fields, resolvable } of uses(type, 'key'))
        if (resolvable !== false) of.keys.push(fieldSet(text(fields)));
      if (uses(type, 'interfaceObject').length) of.isInterfaceObject = true;
      if (uses(type, 'external').length) continue;
      for (const field of type.fields ?? []) {
        if (uses(field, 'external').length || taken.has(`${subgraph} ${name} ${field.name.value}`)) continue;
        const [required] = uses(field, 'requires');
        of.fields.set(field.name.value, { requires: required && fieldSet(text(required['fields'])) });
      }
    }
  });
  return facts;
}

function typesIn({ definitions }: DocumentNode) {
  return definitions.filter(
    (each) =>
      each.kind === Kind.OBJECT_TYPE_DEFINITION ||
      each.kind === Kind.OBJECT_TYPE_EXTENSION ||
      each.kind === Kind.INTERFACE_TYPE_DEFINITION,
  );
}

/** The arguments of each use of a directive. */
function uses(
  { directives = [] }: { directives?: readonly ConstDirectiveNode[] } | FieldDefinitionNode,
  name: string,
): Record<string, unknown>[] {
  return directives
    .filter((each) => each.name.value === name)
    .map((each) =>
      Object.fromEntries(
        each.arguments?.map((given) => [given.name.value, valueFromASTUntyped(given.value)]) ?? [],
      ),
    );
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function fieldSet(fields: string): SelectionSetNode {
  const [definition] = parse(`{ ${fields} }`).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`no field set: ${fields}`);
  return definition.selectionSet;
}
