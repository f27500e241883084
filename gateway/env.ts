import { z } from 'zod';
import type { InFlightLimits } from './capacity.ts';
import { type Limits, limitsOf, limitVariables } from './limits.ts';
import { LOOPBACK, trustOf, trustVariables, type TrustEnv } from './trustEnv.ts';

const milliseconds = z.coerce.number().int().positive().max(2_147_483_647);

/** `100kb`, `1mb` or a number of bytes; the sizes that express understands. */
const size = z.string().regex(/^\d+(\.\d+)?\s*(b|kb|mb)?$/i, 'a size such as 100kb');

/** What the gateway serves unless told otherwise: this repository's graph, its dashboards' variant and its operations. */
const OWN = {
  supergraph: 'schema/supergraph.graphql',
  dashboard: 'schema/dashboard.graphql',
  manifest: 'schema/operations.json',
};

const LEAST_IN_FLIGHT = 20;

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  SUPERGRAPH_SDL: z.string().min(1).default(OWN.supergraph),
  DASHBOARD_SDL: z.string().min(1).optional(),
  SUPERGRAPH_WATCH_MS: z.coerce.number().int().min(0).max(2_147_483_647).default(1000),
  TRUSTED_MANIFEST: z.string().min(1).optional(),
  TRUSTED_DOCUMENTS: z.enum(['sandbox', 'only']).default('sandbox'),
  PARTNER_TIMEOUT_MS: milliseconds.default(10_000),
  // The gateway waits a second longer when it stops.
  REQUEST_TIMEOUT_MS: milliseconds.max(2_147_482_647).default(30_000),
  PARTNER_CONCURRENCY: z.coerce.number().int().positive().default(100),
  PARTNER_SUSPEND_MS: z.coerce.number().int().min(0).max(2_147_483_647).default(5_000),
  PARTNER_ANSWER_BYTES: z.coerce.number().int().positive().default(10_000_000),
  SHARE_IN_FLIGHT: z.enum(['true', 'false']).default('true'),
  PUBLIC_MAX_AGE_S: z.coerce.number().int().min(0).max(86_400).default(60),
  BODY_LIMIT: size.default('100kb'),
  CATALOGUE_PUBLISHERS: z
    .string()
    .regex(/^([a-z][a-z0-9-]*=\d{4}:\d+)(,[a-z][a-z0-9-]*=\d{4}:\d+)*$/, 'such as county=0192:944183779,…')
    .optional(),
  ...limitVariables,
  RATE_LIMIT: z.coerce.number().int().min(0).default(1_000_000),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).default(0),
  MAX_IN_FLIGHT: z.coerce.number().int().positive().default(500),
  MIN_IN_FLIGHT: z.coerce.number().int().positive().optional(),
  EXPLORER: z.enum(['on', 'off']).optional(),
  ...trustVariables,
  METRICS_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  METRICS_HOST: z.string().min(1).default('127.0.0.1'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  SLOW_OPERATION_MS: milliseconds.default(1000),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

/** What the gateway's process is told from outside. */
export interface GatewayEnv {
  port: number;
  host: string;
  /** Path of the supergraph file, relative to the working directory. */
  supergraphSdl: string;
  /** Path of the supergraph file of the dashboards' variant; undefined: none is served. */
  dashboardSdl: string | undefined;
  /** How often these files are looked at, in milliseconds; 0: never. */
  watchMs: number;
  /** Path of the manifest of operations that are known beforehand; undefined: none is. */
  trustedManifest: string | undefined;
  /** Whether no other operation is served. */
  trustedOnly: boolean;
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
  /** The most seconds for which an answer that everybody may have is kept, here and by whoever gets it; 0: it is asked for anew. */
  publicMaxAge: number;
  bodyLimit: string;
  /** Where metrics are served; without a port it is for the process to say. */
  metricsAt: { port: number | undefined; host: string };
  /** Where traces are sent; undefined: nowhere. */
  otlpEndpoint: string | undefined;
  /** Milliseconds from which on an operation is on record as slow. */
  slowMs: number;
  /** OrganisationIds of the bodies that publish the partners' data, by partner. */
  publishers: Readonly<Record<string, string>>;
  limits: Limits;
  /** Units of cost that an organisation, or an address without one, may spend in a minute; 0: any number. */
  rateLimit: number;
  /** Proxies in front whose word on the caller's address is taken. */
  trustedProxies: number;
  /** Requests at a time; between the two, as many as are answered about as fast as usual. */
  inFlight: InFlightLimits;
  /** Whether the explorer is served at the root address; off in production unless it is switched on. */
  explorer: boolean;
  logLevel: z.infer<typeof environment>['LOG_LEVEL'];
  trust: TrustEnv;
  /** The address that replaces the supergraph's for this subgraph, or undefined. Throws when malformed. */
  subgraphUrl: (subgraph: string) => string | undefined;
}

/** Reads the gateway's settings; throws an Error that names the first bad variable. An empty or blank one is unset. */
export function parseEnv(env: NodeJS.ProcessEnv): GatewayEnv {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim() !== ''));
  const parsed = environment.safeParse(set);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`${issue?.path.join('.') ?? 'The environment'} is not valid: ${issue?.message ?? ''}`);
  }
  const { data } = parsed;
  // Ours belong to no other supergraph.
  const own = data.SUPERGRAPH_SDL === OWN.supergraph;
  const trustedManifest = data.TRUSTED_MANIFEST ?? (own ? OWN.manifest : undefined);
  const trustedOnly = data.TRUSTED_DOCUMENTS === 'only';
  if (trustedOnly && trustedManifest === undefined) throw new Error('TRUSTED_MANIFEST is not set');
  // A request pays 1 beside its operation.
  if (data.RATE_LIMIT && data.RATE_LIMIT <= data.MAX_COST)
    throw new Error(
      `RATE_LIMIT is not valid: ${data.RATE_LIMIT} must be more than MAX_COST (${data.MAX_COST}), or 0`,
    );
  return {
    port: data.PORT,
    host: data.HOST,
    supergraphSdl: data.SUPERGRAPH_SDL,
    dashboardSdl: data.DASHBOARD_SDL ?? (own ? OWN.dashboard : undefined),
    watchMs: data.SUPERGRAPH_WATCH_MS,
    trustedManifest,
    trustedOnly,
    partnerTimeoutMs: data.PARTNER_TIMEOUT_MS,
    requestTimeoutMs: data.REQUEST_TIMEOUT_MS,
    partnerConcurrency: data.PARTNER_CONCURRENCY,
    partnerSuspendMs: data.PARTNER_SUSPEND_MS,
    partnerAnswerBytes: data.PARTNER_ANSWER_BYTES,
    shareInFlight: data.SHARE_IN_FLIGHT === 'true',
    publicMaxAge: data.PUBLIC_MAX_AGE_S,
    bodyLimit: data.BODY_LIMIT,
    metricsAt: { port: data.METRICS_PORT, host: data.METRICS_HOST },
    otlpEndpoint: data.OTEL_EXPORTER_OTLP_ENDPOINT,
    slowMs: data.SLOW_OPERATION_MS,
    publishers: publishersIn(data.CATALOGUE_PUBLISHERS),
    limits: limitsOf(data),
    rateLimit: data.RATE_LIMIT,
    trustedProxies: data.TRUSTED_PROXIES,
    inFlight: inFlightOf(data.MIN_IN_FLIGHT, data.MAX_IN_FLIGHT),
    explorer: (data.EXPLORER ?? (data.NODE_ENV === 'production' ? 'off' : 'on')) === 'on',
    logLevel: data.LOG_LEVEL,
    trust: trustOf(data),
    subgraphUrl: (subgraph) => addressIn(set, urlVariable(subgraph)),
  };
}

