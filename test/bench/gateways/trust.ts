import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { anonymous } from '../../../schema/caller.ts';
import { newKeys } from '../../../seed/keys.ts';
import { tokenFor } from '../../../seed/tokens.ts';
import type { Verifier } from '../../../subgraphs/shared/signature.ts';

/** Lets everything through: what the other gateways of the bench send is not signed. */
export const open: Verifier = () =>
  Promise.resolve({ caller: anonymous, requestId: 'bench', executionId: randomUUID() });

const ISSUER = { issuer: 'https://issuer.bench.invalid', audience: 'samgraf' };

/** The keys of a gateway with all its security work on. */
export interface BenchKeys {
  /** Its environment. */
  env: Readonly<Record<string, string>>;
  /** Where its partners find its public key. */
  gatewayJwks: string;
  /** What its callers send: a token, and what the answer is for. */
  headers: Readonly<Record<string, string>>;
}

/** Writes new keys into a folder, and makes a token of an adviser's. */
export async function writeKeys(folder: string): Promise<BenchKeys> {
  const [gateway, issuer] = [await newKeys(), await newKeys()];
  const file = (name: string, content: object): string => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(content), { mode: 0o600 });
    return path;
  };
  return {
    env: {
      TOKEN_ISSUER: ISSUER.issuer,
      TOKEN_AUDIENCE: ISSUER.audience,
      TOKEN_JWKS: file('issuer.jwks.json', issuer.jwks),
      GATEWAY_SIGNING_KEY: file('gateway.json', gateway.privateKey),
    },
    gatewayJwks: file('gateway.jwks.json', gateway.jwks),
    headers: {
      authorization: `Bearer ${await tokenFor('municipality-adviser', issuer.privateKey, ISSUER)}`,
      'samgraf-purpose': 'BUSINESS_GUIDANCE',
    },
  };
}
