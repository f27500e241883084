import { existsSync } from 'node:fs';
import { z } from 'zod';

/** Whose tokens are taken, and what calls to partners are signed with. */
export interface TrustEnv {
  /** File of the private key; undefined: calls are not signed, and subgraphs of this repository refuse them. */
  signingKey: string | undefined;
  /** `jwks` is an https address or a file. Undefined: every token is refused. */
  tokens: { issuer: string; audience: string; jwks: string } | undefined;
  /** File of what is refused; undefined: standard output. */
  auditLog: string | undefined;
}

/** The variables that say so. */
export const trustVariables = {
  GATEWAY_SIGNING_KEY: z.string().optional(),
  AUDIT_LOG: z.string().optional(),
  TOKEN_ISSUER: z.string().optional(),
  TOKEN_AUDIENCE: z.string().optional(),
  TOKEN_JWKS: z.string().optional(),
  DEVELOPMENT_ISSUER: z.enum(['true', 'false']).default('false'),
  NODE_ENV: z.string().default('development'),
  SAMGRAF_DATA: z.string().default('.data'),
};

type Given = z.infer<z.ZodObject<typeof trustVariables>> & { HOST: string };

/** The issuer of development tokens: an address that can never exist. */
export const DEVELOPMENT_ISSUER = { issuer: 'https://issuer.samgraf.invalid', audience: 'samgraf' } as const;

/** Where development keys are, below the data folder. */
export const keyFiles = (data: string) => ({
  signingKey: `${data}/keys/gateway.json`,
  gatewayJwks: `${data}/keys/gateway.jwks.json`,
  issuerKey: `${data}/keys/issuer.json`,
  issuerJwks: `${data}/keys/issuer.jwks.json`,
});

/** Addresses that this machine alone can reach. */
export const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1']);

/** Whom to trust, by checked variables. Throws an Error that names one that does not fit the others. */
export function trustOf(data: Given): TrustEnv {
  return { ...keysOf(data), auditLog: data.AUDIT_LOG };
}

function keysOf(data: Given): Omit<TrustEnv, 'auditLog'> {
  const { TOKEN_ISSUER: issuer, TOKEN_AUDIENCE: audience, TOKEN_JWKS: jwks } = data;
  const files = keyFiles(data.SAMGRAF_DATA);
  const inProduction = data.NODE_ENV === 'production';
  const signingKey =
    data.GATEWAY_SIGNING_KEY ??
    (!inProduction && existsSync(files.signingKey) ? files.signingKey : undefined);
  if (data.DEVELOPMENT_ISSUER === 'true') {
    if (inProduction) throw new Error('DEVELOPMENT_ISSUER is not valid: never in production (NODE_ENV)');
    if (!LOOPBACK.has(data.HOST)) throw new Error('DEVELOPMENT_ISSUER is not valid: HOST must be loopback');
    if (issuer !== undefined) throw new Error('DEVELOPMENT_ISSUER is not valid: TOKEN_ISSUER is set');
    return { signingKey, tokens: { ...DEVELOPMENT_ISSUER, jwks: files.issuerJwks } };
  }
  if (issuer === undefined) {
    if (audience !== undefined || jwks !== undefined) throw new Error('TOKEN_ISSUER is not set');
    return { signingKey, tokens: undefined };
  }
  if (issuer === DEVELOPMENT_ISSUER.issuer)
    throw new Error('TOKEN_ISSUER is not valid: the issuer of development tokens');
  if (audience === undefined) throw new Error('TOKEN_AUDIENCE is not set');
  if (jwks === undefined) throw new Error('TOKEN_JWKS is not set');
  if (jwks.startsWith('http:') && inProduction)
    throw new Error('TOKEN_JWKS is not valid: an https address or a file');
  return { signingKey, tokens: { issuer, audience, jwks } };
}
