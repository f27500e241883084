import { createServer, type IncomingHttpHeaders } from 'node:http';
import { GRAPHS, isGraphName, portOf, type RealPartners } from './graphs.ts';

/** What the partners were asked since the last time. */
const asked = { requests: 0, unknown: 0 };

/** Longer than a bench lasts: a connection that ends between two rounds is none of what is measured. */
const KEEP_ALIVE = 3_600_000;

/** What belongs to a connection, and not to what is sent over it. */
const HOP = new Set(['host', 'connection', 'keep-alive', 'content-length', 'transfer-encoding', 'expect']);

const forwarded = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' && !HOP.has(name) ? [[name, value]] : [],
    ),
  );

/** Answers each question of a gateway as the real subgraph did the first time. */
async function standIn(partner: string, port: number, real: RealPartners): Promise<void> {
  const answers = new Map<string, Buffer>();
  const askReal = async (key: string, body: Buffer, headers: Record<string, string>) => {
    asked.unknown += 1;
    const response = await fetch(real.url(partner), { method: 'POST', headers, body });
    const answer = Buffer.from(await response.arrayBuffer());
    if (response.ok) answers.set(key, answer);
    return answer;
  };
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      asked.requests += 1;
      const body = Buffer.concat(chunks);
      const key = body.toString('latin1');
      const send = (answer: Buffer) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length });
        response.end(answer);
      };
      const known = answers.get(key);
      if (known) {
        send(known);
        return;
      }
      askReal(key, body, forwarded(request.headers)).then(send, (error: unknown) =>
        response.writeHead(502).end(String(error)),
      );
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
}

/** `stub.ts market`: a graph's partners, answering from memory what they have answered once. */
async function main(): Promise<void> {
  const [, , name] = process.argv;
  if (!isGraphName(name)) throw new Error(`name one graph: ${Object.keys(GRAPHS).join(', ')}`);
  const graph = GRAPHS[name];
  const real = await graph.start();
  for (const partner of graph.partners) await standIn(partner, portOf(graph, partner), real);
  process.on('message', () => {
    process.send?.({ ...asked });
    asked.requests = asked.unknown = 0;
  });
  process.once('disconnect', () => {
    const end = () => process.exit();
    real.stop().then(end, end);
  });
  process.send?.('ready');
}

await main();
