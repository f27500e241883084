import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataText, ready } from './ask.ts';
import { startChild, type Child } from './child.ts';
import type { Options } from './options.ts';
import { isNoisy, median, NOISY, percent, cellOf } from './report.ts';
import { amountFor, measure, warmUp, type Figures, type Load, type Running } from './round.ts';
import { writeKeys } from './trust.ts';

const CONNECTIONS = 10;
const ROUNDS = 5;
const ROUND_S = 1;
const PORT = 4121;

/**
 * What all security work costs: each joint view over the real subgraphs at ten connections, with it (tokens verified,
 * fields asked, every call signed and verified) and without, in rounds one after the other.
 */
export async function trustShare({ asked, quick }: Options, pinned: boolean): Promise<string[]> {
  const wanted = asked.find(({ graph }) => graph === 'views')?.queries;
  if (!wanted) return [];
  const folder = mkdtempSync(join(tmpdir(), 'samgraf-trust-'));
  const children: Child[] = [];
  try {
    const keys = await writeKeys(folder);
    const start = async (name: string, port: number, trusted: boolean): Promise<Running> => {
      const file = join(folder, `${name}.graphql`);
      const real = startChild('test/bench/gateways/real.ts', {
        args: trusted ? [file, keys.gatewayJwks] : [file],
      });
      children.push(real);
      await real.said();
      const env = { ...(trusted && keys.env), SUPERGRAPH_SDL: file, PORT: String(port) };
      const child = startChild('gateway/index.ts', { args: [], env, measured: { pinned } });
      children.push(child);
      const url = `http://127.0.0.1:${port}/graphql`;
      await ready(name, url);
      return { name, url, child, headers: trusted ? keys.headers : {} };
    };
    const both = [await start('samgraf', PORT, false), await start('samgraf-trusted', PORT + 1, true)];
    const lines: string[] = [];
    const shares: number[] = [];
    for (const [view, query] of wanted) {
      const figures = await compare(both, view, query, quick);
      const [off, on] = both.map(({ name }) => cellOf(view, CONNECTIONS, name, figures.get(name) ?? []));
      if (!off || !on) continue;
      const share = on.p50 / off.p50 - 1;
      shares.push(share);
      const noisy = [off, on].some(isNoisy) ? `  ~ rounds differ by more than ${percent(NOISY)}` : '';
      lines.push(
        `${view.padEnd(28)} off ${off.p50.toFixed(2).padStart(8)} ms   on ${on.p50.toFixed(2).padStart(8)} ms   ${(share * 100).toFixed(1).padStart(6)} %${noisy}`,
      );
    }
    return [
      `Security work off and on, over the real subgraphs at ${CONNECTIONS} connections: median time of an answer.`,
      ...lines,
      `Its share in the median of the views: ${(median(shares) * 100).toFixed(1)} %; most: ${(Math.max(...shares) * 100).toFixed(1)} %.`,
      '',
    ];
  } finally {
    for (const child of children.reverse()) await child.stop();
    rmSync(folder, { recursive: true });
  }
}

async function compare(
  gateways: readonly Running[],
  view: string,
  query: string,
  quick: boolean,
): Promise<Map<string, Figures[]>> {
  const texts = await Promise.all(gateways.map((gateway) => dataText(gateway, query)));
  const [text = ''] = texts;
  if (texts.some((each) => each !== text)) throw new Error(`${view} is answered otherwise with security on`);
  const load: Load = { query, connections: CONNECTIONS, leastBytes: Buffer.byteLength(text) };
  const seconds = quick ? ROUND_S / 5 : ROUND_S;
  const found = new Map<string, Figures[]>(gateways.map(({ name }) => [name, []]));
  let amount = CONNECTIONS;
  for (const gateway of gateways) {
    const rps = await warmUp(gateway, load, seconds);
    amount = Math.max(amount, amountFor(rps, seconds, CONNECTIONS));
  }
  for (let round = 0; round < ROUNDS; round++) {
    // Who comes first changes from round to round, so that nobody has the warmer machine.
    const order = round % 2 === 0 ? gateways : [...gateways].reverse();
    for (const gateway of order) found.get(gateway.name)?.push(await measure(gateway, load, amount));
  }
  return found;
}