function inFlightOf(said: number | undefined, most: number): InFlightLimits {
  const least = said ?? Math.min(LEAST_IN_FLIGHT, most);
  if (least > most) throw new Error('MIN_IN_FLIGHT is not valid: at most MAX_IN_FLIGHT');
  return { least, most };
}

/** The variable that replaces a subgraph's address: `cross-border` is read from `CROSS_BORDER_URL`. */
export function urlVariable(subgraph: string): string {
  return `${subgraph.toUpperCase().replace(/[^A-Z0-9]/g, '_')}_URL`;
}

/** The settings of this process; `defaults` hold where the environment says nothing. */
export function processEnv(defaults: NodeJS.ProcessEnv = {}): GatewayEnv {
  return parseEnv({ ...defaults, ...process.env });
}

/** Whether this process may take development tokens by itself: not in production, not with an issuer, on loopback alone. */
export function isDevelopment(): boolean {
  const { NODE_ENV, TOKEN_ISSUER, HOST } = process.env;
  return NODE_ENV !== 'production' && !TOKEN_ISSUER && LOOPBACK.has(HOST || '127.0.0.1');
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

function publishersIn(text: string | undefined): Record<string, string> {
  const pairs = (text?.split(',') ?? []).map((pair): [string, string] => {
    const [partner = '', organisation = ''] = pair.split('=');
    return [partner, organisation];
  });
  return Object.fromEntries(pairs);
}
