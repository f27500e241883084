import { errors, Pool } from 'undici';

/** An answer as it came over the wire. */
export interface WireAnswer {
  status: number;
  contentType: string;
  text: string;
}

/** A request under way. */
export interface Exchange {
  /** The whole answer; rejects with a TransportError when none comes. */
  answer: Promise<WireAnswer>;
  /** Ends it: the answer is not waited for any more. */
  abort(): void;
}

/** The connections to one partner. */
export interface Transport {
  post(body: string, headers: Readonly<Record<string, string>>): Exchange;
  /** Closes all connections at once. */
  close(): Promise<void>;
}

/** No answer, and whether it was for its size. */
export class TransportError extends Error {
  readonly tooLarge: boolean;
  constructor(cause: unknown) {
    super('no answer', { cause });
    this.tooLarge = cause instanceof errors.ResponseExceededMaxSizeError;
  }
}

/** What a partner's connections may use. */
export interface TransportLimits {
  /** The most connections at a time. */
  connections: number;
  /** The most bytes of one answer. */
  answerBytes: number;
}

/**
 * Keeps connections to an address open between requests, and closes an idle one a second before the partner would:
 * before what its Keep-Alive header says, or after four seconds. Follows no redirect: a partner is what the
 * supergraph names.
 */
export function createTransport(url: string, { connections, answerBytes }: TransportLimits): Transport {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, {
    connections,
    maxResponseSize: answerBytes,
    keepAliveTimeout: 4000,
    keepAliveTimeoutThreshold: 1000,
    // The caller's clock is the limit, and it bounds the whole answer.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  const path = pathname + search;
  return {
    post(body, headers) {
      let aborted = false;
      let end = (): void => undefined;
      // Without the streams of `pool.request`, which cost a third of the gateway's time in HTTP.
      const answer = new Promise<WireAnswer>((resolve, reject) => {
        const chunks: Buffer[] = [];
        let status = 0;
        let contentType = '';
        // It may wait for a connection.
        end = () => {
          reject(new TransportError(new errors.RequestAbortedError()));
        };
        pool.dispatch(
          { method: 'POST', path, headers, body },
          {
            onRequestStart(controller) {
              end = () => {
                controller.abort(new errors.RequestAbortedError());
              };
              if (aborted) end();
            },
            onResponseStart(_, statusCode, { 'content-type': type }) {
              status = statusCode;
              contentType = typeof type === 'string' ? type : '';
            },
            onResponseData(_, chunk) {
              chunks.push(chunk);
            },
            onResponseEnd() {
              const [first] = chunks;
              const whole = first && chunks.length === 1 ? first : Buffer.concat(chunks);
              resolve({ status, contentType, text: whole.toString('utf8') });
            },
            onResponseError(_, error) {
              reject(new TransportError(error));
            },
          },
        );
      });
      return {
        answer,
        abort() {
          aborted = true;
          end();
        },
      };
    },
    close: () => pool.destroy(),
  };
}
