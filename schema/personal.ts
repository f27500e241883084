import { type FieldDefinitionNode, Kind, parse, type SelectionSetNode } from 'graphql';
import { classes, classesOf, type Contract, namedType, objects, type Tagged, uses } from './definitions.ts';
import { requirementsIn } from './requirements.ts';

/** A field of a type, as all contracts together tell of it. */
interface Told {
  leadsTo: string;
  /** The contracts in which it is personal. */
  personalIn: Set<string>;
}

/**
 * What the contracts break of our rules about persons (design decision 8), one line a finding:
 * - a personal field asks for a token, `@authenticated` or `@requiresScopes`, on itself, its type or the type that it leads
 *   to, and in each contract that has it: a subgraph enforces what its own contract says;
 * - a field that takes what is personal, as an argument or somewhere in one, is personal itself;
 * - no `@key`, `@requires` or `@provides` names what is personal to another partner: the gateway would carry it there.
 */
export function personalFaults(contracts: readonly Contract[]): string[] {
  const told = tellFields(contracts);
  return contracts.flatMap((contract) => {
    const requirements = requirementsIn(contract.typeDefs);
    const found: string[] = [];
    const check = (place: string, directive: string, node: Tagged, type: string): void => {
      for (const set of fieldSets(node, directive))
        for (const field of fieldsIn(set, type, told)) {
          const partners = [...(told.get(field)?.personalIn ?? [])].filter((each) => each !== contract.name);
          if (partners.length > 0)
            found.push(`${place} has ${field} in @${directive}, which is personal in ${partners.join(', ')}`);
        }
    };
    for (const type of objects(contract)) {
      const name = type.name.value;
      check(name, 'key', type, name);
      for (const field of type.fields ?? []) {
        const place = `${name}.${field.name.value}`;
        check(place, 'requires', field, name);
        check(place, 'provides', field, namedType(field.type));
        const isPersonal = classesOf(type, field).includes('personal');
        const asked = requirements.get(place);
        if (isPersonal && asked?.authenticated !== true && !asked?.scopes.length)
          found.push(`${place} is personal, and needs @authenticated or @requiresScopes`);
        if (!isPersonal && takesPersonal(field, contract))
          found.push(`${place} takes what is personal, and must be so, too`);
      }
    }
    return found.map((each) => `${contract.name}: ${each}`);
  });
}

function tellFields(contracts: readonly Contract[]): Map<string, Told> {
  const told = new Map<string, Told>();
  for (const contract of contracts) {
    for (const type of objects(contract)) {
      for (const field of type.fields ?? []) {
        const place = `${type.name.value}.${field.name.value}`;
        const known = told.get(place) ?? { leadsTo: namedType(field.type), personalIn: new Set() };
        if (uses(field, 'external').length === 0 && classesOf(type, field).includes('personal'))
          known.personalIn.add(contract.name);
        told.set(place, known);
      }
    }
  }
  return told;
}

function fieldSets(node: Tagged, directive: string): SelectionSetNode[] {
  return (node.directives ?? []).flatMap(({ name, arguments: given }) => {
    const value = given?.find((each) => each.name.value === 'fields')?.value;
    if (name.value !== directive || value?.kind !== Kind.STRING) return [];
    return parse(`{${value.value}}`).definitions.flatMap((each) =>
      each.kind === Kind.OPERATION_DEFINITION ? [each.selectionSet] : [],
    );
  });
}

/** All fields of a set on a type, at any depth. */
function fieldsIn(set: SelectionSetNode, type: string, told: ReadonlyMap<string, Told>): string[] {
  return set.selections.flatMap((each) => {
    if (each.kind === Kind.FRAGMENT_SPREAD) return [];
    if (each.kind === Kind.INLINE_FRAGMENT)
      return fieldsIn(each.selectionSet, each.typeCondition?.name.value ?? type, told);
    const place = `${type}.${each.name.value}`;
    const below = each.selectionSet && fieldsIn(each.selectionSet, told.get(place)?.leadsTo ?? '', told);
    return [place, ...(below ?? [])];
  });
}

function takesPersonal(field: FieldDefinitionNode, { typeDefs }: Contract): boolean {
  const seen = new Set<string>();
  const isPersonal = (node: Tagged, type: string): boolean => {
    if (classes(node).includes('personal')) return true;
    if (seen.has(type)) return false;
    seen.add(type);
    return typeDefs.definitions.some(
      (each) =>
        each.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION &&
        each.name.value === type &&
        (classes(each).includes('personal') ||
          each.fields?.some((inner) => isPersonal(inner, namedType(inner.type))) === true),
    );
  };
  return (field.arguments ?? []).some((each) => isPersonal(each, namedType(each.type)));
}
