import type { ApolloServerPlugin } from '@apollo/server';
import { type ASTNode, GraphQLError, type GraphQLFormattedError, Kind, parse, visit } from 'graphql';
import type { Logger } from 'pino';
import type { RequestContext } from './context.ts';

/** Codes of what this caller may not have; their rule is what the caller lacks, not what an input must be. */
const REFUSALS: readonly string[] = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_AVAILABLE'];

const isRefusal = (code: unknown): boolean => typeof code === 'string' && REFUSALS.includes(code);

/** Codes that a subgraph may answer with; anything else leaves as INTERNAL_SERVER_ERROR. */
const SPOKEN = new Set([
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  ...REFUSALS,
]);

/**
 * An input that breaks a rule. BAD_USER_INPUT; `field` is the argument at fault, `rule` what it must be. The value itself
 * is never repeated: it may be somebody's identity number. A scalar, which does not know its argument, names its type
 * and its `node` instead, and `formatError` puts the argument in.
 */
export function badInput(field: string, rule: string, node?: ASTNode): GraphQLError {
  return new GraphQLError(`${field}: ${rule}`, {
    ...(node && { nodes: node }),
    extensions: { code: 'BAD_USER_INPUT', field, rule },
  });
}

/** What everybody but the service itself hears of what is about a person, whatever the reason (P8, P24). NOT_AVAILABLE. */
export const notAvailable = (): GraphQLError =>
  new GraphQLError('Not available.', { extensions: { code: 'NOT_AVAILABLE' } });

/** What a caller may not do; `rule` says what it would take. FORBIDDEN. */
export const forbidden = (field: string, rule: string): GraphQLError =>
  new GraphQLError(`${field}: ${rule}`, { extensions: { code: 'FORBIDDEN', field, rule } });

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const VARIABLE = /^Variable "\$(\w+)"/;

/** The variable or argument whose value graphql-js refuses; undefined when the refusal is not about one. */
function inputAt(error: unknown): string | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  const variable = VARIABLE.exec(error.message)?.[1];
  const at = error.nodes?.[0]?.loc;
  if (variable !== undefined || !at) return variable;
  let name: string | undefined;
  visit(parse(at.source.body), {
    enter: (node) => {
      if (!node.loc || node.loc.start > at.start || node.loc.end < at.end) return undefined;
      if (node.kind === Kind.ARGUMENT) name = node.name.value;
      if (node.kind === Kind.VARIABLE_DEFINITION) name = node.variable.name.value;
      return undefined;
    },
  });
  return name;
}

/** Whether an error is of an input: ours, or one of a library that says which rule is broken. */
const isOfInput = ({ code, rule }: Readonly<Record<string, unknown>>): boolean =>
  code === 'BAD_USER_INPUT' || (text(rule) !== undefined && !isRefusal(code));

/** Whether an error with these extensions is nothing that a caller can expect. */
const isUnexpected = (extensions: Readonly<Record<string, unknown>>): boolean =>
  !isOfInput(extensions) && !SPOKEN.has(text(extensions['code']) ?? '');

/**
 * What of an error leaves the subgraph: known codes with their message, `field` and `rule`; all else masked. Library messages
 * that quote an input are replaced by the rule it breaks.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const place = { ...(formatted.path && { path: formatted.path }) };
  const extensions = formatted.extensions ?? {};
  const { code, field, rule } = extensions;
  if (isOfInput(extensions)) {
    const at = inputAt(error) ?? text(field) ?? 'input';
    const must = text(rule) ?? 'does not fit the type that the schema gives it';
    return {
      message: `${at}: ${must}`,
      ...place,
      extensions: { code: 'BAD_USER_INPUT', field: at, rule: must },
    };
  }
  if (isUnexpected(extensions))
    return {
      message: 'Something failed on our side.',
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    };
  return {
    message: formatted.message,
    ...place,
    extensions: {
      code,
      ...(text(field) !== undefined && { field }),
      ...(text(rule) !== undefined && { rule }),
    },
  };
}

/** Tells the operator in full what `formatError` masks, under the request's id. */
export function reporter(log: Logger): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors: ({ errors, contextValue: { requestId } }) => {
          // One failure can cost a thousand fields: it is logged once.
          const logged = new Set<unknown>();
          for (const err of errors) {
            const cause = err.originalError ?? err;
            if (logged.has(cause) || !isUnexpected(err.extensions)) continue;
            logged.add(cause);
            log.error({ err, path: err.path, requestId }, 'unexpected error');
          }
          return Promise.resolve();
        },
      }),
    unexpectedErrorProcessingRequest: ({ error: err, requestContext: { contextValue } }) => {
      log.error({ err, requestId: contextValue.requestId }, 'unexpected error');
      return Promise.resolve();
    },
    contextCreationDidFail: ({ error: err }) => {
      log.error({ err }, 'unexpected error');
      return Promise.resolve();
    },
  };
}
