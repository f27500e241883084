import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { keyFiles } from '../gateway/trustEnv.ts';

/** A new key pair for ES256, as JWKs with the thumbprint of RFC 7638 as `kid`. */
export async function newKeys(): Promise<{ privateKey: JWK; jwks: { keys: [JWK] } }> {
  const pair = await generateKeyPair('ES256', { extractable: true });
  const [privateJwk, publicJwk] = [await exportJWK(pair.privateKey), await exportJWK(pair.publicKey)];
  const more = { kid: await calculateJwkThumbprint(publicJwk), use: 'sig', alg: 'ES256' };
  return { privateKey: { ...privateJwk, ...more }, jwks: { keys: [{ ...publicJwk, ...more }] } };
}

/** Makes the keys of development where there are none: the gateway's, and those of the issuer of development tokens. */
export async function ensureKeys(dataFolder: string): Promise<void> {
  const files = keyFiles(dataFolder);
  await mkdir(dirname(files.signingKey), { recursive: true });
  await ensure(files.signingKey, files.gatewayJwks);
  await ensure(files.issuerKey, files.issuerJwks);
}

async function ensure(privateFile: string, publicFile: string): Promise<void> {
  if (existsSync(privateFile) && existsSync(publicFile)) return;
  const { privateKey, jwks } = await newKeys();
  await writeFile(privateFile, JSON.stringify(privateKey), { mode: 0o600 });
  await writeFile(publicFile, JSON.stringify(jwks));
}
