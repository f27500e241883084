import { randomUUID } from 'node:crypto';
import { importJWK, type JWK, SignJWT } from 'jose';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { DEVELOPMENT_ISSUER, keyFiles } from '../gateway/trustEnv.ts';
import type { Personas } from '../gateway/web/personas.ts';
import { isPersona, PERSONAS, type PersonaName } from './personas.ts';

const organisation = (ID: string) => ({ authority: 'iso6523-actorid-upis', ID });

/** A development token in Maskinporten's shape for a persona, valid for two hours, signed by the development issuer's key. */
export async function tokenFor(
  persona: PersonaName,
  issuerKey: JWK,
  { issuer, audience }: { issuer: string; audience: string } = DEVELOPMENT_ISSUER,
): Promise<string> {
  const { consumer, scopes, ...more } = { supplier: undefined, person: undefined, ...PERSONAS[persona] };
  const now = Math.floor(Date.now() / 1000);
  return new SignJWT({
    scope: scopes.join(' '),
    consumer: organisation(consumer),
    ...(more.supplier !== undefined && { supplier: organisation(more.supplier) }),
    ...(more.person && { person: more.person }),
    token_type: 'Bearer',
    client_id: `development-${persona}`,
    iss: issuer,
    aud: audience,
    iat: now,
    exp: now + 2 * 60 * 60,
    jti: randomUUID(),
  })
    .setProtectedHeader({ alg: 'ES256', kid: issuerKey.kid ?? '', typ: 'JWT' })
    .sign(await importJWK(issuerKey, 'ES256'));
}

const jwk = z.looseObject({ kty: z.string(), kid: z.string() }) satisfies z.ZodType<JWK>;

/** The key of the issuer of development tokens, below the data folder. */
export const issuerKeyIn = async (dataFolder: string): Promise<JWK> =>
  jwk.parse(JSON.parse(await readFile(keyFiles(dataFolder).issuerKey, 'utf8')));

/** All personas, for the explorer; their tokens are signed by the development issuer's key. */
export const personasOf = (issuerKey: JWK): Personas => ({
  names: Object.keys(PERSONAS),
  tokenFor: (name) => (isPersona(name) ? tokenFor(name, issuerKey) : Promise.resolve(undefined)),
});
