import { z } from 'zod';
import { amountFor, measure, warmUp, type Load, type Running } from './round.ts';

const profile = z.array(
  z.object({ url: z.string(), name: z.string(), ms: z.number(), parent: z.number().nullable() }),
);

/** A call tree; `parent` is the place in it of who called, `ms` what the function took by itself. */
type Profile = z.infer<typeof profile>;

/** How one gateway's time is shared out, 1 in all. */
export interface Shares {
  gateway: string;
  parts: ReadonlyMap<string, number>;
}

/** What belongs to a part wherever it is called from; the rest of node belongs to whoever calls it. */
const PARTS: readonly (readonly [part: string, where: RegExp])[] = [
  ['garbage collection', /^ \(garbage collector\)$/],
  ['JSON parse', /probe\.ts parseJson$/],
  ['JSON print', /probe\.ts printJson$/],
  [
    'HTTP out: client',
    /node_modules\/(undici|cockatiel|make-fetch-happen|minipass|agent-base|@npmcli|http)|deps\/undici|^wasm:|node:_http_(client|agent)|webstreams/,
  ],
  [
    'HTTP in: server and its middleware',
    /node_modules\/(express|router|body-parser|raw-body|iconv-lite|etag|send|finalhandler|@as-integrations|@apollo\/server)\/|node:_http_server/,
  ],
  ['planning', /node_modules\/@apollo\/(query-planner|query-graphs)\//],
  ['@apollo/gateway and its internals', /node_modules\/@apollo\//],
  ['graphql-js', /node_modules\/graphql\//],
];

const OTHER = 'node: event loop, sockets, timers';

/** Starts and stops of the profiler, and waiting, are no work of the gateway. */
const NONE = /^ (\(idle\)|dispatch)$|probe\.ts (?!parseJson|printJson)/;

function partOf(tree: Profile, { url, name, parent }: Profile[number]): string {
  const place = `${url} ${name}`;
  const own = /\/(gateway\/[\w/]+\.ts) |\/bench\/gateways\/(floor\.ts) /.exec(place);
  const known = PARTS.find(([, where]) => where.test(place))?.[0] ?? own?.[2] ?? own?.[1];
  const caller = parent === null ? undefined : tree[parent];
  return known ?? (caller ? partOf(tree, caller) : OTHER);
}

function sharesOf(tree: Profile): Map<string, number> {
  const parts = new Map<string, number>();
  let all = 0;
  for (const node of tree) {
    if (NONE.test(`${node.url} ${node.name}`)) continue;
    const part = partOf(tree, node);
    parts.set(part, (parts.get(part) ?? 0) + node.ms);
    all += node.ms;
  }
  return new Map([...parts].map(([part, ms]) => [part, ms / all]));
}

/** One more round of each gateway of which we have the process, with the profiler on. */
export async function shares(gateways: readonly Running[], load: Load, seconds: number): Promise<Shares[]> {
  const found: Shares[] = [];
  for (const running of gateways) {
    const { child, name } = running;
    if (!child) continue;
    const rps = await warmUp(running, load, seconds / 4);
    await child.ask('profile');
    await measure(running, load, amountFor(rps, seconds, load.connections));
    found.push({ gateway: name, parts: sharesOf(profile.parse(await child.ask('profiled'))) });
  }
  return found;
}

/** The parts as a table: the share of the main thread's time, and what that is of a request's CPU. */
export function partsTable(all: readonly Shares[], cpuMsOf: (gateway: string) => number): string[] {
  const names = [...new Set(all.flatMap(({ parts }) => [...parts.keys()]))];
  const largest = (part: string) => Math.max(...all.map(({ parts }) => parts.get(part) ?? 0));
  const width = Math.max(...names.map((name) => name.length));
  const line = (name: string, cells: readonly string[]) =>
    [name.padEnd(width), ...cells.map((cell) => cell.padStart(18))].join(' ');
  return [
    line(
      'CPU by part',
      all.map(({ gateway }) => gateway),
    ),
    ...names
      .filter((name) => largest(name) >= 0.002)
      .sort((a, b) => largest(b) - largest(a))
      .map((name) =>
        line(
          name,
          all.map(({ gateway, parts }) => {
            const share = parts.get(name);
            if (share === undefined) return '';
            return `${(share * cpuMsOf(gateway)).toFixed(3)} ms ${(share * 100).toFixed(1).padStart(5)}%`;
          }),
        ),
      ),
  ];
}
