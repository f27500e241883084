import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { startChild } from './gateways/child.ts';
import { ready } from './gateways/ask.ts';
import { GRAPHS, portOf, supergraphOf } from './gateways/graphs.ts';
import { measure, warmUp, type Load } from './gateways/round.ts';

const DELAY_MS = 2000;
const ROUNDS = 5;
const REQUESTS = 4000;
const PORT = 4111;
const SLOW = '{ users { id name } }';
const FAST = '{ topProducts(first: 1) { upc name } }';

const ANSWERS: Readonly<Record<string, { delayMs: number; data: unknown }>> = {
  accounts: { delayMs: DELAY_MS, data: { users: [{ id: '1', name: 'Customer number 1' }] } },
  products: { delayMs: 0, data: { topProducts: [{ upc: '1', name: 'Product number 1' }] } },
};

function startPartners(): { stop(): void } {
  const servers = Object.entries(ANSWERS).map(([partner, { delayMs, data }]) => {
    const text = JSON.stringify({ data });
    const server = createServer((request, response) => {
      request.resume().on('end', () => {
        setTimeout(() => {
          response.writeHead(200, { 'content-type': 'application/json' }).end(text);
        }, delayMs);
      });
    });
    return server.listen(portOf(GRAPHS.market, partner), '127.0.0.1');
  });
  return {
    stop: () => {
      for (const server of servers) server.close().closeAllConnections();
    },
  };
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Operations that do not touch a slow partner, alone and beside a hundred that wait for it; rounds interleaved. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'samgraf-slow-'));
  const file = join(folder, 'supergraph.graphql');
  writeFileSync(file, supergraphOf(GRAPHS.market));
  const partners = startPartners();
  const child = startChild('gateway/index.ts', {
    args: [],
    env: { SUPERGRAPH_SDL: file, PORT: String(PORT), SHARE_IN_FLIGHT: 'false' },
    measured: { pinned: false },
  });
  const url = `http://127.0.0.1:${PORT}/graphql`;
  try {
    await ready('samgraf', url);
    const gateway = { name: 'samgraf', url, child };
    const load: Load = { query: FAST, connections: 10, leastBytes: 50 };
    await warmUp(gateway, load, 4);
    const figures = { alone: new Array<number>(), beside: new Array<number>() };
    for (let round = 0; round < ROUNDS; round++) {
      figures.alone.push((await measure(gateway, load, REQUESTS)).rps);
      const waiting = autocannon(
        {
          url,
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: SLOW }),
          connections: 100,
          duration: 60,
        },
        () => undefined,
      );
      figures.beside.push((await measure(gateway, load, REQUESTS)).rps);
      waiting.stop();
    }
    const [alone, beside] = [median(figures.alone), median(figures.beside)];
    process.stdout.write(
      `requests per second of operations that do not touch the slow partner (${DELAY_MS} ms), median of ${ROUNDS} rounds\n` +
        `alone ${alone.toFixed(0)}, beside 100 that wait for it ${beside.toFixed(0)}: ${(beside / alone).toFixed(2)} times\n`,
    );
  } finally {
    await child.stop();
    partners.stop();
    rmSync(folder, { recursive: true });
  }
}

await main();
