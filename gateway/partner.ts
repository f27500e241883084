import type { OperationTypeNode } from 'graphql';
import type { Logger } from 'pino';
import { SIGNED_REQUEST } from '../schema/signedRequest.ts';
import { identityOf, type RequestContext } from './caller.ts';
import { startClock } from './clock.ts';
import type { Deadline } from './deadline.ts';
import { fault, type FailureCode } from './errors.ts';
import { createFlights } from './flights.ts';
import type { Metrics } from './metrics.ts';
import { readAnswer, type PartnerAnswer } from './partnerAnswer.ts';
import { CallFailed, createGuard, Crowded, Suspended } from './resilience.ts';
import type { Signer } from './signing.ts';
import { createTransport, TransportError, type Exchange } from './transport.ts';

/** One operation for one partner. */
export interface PartnerRequest {
  /** The request's body: query, operation name and variables as JSON. */
  body: string;
  kind: `${OperationTypeNode}`;
  /** Whether it asks for anything about a person; such answers are never shared. */
  personal: boolean;
}

/** A subgraph as the gateway reaches it. */
export interface Partner {
  name: string;
  /** Sends an operation. Never rejects: whatever goes wrong is in the answer. */
  ask(request: PartnerRequest, context: RequestContext): Promise<PartnerAnswer>;
  /** How it stands, as far as calls have shown. */
  standing(): Standing;
  close(): Promise<void>;
}

/** `UNKNOWN` before anything was asked; else how the last call ended, unless it is suspended. */
export type Standing = 'UNKNOWN' | 'OK' | 'FAILED' | 'SUSPENDED';

/** How to reach one partner. */
export interface PartnerOptions {
  name: string;
  url: string;
  /** Milliseconds until the whole answer must be there, a second try included. */
  timeoutMs: number;
  /** Requests at a time. */
  concurrency: number;
  /** Milliseconds in which it is not asked after it failed too often; 0: it is always asked. */
  suspendMs: number;
  /** The most bytes of one answer. */
  answerBytes: number;
  /** Whether requests of the same caller may share what is under way. */
  shareInFlight: boolean;
  /** Signs each call; without it nothing is told about the caller. */
  sign: Signer | undefined;
  metrics?: Metrics | undefined;
  /** Told how long each good answer took. */
  answered: (partner: string, milliseconds: number) => void;
  logger: Logger;
}

/** The one place where the gateway calls out. */
export function createPartner(options: PartnerOptions): Partner {
  const {
    name,
    url,
    timeoutMs,
    concurrency,
    suspendMs,
    answerBytes,
    shareInFlight,
    sign,
    metrics,
    answered,
    logger,
  } = options;
  const failed = (code: FailureCode): PartnerAnswer => ({
    data: null,
    errors: [{ fault: fault(code, name) }],
  });
  if (!isAddress(url)) {
    return {
      name,
      ask: () => Promise.resolve(failed('PARTNER_UNAVAILABLE')),
      standing: () => 'FAILED',
      close: () => Promise.resolve(),
    };
  }
  const transport = createTransport(url, { connections: concurrency, answerBytes });
  const guard = createGuard(name, { concurrency, suspendMs }, logger);
  let last: Standing = 'UNKNOWN';
  const flights = createFlights(() => failed('DEADLINE_EXCEEDED'));

  const send = (request: PartnerRequest, context: RequestContext, deadline: Deadline) =>
    new Promise<PartnerAnswer>((resolve) => {
      // Made when there is something to log: a child for each call is dear.
      const log = (details: object, message: string): void => {
        logger.warn({ partner: name, requestId: context.requestId, ...details }, message);
      };
      if (deadline.passed) {
        resolve(failed('DEADLINE_EXCEEDED'));
        return;
      }
      let exchange: Exchange | undefined;
      let ended = false;
      const began = performance.now();
      const work = context.work?.part(`partner ${name}`, 'call', { 'peer.service': name });
      const end = (answer: PartnerAnswer, abandoned = false): void => {
        ended = true;
        clock.stop();
        const codes = answer.errors.map(({ fault: { code } }) => code);
        const milliseconds = performance.now() - began;
        metrics?.called(name, milliseconds / 1000, abandoned ? [] : codes);
        if (answer.data) answered(name, milliseconds);
        work?.end(codes[0]);
        if (!abandoned) last = answer.data ? 'OK' : 'FAILED';
        resolve(answer);
      };
      const fail = (error: unknown): void => {
        // What time has ended fails once more when its exchange does, or when its turn comes.
        if (ended) return;
        const code = failureOf(error) ?? clock.expired() ?? 'PARTNER_UNAVAILABLE';
        // Who has left says nothing about the partner; that the request's time was up while it was asked does.
        const abandoned = code === 'DEADLINE_EXCEEDED' && deadline.passed === 'LEFT';
        if (!abandoned) log({ err: error, code }, 'partner failed');
        end(failed(code), abandoned);
      };
      const clock = startClock(deadline, timeoutMs, () => {
        exchange?.abort();
        fail(new Error('time is up'));
      });
      const headers = {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'x-request-id': context.requestId,
        ...work?.headers(),
      };
      /** Whether the partner is not to blame for the request's end: its caller left, or it got little of its time. */
      const isBlameless = (sent: number): boolean =>
        clock.expired() === 'DEADLINE_EXCEEDED' &&
        (deadline.passed === 'LEFT' || performance.now() - sent < timeoutMs / 2);
      const call = async (): Promise<PartnerAnswer> => {
        const signature = sign && (await sign(name, request.body, context));
        // Time may be up before it is this call's turn, or its second try's.
        if (clock.expired() === 'DEADLINE_EXCEEDED') throw new Abandoned();
        if (clock.expired()) throw new CallFailed('no time', false);
        const sent = performance.now();
        try {
          exchange = transport.post(
            request.body,
            signature === undefined ? headers : { ...headers, [SIGNED_REQUEST.header]: signature },
          );
          return readAnswer(name, await exchange.answer, { personal: request.personal, log });
        } catch (error) {
          if (!(error instanceof TransportError)) throw error;
          if (error.tooLarge) return failed('PARTNER_INVALID_RESPONSE');
          if (isBlameless(sent)) throw new Abandoned();
          throw new CallFailed('no answer', clock.expired() === undefined, error);
        }
      };
      guard.run(request.kind === 'query', call).then((answer) => {
        if (!ended) end(answer);
      }, fail);
    });
  return {
    name,
    ask(request, context) {
      const { body, kind, personal } = request;
      const { caller, deadline } = context;
      if (kind !== 'query')
        return send(request, context, deadline).finally(() => {
          flights.part();
        });
      if (!shareInFlight || personal) return send(request, context, deadline);
      const flight = { joined: true };
      const answer = flights.join(`${identityOf(caller)}\n${body}`, deadline, (shared) => {
        flight.joined = false;
        return send(request, context, shared);
      });
      if (flight.joined) metrics?.shared(name);
      return answer;
    },
    standing: () => (guard.suspended() ? 'SUSPENDED' : last),
    close: () => transport.close(),
  };
}

/** Whether a partner can be called there: `localhost:4001` is an address of the scheme `localhost`. */
export function isAddress(url: string): boolean {
  return URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
}

/** The request ended before the partner had its time. */
class Abandoned extends Error {}

function failureOf(error: unknown): FailureCode | undefined {
  if (error instanceof Abandoned) return 'DEADLINE_EXCEEDED';
  if (error instanceof Suspended) return 'PARTNER_SUSPENDED';
  return error instanceof Crowded ? 'PARTNER_UNAVAILABLE' : undefined;
}
