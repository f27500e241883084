import { parseArgs } from 'node:util';
import { z } from 'zod';
import { GRAPHS, type GraphName } from './graphs.ts';
import type { Running } from './round.ts';

/** What this run of the bench does. */
export interface Options {
  /** What is asked, by name, and the graph that it is asked of. */
  asked: readonly { graph: GraphName; queries: ReadonlyMap<string, string> }[];
  connections: readonly number[];
  rounds: number;
  quick: boolean;
  json: string | undefined;
  peers: readonly Running[];
  /** The graph whose supergraph is wanted, and nothing else. */
  supergraph: GraphName | undefined;
}

const whole = z.coerce.number().int().positive();

const graph = z.enum(['market', 'views']);

const numbers = (text: string) => z.array(whole).parse(text.split(','));

/** Reads the command line; throws on what it does not know. */
export function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      query: { type: 'string', multiple: true },
      connections: { type: 'string', default: '1,10,50' },
      rounds: { type: 'string', default: '3' },
      quick: { type: 'boolean', default: false },
      json: { type: 'string' },
      peer: { type: 'string', multiple: true, default: [] },
      supergraph: { type: 'string' },
    },
  });
  const { query: wanted, quick } = values;
  const asked = graph.options.map((name) => ({
    graph: name,
    queries: new Map(
      Object.entries<string>(GRAPHS[name].queries).filter(([each]) => wanted?.includes(each) ?? true),
    ),
  }));
  const unknown = wanted?.filter((each) => !asked.some(({ queries }) => queries.has(each))) ?? [];
  if (unknown.length) throw new Error(`no such query: ${unknown.join(', ')}`);
  return {
    asked: asked.filter(({ queries }) => queries.size),
    connections: numbers(values.connections),
    rounds: whole.min(2).parse(values.rounds),
    quick,
    json: values.json,
    peers: values.peer.map(peer),
    supergraph: graph.optional().parse(values.supergraph),
  };
}

function peer(text: string): Running {
  const at = text.indexOf('=');
  if (at < 1) throw new Error(`--peer ${text}: name=URL is wanted`);
  return { name: text.slice(0, at), url: z.url().parse(text.slice(at + 1)) };
}
