import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { ask, runFake } from '../gateway/support.ts';

/** What a process sends of its traces. */
const sent = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({
        attributes: z.array(
          z.object({ key: z.string(), value: z.looseObject({ stringValue: z.string().optional() }) }),
        ),
      }),
      scopeSpans: z.array(z.object({ spans: z.array(z.object({ traceId: z.string(), name: z.string() })) })),
    }),
  ),
});

test('npm start: one trace crosses the gateway and the subgraphs that it asks', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'samgraf-'));
  const collector = await runFake((response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}'),
  );
  const free = ['', 'COUNTY_', 'MUNICIPALITIES_', 'CROSSBORDER_', 'IMMIGRATION_'].map(
    (of): [string, string] => [`${of}PORT`, '0'],
  );
  const child = spawn(process.execPath, ['--import', 'tsx', 'seed/start.ts'], {
    env: {
      PATH: '',
      ...Object.fromEntries(free),
      SAMGRAF_DATA: folder,
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let out = '';
      child.stdout.on('data', (chunk: Buffer) => {
        const found = /Samgraf answers at (\S+)/.exec((out += chunk.toString()))?.[1];
        if (found !== undefined) resolve(found);
      });
      child.once('exit', () => {
        reject(new Error(`ended before it was ready: ${out}`));
      });
    });
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    const query = '{ municipality(id: "NO:1506") { name { nb } organisation { name { nb } } } }';
    const answer = await ask(url, query, {}, { traceparent: `00-${traceId}-b7ad6b7169203331-01` });
    expect(answer.data).toEqual({
      municipality: { name: { nb: 'Molde' }, organisation: { name: { nb: 'Molde kommune' } } },
    });
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    const parts = collector.seen
      .flatMap(({ operation }) => sent.parse(JSON.parse(operation)).resourceSpans)
      .flatMap(({ resource, scopeSpans }) => {
        const service = resource.attributes.find(({ key }) => key === 'service.name')?.value.stringValue;
        const mine = scopeSpans.flatMap(({ spans }) => spans).filter((span) => span.traceId === traceId);
        return mine.map(({ name }) => `${service ?? ''}: ${name}`);
      });
    expect(parts.sort()).toEqual([
      'samgraf-crossborder: graphql',
      'samgraf-gateway: graphql',
      'samgraf-gateway: partner crossborder',
      'samgraf-gateway: partner municipalities',
      'samgraf-gateway: plan',
      'samgraf-municipalities: graphql',
    ]);
  } finally {
    child.kill('SIGKILL');
    await ended;
    await collector.stop();
    await rm(folder, { recursive: true });
  }
});
