import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { Pool } from 'undici';
import { recordings, request as requestShape, type Step } from './steps.ts';

/**
 * `floor.ts FILE PORT`: what no gateway can be cheaper than. It knows each question beforehand, sends the fetches of its
 * plan, parses each answer and prints the known one; it checks, merges and shapes nothing.
 */
const [, , file = '', port] = process.argv;
const known = new Map(
  recordings
    .parse(JSON.parse(readFileSync(file, 'utf8')))
    .map(({ query, step, data }) => [query, { step, data }]),
);
const pools = new Map<string, Pool>();

const poolOf = (origin: string): Pool => {
  const pool = pools.get(origin) ?? new Pool(origin, { connections: 64, pipelining: 1 });
  pools.set(origin, pool);
  return pool;
};

const headers = { 'content-type': 'application/json', accept: 'application/json' };

async function run(step: Step): Promise<void> {
  if (step.kind === 'parallel') await Promise.all(step.steps.map(run));
  else if (step.kind === 'sequence') for (const each of step.steps) await run(each);
  else {
    const answer = await poolOf(step.origin).request({
      method: 'POST',
      path: '/graphql',
      headers,
      body: step.body,
    });
    JSON.parse(await answer.body.text());
  }
}

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { query } = requestShape.parse(JSON.parse(Buffer.concat(chunks).toString()));
    const recorded = known.get(query);
    if (!recorded) {
      response.writeHead(404).end();
      return;
    }
    run(recorded.step).then(
      () => {
        const answer = Buffer.from(JSON.stringify({ data: recorded.data }));
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length });
        response.end(answer);
      },
      (error: unknown) => response.writeHead(502).end(String(error)),
    );
  });
}).listen(Number(port), '127.0.0.1');
