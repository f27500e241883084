import { Kind, visit, type DocumentNode, type FieldNode } from 'graphql';
import { canonical, newName } from './canonical.ts';

/** An operation as the planner must see it, and how to speak of it to the caller. */
export interface PlannedDocument {
  document: DocumentNode;
  /** The caller's response names, where the document has others. */
  told: ReadonlyMap<string, string>;
  /** The values of variables under the names that the document has for them. */
  valuesFor: (values: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** The variable that every fetch for entities has. */
const REPRESENTATIONS = 'representations';

/**
 * What a plan adds to a selection (keys, type names, what another field requires) it adds without an alias, and it
 * does not look whether the caller calls another field so: `{ id: name }` would pass a name on as an id. Such fields
 * get an alias that nobody else uses. The same field with the same arguments keeps one name throughout, so that
 * selections that overlap still do.
 */
export function plannedDocument(document: DocumentNode, added: ReadonlySet<string>): PlannedDocument {
  const taken = new Set([...namesIn(document), ...added]);
  const names = new Map<string, string>();
  const told = new Map<string, string>();
  const variable = hasVariable(document) ? newName(`${REPRESENTATIONS}__c`, taken) : undefined;
  return {
    document: visit(variable === undefined ? document : withVariable(document, variable), {
      // Questions about the schema itself are not planned.
      FragmentDefinition: ({ typeCondition }) =>
        typeCondition.name.value.startsWith('__') ? false : undefined,
      Field: (field) => {
        const { alias, name, arguments: given = [] } = field;
        if (name.value === '__schema' || name.value === '__type') return false;
        const response = alias?.value ?? name.value;
        if (!added.has(response) || (response === name.value && !given.length)) return undefined;
        const key = `${response}: ${name.value}(${canonical(given)})`;
        const own = names.get(key) ?? newName(`${response}__c`, taken);
        names.set(key, own);
        told.set(own, response);
        return { ...field, alias: { kind: Kind.NAME, value: own } } satisfies FieldNode;
      },
    }),
    told,
    valuesFor(values) {
      if (variable === undefined || !Object.hasOwn(values, REPRESENTATIONS)) return values;
      const { [REPRESENTATIONS]: value, ...others } = values;
      return { ...others, [variable]: value };
    },
  };
}

function hasVariable(document: DocumentNode): boolean {
  return document.definitions.some(
    (each) =>
      each.kind === Kind.OPERATION_DEFINITION &&
      each.variableDefinitions?.some(({ variable }) => variable.name.value === REPRESENTATIONS),
  );
}

function withVariable(document: DocumentNode, name: string): DocumentNode {
  return visit(document, {
    Variable: (node) =>
      node.name.value === REPRESENTATIONS ? { ...node, name: { ...node.name, value: name } } : undefined,
  });
}

function namesIn(document: DocumentNode): Set<string> {
  const names = new Set<string>();
  visit(document, { Name: ({ value }) => void names.add(value) });
  return names;
}
