import type { RequestListener } from 'node:http';
import { requestIdFrom } from './caller.ts';
import type { Capacity } from './capacity.ts';
import type { Metrics } from './metrics.ts';

/** What never waits for its turn: whoever watches the process must reach it when there is too much to do. */
const HEALTH = '/health/';

/**
 * Serves as many requests at a time as there are places, and refuses others at once: 503 OVERLOADED with Retry-After,
 * before anything of them is read. It stands before everything else, so that a refusal costs next to nothing; it is
 * counted and not logged.
 */
export function guarded(
  listener: RequestListener,
  capacity: Pick<Capacity, 'enter' | 'leave'>,
  metrics: Pick<Metrics, 'overloaded'> | undefined,
): RequestListener {
  return (request, response) => {
    if (request.url?.startsWith(HEALTH)) {
      listener(request, response);
      return;
    }
    if (!capacity.enter()) {
      const told = request.headers['x-request-id'];
      const requestId = requestIdFrom(typeof told === 'string' ? told : undefined);
      const message = 'There is too much to do at the moment.';
      const body = JSON.stringify({
        errors: [{ message, extensions: { code: 'OVERLOADED' } }],
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
    response.once('close', () => {
      capacity.leave();
    });
    listener(request, response);
  };
}
