import { readFileSync } from 'node:fs';
import type { Connection } from 'mongoose';
import { pino } from 'pino';
import { z } from 'zod';
import { parseEnv } from '../../gateway/env.ts';
import { readTrusted } from '../../gateway/trusted.ts';
import { createGateway } from '../../gateway/gateway.ts';
import type { GatewayOptions } from '../../gateway/options.ts';
import type { Caller } from '../../schema/caller.ts';
import { SUBGRAPHS, type SubgraphName } from '../../schema/subgraphs.ts';
import { SEEDS } from '../../seed/all.ts';
import { isPersona } from '../../seed/personas.ts';
import { openDatabase } from '../../subgraphs/shared/database.ts';
import { createVerifier, type Verifier } from '../../subgraphs/shared/signature.ts';
import { type Answer, ask } from './ask.ts';
import { startSeededStore } from './seeded.ts';
import { type As, headersOf, signedHeaders, trust } from './trust.ts';

/**
 * The whole graph on free ports: four subgraphs on one in-memory store, loaded with the seed, behind the gateway. The bench
 * gives subgraphs another verifier than their own, and who plays a year gives them its clock.
 */
export async function startGraph(
  env: Record<string, string> = {},
  verifier?: (name: SubgraphName) => Verifier,
  log = pino({ level: 'fatal' }),
  clock?: () => Date,
) {
  const { sign, gatewayKeys, callerOf } = await trust();
  const store = await startSeededStore();
  const databases = new Map<SubgraphName, Connection>();
  const urls = new Map<SubgraphName, string>();
  const stops = new Map<SubgraphName, () => Promise<void>>();
  const closes: (() => Promise<void>)[] = [];
  const start = async (name: SubgraphName, port: number) => {
    const seed = SEEDS.find(({ subgraph }) => subgraph.name === name);
    const db = databases.get(name);
    if (!seed || !db) throw new Error(`no subgraph ${name}`);
    const running = await seed.subgraph.start(db, {
      host: '127.0.0.1',
      port,
      verify: verifier?.(name) ?? createVerifier(name, gatewayKeys),
      log,
      ...(clock && { clock }),
    });
    urls.set(name, running.url);
    stops.set(name, running.stop);
  };
  for (const { subgraph } of SEEDS) {
    const { db, stop } = await openDatabase(subgraph.name, { uri: store.uri });
    closes.push(stop);
    databases.set(subgraph.name, db);
    await start(subgraph.name, 0);
  }
  const startGateway = (
    supergraphSdl = readFileSync('schema/supergraph.graphql', 'utf8'),
    dashboard?: string,
    more: Partial<GatewayOptions> = {},
  ) =>
    createGateway({
      ...parseEnv({
        PORT: '0',
        RATE_LIMIT: '0',
        PUBLIC_MAX_AGE_S: '0',
        MIN_IN_FLIGHT: '500',
        ...env,
      }),
      sign,
      callerOf,
      supergraphSdl,
      dashboard,
      trusted: readTrusted(readFileSync('schema/operations.json', 'utf8')),
      subgraphUrl: (name) => [...urls].find(([each]) => each === name)?.[1],
      logger: log,
      ...more,
    });
  const gateway = await startGateway();
  return {
    url: gateway.url,
    /**
     * One more gateway over the same subgraphs, whichever of them are up, on another supergraph and with a variant for
     * dashboards if wished.
     */
    startGateway,
    subgraphUrl: (name: SubgraphName) => urls.get(name) ?? '',
    database: (name: SubgraphName) => databases.get(name),
    /** What each subgraph's database did since the last `reset()`. */
    counters: {
      reset: () => {
        store.counters.reset();
      },
      commands: (): Record<string, Record<string, number>> =>
        Object.fromEntries(
          SUBGRAPHS.map(({ name }) => [name, { ...store.counters.of(`samgraf-${name}`).commands }]),
        ),
      of: (name: SubgraphName) => store.counters.of(`samgraf-${name}`),
    },
    /** Asks the gateway, or another one at an address, anonymously unless told as whom and what for. */
    query: (text: string, variables: object = {}, as: As = {}, url = gateway.url): Promise<Answer> =>
      ask(url, text, variables, () => headersOf(as)),
    /** Asks one subgraph directly, with what the gateway would sign for a caller. */
    querySubgraph: (
      name: SubgraphName,
      text: string,
      variables: object = {},
      caller?: Caller,
    ): Promise<Answer> =>
      ask(urls.get(name) ?? '', text, variables, (body) => signedHeaders(name, body, caller)),
    /** Ends one partner, as an outage does. */
    stopSubgraph: (name: SubgraphName) => stops.get(name)?.(),
    /** Starts it again at its old address. */
    startSubgraph: (name: SubgraphName) => start(name, Number(new URL(urls.get(name) ?? '').port)),
    async stop() {
      await gateway.stop();
      for (const each of [...stops.values(), ...closes]) await each();
      await store.stop();
    },
  };
}

/** The text of one of the joint views in `schema/operations/`. */
export const operation = (file: string): string => readFileSync(`schema/operations/${file}.graphql`, 'utf8');

/** As whom a joint view is asked and with which variables, by its first lines; anonymously when they say nothing. */
export function asked(text: string): { as: As; variables: object } {
  const [, persona, purpose] = /^# persona: ([\w-]+)(?:, purpose: ([A-Z_]+))?$/m.exec(text) ?? [];
  const [, variables = '{}'] = /^# variables: (.+)$/m.exec(text) ?? [];
  return {
    as: isPersona(persona) ? { persona, ...(purpose !== undefined && { purpose }) } : {},
    variables: z.record(z.string(), z.unknown()).parse(JSON.parse(variables)),
  };
}
