import { type FieldDefinitionNode, Kind, type TypeNode } from 'graphql';
import {
  CLASSES,
  classes,
  classesOf,
  type Contract,
  namedType,
  objects,
  type Tagged,
  uses,
} from './definitions.ts';
import { removalDay } from './changes/deprecation.ts';
import { personalFaults } from './personal.ts';

const canBeNull = (type: TypeNode): boolean => type.kind !== Kind.NON_NULL_TYPE;

const itemsCanBeNull = (type: TypeNode): boolean =>
  canBeNull(type) && (type.kind !== Kind.LIST_TYPE || itemsCanBeNull(type.type));

const deprecation = (field: FieldDefinitionNode) =>
  field.directives?.find(({ name }) => name.value === 'deprecated');

function reasonOf(field: FieldDefinitionNode): string | undefined {
  const value = deprecation(field)?.arguments?.find(({ name }) => name.value === 'reason')?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}

/** Whether somebody has to say how long a field's list may be: of objects, or of a page of them. */
const isSized = (type: TypeNode, ofObjects: boolean): boolean =>
  ofObjects && (/Connection$/.test(namedType(type)) || isList(type));

const isList = (type: TypeNode): boolean =>
  type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));

/** Whether `@cacheControl` lets somebody keep it. */
const letsKeep = (node: Tagged): boolean =>
  uses(node, 'cacheControl').some((each) => !each.includes('scope: PRIVATE'));

/** Types that only carry a list's cursors need no words of their own. */
const isPaging = (name: string) => /(Connection|Edge)$/.test(name);

/** What holds of a type in all contracts together. The contract that describes a type owns it. */
interface Known {
  owner?: string;
  isEntity: boolean;
  classes: string[];
  describedFields: Set<string>;
}

function survey(contracts: readonly Contract[]): Map<string, Known> {
  const types = new Map<string, Known>();
  const know = (name: string): Known => {
    const known = types.get(name) ?? { isEntity: false, classes: [], describedFields: new Set() };
    types.set(name, known);
    return known;
  };
  for (const contract of contracts) {
    for (const type of objects(contract)) {
      const known = know(type.name.value);
      if (type.description) known.owner = contract.name;
      known.classes.push(...classes(type));
      if (uses(type, 'key').length > 0) known.isEntity = true;
      for (const field of type.fields ?? [])
        if (field.description) known.describedFields.add(field.name.value);
    }
  }
  // An interface or a union leads to all that it can be.
  for (const { typeDefs } of contracts) {
    for (const each of typeDefs.definitions) {
      if (each.kind === Kind.OBJECT_TYPE_DEFINITION)
        for (const { name } of each.interfaces ?? [])
          know(name.value).classes.push(...know(each.name.value).classes);
      if (each.kind === Kind.UNION_TYPE_DEFINITION)
        for (const { name } of each.types ?? [])
          know(each.name.value).classes.push(...know(name.value).classes);
    }
  }
  return types;
}

/**
 * What the contracts break of our own rules (design decisions 4 and 13), one line a finding:
 * - every field has exactly one class (public, statistics, personal): its own tag, or else its type's, and that of the type
 *   that it leads to, or may lead to, unless that is public;
 * - every type and field is described;
 * - root fields, all fields of an entity but its keys, and references to another owner's entity with the items of their
 *   lists can be null: else an outage of one partner erases what others say of the same entity;
 * - what a subgraph knows by key alone it does not resolve: it would vouch for any key;
 * - what is deprecated says from which day on it may be gone: `Removed from YYYY-MM-DD: ...`;
 * - no `@requires` over a field with arguments, no `resolvable: false` beside `@interfaceObject`: the query planner
 *   answers those wrongly without an error;
 * - lists of objects say how long they may be, in `@listSize`: an operation's cost is worked out of it;
 * - what is neither public nor statistics is kept by nobody, and `@cacheControl` says nothing else of it;
 * - what is about a person is guarded: see `personalFaults`.
 */
export function faults(contracts: readonly Contract[]): string[] {
  const types = survey(contracts);
  const found = contracts.flatMap((contract) =>
    objects(contract).flatMap((type) => {
      const name = type.name.value;
      const known = types.get(name);
      const isRoot = name === 'Query' || name === 'Mutation';
      const isGuest = known?.isEntity === true && known.owner !== contract.name;
      const keys = uses(type, 'key').join(' ');
      const found: string[] = [];
      if (!isRoot && !isPaging(name) && known?.owner === undefined)
        found.push(`${name} is described nowhere`);
      if (uses(type, 'interfaceObject').length > 0 && keys.includes('resolvable: false'))
        found.push(`${name} has @interfaceObject and resolvable: false`);
      const isKeyField = (field: FieldDefinitionNode) => new RegExp(`\\b${field.name.value}\\b`).test(keys);
      if (isGuest && !keys.includes('resolvable: false') && type.fields?.every(isKeyField) === true)
        found.push(`${name} is known by its key alone, and needs resolvable: false`);
      if (letsKeep(type) && classes(type).includes('personal'))
        found.push(`${name} is personal, and @cacheControl can only be PRIVATE`);
      for (const field of type.fields ?? []) {
        const isKey = isKeyField(field);
        if (uses(field, 'external').length > 0 || (isGuest && isKey)) continue;
        const place = `${name}.${field.name.value}`;
        const target = types.get(namedType(field.type));
        const own = classesOf(type, field);
        if (own.length !== 1) found.push(`${place} needs one class of ${CLASSES.join(', ')}`);
        if (letsKeep(field) && !own.some((each) => each !== 'personal'))
          found.push(`${place} is not public, and @cacheControl can only be PRIVATE`);
        const hidden = target?.classes.find((each) => each !== 'public' && !own.includes(each));
        if (hidden !== undefined) found.push(`${place} leads to what is ${hidden}, and must be so, too`);
        if (!isPaging(name) && known?.describedFields.has(field.name.value) !== true)
          found.push(`${place} is not described`);
        const isForeign = target?.isEntity === true && target.owner !== contract.name;
        if (
          isForeign
            ? !itemsCanBeNull(field.type)
            : (isRoot || (known?.isEntity === true && !isKey)) && !canBeNull(field.type)
        )
          found.push(`${place} must be able to be null`);
        if (deprecation(field) && removalDay(reasonOf(field)) === undefined)
          found.push(`${place} is deprecated, and its reason must begin with “Removed from YYYY-MM-DD: ”`);
        if (
          !isPaging(name) &&
          isSized(field.type, target !== undefined) &&
          uses(field, 'listSize').length === 0
        )
          found.push(`${place} is a list and needs @listSize`);
        if (uses(field, 'requires').some((each) => each.slice('@requires('.length).includes('(')))
          found.push(`${place} requires a field with arguments`);
      }
      return found.map((each) => `${contract.name}: ${each}`);
    }),
  );
  return [...found, ...personalFaults(contracts)];
}
