import { parseEnv } from '../../gateway/env.ts';

test('has a default for everything; empty is unset', () => {
  const { subgraphUrl, ...rest } = parseEnv({ PORT: '', SAMGRAF_DATA: 'nowhere' });
  expect(rest).toEqual({
    port: 4000,
    host: '127.0.0.1',
    supergraphSdl: 'schema/supergraph.graphql',
    dashboardSdl: 'schema/dashboard.graphql',
    explorer: true,
    watchMs: 1000,
    trustedManifest: 'schema/operations.json',
    trustedOnly: false,
    partnerTimeoutMs: 10_000,
    requestTimeoutMs: 30_000,
    shareInFlight: true,
    publicMaxAge: 60,
    bodyLimit: '100kb',
    publishers: {},
    limits: {
      depth: 15,
      breadth: 100,
      aliases: 50,
      directives: 50,
      tokens: 2000,
      cost: 50_000,
      planningMs: 5000,
    },
    rateLimit: 1_000_000,
    trustedProxies: 0,
    inFlight: { least: 20, most: 500 },
    partnerAnswerBytes: 10_000_000,
    metricsAt: { port: undefined, host: '127.0.0.1' },
    otlpEndpoint: undefined,
    slowMs: 1000,
    partnerConcurrency: 100,
    partnerSuspendMs: 5_000,
    logLevel: 'info',
    trust: { signingKey: undefined, tokens: undefined, auditLog: undefined },
  });
  expect(subgraphUrl('county')).toBeUndefined();
});

test('blank is unset, and the least number of places at a time is no more than the most', () => {
  const blank = parseEnv({ RATE_LIMIT: ' ', MIN_IN_FLIGHT: '\t', DASHBOARD_SDL: ' ' });
  expect(blank).toMatchObject({ rateLimit: 1_000_000, inFlight: { least: 20, most: 500 } });
  expect(blank.dashboardSdl).toBe('schema/dashboard.graphql');
  expect(parseEnv({ MAX_IN_FLIGHT: '5' }).inFlight).toEqual({ least: 5, most: 5 });
  expect(() => parseEnv({ MAX_IN_FLIGHT: '5', MIN_IN_FLIGHT: '6' })).toThrow(/^MIN_IN_FLIGHT is not valid/);
  expect(parseEnv({ RATE_LIMIT: '50001' }).rateLimit).toBe(50_001);
  expect(() => parseEnv({ RATE_LIMIT: '9', MAX_COST: '9' })).toThrow(
    'RATE_LIMIT is not valid: 9 must be more than MAX_COST (9), or 0',
  );
  expect(parseEnv({ RATE_LIMIT: '0' }).rateLimit).toBe(0);
});

test('has the dashboards’ variant of its own graph alone, unless told of another', () => {
  expect(parseEnv({ SUPERGRAPH_SDL: 'other.graphql' }).dashboardSdl).toBeUndefined();
  expect(parseEnv({ SUPERGRAPH_SDL: 'other.graphql', DASHBOARD_SDL: 'variant.graphql' }).dashboardSdl).toBe(
    'variant.graphql',
  );
  expect(parseEnv({ DASHBOARD_SDL: 'variant.graphql' }).dashboardSdl).toBe('variant.graphql');
});

test('knows the operations of its own graph alone, unless told of others', () => {
  expect(parseEnv({ SUPERGRAPH_SDL: 'other.graphql' }).trustedManifest).toBeUndefined();
  expect(parseEnv({ SUPERGRAPH_SDL: 'other.graphql', TRUSTED_MANIFEST: 'known.json' }).trustedManifest).toBe(
    'known.json',
  );
  expect(parseEnv({ TRUSTED_DOCUMENTS: 'only' }).trustedOnly).toBe(true);
  expect(() => parseEnv({ SUPERGRAPH_SDL: 'other.graphql', TRUSTED_DOCUMENTS: 'only' })).toThrow(
    /^TRUSTED_MANIFEST is not set/,
  );
});

