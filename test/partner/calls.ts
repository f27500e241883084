import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { createSigner, type Signer } from '../../gateway/signing.ts';
import { anonymous } from '../../schema/caller.ts';
import { SIGNED_REQUEST } from '../../schema/signedRequest.ts';

/** The gateway's own limit of one answer, in milliseconds; see `PARTNER_TIMEOUT_MS`. */
const PATIENCE = 10_000;

/** One answer of a subgraph; `status` 0: none came. */
export interface Answer {
  status: number;
  text: string;
  type: string;
  milliseconds: number;
}

const result = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string() })).optional(),
});

/** What an answer says as GraphQL; undefined when it is no GraphQL answer. */
export function resultOf({ text }: Answer): z.infer<typeof result> | undefined {
  try {
    return result.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Sends a body to a subgraph, with or without what the gateway adds. */
export async function send(url: string, body: string, headers: Record<string, string> = {}): Promise<Answer> {
  const start = performance.now();
  const elapsed = () => Math.round(performance.now() - start);
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const text = await response.text();
    const type = response.headers.get('content-type') ?? '';
    return { status: response.status, text, type, milliseconds: elapsed() };
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return { status: 0, text, type: '', milliseconds: elapsed() };
  }
}

/** A subgraph as the gateway calls it. */
export interface Subgraph {
  name: string;
  url: string;
  sign: Signer;
}

/** The header that makes a body a call of the gateway's, for an anonymous caller. */
export async function signed({ name, sign }: Pick<Subgraph, 'name' | 'sign'>, body: string) {
  const context = { caller: anonymous, requestId: randomUUID(), executionId: randomUUID() };
  return { [SIGNED_REQUEST.header]: await sign(name, body, context) };
}

/** Asks as the gateway does, for an anonymous caller. */
export async function ask(subgraph: Subgraph, query: string, variables: object = {}): Promise<Answer> {
  const body = JSON.stringify({ query, variables });
  return send(subgraph.url, body, await signed(subgraph, body));
}

/** The signer of a key that no partner trusts. */
export const strangersSigner = async (newKey: () => Promise<{ privateKey: unknown }>): Promise<Signer> =>
  createSigner((await newKey()).privateKey);
