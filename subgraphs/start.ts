import { type Logger, pino } from 'pino';
import { SUBGRAPHS, type SubgraphName } from '../schema/subgraphs.ts';
import { type KeySet, keySetOf } from '../schema/keys.ts';
import { createTracing } from '../schema/tracing.ts';
import { county } from './county/subgraph.ts';
import { crossborder } from './crossborder/subgraph.ts';
import { immigration } from './immigration/subgraph.ts';
import { municipalities } from './municipalities/subgraph.ts';
import { openDatabase } from './shared/database.ts';
import { processEnv } from './shared/env.ts';
import { createVerifier } from './shared/signature.ts';
import type { Subgraph } from './shared/subgraph.ts';

const ALL: Record<SubgraphName, Subgraph> = { county, crossborder, immigration, municipalities };

/** One subgraph's process: `start.ts county`. It starts on what its database holds; `npm run seed` fills it. */
async function main(): Promise<void> {
  const known = SUBGRAPHS.find(({ name }) => name === process.argv[2]);
  if (!known) throw new Error(`name one subgraph: ${SUBGRAPHS.map(({ name }) => name).join(', ')}`);
  const env = processEnv();
  const log = pino({ level: env.logLevel });
  const tracing = createTracing(`samgraf-${known.name}`, env.otlpEndpoint);
  const gatewayKeys = readGatewayKeys(env.gatewayJwks(), log);
  const database = await openDatabase(known.name, env.storage(known.name));
  const running = await ALL[known.name]
    .start(database.db, {
      host: env.host,
      port: env.port(known.name),
      verify: createVerifier(known.name, gatewayKeys),
      log,
      tracing,
    })
    .catch(async (error: unknown) => {
      // An open database would keep the process, and nobody would start it again.
      await database.stop();
      await tracing?.stop();
      throw error;
    });
  const stop = () => {
    running
      .stop()
      .then(() => database.stop())
      .then(() => tracing?.stop())
      .then(
        () => {
          log.info('subgraph stopped');
        },
        (err: unknown) => {
          log.fatal({ err }, 'subgraph did not stop');
          process.exitCode = 1;
        },
      );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

function readGatewayKeys(source: string, log: Logger): KeySet {
  try {
    return keySetOf(source, (err) => {
      log.error({ err }, 'the changed file of keys cannot be read: the keys stay as they were');
    });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : '';
    throw new Error(`GATEWAY_JWKS is not valid; npm run keys makes keys for development: ${reason}`, {
      cause,
    });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
