import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { HELLO, ready } from './ask.ts';
import { startChild, type Child } from './child.ts';
import { CONTENDERS } from './contenders.ts';
import { GRAPHS, supergraphOf, type GraphName } from './graphs.ts';
import { record } from './record.ts';
import type { Running } from './round.ts';
import { writeKeys } from './trust.ts';

const PORT = 4111;

const counts = z.object({ requests: z.number(), unknown: z.number() });

/** All gateways before one graph, and the stand-ins of its partners. */
export interface BenchSession {
  gateways: readonly Running[];
  /** What the partners were asked since the last call, and how much of it was not in memory. */
  asked(): Promise<z.infer<typeof counts>>;
  stop(): Promise<void>;
}

/** Starts the partners' stand-ins and every gateway on one graph. */
export async function startSession(
  name: GraphName,
  queries: readonly string[],
  pinned: boolean,
): Promise<BenchSession> {
  const folder = mkdtempSync(join(tmpdir(), 'samgraf-bench-'));
  const children: Child[] = [];
  const stop = async () => {
    for (const child of children.splice(0).reverse()) await child.stop();
  };
  try {
    const stub = startChild('test/bench/gateways/stub.ts', { args: [name] });
    children.push(stub);
    await stub.said();
    const files = { supergraph: join(folder, 'supergraph.graphql'), recordings: join(folder, 'floor.json') };
    const sdl = supergraphOf(GRAPHS[name]);
    writeFileSync(files.supergraph, sdl);
    writeFileSync(files.recordings, JSON.stringify(await record(sdl, [HELLO, ...queries])));
    const keys = await writeKeys(folder);
    const gateways: Running[] = [];
    for (const [index, { name, entry, env, trusted, input = 'supergraph' }] of CONTENDERS.entries()) {
      const port = String(PORT + index);
      const child = startChild(entry, {
        args: [files[input], port],
        env: { ...env, ...(trusted && keys.env), SUPERGRAPH_SDL: files.supergraph, PORT: port },
        measured: { pinned },
      });
      children.push(child);
      const headers = trusted ? keys.headers : {};
      gateways.push({ name, url: `http://127.0.0.1:${port}/graphql`, headers, child });
      await ready(name, `http://127.0.0.1:${port}/graphql`);
    }
    return { gateways, asked: async () => counts.parse(await stub.ask('asked')), stop };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    // Every gateway has read its file by now.
    rmSync(folder, { recursive: true });
  }
}
