import { pino } from 'pino';
import { createTracing } from '../schema/tracing.ts';
import { processEnv } from './env.ts';
import { createGateway } from './gateway.ts';
import { createMetrics } from './metrics.ts';
import { serveMetrics } from './metricsServer.ts';
import { readServed } from './served.ts';
import { trustFrom } from './trust.ts';
import { watchFiles } from './watch.ts';

/** Where metrics are served unless the environment says otherwise: what Prometheus' own exporters of OpenTelemetry use. */
const METRICS_PORT = 9464;

/** The gateway's process: starts, says where it answers, and ends when told to. */
async function main(): Promise<void> {
  const { logLevel, trust, metricsAt, otlpEndpoint, ...env } = processEnv();
  const logger = pino({ level: logLevel });
  const metrics = createMetrics();
  const tracing = createTracing('samgraf-gateway', otlpEndpoint);
  const start = async () => {
    const served = await readServed(env);
    const trusted = await trustFrom(trust, logger);
    const { port = METRICS_PORT, host } = metricsAt;
    const metricsServer = await serveMetrics(metrics, { port, host });
    const gateway = await createGateway({
      ...env,
      ...trusted,
      ...served,
      metrics,
      tracing,
      logger,
    }).catch(async (error: unknown) => {
      await metricsServer.stop();
      throw error;
    });
    logger.info({ url: gateway.url, metrics: metricsServer.url }, 'gateway ready');
    return { gateway, metricsServer };
  };
  const reload = async () => {
    try {
      const { gateway } = await started;
      await gateway.reload(await readServed(env));
      metrics.reloaded(true);
      logger.info('new files taken');
    } catch (err) {
      metrics.reloaded(false);
      logger.error({ err }, 'new files refused: the old ones stay');
    }
  };
  let reloaded = Promise.resolve();
  const files = [env.supergraphSdl, env.dashboardSdl, env.trustedManifest].filter(
    (file) => file !== undefined,
  );
  // Before they are read: what is replaced while the gateway starts is taken once it has.
  const unwatch = env.watchMs
    ? watchFiles(files, env.watchMs, () => {
        reloaded = reloaded.then(reload);
      })
    : () => undefined;
  const started = start();
  const { gateway, metricsServer } = await started;
  gateway.preparePages().catch((err: unknown) => {
    logger.error({ err }, 'the pages cannot be made');
  });
  const stop = () => {
    logger.info('gateway stopping');
    unwatch();
    const stopAll = async () => {
      await gateway.stop();
      await metricsServer.stop();
      await tracing?.stop();
    };
    stopAll().then(
      () => {
        logger.info('gateway stopped');
        process.exitCode = 0;
      },
      (err: unknown) => {
        logger.fatal({ err }, 'gateway did not stop');
        process.exitCode = 1;
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
