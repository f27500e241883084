import { randomUUID } from 'node:crypto';
import type { Caller } from '../schema/caller.ts';
import type { Work } from '../schema/tracing.ts';
import type { Deadline } from './deadline.ts';
import type { PublicAnswer } from './publicAnswers.ts';

/** What belongs to one request, wherever it is served. */
export interface RequestContext {
  caller: Caller;
  /** Ties the answer, the partners' logs and the gateway's log together. */
  requestId: string;
  /** The gateway's own name for this request: nobody outside can choose or repeat it. */
  executionId: string;
  /** Passes when the whole request has taken too long, or its caller has gone. */
  deadline: Deadline;
  /** What of it is traced; undefined when nothing is. */
  work?: Work | undefined;
}

/** The same at the gateway's edge, where callers pay for what they ask. */
export interface ChargedContext extends RequestContext {
  /** Takes the cost of an operation from its caller's quota; false when there is not enough left. */
  charge: (cost: number) => Promise<boolean>;
  /** Tells the caller's side that everybody may have this answer, how old it is and may be; where there is none, no answer is kept. */
  tellPublic?: ((answer: Pick<PublicAnswer, 'result' | 'maxAge' | 'age'>) => void) | undefined;
}

/** Who is asking, as text. Partners may answer each caller otherwise: only the same one shares an answer. */
export function identityOf(caller: Caller): string {
  return JSON.stringify(caller);
}

const MACHINE_MADE = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32})$/;

/**
 * The request id the caller chose, if it is harmless in headers and logs; else a new one. Six digits in a row could be of
 * somebody's identity number, unless the whole is plainly made by a machine.
 */
export function requestIdFrom(header: string | undefined): string {
  if (header === undefined || !/^[A-Za-z0-9._-]{1,64}$/.test(header)) return randomUUID();
  return MACHINE_MADE.test(header) || !/\d{6}/.test(header.replaceAll(/[._-]/g, '')) ? header : randomUUID();
}

/** Whether a server's context value is ours. */
export function isChargedContext(value: unknown): value is ChargedContext {
  return (
    typeof value === 'object' &&
    value !== null &&
    'caller' in value &&
    'requestId' in value &&
    'executionId' in value &&
    'deadline' in value &&
    'charge' in value
  );
}
