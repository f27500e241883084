import { once } from 'node:events';
import { createServer } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { createCallerOf } from './callers.ts';
import { createCapacity } from './capacity.ts';
import { queriesIn } from './export/export.ts';
import { createHttp } from './http.ts';
import type { GatewayOptions, Served } from './options.ts';
import { createDoor } from './overload.ts';
import { createPartners } from './partners.ts';
import { createPublicAnswers } from './publicAnswers.ts';
import { createRates } from './rates.ts';
import { serve } from './graphServer.ts';
import { replaceable } from './trusted.ts';
import { explorerPage } from './web/explorerPage.ts';
import { dashboardPage, type Page } from './web/pages.ts';

/** A gateway that listens. */
export interface Gateway {
  /** Where it answers GraphQL, all of it; the dashboards' variant is at `/dashboard/graphql` beside it. */
  url: string;
  /** Bundles the pages before somebody asks for one; they are made when one is first asked for otherwise. */
  preparePages(): Promise<void>;
  /**
   * Replaces the supergraph, its variant and the known operations together, once those and what was asked lately are planned:
   * no request is lost, others get their turn between one plan and the next, and each is answered by the version that it began
   * with. What is served already is not taken again. Without a variant or known operations the present ones stay. Rejects and
   * keeps all when one of the supergraphs is not valid, or an address in the environment of one of its partners. To be called
   * again when it has ended.
   */
  reload(next: Served): Promise<void>;
  /** Takes no new requests, lets those in flight end, and closes. */
  stop(): Promise<void>;
}

/**
 * Starts a gateway on a supergraph. No partner needs to be up, and none is called before somebody asks for its
 * fields. Rejects when the supergraph is not valid or an address in the environment is malformed.
 */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const capacity = createCapacity(options.inFlight);
  const partners = createPartners({ ...options, answered: capacity.answered });
  let stopping = false;
  // Longer than load balancers keep idle connections: what closes one first must not be this end.
  const httpServer = createServer({ keepAliveTimeout: 65_000 });
  const rates = createRates(options.rateLimit);
  const answers = createPublicAnswers(options.publicMaxAge, (hit) =>
    options.metrics?.lookedUp('answers', hit),
  );
  const trusted = options.trusted && replaceable(options.trusted);
  const shared = { options: { ...options, trusted }, partners, httpServer, answers, capacity };
  const main = await serve(options.supergraphSdl, shared);
  const { server, graph, standings } = main;
  options.metrics?.watch({ standings, places: capacity.places });
  const servers = new Map([['/graphql', server]]);
  const variant = options.dashboard === undefined ? undefined : await serve(options.dashboard, shared, graph);
  if (variant) servers.set('/dashboard/graphql', variant.server);
  let served: Served = options;
  let queries = queriesIn(trusted?.bodies() ?? []);
  const exports = { server, graph, operations: () => queries, trustedOnly: options.trustedOnly };
  const pages = pagesOf(options, () => served.supergraphSdl);
  const door = createDoor(capacity, options.metrics);
  const app = createHttp(servers, {
    callerOf: createCallerOf(undefined),
    ...options,
    trusted,
    inside: door.inside,
    rates,
    exports,
    standings,
    isStopping: () => stopping,
    pages: pages.map(({ router }) => router),
  });
  httpServer.on('request', door.guard(app));
  // Whoever comes while the process is busy waits for its turn here, instead of trying again a second later.
  httpServer.listen({ port: options.port, host: options.host, backlog: 4096 });
  await once(httpServer, 'listening');
  return {
    url: addressOf(options.host, httpServer.address()),
    preparePages: async () => {
      await Promise.all(pages.map((page) => page.prepare()));
    },
    async reload(next) {
      const known = (next.trusted ?? trusted)?.bodies() ?? [];
      const isNew =
        next.supergraphSdl !== served.supergraphSdl ||
        (next.dashboard ?? served.dashboard) !== served.dashboard ||
        !isDeepStrictEqual(known, trusted?.bodies() ?? []);
      if (!isNew) return;
      const mainNext = main.prepare(next.supergraphSdl, known);
      // Each of these takes long: between them others get their turn.
      await setImmediate();
      const variantNext = next.dashboard === undefined ? undefined : variant?.prepare(next.dashboard, known);
      await setImmediate();
      await mainNext.warm();
      await variantNext?.warm();
      mainNext.swap();
      try {
        variantNext?.swap();
      } catch (error) {
        main.prepare(served.supergraphSdl, []).swap();
        throw error;
      }
      if (next.trusted) {
        trusted?.replace(next.trusted);
        queries = queriesIn(next.trusted.bodies());
      }
      served = next;
    },
    stop: async () => {
      stopping = true;
      await Promise.all([...servers.values()].map((each) => each.stop()));
      await partners.close();
    },
  };
}

/** The dashboard asks its variant by the hashes of operations that are known beforehand, and so needs both. */
function pagesOf(
  { dashboard, trusted, explorer, personas }: GatewayOptions,
  supergraph: () => string,
): Page[] {
  return [
    ...(dashboard !== undefined && trusted ? [dashboardPage({ explorer })] : []),
    ...(explorer ? [explorerPage(supergraph, personas)] : []),
  ];
}

function addressOf(host: string, address: string | { port: number } | null): string {
  const port = typeof address === 'object' && address ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/graphql`;
}
