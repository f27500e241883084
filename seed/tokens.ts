import { randomUUID } from 'node:crypto';
import { importJWK, type JWK, SignJWT } from 'jose';
import { DEVELOPMENT_ISSUER } from '../gateway/env.ts';
import { PERSONAS, type PersonaName } from './personas.ts';

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
