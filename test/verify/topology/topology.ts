import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { urlVariable } from '../../../gateway/env.ts';
import { SUBGRAPHS } from '../../../schema/subgraphs.ts';
import { newKeys } from '../../../seed/keys.ts';
import { tokenFor } from '../../../seed/tokens.ts';
import { type Answer, ask } from '../../support/ask.ts';
import { asked, operation } from '../../support/graph.ts';
import { exitOf, freePort, type Part, partOf, run } from './processes.ts';

/** Who issues tokens here: an issuer of its own, known to the gateway by a file of keys. */
const ISSUER = { issuer: 'https://tokens.example.invalid', audience: 'https://graph.example.invalid' };

/** The production topology: the gateway and each subgraph as a process with its own environment, store and keys. */
export interface Topology {
  gateway: Part;
  /** One more gateway over the same subgraphs, with this added to its environment; `remove` does not end it. */
  gatewayWith(env: Record<string, string>): Promise<Part>;
  subgraphs: readonly Part[];
  /** The names of the files in `schema/operations/`. */
  operations: readonly string[];
  /** Asks the gateway, or another one, one of them: as whom and with which variables its first lines say. */
  ask(file: string, of?: Part): Promise<Answer>;
  /** Each connection, look-up of a name or datagram of any part to what its environment does not name; all were refused. */
  outbound(): readonly string[];
  /** Ends what still runs, at once, and deletes what was stored. */
  remove(): Promise<void>;
}

/**
 * Makes keys, loads the seed by its own command into one folder for each subgraph, and describes the parts on free ports of
 * loopback; none runs yet.
 */
export async function createTopology(): Promise<Topology> {
  const folder = await mkdtemp(join(tmpdir(), 'samgraf-topology-'));
  const [signing, issuer] = [await newKeys(), await newKeys()];
  const own = async (part: string, files: Record<string, unknown>) => {
    await mkdir(join(folder, part));
    for (const [name, value] of Object.entries(files))
      await writeFile(join(folder, part, name), JSON.stringify(value), { mode: 0o600 });
  };
  const refused = join(folder, 'outbound.log');
  const common = { PATH: '', NODE_ENV: 'production', LOG_LEVEL: 'warn', OUTBOUND_LOG: refused };
  const seedLog = join(folder, 'seed.log');
  const seeding = run(['seed/index.ts'], { ...common, SAMGRAF_DATA: join(folder, 'seeded') }, seedLog);
  if ((await exitOf(seeding)) !== 0) throw new Error(`the seed was not loaded: see ${seedLog}`);
  const subgraphs: Part[] = [];
  const urls: Record<string, string> = {};
  for (const { name } of SUBGRAPHS) {
    await own(name, { 'gateway.jwks.json': signing.jwks });
    await rename(join(folder, 'seeded', name), join(folder, name, name));
    const port = await freePort();
    const part = partOf(
      name,
      port,
      ['subgraphs/start.ts', name],
      {
        ...common,
        SAMGRAF_DATA: join(folder, name),
        GATEWAY_JWKS: join(folder, name, 'gateway.jwks.json'),
        [`${name.toUpperCase()}_PORT`]: String(port),
      },
      join(folder, `${name}.log`),
    );
    subgraphs.push(part);
    urls[urlVariable(name)] = part.url;
  }
  await own('gateway', { 'signing.json': signing.privateKey, 'tokens.jwks.json': issuer.jwks });
  const gatewayWith = async (env: Record<string, string>) => {
    const port = await freePort();
    return partOf(
      'gateway',
      port,
      ['--max-semi-space-size=32', 'gateway/index.ts'],
      {
        ...common,
        ...urls,
        PORT: String(port),
        METRICS_PORT: '0',
        GATEWAY_SIGNING_KEY: join(folder, 'gateway', 'signing.json'),
        TOKEN_ISSUER: ISSUER.issuer,
        TOKEN_AUDIENCE: ISSUER.audience,
        TOKEN_JWKS: join(folder, 'gateway', 'tokens.jwks.json'),
        TRUSTED_DOCUMENTS: 'only',
        // All of this comes from one address.
        RATE_LIMIT: '0',
        // Each answer is to come from who was started again.
        PUBLIC_MAX_AGE_S: '0',
        ...env,
      },
      join(folder, 'gateway.log'),
    );
  };
  const gateway = await gatewayWith({});
  const operations = (await readdir('schema/operations'))
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => file.replace('.graphql', ''));
  return {
    gateway,
    gatewayWith,
    subgraphs,
    operations,
    ask(file, { url } = gateway) {
      const text = operation(file);
      const { as, variables } = asked(text);
      return ask(url, text, variables, async () => ({
        ...(as.persona && {
          authorization: `Bearer ${await tokenFor(as.persona, issuer.privateKey, ISSUER)}`,
        }),
        ...(as.purpose !== undefined && { 'samgraf-purpose': as.purpose }),
      }));
    },
    outbound: () => (existsSync(refused) ? readFileSync(refused, 'utf8').trim().split('\n') : []),
    async remove() {
      for (const part of [gateway, ...subgraphs]) await part.kill();
      await rm(folder, { recursive: true });
    },
  };
}
