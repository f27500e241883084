import type { Logger } from 'pino';
import { z } from 'zod';
import { isObject, type JsonObject } from './json.ts';
import type { RequestContext } from './caller.ts';
import { startClock } from './clock.ts';
import { fault, partnerFault, type FailureCode, type Fault } from './errors.ts';

/** One operation for one partner. */
export interface PartnerRequest {
  query: string;
  operationName: string | undefined;
  variables: Readonly<Record<string, unknown>>;
}

/** Something a partner could not give, and where in its answer; no path when it concerns the whole answer. */
export interface PartnerError {
  fault: Fault;
  path?: readonly (string | number)[];
}

/** What came of asking a partner. `data` is null when nothing usable came; then there is at least one error. */
export interface PartnerAnswer {
  data: Readonly<Record<string, unknown>> | null;
  errors: readonly PartnerError[];
}

/** A subgraph as the gateway reaches it. */
export interface Partner {
  name: string;
  /** Sends an operation. Never rejects: whatever goes wrong is in the answer. */
  ask(request: PartnerRequest, context: RequestContext): Promise<PartnerAnswer>;
}

/** How to reach one partner. */
export interface PartnerOptions {
  name: string;
  url: string;
  /** Milliseconds until the whole answer must be there. */
  timeoutMs: number;
  logger: Logger;
}

const answerShape = z.object({
  // Not a record of zod: that would drop an alias that reads `__proto__`.
  data: z.custom<JsonObject>(isObject).nullish(),
  errors: z
    .array(
      z.object({
        message: z.string().catch(''),
        path: z
          .array(z.union([z.string(), z.number()]))
          .optional()
          .catch(undefined),
        extensions: z.record(z.string(), z.unknown()).optional().catch(undefined),
      }),
    )
    .nullish(),
});

/** The one place where the gateway calls out. */
export function createPartner({ name, url, timeoutMs, logger }: PartnerOptions): Partner {
  return {
    name,
    async ask(request, context) {
      const log = logger.child({ partner: name, requestId: context.requestId });
      const clock = startClock(context.deadline, timeoutMs);
      try {
        const response = await fetch(url, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            accept: 'application/graphql-response+json, application/json',
            'x-request-id': context.requestId,
            'samgraf-caller': JSON.stringify(context.caller),
          },
          body: JSON.stringify(request),
          // A partner is what the supergraph names; it does not send the operation elsewhere.
          redirect: 'manual',
          signal: clock.signal,
        });
        return await readAnswer(name, response, log);
      } catch (error) {
        const code = clock.expired() ?? 'PARTNER_UNAVAILABLE';
        log.warn({ err: error, code }, 'partner failed');
        return { data: null, errors: [{ fault: fault(code, name) }] };
      } finally {
        clock.stop();
      }
    },
  };
}

async function readAnswer(name: string, response: Response, log: Logger): Promise<PartnerAnswer> {
  const refused = failureOf(response);
  if (refused) {
    await response.body?.cancel();
    return unusable(name, refused, response.status, log);
  }
  const parsed = answerShape.safeParse(parseJson(await response.text()));
  if (!parsed.success) return unusable(name, 'PARTNER_INVALID_RESPONSE', response.status, log);
  const { data = null, errors } = parsed.data;
  if (!errors?.length && (data === null || !response.ok)) {
    return unusable(name, 'PARTNER_INVALID_RESPONSE', response.status, log);
  }
  if (errors?.length) log.warn({ errors, status: response.status }, 'partner answered with errors');
  return {
    data,
    errors: (errors ?? []).map(({ message, path, extensions }) => ({
      fault: partnerFault(name, message, extensions),
      ...(path && { path }),
    })),
  };
}

function unusable(name: string, code: FailureCode, status: number, log: Logger): PartnerAnswer {
  log.warn({ code, status }, 'partner failed');
  return { data: null, errors: [{ fault: fault(code, name) }] };
}

function failureOf({ status, headers }: Response): FailureCode | undefined {
  if (status === 401 || status === 403) return 'PARTNER_REFUSED';
  if (status === 429 || status >= 500) return 'PARTNER_UNAVAILABLE';
  const json = /^application\/(graphql-response\+)?json\s*(;|$)/i.test(headers.get('content-type') ?? '');
  return json && !(status >= 300 && status < 400) ? undefined : 'PARTNER_INVALID_RESPONSE';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
