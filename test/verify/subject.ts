import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { ApolloServer } from '@apollo/server';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import { forbidTelemetry } from '../../gateway/env.ts';
import { withoutWarnings } from '../../gateway/requirements.ts';
import { composed, contractOf, runGraph, runPart, type Part, type Running } from '../gateway/support.ts';
import type { Askable } from './generate.ts';
import type { OracleSubgraph } from './calls.ts';
import { createOracle, type IsRefused, type Request } from './oracle.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { crossingsIn } from './owners.ts';
import type { PlannerFault } from './rules.ts';
import type { Pools } from './values.ts';
import { UNLIMITED } from '../support/unlimited.ts';

/** One way to have an operation answered. */
export type Answerer = (request: Request & { text: string }) => Promise<Outcome>;

/** An answerer that runs something. */
export interface RunningAnswerer {
  ask: Answerer;
  stop(): Promise<void>;
}

/** A supergraph with its data, answered by our gateway and by the oracle. */
export interface Subject extends Askable {
  name: string;
  ours: Answerer;
  oracle: Answerer;
  planner: PlannerFault;
  reset: string | undefined;
  /** Starts the plain gateway over the same data. */
  plain(): Promise<RunningAnswerer>;
  stop(): Promise<void>;
}

/** A small supergraph of the proof. */
export interface SmallGraph {
  name: string;
  /** Its subgraphs with fresh data: each way of answering has its own. */
  parts: () => Readonly<Record<string, Part>>;
  pools?: Pools;
  /** Puts its data back to the beginning, where operations change any. */
  reset?: string;
}

/** The schema that callers of a supergraph see. */
export function apiSchemaOf(supergraphSdl: string): GraphQLSchema {
  return Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
}

/** Runs a small supergraph: real servers on free ports behind our gateway, and the oracle beside them. */
export async function runSmall({ name, parts, pools = {}, reset }: SmallGraph): Promise<Subject> {
  const graph = await runGraph(parts(), { env: { ...UNLIMITED, PARTNER_SUSPEND_MS: '0' } });
  const supergraphSdl = withoutWarnings(composed(parts()));
  const schema = apiSchemaOf(supergraphSdl);
  return {
    name,
    schema,
    crossings: crossingsIn(supergraphSdl, schema),
    pools,
    reset,
    ours: overHttp(graph.gateway.url),
    oracle: inProcess(schema, subgraphsOf(parts())),
    planner: plannerFault(supergraphSdl),
    plain: async () => {
      const running = new Map<string, Running>();
      for (const [each, part] of Object.entries(parts())) running.set(each, await runPart(part));
      const gateway = await plainGateway(supergraphSdl, (each) => running.get(each)?.url ?? '');
      const stop = async () => {
        await gateway.stop();
        await Promise.all([...running.values()].map((part) => part.stop()));
      };
      return { ask: gateway.ask, stop };
    },
    stop: () => graph.stop(),
  };
}

/** The subgraphs of a small supergraph for the oracle. */
export function subgraphsOf(parts: Readonly<Record<string, Part>>): Record<string, OracleSubgraph> {
  const subgraphs = Object.entries(parts).map(([name, { sdl, resolvers }]): [string, OracleSubgraph] => {
    const typeDefs = contractOf(sdl);
    const schema = buildSubgraphSchema([{ typeDefs, ...(resolvers && { resolvers }) }]);
    return [name, { typeDefs, schema, context: () => ({}) }];
  });
  return Object.fromEntries(subgraphs);
}

/** Asks a gateway that runs. */
export function overHttp(url: string, headers: Readonly<Record<string, string>> = {}): Answerer {
  return async ({ text, variables, operationName }) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: text, variables, operationName }),
    });
    const answer: unknown = await response.json();
    return outcomeOf(answer);
  };
}

/** Asks the oracle. */
export function inProcess(
  schema: GraphQLSchema,
  subgraphs: Readonly<Record<string, OracleSubgraph>>,
  isRefused?: IsRefused,
): Answerer {
  const ask = createOracle(schema, subgraphs, isRefused);
  return async (request) => outcomeOf(await ask(request));
}

/** Starts a plain ApolloServer with ApolloGateway. */
export async function plainGateway(
  supergraphSdl: string,
  urlOf: (subgraph: string) => string,
): Promise<RunningAnswerer> {
  forbidTelemetry();
  const logger = pino({ level: 'silent' });
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => new RemoteGraphQLDataSource({ url: urlOf(name) }),
    logger,
  });
  const server = new ApolloServer({ gateway, logger, stopOnTerminationSignals: false });
  await server.start();
  return {
    ask: async ({ text, variables, operationName }) => {
      const { body } = await server.executeOperation({
        query: text,
        variables: { ...variables },
        ...(operationName !== undefined && { operationName }),
      });
      if (body.kind !== 'single') throw new Error('the plain gateway answered in parts');
      return outcomeOf(body.singleResult);
    },
    stop: () => server.stop(),
  };
}

/** Asks the planner as it comes. */
export function plannerFault(supergraphSdl: string): PlannerFault {
  const supergraph = Supergraph.build(supergraphSdl);
  const planner = new QueryPlanner(supergraph);
  return ({ document, operationName }) => {
    try {
      const operation = operationFromDocument(supergraph.apiSchema(), document, {
        ...(operationName !== undefined && { operationName }),
      });
      planner.buildQueryPlan(operation);
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };
}

/** One answer, on data as at the beginning. */
export async function answered(
  by: Answerer,
  operation: Request & { text: string },
  { reset }: Pick<Subject, 'reset'>,
): Promise<Outcome> {
  if (reset !== undefined) await by({ text: reset, document: parse(reset), variables: {} });
  return by(operation);
}
