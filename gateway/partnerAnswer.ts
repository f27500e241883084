import { z } from 'zod';
import { fault, partnerFault, withoutValue, type FailureCode, type Fault } from './errors.ts';
import { isObject, type JsonObject } from './json.ts';
import { mayTellOfSomebody } from './kept.ts';
import { CallFailed } from './resilience.ts';
import type { WireAnswer } from './transport.ts';

/** Something a partner could not give, and where in its answer; no path when it concerns the whole answer. */
export interface PartnerError {
  fault: Fault;
  path?: readonly (string | number)[];
}

/**
 * What came of asking a partner. `data` is null when nothing usable came; then there is at least one error. It may
 * be shared with other requests and is never changed.
 */
export interface PartnerAnswer {
  data: Readonly<Record<string, unknown>> | null;
  errors: readonly PartnerError[];
}

/** What a partner was asked, as far as it decides what of the answer may stand in a log. */
interface Asked {
  personal: boolean;
  log: (details: object, message: string) => void;
}

const errorShape = z.object({
  message: z.string().catch(''),
  path: z
    .array(z.union([z.string(), z.number()]))
    .optional()
    .catch(undefined),
  extensions: z.record(z.string(), z.unknown()).optional().catch(undefined),
});

const answerShape = z.object({
  // Not a record of zod: that would drop an alias that reads `__proto__`.
  data: z.custom<JsonObject>(isObject).nullish(),
  errors: z.array(errorShape).nullish(),
});

/** What a partner's answer gives. Throws CallFailed when the partner failed to answer. */
export function readAnswer(name: string, answer: WireAnswer, { personal, log }: Asked): PartnerAnswer {
  const { status, text } = answer;
  const unusable = (code: FailureCode): PartnerAnswer => {
    log({ code, status }, 'partner failed');
    return { data: null, errors: [{ fault: fault(code, name) }] };
  };
  if (status >= 500) throw new CallFailed(`status ${status}`, status >= 502 && status <= 504);
  if (status === 401 || status === 403) return unusable('PARTNER_REFUSED');
  if (status === 429) return unusable('PARTNER_UNAVAILABLE');
  if (!isJson(answer)) return unusable('PARTNER_INVALID_RESPONSE');
  const json = parseJson(text);
  // The usual answer: data, and nothing to explain.
  if (status === 200 && isObject(json) && isObject(json['data']) && json['errors'] === undefined)
    return { data: json['data'], errors: [] };
  const parsed = answerShape.safeParse(json);
  if (!parsed.success) return unusable('PARTNER_INVALID_RESPONSE');
  const { data = null, errors } = parsed.data;
  if (!errors?.length && (data === null || status < 200 || status > 299))
    return unusable('PARTNER_INVALID_RESPONSE');
  if (errors?.length)
    log({ errors: errors.map((error) => loggable(error, personal)), status }, 'partner answered with errors');
  return {
    data,
    errors: (errors ?? []).map(({ message, path, extensions }) => ({
      fault: partnerFault(name, message, extensions),
      ...(path && { path }),
    })),
  };
}

/** An error as it may stand in a log: without words that could be about a person (domain.md section 5, P22). */
function loggable({ message, path, extensions }: z.infer<typeof errorShape>, personal: boolean): object {
  const code = extensions?.['code'];
  const place = path?.join('.');
  const words = withoutValue(message);
  return {
    ...(typeof code === 'string' && /^\w{1,60}$/.test(code) && !mayTellOfSomebody(code) && { code }),
    ...(place !== undefined && !mayTellOfSomebody(place) && { path: place }),
    ...(!personal && !mayTellOfSomebody(words) && { message: words }),
  };
}

function isJson({ status, contentType }: WireAnswer): boolean {
  return (
    /^application\/(graphql-response\+)?json\s*(;|$)/i.test(contentType) && !(status >= 300 && status < 400)
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
