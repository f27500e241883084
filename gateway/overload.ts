import type { RequestListener, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import { requestIdFrom } from './caller.ts';
import type { Capacity } from './capacity.ts';
import { OVERLOADED } from './errors.ts';
import type { Metrics } from './metrics.ts';

/** What never waits for its turn: whoever watches the process must reach it when there is too much to do. */
const HEALTH = '/health/';

/** How long a request that has begun to come is reckoned with, in milliseconds. */
const ARRIVAL_MS = 250;

/** Where requests come in. */
export interface Door {
  /**
   * Refuses requests at once while there is no place for another operation: 503 OVERLOADED with Retry-After, before
   * anything of them is read. It stands before everything else, so that a refusal costs next to nothing; it is counted and
   * not logged.
   */
  guard: (listener: RequestListener) => RequestListener;
  /** Stands where a request is read whole. */
  inside: RequestHandler;
}

/**
 * A place is taken by what is executed alone (`execution.ts`); what was let in and is still being read is reckoned with for
 * a moment, so that not more come at once than there are places, and who sends slowly keeps nobody out: if there is no
 * place left once it is read, it is refused then.
 */
export function createDoor(
  capacity: Pick<Capacity, 'isFull'>,
  metrics: Pick<Metrics, 'overloaded'> | undefined,
): Door {
  const arriving = new Map<ServerResponse, NodeJS.Timeout>();
  const arrived = (response: ServerResponse): void => {
    clearTimeout(arriving.get(response));
    arriving.delete(response);
  };
  return {
    guard: (listener) => (request, response) => {
      if (!request.url?.startsWith(HEALTH)) {
        if (capacity.isFull(arriving.size)) {
          const told = request.headers['x-request-id'];
          refuse(response, requestIdFrom(typeof told === 'string' ? told : undefined));
          metrics?.overloaded();
          return;
        }
        arriving.set(response, setTimeout(arrived, ARRIVAL_MS, response).unref());
        response.once('close', () => {
          arrived(response);
        });
      }
      listener(request, response);
    },
    inside(_request, response, next) {
      arrived(response);
      next();
    },
  };
}

function refuse(response: ServerResponse, requestId: string): void {
  const body = JSON.stringify({
    errors: [{ message: OVERLOADED, extensions: { code: 'OVERLOADED' } }],
    extensions: { requestId },
  });
  response.writeHead(503, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'private, no-store',
    'retry-after': '1',
    'x-request-id': requestId,
  });
  response.end(body);
}
