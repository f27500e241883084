import { readFileSync } from 'node:fs';
import { ConnectionString } from 'mongodb-connection-string-url';
import { z } from 'zod';
import { SUBGRAPHS, type SubgraphName } from '../../schema/subgraphs.ts';

/** The database of a subgraph where its address names none. */
export const databaseName = (name: SubgraphName): string => `samgraf-${name}`;

const address = z.string().transform((text, issue) => {
  try {
    return new ConnectionString(text);
  } catch {
    issue.addIssue({ code: 'custom', message: 'must be a mongodb:// or mongodb+srv:// address' });
    return z.NEVER;
  }
});

const common = z.object({
  HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  MONGODB_URI: address.optional(),
  SAMGRAF_DATA: z.string().default('.data'),
  GATEWAY_JWKS: z.string().optional(),
  NODE_ENV: z.string().default('development'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
});

const own = z.object({
  MONGODB_URI: address.optional(),
  PORT: z.coerce.number().int().min(0).max(65535).optional(),
});

/** Where a subgraph's data is: a MongoDB, or the folder of its embedded store. */
export type Storage = { uri: string; database?: string } | { folder: string };

export interface SubgraphEnv {
  host: string;
  logLevel: string;
  /** Where traces are sent; undefined: nowhere. */
  otlpEndpoint: string | undefined;
  port: (name: SubgraphName) => number;
  storage: (name: SubgraphName) => Storage;
  /** Folder of the embedded stores, and of the keys of development. */
  dataFolder: string;
  /** Where the gateway's public keys are: an https address or a JWKS file. Throws when nothing tells. */
  gatewayJwks: () => string;
}

function read<T>(type: z.ZodType<T>, values: NodeJS.ProcessEnv, prefix = ''): T {
  const result = type.safeParse(values);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${prefix}${issue.path.join('.')} ${issue.message}`);
  throw new Error(`environment: ${faults.join('; ')}`);
}

/**
 * Reads the environment of a subgraph's process; throws naming the variable and what it must be. An empty variable is
 * unset. A database that `<SUBGRAPH>_MONGODB_URI` names is that subgraph's; of `MONGODB_URI`, which serves all, each
 * subgraph takes a database of its own. Either may be in the file that `…_MONGODB_URI_FILE` names instead: it holds a password.
 */
export function parseEnv(env: NodeJS.ProcessEnv): SubgraphEnv {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const all = read(common, { ...set, MONGODB_URI: valueOf(set, 'MONGODB_URI') });
  const each = new Map(
    SUBGRAPHS.map(({ name, port }) => {
      const prefix = `${name.toUpperCase()}_`;
      const { MONGODB_URI, PORT } = read(
        own,
        { MONGODB_URI: valueOf(set, `${prefix}MONGODB_URI`), PORT: set[`${prefix}PORT`] },
        prefix,
      );
      const uri = MONGODB_URI ?? all.MONGODB_URI;
      const database = MONGODB_URI?.pathname.slice(1) || databaseName(name);
      const storage: Storage = uri
        ? { uri: uri.toString(), database }
        : { folder: `${all.SAMGRAF_DATA}/${name}` };
      return [name, { port: PORT ?? port, storage }] as const;
    }),
  );
  const of = (name: SubgraphName) => {
    const found = each.get(name);
    if (!found) throw new Error(`no subgraph ${name}`);
    return found;
  };
  return {
    host: all.HOST,
    logLevel: all.LOG_LEVEL,
    otlpEndpoint: all.OTEL_EXPORTER_OTLP_ENDPOINT,
    port: (name) => of(name).port,
    storage: (name) => of(name).storage,
    dataFolder: all.SAMGRAF_DATA,
    gatewayJwks() {
      if (all.GATEWAY_JWKS !== undefined) return all.GATEWAY_JWKS;
      if (all.NODE_ENV === 'production')
        throw new Error('environment: GATEWAY_JWKS must be an https address or a JWKS file');
      return `${all.SAMGRAF_DATA}/keys/gateway.jwks.json`;
    },
  };
}

/** A variable's value, or what the file holds that `<name>_FILE` names. Throws when both are set, or the file cannot be read. */
function valueOf(set: NodeJS.ProcessEnv, name: string): string | undefined {
  const file = set[`${name}_FILE`];
  if (file === undefined) return set[name];
  if (set[name] !== undefined) throw new Error(`environment: ${name}_FILE must not be set beside ${name}`);
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (cause) {
    throw new Error(`environment: ${name}_FILE must be a file that can be read`, { cause });
  }
}

/** The environment of this process. */
export const processEnv = (): SubgraphEnv => parseEnv(process.env);