describe('names the variable that is not valid', () => {
  test.each([
    ['PORT', 'four'],
    ['PORT', '70000'],
    ['PARTNER_TIMEOUT_MS', '0'],
    ['REQUEST_TIMEOUT_MS', '-1'],
    ['BODY_LIMIT', 'plenty'],
    ['MAX_DEPTH', '1.5'],
    ['MAX_COST', 'much'],
    ['RATE_LIMIT', '-1'],
    ['PUBLIC_MAX_AGE_S', '-1'],
    ['METRICS_PORT', 'x'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'nowhere'],
    ['MAX_IN_FLIGHT', '0'],
    ['MIN_IN_FLIGHT', 'x'],
    ['MIN_IN_FLIGHT', '501'],
    ['RATE_LIMIT', '50000'],
    ['REQUEST_TIMEOUT_MS', '2147483000'],
    ['LOG_LEVEL', 'loud'],
    ['TRUSTED_DOCUMENTS', 'some'],
  ])('%s=%s', (name, value) => {
    expect(() => parseEnv({ [name]: value })).toThrow(new RegExp(`^${name} is not valid`));
  });

  test.each(['nowhere', 'ftp://x/', '//x', 'http://'])('CROSS_BORDER_URL=%s', (value) => {
    const { subgraphUrl } = parseEnv({ CROSS_BORDER_URL: value });
    expect(() => subgraphUrl('cross-border')).toThrow(/^CROSS_BORDER_URL is not valid/);
  });
});

test('reads the address of any subgraph, and minds no other variable that ends like one', () => {
  const { subgraphUrl } = parseEnv({ A_B2_URL: 'https://a.example/graphql', DATABASE_URL: 'postgres:odd' });
  expect(subgraphUrl('a.b2')).toBe('https://a.example/graphql');
  expect(subgraphUrl('other')).toBeUndefined();
});

describe('trust', () => {
  const real = { TOKEN_ISSUER: 'https://issuer.example', TOKEN_AUDIENCE: 'samgraf', TOKEN_JWKS: 'jwks.json' };

  test('the issuer of development tokens is taken when asked for', () => {
    expect(parseEnv({ DEVELOPMENT_ISSUER: 'true', SAMGRAF_DATA: 'nowhere' }).trust.tokens).toEqual({
      issuer: 'https://issuer.samgraf.invalid',
      audience: 'samgraf',
      jwks: 'nowhere/keys/issuer.jwks.json',
    });
  });

  test.each<[string, Record<string, string>]>([
    ['in production', { DEVELOPMENT_ISSUER: 'true', NODE_ENV: 'production' }],
    ['where others can reach it', { DEVELOPMENT_ISSUER: 'true', HOST: '0.0.0.0' }],
    ['beside another', { DEVELOPMENT_ISSUER: 'true', ...real }],
  ])('the issuer of development tokens is never taken %s', (_, env) => {
    expect(() => parseEnv(env)).toThrow(/^DEVELOPMENT_ISSUER is not valid/);
  });

  test('nor by its name', () => {
    expect(() => parseEnv({ ...real, TOKEN_ISSUER: 'https://issuer.samgraf.invalid' })).toThrow(
      /^TOKEN_ISSUER/,
    );
  });

  test.each(['TOKEN_ISSUER', 'TOKEN_AUDIENCE', 'TOKEN_JWKS'])(
    '%s is named when it alone is missing',
    (name) => {
      expect(() => parseEnv({ ...real, [name]: '' })).toThrow(new RegExp(`^${name} is not set`));
    },
  );

  test('keys come over https in production', () => {
    const env = { ...real, TOKEN_JWKS: 'http://issuer.example/jwks', NODE_ENV: 'production' };
    expect(() => parseEnv(env)).toThrow(/^TOKEN_JWKS is not valid/);
  });
});

test('knows who publishes the partners’ data, or says what is wrong with it', () => {
  expect(
    parseEnv({ CATALOGUE_PUBLISHERS: 'county=0192:944183779,immigration=0192:921221967' }).publishers,
  ).toEqual({ county: '0192:944183779', immigration: '0192:921221967' });
  expect(() => parseEnv({ CATALOGUE_PUBLISHERS: 'Møre' })).toThrow('CATALOGUE_PUBLISHERS is not valid');
});

test('the explorer is off in production unless it is switched on', () => {
  expect(parseEnv({ NODE_ENV: 'production' }).explorer).toBe(false);
  expect(parseEnv({ NODE_ENV: 'production', EXPLORER: 'on' }).explorer).toBe(true);
  expect(parseEnv({ EXPLORER: 'off' }).explorer).toBe(false);
});
