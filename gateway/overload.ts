import type { RequestListener } from 'node:http';
import { requestIdFrom } from './caller.ts';
import type { Capacity } from './capacity.ts';
import { OVERLOADED } from './errors.ts';
import type { Metrics } from './metrics.ts';

/** What never waits for its turn: whoever watches the process must reach it when there is too much to do. */
const HEALTH = '/health/';

/**
 * Refuses requests at once while there is no place for another operation: 503 OVERLOADED with Retry-After, before anything
 * of them is read. It stands before everything else, so that a refusal costs next to nothing; it is counted and not logged.
 * A place is taken by what is executed alone (`execution.ts`): who sends or reads slowly holds none.
 */
export function guarded(
  listener: RequestListener,
  capacity: Pick<Capacity, 'isFull'>,
  metrics: Pick<Metrics, 'overloaded'> | undefined,
): RequestListener {
  return (request, response) => {
    if (capacity.isFull() && !request.url?.startsWith(HEALTH)) {
      const told = request.headers['x-request-id'];
      const requestId = requestIdFrom(typeof told === 'string' ? told : undefined);
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
      metrics?.overloaded();
      return;
    }
    listener(request, response);
  };
}
