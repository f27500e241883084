import {
  Kind,
  parse,
  print,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { addedNames, graphNames, isComposite, isJoinField, type Composite } from './definitions.ts';
import { enumOf, isGiven, parseFieldSet, textOf } from './fieldSets.ts';
import { createVariants, type Variant, type Variants } from './variantFields.ts';

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
