import { readFile } from 'node:fs/promises';
import type { JWK } from 'jose';
import { z } from 'zod';
import { keyFiles } from '../gateway/env.ts';
import { processEnv } from '../subgraphs/shared/env.ts';
import { ensureKeys } from './keys.ts';
import { isPersona, PERSONAS } from './personas.ts';
import { tokenFor } from './tokens.ts';

const jwk = z.looseObject({ kty: z.string(), kid: z.string() }) satisfies z.ZodType<JWK>;

/** `npm run token -- <persona>`: prints a development token; `npm run keys` makes the keys alone. */
async function main(): Promise<void> {
  const { dataFolder } = processEnv();
  await ensureKeys(dataFolder);
  const files = keyFiles(dataFolder);
  const [, , persona] = process.argv;
  if (persona === '--keys') {
    process.stdout.write(`${Object.values(files).join('\n')}\n`);
    return;
  }
  if (!isPersona(persona)) throw new Error(`name one persona: ${Object.keys(PERSONAS).join(', ')}`);
  const key = jwk.parse(JSON.parse(await readFile(files.issuerKey, 'utf8')));
  process.stdout.write(`${await tokenFor(persona, key)}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
