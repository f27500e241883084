import { HeaderMap } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Refusal } from '../schema/requirements.ts';
import { withoutQuotes } from './quotes.ts';

/** What the gateway says when a partner gives nothing usable; the partner's own words stay in the log, if anywhere. */
const failures = {
  PARTNER_UNAVAILABLE: 'The partner could not be reached.',
  PARTNER_TIMEOUT: 'The partner did not answer in time.',
  PARTNER_INVALID_RESPONSE: 'The partner gave an answer that is not valid.',
  PARTNER_REFUSED: 'The partner refused the request.',
  PARTNER_SUSPENDED: 'The partner has failed too often and is not asked for a moment.',
  DEADLINE_EXCEEDED: 'The request took too long.',
  NULL_VIOLATION: 'The partner gave no value for a field that always has one.',
  INTERNAL_SERVER_ERROR: 'The partner failed to answer.',
} as const;

/** Codes of failures for which the gateway has the words. */
export type FailureCode = keyof typeof failures;

/** What the gateway says when it refuses a field; what is missing is told by the rule. */
const refusals: Readonly<Record<Refusal['code'], string>> = {
  UNAUTHENTICATED: 'Only callers with a token get this field.',
  FORBIDDEN: 'This caller may not have this field.',
};

/** Codes that a partner may give its own message with. Any other is masked. */
const partnerCodes = new Set([
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'NOT_AVAILABLE',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'GRAPHQL_VALIDATION_FAILED',
]);

/** Codes of answers that the gateway gives by itself, about the request and not about a partner. */
const gatewayCodes = new Set([
  'ALIAS_LIMIT_EXCEEDED',
  'BAD_REQUEST',
  'BODY_TOO_LARGE',
  'BREADTH_LIMIT_EXCEEDED',
  'COST_LIMIT_EXCEEDED',
  'DEPTH_LIMIT_EXCEEDED',
  'DIRECTIVE_LIMIT_EXCEEDED',
  'GRAPHQL_PARSE_FAILED',
  'LITERAL_NOT_ALLOWED',
  'OPERATION_RESOLUTION_FAILURE',
  'OVERLOADED',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'PLANNING_TIME_EXCEEDED',
  'QUERY_NOT_IN_SAFELIST',
  'RATE_LIMITED',
  'TOKEN_LIMIT_EXCEEDED',
  'UNRESOLVABLE_FIELD',
  ...Object.keys(refusals),
  ...Object.keys(failures).filter((code) => code !== 'INTERNAL_SERVER_ERROR'),
]);

/** Why something of a partner's is missing, in words that may leave the gateway. */
export interface Fault {
  code: string;
  message: string;
  /** The name of the subgraph in the supergraph. */
  partner: string;
  field?: string;
  rule?: string;
}

/** A failure in the gateway's words. */
export function fault(code: FailureCode, partner: string): Fault {
  return { code, message: failures[code], partner };
}

/** What a partner said about itself, if it may say that; else the masked failure. */
export function partnerFault(
  partner: string,
  message: string,
  extensions: Readonly<Record<string, unknown>> = {},
): Fault {
  const { code, field, rule } = extensions;
  if (typeof code !== 'string' || !partnerCodes.has(code)) return fault('INTERNAL_SERVER_ERROR', partner);
  return {
    code,
    message: withoutValue(message),
    partner,
    ...(typeof field === 'string' && { field }),
    ...(typeof rule === 'string' && { rule }),
  };
}

/** A fault at the place in the answer where it left a hole; no path when it left none. */
export function faultError(
  { message, ...extensions }: Fault,
  path?: readonly (string | number)[],
): GraphQLError {
  return new GraphQLError(message, { extensions, ...(path && { path }) });
}

/** A field (`Type.field`) is refused at a place in the caller's answer. */
export function refused(
  field: string,
  { code, rule }: Refusal,
  path: readonly (string | number)[],
): GraphQLError {
  return new GraphQLError(refusals[code], { extensions: { code, field, rule }, path });
}

/** The operation selects a field, by its response names, that no partner can be asked for there. */
export function unresolvable(path: readonly string[]): GraphQLError {
  const field = path.join('.');
  const extensions = { code: 'UNRESOLVABLE_FIELD', field, http: { status: 400 } };
  return new GraphQLError(`No partner can be asked for ${field} here.`, { extensions });
}

/** The last gate: known codes keep their message and four extensions, anything else is masked. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { code: given, field, rule, partner } = formatted.extensions ?? {};
  // The server gives one code to all that validation rules find; a rule of ours has its own.
  const found =
    error instanceof GraphQLError && error.originalError instanceof GraphQLError
      ? error.originalError
      : undefined;
  const code = found?.extensions['code'] ?? codeWithout(error) ?? given;
  const known = typeof code === 'string' && (gatewayCodes.has(code) || partnerCodes.has(code));
  const ofPartner = typeof partner === 'string';
  const message = known
    ? ofPartner
      ? formatted.message
      : withoutQuotes(formatted.message, error)
    : ofPartner
      ? failures.INTERNAL_SERVER_ERROR
      : 'The gateway failed.';
  return {
    message,
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
    extensions: {
      code: known ? code : 'INTERNAL_SERVER_ERROR',
      ...(typeof field === 'string' && { field }),
      ...(typeof rule === 'string' && { rule }),
      ...(ofPartner && { partner }),
    },
  };
}

/** A caller has spent its quota; the headers tell when there is more. */
export function rateLimited(): GraphQLError {
  const extensions = { code: 'RATE_LIMITED', http: { status: 429 } };
  return new GraphQLError(RATE_LIMITED, { extensions });
}

/** There is no place for another operation. */
export function overloaded(): GraphQLError {
  const http = { status: 503, headers: new HeaderMap([['retry-after', '1']]) };
  return new GraphQLError(OVERLOADED, { extensions: { code: 'OVERLOADED', http } });
}

export const OVERLOADED = 'There is too much to do at the moment.';

export const RATE_LIMITED = 'The quota is spent for the moment.';

/** The code of what the server and the parser find and give none, or only a general one. */
function codeWithout(error: unknown): string | undefined {
  if (isBadRequest(error)) return 'BAD_REQUEST';
  const isTokens =
    error instanceof GraphQLError && /^Syntax Error: Document contains more tha[tn] /.test(error.message);
  return isTokens ? 'TOKEN_LIMIT_EXCEEDED' : undefined;
}

/** Whether the server refuses a request without giving that a code, as it does with the hash of another operation. */
export function isBadRequest(error: unknown): boolean {
  if (!(error instanceof GraphQLError) || error.extensions['code'] !== undefined) return false;
  const { http } = error.extensions;
  return typeof http === 'object' && http !== null && 'status' in http && http.status === 400;
}

/** graphql-js quotes the bad value, which may be about a person or another partner's key. */
export function withoutValue(message: string): string {
  const variable = /^Variable "(\$\w+)" got invalid value /.exec(message)?.[1];
  return variable === undefined
    ? message
    : `Variable "${variable}" has a value that the partner does not accept.`;
}
