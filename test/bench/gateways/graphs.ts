import { readdirSync, readFileSync } from 'node:fs';
import { SUBGRAPHS } from '../../../schema/subgraphs.ts';
import { composed, runPart } from '../../gateway/support.ts';
import { operation, startGraph } from '../../support/graph.ts';
import { market, marketQueries } from './market.ts';
import { open } from './trust.ts';

/** The first of the ports where the stand-ins of the partners listen; a further gateway is told them beforehand. */
const PORT = 4101;

/** Real subgraphs, asked once for each question that the stand-in does not know yet. */
export interface RealPartners {
  url(partner: string): string;
  stop(): Promise<void>;
}

/** One supergraph of the bench and what is asked of it. */
export interface BenchGraph {
  partners: readonly string[];
  sdl(): string;
  queries: Readonly<Record<string, string>>;
  start(): Promise<RealPartners>;
}

export const GRAPHS = {
  market: {
    partners: Object.keys(market),
    sdl: () => composed(market),
    queries: marketQueries,
    start: async () => {
      const running = await Promise.all(
        Object.entries(market).map(async ([name, part]) => [name, await runPart(part)] as const),
      );
      return {
        url: (partner) => new Map(running).get(partner)?.url ?? '',
        stop: async () => {
          await Promise.all(running.map(([, part]) => part.stop()));
        },
      };
    },
  },
  views: {
    partners: SUBGRAPHS.map(({ name }) => name),
    sdl: () => readFileSync('schema/supergraph.graphql', 'utf8'),
    queries: Object.fromEntries(
      readdirSync('schema/operations')
        .map((file) => file.replace('.graphql', ''))
        .map((file) => [file, operation(file)] as const)
        // What is about persons is never public, and the plain gateway knows no callers.
        .filter(([, text]) => !text.startsWith('# persona:')),
    ),
    start: async () => {
      const graph = await startGraph({}, () => open);
      const known = new Map<string, string>(SUBGRAPHS.map(({ name }) => [name, graph.subgraphUrl(name)]));
      return { url: (partner) => known.get(partner) ?? '', stop: () => graph.stop() };
    },
  },
} satisfies Record<string, BenchGraph>;

export type GraphName = keyof typeof GRAPHS;

export const isGraphName = (name: string | undefined): name is GraphName =>
  name !== undefined && name in GRAPHS;

/** The port where a partner's stand-in listens. */
export const portOf = (graph: BenchGraph, partner: string): number => PORT + graph.partners.indexOf(partner);

/** The supergraph, with the stand-ins' addresses for the partners'. */
export const supergraphOf = (graph: BenchGraph): string =>
  graph.partners.reduce(
    (sdl, name) =>
      sdl.replace(
        new RegExp(`(@join__graph\\(name: "${name}", url: ")[^"]*`),
        `$1http://127.0.0.1:${portOf(graph, name)}/graphql`,
      ),
    graph.sdl(),
  );
