import { keyFiles } from '../gateway/trustEnv.ts';
import { processEnv } from '../subgraphs/shared/env.ts';
import { ensureKeys } from './keys.ts';
import { isPersona, PERSONAS } from './personas.ts';
import { issuerKeyIn, tokenFor } from './tokens.ts';

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
  process.stdout.write(`${await tokenFor(persona, await issuerKeyIn(dataFolder))}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
