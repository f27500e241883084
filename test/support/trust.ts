import { randomUUID } from 'node:crypto';
import { createLocalJWKSet } from 'jose';
import { createCallerOf } from '../../gateway/callers.ts';
import { DEVELOPMENT_ISSUER } from '../../gateway/trustEnv.ts';
import { createSigner } from '../../gateway/signing.ts';
import { createTokenVerifier } from '../../gateway/tokens.ts';
import { anonymous, type Caller, callerShape } from '../../schema/caller.ts';
import { SIGNED_REQUEST } from '../../schema/signedRequest.ts';
import type { SubgraphName } from '../../schema/subgraphs.ts';
import { newKeys } from '../../seed/keys.ts';
import { PERSONAS, type PersonaName } from '../../seed/personas.ts';
import { tokenFor } from '../../seed/tokens.ts';

/** As whom, and what for. */
export interface As {
  persona?: PersonaName;
  purpose?: string;
}

async function make() {
  const [gateway, issuer] = [await newKeys(), await newKeys()];
  const sign = await createSigner(gateway.privateKey);
  const verify = createTokenVerifier({ ...DEVELOPMENT_ISSUER, keys: createLocalJWKSet(issuer.jwks) });
  return {
    gateway,
    issuer,
    sign,
    gatewayKeys: createLocalJWKSet(gateway.jwks),
    callerOf: createCallerOf(verify),
  };
}

let made: ReturnType<typeof make> | undefined;

/** The keys of a test file: one gateway, one issuer of tokens. */
export const trust = () => (made ??= make());

/** The headers that make a request to the gateway a persona's. */
export async function headersOf({ persona, purpose }: As = {}): Promise<Record<string, string>> {
  const { issuer } = await trust();
  return {
    ...(persona && { authorization: `Bearer ${await tokenFor(persona, issuer.privateKey)}` }),
    ...(purpose !== undefined && { 'samgraf-purpose': purpose }),
  };
}

/** A persona as the gateway tells its partners of it. */
export const callerOf = (persona: PersonaName, purpose?: string): Caller =>
  callerShape.parse({
    kind: 'organisation',
    ...PERSONAS[persona],
    ...(purpose !== undefined && { purpose }),
  });

/** The headers with which the gateway sends a body to a subgraph. */
export async function signedHeaders(
  to: SubgraphName,
  body: string,
  caller: Caller = anonymous,
  executionId: string = randomUUID(),
): Promise<Record<string, string>> {
  const { sign } = await trust();
  return { [SIGNED_REQUEST.header]: await sign(to, body, { caller, requestId: randomUUID(), executionId }) };
}
