import { z } from 'zod';
import { SUBGRAPHS, type SubgraphName } from '../../schema/subgraphs.ts';

const mongo = z
  .string()
  .regex(/^mongodb(\+srv)?:\/\//, 'must be a mongodb:// address')
  .optional();
const port = (standard: number) => z.coerce.number().int().min(0).max(65535).default(standard);

const schema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  MONGODB_URI: mongo,
  SAMGRAF_DATA: z.string().min(1).default('.data'),
  ...Object.fromEntries(SUBGRAPHS.map((each) => [`${each.name.toUpperCase()}_MONGODB_URI`, mongo])),
});

/** Where a subgraph's data is: a MongoDB, or the folder of its embedded store. */
export type Storage = { uri: string } | { folder: string };

export interface SubgraphEnv {
  host: string;
  logLevel: string;
  port(name: SubgraphName): number;
  storage(name: SubgraphName): Storage;
}

/** Reads the environment of a subgraph's process; throws naming the variable and what it must be. */
export function parseEnv(env: NodeJS.ProcessEnv): SubgraphEnv {
  const read = <T>(type: z.ZodType<T>, value: unknown): T => {
    const result = type.safeParse(value);
    if (result.success) return result.data;
    const faults = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`environment: ${faults.join('; ')}`);
  };
  const values = read(schema, env);
  const ports = new Map(
    SUBGRAPHS.map((each) => {
      const variable = `${each.name.toUpperCase()}_PORT`;
      return [
        each.name,
        read(z.object({ [variable]: port(each.port) }), env)[variable] ?? each.port,
      ] as const;
    }),
  );
  return {
    host: values.HOST,
    logLevel: values.LOG_LEVEL,
    port: (name) => ports.get(name) ?? 0,
    storage: (name) => {
      const uri = env[`${name.toUpperCase()}_MONGODB_URI`] ?? values.MONGODB_URI;
      return uri === undefined ? { folder: `${values.SAMGRAF_DATA}/${name}` } : { uri };
    },
  };
}

/** The environment of this process. */
export const processEnv = (): SubgraphEnv => parseEnv(process.env);
