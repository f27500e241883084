import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { composeServices } from '@apollo/composition';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type DocumentNode } from 'graphql';
import { pino, type Logger } from 'pino';
import { z } from 'zod';
import type { CallerOf } from '../../gateway/callers.ts';
import { parseEnv } from '../../gateway/env.ts';
import { createGateway, type Gateway } from '../../gateway/gateway.ts';
import type { GatewayOptions } from '../../gateway/options.ts';
import type { Signer } from '../../gateway/signing.ts';
import { anonymous, callerShape, type Caller } from '../../schema/caller.ts';

type Module = Exclude<Parameters<typeof buildSubgraphSchema>[0], readonly unknown[]>;
type Resolvers = Extract<Module, { resolvers?: unknown }>['resolvers'];

/** One small subgraph of a test. */
export interface Part {
  sdl: string;
  resolvers: Resolvers;
}

/** What a subgraph was asked, as it came over the wire. */
export interface Seen {
  headers: Readonly<Record<string, string | string[] | undefined>>;
  operation: string;
}

/** A subgraph that runs, or a plain web server in its place. */
export interface Running {
  url: string;
  seen: Seen[];
  stop(): Promise<void>;
}

/** What begins the schema of every subgraph. */
export const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires",
  "@external", "@shareable", "@inaccessible", "@interfaceObject", "@provides", "@override", "@tag",
  "@authenticated", "@requiresScopes", "@policy", "@cost", "@listSize", "@composeDirective"])`;

/** A subgraph's contract, with the federation directives that tests use. */
export function contractOf(sdl: string): DocumentNode {
  return parse(`${LINK}\n${sdl}`);
}

/** The supergraph of these subgraphs; their addresses are unreachable unless replaced. */
export function composed(parts: Readonly<Record<string, Part>>): string {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(parts).map(([name, { sdl }]) => ({
      name,
      url: 'http://127.0.0.1:1/',
      typeDefs: contractOf(sdl),
    })),
  );
  if (supergraphSdl === undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

/** Runs a subgraph on a free port. */
export async function runPart({ sdl, resolvers }: Part): Promise<Running> {
  const seen: Seen[] = [];
  const typeDefs = contractOf(sdl);
  const server = new ApolloServer({
    schema: buildSubgraphSchema([{ typeDefs, ...(resolvers && { resolvers }) }]),
    includeStacktraceInErrorResponses: true,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginInlineTraceDisabled(),
      {
        requestDidStart: ({ request }) => {
          seen.push({
            headers: Object.fromEntries(request.http?.headers ?? []),
            operation: request.query ?? '',
          });
          return Promise.resolve();
        },
      },
    ],
  });
  const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
  return { url, seen, stop: () => server.stop() };
}

/** Runs a web server that answers in a partner's place. */
export async function runFake(answer: (response: ServerResponse, body: string) => void): Promise<Running> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    let operation = '';
    request.on('data', (chunk: Buffer) => (operation += chunk.toString()));
    request.on('end', () => {
      seen.push({ headers: request.headers, operation });
      answer(response, operation);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${portOf(server)}/`, seen, stop: () => closed(server) };
}

const resultShape = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.record(z.string(), z.unknown()),
      }),
    )
    .optional(),
  extensions: z.record(z.string(), z.unknown()).optional(),
});

/** An answer of the gateway. */
export interface Answer extends z.infer<typeof resultShape> {
  status: number;
  headers: Headers;
  /** The answer as it came. */
  text: string;
}

/** A gateway before running subgraphs. */
export interface TestGraph {
  gateway: Gateway;
  parts: Readonly<Record<string, Running>>;
  ask(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Answer>;
  stop(): Promise<void>;
}

/** How a test's gateway differs from the default one. */
export interface TestOptions extends Pick<GatewayOptions, 'audit' | 'trusted' | 'metrics' | 'tracing'> {
  env?: Record<string, string>;
  /** Servers in the place of subgraphs. */
  instead?: Readonly<Record<string, Running>>;
  /** The dashboards' variant of the supergraph. */
  dashboard?: string;
  callerOf?: CallerOf;
  sign?: Signer;
  logger?: Logger;
  /** Makes another supergraph of the composed one. */
  rewrite?: (supergraphSdl: string) => string;
}

/** The header by which a test's request tells its caller. */
export const CALLER = 'test-caller';

/** Headers of a request of this caller. */
export function by(caller: Caller): Record<string, string> {
  return { [CALLER]: JSON.stringify(caller) };
}

const toldCaller: CallerOf = ({ headers: { [CALLER]: told } }) =>
  Promise.resolve(typeof told === 'string' ? callerShape.parse(JSON.parse(told)) : anonymous);

/** Runs subgraphs and a gateway before them. */
export async function runGraph(
  parts: Readonly<Record<string, Part>>,
  options: TestOptions = {},
): Promise<TestGraph> {
  const {
    env = {},
    instead = {},
    dashboard,
    logger = pino({ level: 'silent' }),
    sign,
    rewrite = (sdl) => sdl,
  } = options;
  const running: Record<string, Running> = {};
  for (const [name, part] of Object.entries(parts)) running[name] = instead[name] ?? (await runPart(part));
  const urls = Object.entries(running).map(([name, { url }]): [string, string] => [
    `${name.toUpperCase()}_URL`,
    url,
  ]);
  const settings = parseEnv({
    PORT: '0',
    RATE_LIMIT: '0',
    PUBLIC_MAX_AGE_S: '0',
    MIN_IN_FLIGHT: '500',
    ...Object.fromEntries(urls),
    ...env,
  });
  const gateway = await createGateway({
    ...settings,
    ...(sign && { sign }),
    ...(options.audit && { audit: options.audit }),
    trusted: options.trusted,
    metrics: options.metrics,
    tracing: options.tracing,
    callerOf: options.callerOf ?? toldCaller,
    supergraphSdl: rewrite(composed(parts)),
    dashboard,
    logger,
  });
  return {
    gateway,
    parts: running,
    ask: (query, variables, headers) => ask(gateway.url, query, variables, headers),
    stop: async () => {
      await gateway.stop();
      await Promise.all(Object.values(running).map((part) => part.stop()));
    },
  };
}

/** Asks a gateway and reads its answer. */
export async function ask(
  url: string,
  query: string,
  variables: Record<string, unknown> = {},
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return readAnswer(response);
}

/** Reads what a gateway answered; throws when it is no GraphQL answer. */
export async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  return { ...resultShape.parse(JSON.parse(text)), status: response.status, headers: response.headers, text };
}

/** The errors of an answer, each as `CODE partner path.to.field`, sorted. */
export function holes({ errors = [] }: Pick<Answer, 'errors'>): string[] {
  return errors
    .map(({ extensions, path }) =>
      [extensions['code'], extensions['partner'] ?? '-', path?.join('.') ?? 'nowhere'].map(String).join(' '),
    )
    .sort();
}

/** The same answer with null at one place. */
export function withNullAt(tree: unknown, [head, ...rest]: readonly (string | number)[]): unknown {
  if (head === undefined) return null;
  if (Array.isArray(tree))
    return tree.map((item: unknown, index) => (index === head ? withNullAt(item, rest) : item));
  if (typeof tree !== 'object' || tree === null) return tree;
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [key, key === head ? withNullAt(value, rest) : value]),
  );
}

/** A port that refuses connections. */
export async function deadPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server);
  await closed(server);
  return port;
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
