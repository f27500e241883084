import { pino } from 'pino';
import { isDevelopment, processEnv as gatewayEnv } from '../gateway/env.ts';
import { createGateway } from '../gateway/gateway.ts';
import { createMetrics } from '../gateway/metrics.ts';
import { serveMetrics } from '../gateway/metricsServer.ts';
import { readServed } from '../gateway/served.ts';
import { trustFrom } from '../gateway/trust.ts';
import { keySetOf } from '../schema/keys.ts';
import { createTracing } from '../schema/tracing.ts';
import { type Database, openDatabase } from '../subgraphs/shared/database.ts';
import { processEnv } from '../subgraphs/shared/env.ts';
import { createVerifier } from '../subgraphs/shared/signature.ts';
import { SEEDS, type Seed } from './all.ts';
import { ensureKeys } from './keys.ts';
import { load } from './load.ts';
import { issuerKeyIn, personasOf } from './tokens.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Fills an embedded store that is empty; a real MongoDB is filled by `npm run seed` alone. */
async function seedIfEmpty({ subgraph, rows, file }: Seed, { db, embedded }: Database): Promise<void> {
  const collections = subgraph.collections(db);
  const found = await Promise.all(
    Object.values(collections).map(({ collection }) => db.collection(collection.name).findOne()),
  );
  if (!embedded || found.some((document) => document !== null)) return;
  await load(db, collections, rows, file, () => undefined);
  say(`${subgraph.name}: seeded ${Object.values(rows).reduce((sum, all) => sum + all.length, 0)} records`);
}

/** `npm start`: the whole graph in one process, for evaluation. */
async function main(): Promise<void> {
  const env = processEnv();
  const development = isDevelopment();
  if (development) await ensureKeys(env.dataFolder);
  const { logLevel, trust, metricsAt, otlpEndpoint, ...options } = gatewayEnv({
    ...(development && { DEVELOPMENT_ISSUER: 'true' }),
  });
  const log = pino({ level: logLevel === 'info' ? 'warn' : logLevel });
  const ends: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const end of ends.splice(0).reverse()) await end();
  };
  try {
    const gatewayKeys = keySetOf(env.gatewayJwks(), (err) => {
      log.error({ err }, 'the keys cannot be read');
    });
    const urls = new Map<string, string>();
    for (const seed of SEEDS) {
      const { name, start } = seed.subgraph;
      const database = await openDatabase(name, env.storage(name));
      ends.push(database.stop);
      await seedIfEmpty(seed, database);
      const tracing = createTracing(`samgraf-${name}`, env.otlpEndpoint);
      if (tracing) ends.push(tracing.stop);
      const running = await start(database.db, {
        host: env.host,
        port: env.port(name),
        verify: createVerifier(name, gatewayKeys),
        log,
        tracing,
      });
      ends.push(running.stop);
      urls.set(name, running.url);
      say(`${name}: ${running.url}`);
    }
    const tracing = createTracing('samgraf-gateway', otlpEndpoint);
    if (tracing) ends.push(tracing.stop);
    const metrics = createMetrics();
    // Beside other processes of a developer's machine only where it is asked for.
    if (metricsAt.port !== undefined) {
      const { stop, url } = await serveMetrics(metrics, { ...metricsAt, port: metricsAt.port });
      ends.push(stop);
      say(`metrics: ${url}`);
    }
    const gateway = await createGateway({
      ...options,
      ...(await trustFrom(trust, log)),
      ...(await readServed(options)),
      ...(development && { personas: personasOf(await issuerKeyIn(env.dataFolder)) }),
      subgraphUrl: (name) => options.subgraphUrl(name) ?? urls.get(name),
      metrics,
      tracing,
      logger: log,
    });
    ends.push(() => gateway.stop());
    say(`Samgraf answers at ${gateway.url}`);
    gateway.preparePages().catch((err: unknown) => {
      log.error({ err }, 'the pages cannot be made');
    });
  } catch (error) {
    await stop();
    throw error;
  }
  const end = () => {
    stop().catch((error: unknown) => {
      log.fatal({ err: error }, 'did not stop cleanly');
      process.exitCode = 1;
    });
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
