import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import { parseEnv } from '../../../gateway/env.ts';
import { createGateway } from '../../../gateway/gateway.ts';
import { rows } from '../../../seed/county.ts';
import { load } from '../../../seed/load.ts';
import { county } from '../../../subgraphs/county/subgraph.ts';
import { openDatabase } from '../../../subgraphs/shared/database.ts';
import { ask } from '../../support/ask.ts';
import { headersOf, trust } from '../../support/trust.ts';

async function freePort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/**
 * The county in a process of its own on an embedded store, as it runs alone, behind a gateway in this one; no other partner
 * is up. `killAndRestart` ends the process as a crash does.
 */
export async function startKillable() {
  const { sign, callerOf, gateway: keys } = await trust();
  const data = await mkdtemp(join(tmpdir(), 'samgraf-writers-'));
  const folder = { folder: join(data, 'county') };
  const seeded = await openDatabase('county', folder);
  await load(seeded.db, county.collections(seeded.db), rows, 'seed/county.ts', () => undefined);
  await seeded.stop();
  const jwks = join(data, 'gateway.jwks.json');
  await writeFile(jwks, JSON.stringify(keys.jwks));
  const port = await freePort();
  let child: ChildProcess | undefined;

  async function start(): Promise<void> {
    child = spawn(process.execPath, ['--import', 'tsx', 'subgraphs/start.ts', 'county'], {
      env: { SAMGRAF_DATA: data, COUNTY_PORT: String(port), GATEWAY_JWKS: jwks, LOG_LEVEL: 'error' },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    while (child.exitCode === null) {
      const ready = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined);
      if (ready?.ok === true) return;
      await wait(50);
    }
    throw new Error('the county did not start');
  }

  async function kill(): Promise<void> {
    const ending = child;
    child = undefined;
    const gone = ending && once(ending, 'exit');
    ending?.kill('SIGKILL');
    await gone;
  }

  await start();
  const gateway = await createGateway({
    ...parseEnv({
      PORT: '0',
      RATE_LIMIT: '0',
      MIN_IN_FLIGHT: '500',
      PARTNER_SUSPEND_MS: '0',
      PUBLIC_MAX_AGE_S: '0',
    }),
    sign,
    callerOf,
    supergraphSdl: readFileSync('schema/supergraph.graphql', 'utf8'),
    dashboard: undefined,
    subgraphUrl: (name) => (name === 'county' ? `http://127.0.0.1:${port}/graphql` : undefined),
    logger: pino({ level: 'silent' }),
  });
  const headers = await headersOf({ persona: 'county-case-officer' });
  return {
    query: (text: string, variables: object) =>
      ask(gateway.url, text, variables, () => Promise.resolve(headers)),
    async killAndRestart(): Promise<void> {
      await kill();
      await start();
    },
    /** Ends the process as a crash does, and opens what it left. */
    async leftBehind<T>(
      read: (db: Awaited<ReturnType<typeof openDatabase>>['db']) => Promise<T>,
    ): Promise<T> {
      await kill();
      const { db, stop } = await openDatabase('county', folder);
      try {
        return await read(db);
      } finally {
        await stop();
      }
    },
    async stop(): Promise<void> {
      await gateway.stop();
      await kill();
      await rm(data, { recursive: true, force: true });
    },
  };
}
