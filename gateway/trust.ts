import { once } from 'node:events';
import { destination, type Logger, pino } from 'pino';
import { keySetOf } from '../schema/keys.ts';
import { type AuditLog, createAuditLog } from './audit.ts';
import { type CallerOf, createCallerOf } from './callers.ts';
import type { TrustEnv } from './trustEnv.ts';
import { readSigner, type Signer } from './signing.ts';
import { createTokenVerifier } from './tokens.ts';

/**
 * Reads the keys that the environment names, and tells the operator what is missing. Rejects, naming the variable, when a
 * file holds no key.
 */
export async function trustFrom(
  { signingKey, tokens, auditLog }: TrustEnv,
  logger: Logger,
): Promise<{ callerOf: CallerOf; sign?: Signer; audit: AuditLog }> {
  if (signingKey === undefined)
    logger.warn('calls to partners are not signed: GATEWAY_SIGNING_KEY is not set');
  if (!tokens) logger.warn('every token is refused: TOKEN_ISSUER is not set');
  const sign =
    signingKey === undefined ? undefined : await named('GATEWAY_SIGNING_KEY', () => readSigner(signingKey));
  const keys =
    tokens && (await named('TOKEN_JWKS', () => Promise.resolve(keySetOf(tokens.jwks, unreadable(logger)))));
  const verify = tokens && keys && createTokenVerifier({ ...tokens, keys });
  return {
    callerOf: createCallerOf(verify),
    ...(sign && { sign }),
    audit: await named('AUDIT_LOG', () => openAudit(auditLog, logger)),
  };
}

const unreadable = (logger: Logger) => (err: unknown) => {
  logger.error({ err }, 'the changed file of keys cannot be read: the keys stay as they were');
};

/** The most bytes of the audit log that wait to be written. */
const WAITING = 1_000_000;

/** Of a level of its own: what is refused is on record whatever the log leaves out. */
async function openAudit(file: string | undefined, logger: Logger): Promise<AuditLog> {
  const stream = destination({ dest: file ?? 1, mkdir: true, sync: file === undefined, maxLength: WAITING });
  await once(stream, 'ready');
  let broken = false;
  const fail = (err: unknown): void => {
    if (!broken) logger.error({ err }, 'the audit log cannot be written: what would be refused fails');
    broken = true;
  };
  stream.on('error', fail);
  stream.on('drop', () => {
    fail(new Error('too much waits to be written'));
    // What is dropped does not try what waits again; this does.
    stream.write('');
  });
  stream.on('write', () => {
    if (broken) logger.info('the audit log can be written again');
    broken = false;
  });
  return createAuditLog(pino({ name: 'audit' }, stream), () => broken);
}

async function named<T>(variable: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : 'not readable';
    throw new Error(`${variable} is not valid: ${reason}`, { cause });
  }
}
