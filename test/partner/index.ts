import { processEnv } from '../../subgraphs/shared/env.ts';
import { main } from './check.ts';

main(process.argv.slice(2), processEnv().dataFolder).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
