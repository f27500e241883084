import { CriticalityLevel, diff, DiffRule } from '@graphql-inspector/core';
import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { accessChanges } from './access.ts';
import { apiSchemaOf } from './api.ts';
import type { Change, Level } from './change.ts';
import { removalFault } from './deprecation.ts';

const LEVELS: Record<CriticalityLevel, Level> = {
  [CriticalityLevel.Breaking]: 'BREAKING',
  [CriticalityLevel.Dangerous]: 'DANGEROUS',
  [CriticalityLevel.NonBreaking]: 'SAFE',
};

/** Why a field, an argument, an enum's value or an input's field is deprecated; undefined when it is not, or is none of them. */
function reasonOf(schema: GraphQLSchema, place: string): string | null | undefined {
  const [typeName = '', name = '', argument] = place.split('.');
  const type = schema.getType(typeName);
  if (isEnumType(type)) return type.getValue(name)?.deprecationReason;
  if (isInputObjectType(type)) return type.getFields()[name]?.deprecationReason;
  if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
  const field = type.getFields()[name];
  return argument === undefined
    ? field?.deprecationReason
    : field?.args.find((each) => each.name === argument)?.deprecationReason;
}

const REMOVALS = ['FIELD_REMOVED', 'FIELD_ARGUMENT_REMOVED', 'ENUM_VALUE_REMOVED', 'INPUT_FIELD_REMOVED'];

/**
 * All that changed between two supergraphs for their callers but descriptions, the worst first. What was deprecated and whose day has come
 * by `today` goes without breaking a promise; any other removal says what it lacks.
 */
export async function changesBetween(before: string, after: string, today: string): Promise<Change[]> {
  const [old, now] = [apiSchemaOf(before), apiSchemaOf(after)];
  const rules = [DiffRule.simplifyChanges, DiffRule.ignoreDescriptionChanges];
  const found = (await diff(old, now, rules)).map(({ message, path, type, criticality }): Change => {
    const level = LEVELS[criticality.level];
    if (path === undefined || !REMOVALS.some((each) => each === type))
      return { level, place: path, what: message };
    const fault = removalFault(reasonOf(old, path), today);
    return fault === undefined
      ? { level: 'SAFE', place: path, what: `${message}, as announced` }
      : { level, place: path, what: `${message}: ${fault}` };
  });
  const order: Level[] = ['BREAKING', 'DANGEROUS', 'SAFE'];
  return [...found, ...accessChanges(before, after)].sort(
    (one, other) => order.indexOf(one.level) - order.indexOf(other.level),
  );
}
