import type { IncomingHttpHeaders } from 'node:http';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { anonymous, type Caller, callerShape } from '../../schema/caller.ts';

/** What belongs to one request. Loaders are made for one request, so for one caller. */
export interface RequestContext {
  caller: Caller;
  /** The same in every log line and answer that one client request causes, here and in the other subgraphs. */
  requestId: string;
  /** The gateway's own id of one client request, the same when it tries again. */
  executionId: string;
}

export type SubgraphContext<Model, Loaders> = RequestContext & { model: Model; loaders: Loaders };

const json = z.string().transform((text, issue): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    issue.addIssue({ code: 'custom', message: 'not JSON' });
    return z.NEVER;
  }
});

/** Caller and request id from the gateway's headers; whoever calls without them is anonymous. */
export function requestContext(headers: IncomingHttpHeaders): RequestContext {
  const found = json.pipe(callerShape).safeParse(headers['samgraf-caller']);
  const requestId = z
    .string()
    .regex(/^[\w.-]{1,64}$/)
    .safeParse(headers['x-request-id']);
  return {
    caller: found.success ? found.data : anonymous,
    requestId: requestId.success ? requestId.data : randomUUID(),
    executionId: randomUUID(),
  };
}
