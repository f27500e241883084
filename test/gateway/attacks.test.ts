import { serverAudits } from 'graphql-http';
import { parse } from 'graphql';
import { readTrusted } from '../../gateway/trusted.ts';
import { bodyOf, idOf } from '../../schema/manifest.ts';
import { clinic } from './clinic.ts';
import { runDesk } from './desk.ts';
import { shop } from './shop.ts';
import { holes, readAnswer, runGraph, type TestGraph } from './support.ts';

let graph: TestGraph;

beforeAll(async () => {
  graph = await runGraph(shop);
});

afterAll(() => graph.stop());

describe('GraphQL over HTTP, as graphql-http’s audit asks it', () => {
  const told = async (level: string) => {
    const audits = serverAudits({ url: graph.gateway.url, fetchFn: fetch }).filter(({ name }) =>
      name.startsWith(level),
    );
    const results = await Promise.all(audits.map((audit) => audit.fn()));
    return {
      all: results.length,
      missed: results.filter(({ status }) => status !== 'ok').map(({ id, name }) => `${id} ${name}`),
    };
  };

  test('every MUST', async () => {
    expect(await told('MUST')).toEqual({ all: 13, missed: [] });
  });

  test('at least 20 of 23 SHOULDs', async () => {
    const { all, missed } = await told('SHOULD');
    expect([all, missed.length <= 3 ? [] : missed]).toEqual([23, []]);
  });
});

/** One for each section of https://cheatsheetseries.owasp.org/cheatsheets/GraphQL_Cheat_Sheet.html. */
describe('the OWASP cheat sheet', () => {
  test('input validation: what is not of its type is refused, and not repeated', async () => {
    const answer = await graph.ask('query ($upc: ID!) { product(upc: $upc) { name } }', {
      upc: { $ne: 'planted' },
    });
    expect(holes(answer)).toEqual(['BAD_USER_INPUT - nowhere']);
    expect(answer.text).not.toContain('planted');
  });

  test('injection: a value of any shape reaches a partner as a variable, never as text', async () => {
    const value = { $where: '1', text: '"} { injected }' };
    const answer = await graph.ask('query ($v: Anything) { echo(value: $v) }', { v: value });
    expect(answer.data).toEqual({ echo: value });
    expect(graph.parts['products']?.seen.at(-1)?.operation).not.toContain('injected');
  });

  test('depth: fields within fields are counted', async () => {
    const deep = `{ top ${'{ tracks { product '.repeat(9)}{ upc }${' } }'.repeat(9)} }`;
    expect(holes(await graph.ask(deep))).toContain('DEPTH_LIMIT_EXCEEDED - nowhere');
  });

  test('amount and cost: a list within lists costs their product', async () => {
    const lists = Array.from(
      { length: 40 },
      (_, i) => `a${i}: top { tracks { product { tracks { product { tracks { place } } } } } }`,
    );
    expect(holes(await graph.ask(`{ ${lists.join(' ')} }`))).toEqual(['COST_LIMIT_EXCEEDED - nowhere']);
  });

  test('circular and doubling fragments: refused, or counted in no time', async () => {
    const doubling = Array.from(
      { length: 40 },
      (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`,
    ).join(' ');
    const answer = await graph.ask(`{ ...F0 } ${doubling} fragment F40 on Query { warehouse }`);
    expect(answer.errors?.[0]?.extensions['code']).toBe('BREADTH_LIMIT_EXCEEDED');
    const circular = await graph.ask('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }');
    expect(circular.errors?.[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('aliases and directives: counted', async () => {
    const aliases = Array.from({ length: 51 }, (_, i) => `a${i}: warehouse`).join(' ');
    expect(holes(await graph.ask(`{ ${aliases} }`))).toEqual(['ALIAS_LIMIT_EXCEEDED - nowhere']);
    const directives = '@include(if: true) '.repeat(51);
    expect(holes(await graph.ask(`{ warehouse ${directives}}`))).toContain(
      'DIRECTIVE_LIMIT_EXCEEDED - nowhere',
    );
  });

  test('timeouts: a request ends when its time is up, whatever a partner does', async () => {
    const desk = await runDesk(() => Promise.resolve('{}'));
    const slow = await runGraph(shop, { instead: { stock: desk }, env: { PARTNER_TIMEOUT_MS: '50' } });
    expect(holes(await slow.ask('{ depots { name } }'))).toEqual(['PARTNER_TIMEOUT stock depots']);
    await slow.stop();
  });

  test('rate: who has spent its quota is refused', async () => {
    const strict = await runGraph(shop, { env: { RATE_LIMIT: '2', MAX_COST: '1' } });
    for (const status of [200, 200, 429]) expect((await strict.ask('{ warehouse }')).status).toBe(status);
    await strict.stop();
  });

  test('batching: a request holds one operation', async () => {
    const response = await fetch(graph.gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(Array.from({ length: 10 }, () => ({ query: '{ warehouse }' }))),
    });
    expect([response.status, holes(await readAnswer(response))]).toEqual([400, ['BAD_REQUEST - nowhere']]);
  });

  test('access control: a field is refused on every way to it, at the edge and at the node', async () => {
    const guarded = await runGraph(clinic);
    const edge = await guarded.ask('{ case(id: "a") { id note code } }');
    expect(edge.errors?.map(({ path }) => path?.join('.')).sort()).toEqual(['case.code', 'case.note']);
    const node = await guarded.ask(
      '{ nodes { ... on Case { aliased: note ...F } } } fragment F on Node { note }',
    );
    for (const { text } of [edge, node]) expect(text).not.toMatch(/note a|note b|note l/);
    for (const { errors } of [edge, node])
      expect(
        errors?.every(({ extensions }) => /^(FORBIDDEN|UNAUTHENTICATED)$/.test(String(extensions['code']))),
      ).toBe(true);
    await guarded.stop();
  });

  test('introspection: not where only known operations are served', async () => {
    const body = bodyOf(parse('query Known { warehouse }'));
    const manifest = {
      format: 'apollo-persisted-query-manifest',
      version: 1,
      operations: [{ id: idOf(body), name: 'Known', type: 'query', body }],
    };
    const closed = await runGraph(shop, {
      trusted: readTrusted(JSON.stringify(manifest)),
      env: { TRUSTED_DOCUMENTS: 'only', TRUSTED_MANIFEST: 'in the test' },
    });
    for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Product") { name } }'])
      expect((await closed.ask(query)).status).toBe(403);
    await closed.stop();
  });

  test('error detail: nothing of a stack, an address or a library', async () => {
    const texts = [
      (await graph.ask('{ nothing }')).text,
      (await graph.ask('{ warehouse(')).text,
      (await graph.ask('query ($x: Int!) { warehouse }')).text,
    ];
    expect(texts.join('')).not.toMatch(/node_modules|stacktrace|127\.0\.0\.1|\.ts:/);
  });

  test('another site cannot have a browser ask', async () => {
    const form = await fetch(graph.gateway.url, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{ warehouse }"}',
    });
    const link = await fetch(`${graph.gateway.url}?query={warehouse}`);
    expect([form.status, link.status]).toEqual([400, 400]);
  });
});
