import { pino } from 'pino';
import { processEnv } from './env.ts';
import { createGateway } from './gateway.ts';
import { readServed } from './served.ts';
import { trustFrom } from './trust.ts';

/** The gateway's process: starts, says where it answers, and ends when told to. */
async function main(): Promise<void> {
  const { logLevel, trust, ...env } = processEnv();
  const logger = pino({ level: logLevel });
  const gateway = await createGateway({
    ...env,
    ...(await trustFrom(trust, logger)),
    ...(await readServed(env)),
    logger,
  });
  logger.info({ url: gateway.url }, 'gateway ready');
  gateway.preparePages().catch((err: unknown) => {
    logger.error({ err }, 'the pages cannot be made');
  });
  const stop = () => {
    logger.info('gateway stopping');
    gateway.stop().then(
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
