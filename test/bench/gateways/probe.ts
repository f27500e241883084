import { Session, type Profiler } from 'node:inspector';

/** Loaded before a gateway's own entry: what its process costs, asked over the parent's channel. */

const SAMPLE_MS = 100;
const MICROSECONDS = 200;

let cpu = process.cpuUsage();
let peak = 0;
let sampler: NodeJS.Timeout | undefined;
let session: Session | undefined;

const look = () => {
  peak = Math.max(peak, process.memoryUsage.rss());
};

const commands: Record<string, (reply: (answer: unknown) => void) => void> = {
  begin: (reply) => {
    peak = 0;
    look();
    sampler = setInterval(look, SAMPLE_MS);
    cpu = process.cpuUsage();
    reply('begun');
  },
  end: (reply) => {
    const { user, system } = process.cpuUsage(cpu);
    clearInterval(sampler);
    look();
    reply({ cpuMs: (user + system) / 1000, peakRssMb: peak / 1024 ** 2 });
  },
  profile: (reply) => {
    nameJson();
    session = new Session();
    session.connect();
    session.post('Profiler.enable');
    session.post('Profiler.setSamplingInterval', { interval: MICROSECONDS });
    session.post('Profiler.start', () => {
      reply('begun');
    });
  },
  profiled: (reply) => {
    session?.post('Profiler.stop', (error, result) => {
      session?.disconnect();
      reply(error ? [] : treeOf(result.profile));
    });
  },
};

interface Called {
  url: string;
  name: string;
  ms: number;
  parent: number | null;
}

/** The call tree, each function with who called it and the milliseconds that it took by itself. */
function treeOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile) {
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  const tree = nodes.map(({ callFrame: { url, functionName: name } }): Called => {
    return { url, name, ms: 0, parent: null };
  });
  const at = (id: number) => tree[places.get(id) ?? -1];
  for (const [place, { children = [] }] of nodes.entries())
    for (const id of children) {
      const child = at(id);
      if (child) child.parent = place;
    }
  for (const [index, id] of samples.entries()) {
    const node = at(id);
    if (node) node.ms += (timeDeltas[index] ?? 0) / 1000;
  }
  return tree;
}

/** The profiler sees no built-in functions, so that parsing and printing would count as whoever calls them. */
function nameJson(): void {
  const { parse, stringify } = JSON;
  Reflect.set(JSON, 'parse', function parseJson(...given: unknown[]): unknown {
    const value: unknown = Reflect.apply(parse, JSON, given);
    return value;
  });
  Reflect.set(JSON, 'stringify', function printJson(...given: unknown[]): unknown {
    const text: unknown = Reflect.apply(stringify, JSON, given);
    return text;
  });
}

// The loader of TypeScript switches source maps on, which makes every stack trace dear: plain's HTTP client takes one
// for each connection that it looks up, and would be measured for what it does not do in production.
process.setSourceMapsEnabled(false);

process.on('message', (command) => {
  commands[String(command)]?.((answer) => process.send?.(answer));
});
process.once('disconnect', () => process.exit());
