import { z } from 'zod';

const milliseconds = z.coerce.number().int().positive().max(2_147_483_647);

/** `100kb`, `1mb` or a number of bytes; the sizes that express understands. */
const size = z.string().regex(/^\d+(\.\d+)?\s*(b|kb|mb)?$/i, 'a size such as 100kb');

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  SUPERGRAPH_SDL: z.string().min(1).default('schema/supergraph.graphql'),
  PARTNER_TIMEOUT_MS: milliseconds.default(10_000),
  REQUEST_TIMEOUT_MS: milliseconds.default(30_000),
  PARTNER_CONCURRENCY: z.coerce.number().int().positive().default(100),
  PARTNER_SUSPEND_MS: z.coerce.number().int().min(0).max(2_147_483_647).default(5_000),
  PARTNER_ANSWER_BYTES: z.coerce.number().int().positive().default(10_000_000),
  SHARE_IN_FLIGHT: z.enum(['true', 'false']).default('true'),
  BODY_LIMIT: size.default('100kb'),
  MAX_DEPTH: z.coerce.number().int().positive().default(15),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

/** What the gateway's process is told from outside. */
export interface GatewayEnv {
  port: number;
  host: string;
  /** Path of the supergraph file, relative to the working directory. */
  supergraphSdl: string;
  /** Milliseconds that one answer of one partner may take. */
  partnerTimeoutMs: number;
  /** Milliseconds that a whole request may take. */
  requestTimeoutMs: number;
  /** Requests that one partner gets at a time. */
  partnerConcurrency: number;
  /** Milliseconds in which a partner that failed too often is not asked; 0: it is always asked. */
  partnerSuspendMs: number;
  /** The most bytes of one answer of one partner. */
  partnerAnswerBytes: number;
  /** Whether requests of the same caller share identical requests to partners that are under way. */
  shareInFlight: boolean;
  bodyLimit: string;
  maxDepth: number;
  logLevel: z.infer<typeof environment>['LOG_LEVEL'];
  /** The address that replaces the supergraph's for this subgraph, or undefined. Throws when malformed. */
  subgraphUrl: (subgraph: string) => string | undefined;
}

/** Reads the gateway's settings; throws an Error that names the first bad variable. An empty one is unset. */
export function parseEnv(env: NodeJS.ProcessEnv): GatewayEnv {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(set);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`${issue?.path.join('.') ?? 'The environment'} is not valid: ${issue?.message ?? ''}`);
  }
  const { data } = parsed;
  return {
    port: data.PORT,
    host: data.HOST,
    supergraphSdl: data.SUPERGRAPH_SDL,
    partnerTimeoutMs: data.PARTNER_TIMEOUT_MS,
    requestTimeoutMs: data.REQUEST_TIMEOUT_MS,
    partnerConcurrency: data.PARTNER_CONCURRENCY,
    partnerSuspendMs: data.PARTNER_SUSPEND_MS,
    partnerAnswerBytes: data.PARTNER_ANSWER_BYTES,
    shareInFlight: data.SHARE_IN_FLIGHT === 'true',
    bodyLimit: data.BODY_LIMIT,
    maxDepth: data.MAX_DEPTH,
    logLevel: data.LOG_LEVEL,
    subgraphUrl: (subgraph) => addressIn(set, urlVariable(subgraph)),
  };
}

/** The variable that replaces a subgraph's address: `cross-border` is read from `CROSS_BORDER_URL`. */
export function urlVariable(subgraph: string): string {
  return `${subgraph.toUpperCase().replace(/[^A-Z0-9]/g, '_')}_URL`;
}

/** The settings of this process. */
export function processEnv(): GatewayEnv {
  return parseEnv(process.env);
}

/** Switches off the measurements that @apollo/gateway sends to its maker from 2.14 on, unless told not to. */
export function forbidTelemetry(): void {
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
}

function addressIn(env: NodeJS.ProcessEnv, variable: string): string | undefined {
  const value = env[variable];
  if (value === undefined) return undefined;
  if (!z.url({ protocol: /^https?$/ }).safeParse(value).success) {
    throw new Error(`${variable} is not valid: an http or https address`);
  }
  return value;
}
