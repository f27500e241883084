import { urlVariable } from './env.ts';
import type { Metrics } from './metrics.ts';
import { createPartner, isAddress, type Partner, type PartnerOptions, type Standing } from './partner.ts';
import type { Signer } from './signing.ts';
import type { Graph } from './supergraph.ts';

/** Where partners are, and what each may use. */
export interface PartnersOptions {
  subgraphUrl: (subgraph: string) => string | undefined;
  partnerTimeoutMs: number;
  partnerConcurrency: number;
  partnerSuspendMs: number;
  partnerAnswerBytes: number;
  shareInFlight: boolean;
  sign?: Signer | undefined;
  metrics?: Metrics | undefined;
  /** Told how long each good answer took. */
  answered: PartnerOptions['answered'];
  logger: PartnerOptions['logger'];
}

/** The partners of all supergraphs served so far: one that stays keeps its connections and its history. */
export interface Partners {
  /**
   * Finds or makes all partners of a supergraph; tells the operator which have no address. Throws, naming the variable, when
   * one in the environment is malformed.
   */
  prepare(graph: Graph): void;
  /** The partner of this name in a supergraph; throws when the supergraph does not know it. */
  of(graph: Graph, name: string): Partner;
  /** How those of a supergraph stand, in its order. */
  standings(graph: Graph): readonly { partner: string; status: Standing }[];
  close(): Promise<void>;
}

/** Starts with none. */
export function createPartners(options: PartnersOptions): Partners {
  const byGraph = new WeakMap<Graph, ReadonlyMap<string, Partner>>();
  const byAddress = new Map<string, Partner>();
  const partnerAt = (name: string, ofSupergraph: string): Partner => {
    const url = options.subgraphUrl(name) ?? ofSupergraph;
    const known = byAddress.get(`${name} ${url}`);
    if (known) return known;
    if (!isAddress(url))
      options.logger.warn({ partner: name }, `no http or https address: ${urlVariable(name)} is not set`);
    const partner = createPartner({
      name,
      url,
      timeoutMs: options.partnerTimeoutMs,
      concurrency: options.partnerConcurrency,
      suspendMs: options.partnerSuspendMs,
      answerBytes: options.partnerAnswerBytes,
      shareInFlight: options.shareInFlight,
      sign: options.sign,
      metrics: options.metrics,
      answered: options.answered,
      logger: options.logger,
    });
    byAddress.set(`${name} ${url}`, partner);
    return partner;
  };
  const prepare = (graph: Graph): ReadonlyMap<string, Partner> => {
    const made = new Map(graph.partners.map(({ name, url }) => [name, partnerAt(name, url)]));
    byGraph.set(graph, made);
    return made;
  };
  return {
    prepare,
    of(graph, name) {
      const partner = (byGraph.get(graph) ?? prepare(graph)).get(name);
      if (!partner) throw new Error(`The plan names ${name}, which the supergraph does not.`);
      return partner;
    },
    standings: (graph) =>
      [...(byGraph.get(graph) ?? prepare(graph))].map(([partner, each]) => ({
        partner,
        status: each.standing(),
      })),
    close: async () => {
      await Promise.all([...byAddress.values()].map((partner) => partner.close()));
    },
  };
}
