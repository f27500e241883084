import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Metrics } from './metrics.ts';

/** Where metrics are read: at `/metrics` of a port of their own, which callers cannot reach. */
export interface MetricsServer {
  url: string;
  stop: () => Promise<void>;
}

/** Rejects, naming the variable, when the port is taken. */
export async function serveMetrics(
  metrics: Pick<Metrics, 'text'>,
  { port, host }: { port: number; host: string },
): Promise<MetricsServer> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    metrics.text().then(
      (text) =>
        response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  server.listen(port, host);
  await once(server, 'listening').catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : 'not free';
    throw new Error(`METRICS_PORT is not valid: ${reason}`, { cause });
  });
  const address = server.address();
  const listens = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${host}:${listens}/metrics`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
