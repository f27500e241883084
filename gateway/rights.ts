import { isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Caller } from '../schema/caller.ts';
import { refusalOf, type Refusal, type Requirement, type Requirements } from '../schema/requirements.ts';
import { identityOf } from './caller.ts';

/** Of so many callers the rights are kept; working them out costs a request some microseconds for each requirement. */
const KEPT = 1000;

/** What a caller may not have of one supergraph. */
export interface Rights {
  /** The same for all callers to whom the same fields are refused for the same reasons. */
  key: string;
  /**
   * Why the caller may not have a field; undefined when it may. An interface's field is refused when it is on any of
   * the types that an object there can be.
   */
  refusal(type: string, field: string): Refusal | undefined;
}

const ALL: Rights = { key: '', refusal: () => undefined };

/** Tells what each caller may not have of a supergraph with these requirements. */
export function rightsIn(requirements: Requirements, schema: GraphQLSchema): (caller: Caller) => Rights {
  if (!requirements.size) return () => ALL;
  const distinct = new Map<string, { number: number; requirement: Requirement }>();
  const ofFields = new Map<string, readonly number[]>();
  for (const [field, all] of requirementsOfObjects(requirements, schema)) {
    const numbers = all.map((requirement) => {
      const key = JSON.stringify(requirement);
      const known = distinct.get(key) ?? { number: distinct.size, requirement };
      distinct.set(key, known);
      return known.number;
    });
    ofFields.set(field, [...new Set(numbers)]);
  }
  // As many as the supergraph has reasons to refuse.
  const reasons = new Map<string, number>();
  const reasonOf = (refusal: Refusal | undefined): number => {
    const text = refusal ? `${refusal.code} ${refusal.rule}` : '';
    const number = reasons.get(text) ?? reasons.size;
    reasons.set(text, number);
    return number;
  };
  const rightsOf = (caller: Caller): Rights => {
    const refusals = [...distinct.values()].map(({ requirement }) => refusalOf(requirement, caller));
    return {
      key: refusals.map(reasonOf).join(' '),
      refusal: (type, field) => {
        const number = ofFields.get(`${type}.${field}`)?.find((each) => refusals[each]);
        return number === undefined ? undefined : refusals[number];
      },
    };
  };
  const kept = new LRUCache<string, Rights>({ max: KEPT });
  return (caller) => {
    const identity = identityOf(caller);
    const rights = kept.get(identity) ?? rightsOf(caller);
    kept.set(identity, rights);
    return rights;
  };
}

/**
 * Composition writes on an interface's field what all of its types ask for together; each type asks for its own. What
 * is on an interface alone, as older supergraphs may have it, holds for all of its types.
 */
function requirementsOfObjects(
  requirements: Requirements,
  schema: GraphQLSchema,
): ReadonlyMap<string, readonly Requirement[]> {
  const found = new Map<string, readonly Requirement[]>();
  const add = (field: string, more: readonly Requirement[]): void => {
    if (more.length) found.set(field, [...(found.get(field) ?? []), ...more]);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const name of Object.keys(type.getFields())) {
      const own = requirements.get(`${type.name}.${name}`);
      if (isObjectType(type)) {
        add(`${type.name}.${name}`, own ? [own] : []);
        continue;
      }
      const places = schema.getPossibleTypes(type).map((each) => `${each.name}.${name}`);
      const ofTypes = places.flatMap((place) => requirements.get(place) ?? []);
      if (own && !ofTypes.length) for (const place of places) add(place, [own]);
      add(`${type.name}.${name}`, ofTypes.length || !own ? ofTypes : [own]);
    }
  }
  return found;
}
