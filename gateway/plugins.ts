import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { ChargedContext } from './caller.ts';
import { isBadRequest } from './errors.ts';
import { loggable } from './slow.ts';
import type { Graph } from './supergraph.ts';

/** Tells every caller the id of the request, in the answer's extensions. */
export const requestIds: ApolloServerPlugin<ChargedContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response: { body }, contextValue: { requestId } }) => {
        if (body.kind === 'single')
          body.singleResult.extensions = { ...body.singleResult.extensions, requestId };
        return Promise.resolve();
      },
    }),
};

/**
 * Tells the operator which operations took longer than so many milliseconds, without any literal, and without their text where
 * they ask for anything about a person.
 */
export function slowOperations(
  logger: Logger,
  milliseconds: number,
  graphOf: (schema: GraphQLSchema) => Pick<Graph, 'asksOfPersons'> | undefined,
): ApolloServerPlugin<ChargedContext> {
  return {
    requestDidStart: () => {
      const began = performance.now();
      return Promise.resolve({
        willSendResponse: ({ document, schema, contextValue: { requestId } }) => {
          const ms = Math.round(performance.now() - began);
          if (document && ms >= milliseconds) {
            const personal = graphOf(schema)?.asksOfPersons(document) ?? true;
            logger.warn(
              { requestId, ms, operation: personal ? undefined : loggable(document) },
              'slow operation',
            );
          }
          return Promise.resolve();
        },
      });
    },
  };
}

/** Tells the operator in full what formatError masks. */
export function reporter(logger: Logger): ApolloServerPlugin<ChargedContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didEncounterErrors: ({ errors, contextValue: { requestId } }) => {
          for (const err of errors) {
            if (err.extensions['code'] === undefined && !isBadRequest(err))
              logger.error({ err, requestId }, 'request failed');
          }
          return Promise.resolve();
        },
      }),
  };
}
