import { errors, Pool } from 'undici';

/** An answer as it came over the wire. */
export interface WireAnswer {
  status: number;
  contentType: string;
  text: string;
}

/** The connections to one partner. */
export interface Transport {
  /** Sends a body and reads the whole answer; rejects with a TransportError when none comes. */
  post(body: string, headers: Readonly<Record<string, string>>, signal: AbortSignal): Promise<WireAnswer>;
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
 * before what its Keep-Alive header says, or after four seconds.
 */
export function createTransport(url: string, { connections, answerBytes }: TransportLimits): Transport {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, {
    connections,
    maxResponseSize: answerBytes,
    keepAliveTimeout: 4000,
    keepAliveTimeoutThreshold: 1000,
    // The request's own clock is the limit, and it bounds the whole answer.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  return {
    async post(body, headers, signal) {
      try {
        // A redirect is not followed: a partner is what the supergraph names.
        const response = await pool.request({
          method: 'POST',
          path: pathname + search,
          headers,
          body,
          signal,
        });
        const contentType = String(response.headers['content-type'] ?? '');
        return { status: response.statusCode, contentType, text: await response.body.text() };
      } catch (error) {
        throw new TransportError(error);
      }
    },
    close: () => pool.destroy(),
  };
}
