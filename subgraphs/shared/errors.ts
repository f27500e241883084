import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

/** Codes that a subgraph may answer with; anything else leaves as INTERNAL_SERVER_ERROR. */
const SPOKEN = new Set([
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

/**
 * An input that breaks a rule. BAD_USER_INPUT; `field` is the argument or type at fault, `rule` what it must be. The
 * value itself is never repeated: it may be somebody's identity number.
 */
export function badInput(field: string, rule: string): GraphQLError {
  return new GraphQLError(`${field}: ${rule}`, { extensions: { code: 'BAD_USER_INPUT', field, rule } });
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/**
 * What of an error leaves the subgraph: known codes with their message, `field` and `rule`; all else masked, and logged
 * whole. Library messages that quote an input are replaced by the rule it breaks.
 */
export function formatError(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const place = { ...(formatted.path && { path: formatted.path }) };
    const { code, field, rule } = formatted.extensions ?? {};
    if (text(rule) !== undefined) {
      return {
        message: `${text(field) ?? 'input'}: ${text(rule) ?? ''}`,
        ...place,
        extensions: { code: 'BAD_USER_INPUT', field, rule },
      };
    }
    if (code === 'BAD_USER_INPUT') {
      const variable = /^Variable "\$(\w+)"/.exec(formatted.message)?.[1] ?? 'input';
      const mismatch = 'does not fit the type that the schema gives it';
      return {
        message: `${variable}: ${mismatch}`,
        ...place,
        extensions: { code, field: variable, rule: mismatch },
      };
    }
    if (typeof code === 'string' && SPOKEN.has(code))
      return { message: formatted.message, ...place, extensions: { code } };
    log.error({ err: error, path: formatted.path }, 'unexpected error');
    return {
      message: 'Something failed on our side.',
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  };
}
