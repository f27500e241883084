import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLCountryCode, GraphQLCurrency, GraphQLDateTime } from 'graphql-scalars';
import { z } from 'zod';
import { organisationIdFault } from '../../schema/organisationId.ts';
import { badInput } from './errors.ts';

const matches = (pattern: RegExp, rule: string) => (value: string) =>
  pattern.test(value) ? undefined : rule;

/** True for a real day of the calendar in ISO 8601. */
export const isDate = (value: string): boolean => {
  const day = new Date(`${value}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
  );
};

/** Rules of the text scalars of `schema/shared.graphql`: each says what is wrong with a value, or undefined. */
export const RULES = {
  Date: (value: string) => (isDate(value) ? undefined : 'must be a calendar date YYYY-MM-DD'),
  Decimal: matches(/^-?\d+(\.\d+)?$/, 'must be a decimal number in digits'),
  MunicipalityId: matches(/^(NO|SE):\d{4}$/, 'must be NO: or SE: and a four-digit municipality code'),
  CountyId: matches(/^(NO|SE):\d{2}$/, 'must be NO: or SE: and a two-digit county code'),
  NutsCode: matches(/^[A-Z]{2}[0-9A-Z]{1,3}$/, 'must be a NUTS code'),
  YearMonth: matches(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month YYYY-MM'),
  OrganisationId: organisationIdFault,
  UUID: matches(
    /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
    'must be a UUID in small letters',
  ),
} as const;

/** Characters; longer than any identifier, and far shorter than a database takes as a key. */
const LONGEST = 256;

function textScalar(name: keyof typeof RULES): GraphQLScalarType<string, string> {
  const fault = (value: unknown) => {
    if (typeof value !== 'string') return 'must be a string';
    return value.length > LONGEST ? `must have at most ${LONGEST} characters` : RULES[name](value);
  };
  const parse = (value: unknown, node?: ValueNode): string => {
    if (typeof value === 'string' && fault(value) === undefined) return value;
    throw badInput(name, fault(value) ?? '', node);
  };
  return new GraphQLScalarType<string, string>({
    name,
    serialize: (value) => {
      if (typeof value === 'string' && fault(value) === undefined) return value;
      throw new Error(`${name} in the store ${fault(value) ?? ''}`);
    },
    parseValue: (value) => parse(value),
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined, node),
  });
}

/** A library's scalar whose refusals name the rule instead of quoting the value. */
function quiet<I, O>(scalar: GraphQLScalarType<I, O>, name: string, rule: string): GraphQLScalarType<I, O> {
  const parse = (read: () => I, node?: ValueNode): I => {
    try {
      return read();
    } catch {
      throw badInput(name, rule, node);
    }
  };
  return new GraphQLScalarType<I, O>({
    ...scalar.toConfig(),
    name,
    parseValue: (value) => parse(() => scalar.parseValue(value)),
    parseLiteral: (node) => parse(() => scalar.parseLiteral(node), node),
  });
}

/** Codes are stored in capitals, and others would find nothing. */
function inCapitals(scalar: GraphQLScalarType<string, string>, name: string, rule: string) {
  const text = z.string().regex(/^[A-Z]+$/);
  const strict = new GraphQLScalarType<string, string>({
    ...scalar.toConfig(),
    parseValue: (value) => scalar.parseValue(text.parse(value)),
    parseLiteral: (node) => text.parse(scalar.parseLiteral(node)),
  });
  return quiet(strict, name, rule);
}

/** Resolvers of every scalar in `schema/shared.graphql`. */
export const scalars = {
  Date: textScalar('Date'),
  DateTime: quiet(GraphQLDateTime, 'DateTime', 'must be a moment in ISO 8601 with an offset'),
  Decimal: textScalar('Decimal'),
  Currency: inCapitals(GraphQLCurrency, 'Currency', 'must be an ISO 4217 code in capitals'),
  CountryCode: inCapitals(
    GraphQLCountryCode,
    'CountryCode',
    'must be an ISO 3166-1 alpha-2 code in capitals',
  ),
  OrganisationId: textScalar('OrganisationId'),
  MunicipalityId: textScalar('MunicipalityId'),
  CountyId: textScalar('CountyId'),
  NutsCode: textScalar('NutsCode'),
  YearMonth: textScalar('YearMonth'),
  UUID: textScalar('UUID'),
};
