import { pino } from 'pino';
import type { Caller } from '../../schema/caller.ts';
import { SEEDS } from '../../seed/all.ts';
import { load, type SeedRows } from '../../seed/load.ts';
import { openDatabase } from '../../subgraphs/shared/database.ts';
import { startStore } from '../../subgraphs/shared/store/store.ts';
import { createVerifier } from '../../subgraphs/shared/signature.ts';
import type { Subgraph } from '../../subgraphs/shared/subgraph.ts';
import { type Answer, ask, dataOf } from './ask.ts';
import { startSeededStore } from './seeded.ts';
import { signedHeaders, trust } from './trust.ts';

/** One subgraph on a store of its own, loaded with rows, asked directly. */
export async function startSubgraph(
  subgraph: Subgraph,
  rows: SeedRows,
  log = pino({ level: 'error' }),
  clock?: () => Date,
) {
  const isSeed = SEEDS.some((seed) => seed.subgraph === subgraph && seed.rows === rows);
  const store = await (isSeed ? startSeededStore() : startStore());
  const { db, stop } = await openDatabase(subgraph.name, { uri: store.uri });
  if (!isSeed) await load(db, subgraph.collections(db), rows, `seed/${subgraph.name}.ts`, () => undefined);
  const { gatewayKeys } = await trust();
  const running = await subgraph.start(db, {
    host: '127.0.0.1',
    port: 0,
    verify: createVerifier(subgraph.name, gatewayKeys),
    log,
    ...(clock && { clock }),
  });
  const query = (text: string, variables: object = {}, caller?: Caller): Promise<Answer> =>
    ask(running.url, text, variables, (body) => signedHeaders(subgraph.name, body, caller));
  return {
    url: running.url,
    db,
    /** What the store did so far, by command; `reset()` starts anew. */
    counters: store.counters,
    /** Asks as the gateway does, for a caller; for an anonymous one unless told. */
    query,
    /** Resolves references as the gateway does; fails unless every one is answered without an error. */
    async entities(representations: readonly object[], selection: string, caller?: Caller): Promise<unknown> {
      const text = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`;
      return Reflect.get(Object(dataOf(await query(text, { representations }, caller))), '_entities');
    },
    async stop() {
      await running.stop();
      await stop();
      await store.stop();
    },
  };
}
