import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { Supergraph } from '@apollo/federation-internals';
import { ApolloServer } from '@apollo/server';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import { forbidTelemetry } from '../../gateway/env.ts';
import { contractOf, composed, runGraph, runPart, type Part } from '../gateway/support.ts';
import { createOracle, type OracleSubgraph, type Request } from './oracle.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import type { Pools } from './values.ts';

/** One way to have an operation answered. */
export type Answerer = (request: Request & { text: string }) => Promise<Outcome>;

/** A supergraph with its data, answered by our gateway and by the oracle. */
export interface Subject {
  name: string;
  schema: GraphQLSchema;
  pools: Pools;
  ours: Answerer;
  oracle: Answerer;
  stop(): Promise<void>;
}

/** A small supergraph of the proof. */
export interface SmallGraph {
  name: string;
  /** Its subgraphs with fresh data: each way of answering has its own. */
  parts: () => Readonly<Record<string, Part>>;
  pools?: Pools;
}

/** The schema that callers of a supergraph see. */
export function apiSchemaOf(supergraphSdl: string): GraphQLSchema {
  return Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
}

/** Runs a small supergraph: real servers on free ports behind our gateway, and the oracle beside them. */
export async function runSmall({ name, parts, pools = {} }: SmallGraph): Promise<Subject> {
  const graph = await runGraph(parts(), { env: { PARTNER_SUSPEND_MS: '0', MAX_DEPTH: '50' } });
  const schema = apiSchemaOf(composed(parts()));
  const subgraphs = Object.entries(parts()).map(([each, { sdl, resolvers }]): [string, OracleSubgraph] => {
    const typeDefs = contractOf(sdl);
    const made = buildSubgraphSchema([{ typeDefs, ...(resolvers && { resolvers }) }]);
    return [each, { typeDefs, schema: made, context: () => ({}) }];
  });
  return {
    name,
    schema,
    pools,
    ours: overHttp(graph.gateway.url),
    oracle: inProcess(schema, Object.fromEntries(subgraphs)),
    stop: graph.stop,
  };
}

/** Asks a gateway that runs. */
export function overHttp(url: string): Answerer {
  return async ({ text, variables, operationName }) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: text, variables, operationName }),
    });
    const answer: unknown = await response.json();
    return outcomeOf(Object(answer));
  };
}

/** Asks the oracle. */
export function inProcess(
  schema: GraphQLSchema,
  subgraphs: Readonly<Record<string, OracleSubgraph>>,
): Answerer {
  const ask = createOracle(schema, subgraphs);
  return async (request) => outcomeOf(await ask(request));
}
