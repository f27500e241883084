import { once } from 'node:events';
import { IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { Supergraph } from '@apollo/federation-internals';
import { getIntrospectionQuery, getOperationAST, parse } from 'graphql';
import { costIn } from '../../gateway/cost.ts';
import { tooLarge } from '../../gateway/limits.ts';
import { createMetrics } from '../../gateway/metrics.ts';
import { createOperations } from '../../gateway/operations.ts';
import { createPlans } from '../../gateway/planning/plans.ts';
import { runtimeTypesIn } from '../../gateway/planning/runtimeTypes.ts';
import { anonymous, type Caller } from '../../schema/caller.ts';
import { runDesk, type Desk } from './desk.ts';
import { shop } from './shop.ts';
import { ask, by, composed, holes, readAnswer, runGraph, type TestGraph } from './support.ts';

describe('the size of an operation', () => {
  let graph: TestGraph;

  beforeAll(async () => {
    graph = await runGraph(shop, {
      env: { MAX_BREADTH: '4', MAX_ALIASES: '2', MAX_DIRECTIVES: '2', MAX_TOKENS: '40', MAX_COST: '33' },
    });
  });

  afterAll(() => graph.stop());

  test.each([
    ['4 fields at a place', '{ a: warehouse b: warehouse depots { name } warehouse }', []],
    [
      '5, in a fragment',
      '{ warehouse ...F } fragment F on Query { warehouse strict { ok } ...G } fragment G on Query { depots { name } warehouse }',
      ['BREADTH'],
    ],
    ['5, deeper', '{ product(upc: "a") { upc name upc name ... { upc } } }', ['BREADTH']],
    ['2 aliases', '{ a: warehouse b: warehouse }', []],
    ['3 aliases', '{ a: warehouse ...F } fragment F on Query { b: warehouse c: warehouse }', ['ALIAS']],
    ['2 directives', '{ warehouse @include(if: true) depots @skip(if: false) { name } }', []],
    [
      '3 directives',
      '{ warehouse @include(if: true) ...F @skip(if: false) } fragment F on Query { warehouse @skip(if: false) }',
      ['DIRECTIVE'],
    ],
    ['40 tokens', `{ ${'warehouse '.repeat(38)}}`, ['BREADTH']],
    ['41 tokens', `{ ${'warehouse '.repeat(39)}}`, ['TOKEN']],
    [
      'a cost above 33',
      '{ top { name tracks { place } product: upc } spotty { name } strict { ok } }',
      ['COST'],
    ],
    ['a cost within it', '{ top { name } spotty { name } strict { ok } }', []],
  ])('%s', async (_, query, limits) => {
    const answer = await graph.ask(query);
    expect(holes(answer)).toEqual(limits.map((limit) => `${limit}_LIMIT_EXCEEDED - nowhere`));
    expect(answer.status).toBe(limits.length ? 400 : 200);
  });

  test.each([
    ['of the schema', '{ s: __schema { types { name } } }'],
    ['below it', '{ __schema { types { f: fields { name } } } }'],
    ['in a fragment', '{ __schema { types { ...T } } } fragment T on __Type { o: ofType { name } }'],
    ['below a type', '{ __type(name: "Product") { f: fields { name } } }'],
  ])('a question about the schema has no alias: %s', async (_, query) => {
    const answer = await graph.ask(query);
    expect([answer.status, holes(answer)]).toEqual([400, ['ALIAS_LIMIT_EXCEEDED - nowhere']]);
  });

  test('a question about the schema costs something, and may name one type and what is a leaf', async () => {
    expect(holes(await graph.ask('{ __schema { types { fields { name } } } }'))).toEqual([
      'COST_LIMIT_EXCEEDED - nowhere',
    ]);
    const answer = await graph.ask('{ p: __type(name: "Product") { n: name } }');
    expect(answer.data).toEqual({ p: { n: 'Product' } });
  });

  test.each([
    ['a default', 'query ($v: Anything = -9e999) { echo(value: $v) }'],
    ['an argument', '{ echo(value: 9e999) }'],
    ['an integer in a list', `{ echo(value: [${'9'.repeat(400)}]) }`],
  ])('a number that no double holds is refused: %s', async (_, query) => {
    const answer = await graph.ask(query);
    expect([answer.status, holes(answer)]).toEqual([400, ['GRAPHQL_VALIDATION_FAILED - nowhere']]);
  });
});

describe('the cost of an operation', () => {
  const parts = {
    books: {
      sdl: `
        type Query {
          book: Book
          shelf(first: Int = 5, last: Int): Shelf @listSize(slicingArguments: ["first", "last"], sizedFields: ["books"])
          all: [Book!] @listSize(assumedSize: 7)
          many: [Book!]
          words: [String!] @listSize(assumedSize: 50)
          find(by: By, near: Int @cost(weight: 3)): Book @cost(weight: 4)
          vault: Vault
          thing: Thing
        }
        type Mutation { write(by: By): Book }
        input By { title: String @cost(weight: 2), and: [By!] }
        type Shelf { books: [Book!]! name: String }
        type Book { title: String author: Author }
        type Author { name: String }
        type Vault @cost(weight: 20) { code: Code }
        scalar Code @cost(weight: 6)
        union Thing = Book | Author`,
      resolvers: {},
    },
  };
  const supergraph = Supergraph.build(composed(parts));
  const schema = supergraph.apiSchema().toGraphQLJSSchema();
  const costOf = costIn(supergraph.schema, schema);

  test.each<[string, number, Record<string, unknown>?]>([
    ['{ book { title } }', 1],
    ['{ book { title author { name } } }', 2],
    // Of the field itself 1, and 5 books of 2 each.
    ['{ shelf { name books { author { name } } } }', 1 + 5 * 2],
    ['{ shelf(first: 3) { books { title } } }', 1 + 3],
    ['{ shelf(first: 3, last: 9) { books { title } } }', 1 + 9],
    ['query ($n: Int = 2) { shelf(first: $n) { books { title } } }', 1 + 2],
    [
      'query ($n: Int) { shelf(first: $n) { ... on Shelf { books { title } } ...S } } fragment S on Shelf { books { title } }',
      1 + 2 * 11,
      { n: 11 },
    ],
    ['{ shelf(first: -4) { books { title } } }', 1],
    ['{ all { title } }', 7],
    ['{ many { title } }', 10],
    ['{ words }', 0],
    // 4 itself, 3 for the argument.
    ['{ find(near: 1) { title } }', 4 + 3],
    // An input object 1, its title 2, and another one within it.
    ['{ find(by: { title: "x", and: [{ title: "y" }] }) { title } }', 4 + 3 + 3],
    ['query ($by: By) { find(by: $by) { title } }', 4 + 3, { by: { title: 'x' } }],
    ['{ vault { code } }', 20 + 6],
    ['{ thing { ... on Book { author { name } } ... on Author { name } } }', 1 + 1],
    [
      'query ($no: Boolean!) { book @skip(if: $no) { title } all @include(if: $no) { title } }',
      7,
      { no: true },
    ],
    ['mutation { write { title } }', 10 + 1],
    // The schema itself 1, and 10 types.
    ['{ __schema { types { name } } __typename }', 1 + 10],
    ['{ a: __type(name: "Book") { fields { name } } }', 1 + 10],
    [getIntrospectionQuery(), 16_424],
  ])('%s', (text, cost, values = {}) => {
    const document = parse(text);
    const operation = getOperationAST(document);
    if (!operation) throw new Error('no operation');
    const n = operation.variableDefinitions?.some(({ defaultValue }) => defaultValue) ? { n: 2 } : {};
    expect(costOf({ document, operation, values: { ...n, ...values } })).toBe(cost);
  });
});

test('an operation that takes too long to plan is given up, and not planned again', () => {
  const supergraph = Supergraph.build(composed(shop));
  const supergraphSchema = supergraph.schema.toGraphQLJSSchema();
  let begun = 0;
  const makePlanner = () => ({
    buildQueryPlan: () => {
      begun += 1;
      for (;;);
    },
  });
  const operations = createOperations(
    createPlans(composed(shop), supergraphSchema, { planningMs: 20, makePlanner }),
    {
      schema: supergraph.apiSchema().toGraphQLJSSchema(),
      supergraphSchema,
      isPersonal: () => false,
      runtimeTypes: runtimeTypesIn(supergraph, supergraphSchema),
    },
  );
  const document = parse('{ warehouse }');
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  const rights = { key: '', refusal: () => undefined };
  for (let left = 2; left; left--)
    expect(() => operations.operationFor({ document, operation, rights, values: {} })).toThrow(
      tooLarge('PLANNING_TIME_EXCEEDED', 'Planning the operation takes too long.'),
    );
  expect(begun).toBe(1);
});

test('a cost beyond six digits is told, too', async () => {
  const graph = await runGraph(shop, { env: { MAX_COST: '100000', RATE_LIMIT: '0' } });
  const many = Array.from(
    { length: 50 },
    (_, index) => `a${index}: tracks { product { tracks { product { upc } } } }`,
  );
  const { errors } = await graph.ask(`{ top { ${many.join(' ')} } }`);
  expect(errors?.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^The operation costs \d{3},\d{3}, and may cost 100,000 at most\.$/),
  ]);
  await graph.stop();
});

describe('what a caller may spend', () => {
  const organisation = (consumer: string): Caller => ({ kind: 'organisation', consumer, scopes: [] });
  let graph: TestGraph;

  beforeAll(async () => {
    graph = await runGraph(shop, { env: { RATE_LIMIT: '25', MAX_COST: '24', TRUSTED_PROXIES: '1' } });
  });

  afterAll(() => graph.stop());

  const told = ({ headers }: { headers: Headers }) => [
    headers.get('ratelimit-policy'),
    headers.get('ratelimit'),
  ];

  test('each organisation has a quota, and is told how it stands', async () => {
    const [one, other] = [by(organisation('0192:944183779')), by(organisation('0007:2021002429'))];
    // One for the request, ten for the list.
    const first = await graph.ask('{ top { name } }', {}, one);
    expect(told(first)).toEqual([
      '"organisation";q=25;w=60',
      expect.stringMatching(/^"organisation";r=14;t=\d+$/),
    ]);
    expect((await graph.ask('{ top { name } }', {}, one)).errors).toBeUndefined();
    const refused = await graph.ask('{ top { name } }', {}, one);
    expect([refused.status, holes(refused)]).toEqual([429, ['RATE_LIMITED - nowhere']]);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    // What is refused costs its request alone; a smaller one still fits.
    expect(told(refused)[1]).toMatch(/^"organisation";r=2;t=/);
    expect((await graph.ask('{ warehouse }', {}, one)).errors).toBeUndefined();
    expect((await graph.ask('{ top { name } }', {}, other)).errors).toBeUndefined();
  });

  test('what is no operation costs something, too, until nothing is read any more', async () => {
    const caller = by(organisation('0192:921221967'));
    for (let left = 25; left; left--)
      expect(holes(await graph.ask('{ nothing', {}, caller))).toEqual(['GRAPHQL_PARSE_FAILED - nowhere']);
    const refused = await graph.ask('{ nothing', {}, caller);
    expect([refused.status, holes(refused)]).toEqual([429, ['RATE_LIMITED - nowhere']]);
  });

  test('without a token each address has one, of which a network of version 6 is one', async () => {
    const from = (address: string) => graph.ask('{ top { name } }', {}, { 'x-forwarded-for': address });
    for (const address of ['2001:db8:1:2::1', '2001:db8:1:2:ffff::2'])
      expect(told(await from(address))[0]).toBe('"address";q=25;w=60');
    expect((await from('2001:db8:1:2::3')).status).toBe(429);
    expect((await from('2001:db8:1:3::1')).status).toBe(200);
    expect((await from('192.0.2.1')).status).toBe(200);
  });
});

describe('more than the process can do', () => {
  const metrics = createMetrics();
  let desk: Desk;
  let graph: TestGraph;
  let arrived = (): void => undefined;

  beforeAll(async () => {
    desk = await runDesk(() => Promise.resolve('{"data":{"warehouse":"North"}}'));
    graph = await runGraph(shop, {
      instead: { stock: desk },
      env: { MIN_IN_FLIGHT: '1', MAX_IN_FLIGHT: '1' },
      metrics,
      callerOf: () => {
        arrived();
        return Promise.resolve(anonymous);
      },
    });
  });

  afterAll(() => graph.stop());

  test('is refused at once, and what was begun is answered', async () => {
    const begun = graph.ask('{ warehouse }');
    const held = await desk.next();
    const refused = await graph.ask('{ warehouse }', {}, by(anonymous));
    expect([refused.status, holes(refused), refused.headers.get('retry-after')]).toEqual([
      503,
      ['OVERLOADED - nowhere'],
      '1',
    ]);
    expect(refused.extensions?.['requestId']).toEqual(expect.any(String));
    // It is not waited for a body that never comes, and a caller's id stays the caller's.
    const headers = { 'content-length': '1000', 'x-request-id': 'mine' };
    const unread = request(graph.gateway.url, { method: 'POST', headers });
    unread.flushHeaders();
    const early: unknown[] = await once(unread, 'response');
    expect(early[0]).toMatchObject({ statusCode: 503, headers: { 'x-request-id': 'mine' } });
    unread.destroy();
    expect(await metrics.text()).toContain('samgraf_overloaded_total 2\n');
    expect(await metrics.text()).toContain('samgraf_in_flight_limit 1\n');
    const { origin } = new URL(graph.gateway.url);
    expect((await fetch(`${origin}/health/live`)).status).toBe(200);
    await held.give();
    expect((await begun).data).toEqual({ warehouse: 'North' });
    desk.release();
    // What is not yet whole holds no place, nor does what was sent behind another and given up.
    const half = request(graph.gateway.url, { method: 'POST', headers });
    half.flushHeaders();
    const { hostname, port } = new URL(graph.gateway.url);
    const socket = connect(Number(port), hostname);
    const one =
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 27\r\n\r\n';
    socket.write(`${one}{"query": "{ warehouse }" }`.repeat(5));
    await once(socket, 'data');
    socket.destroy();
    let answer = await ask(graph.gateway.url, '{ warehouse }');
    while (answer.status === 503) answer = await ask(graph.gateway.url, '{ warehouse }');
    expect(answer.data).toEqual({ warehouse: 'North' });
    half.destroy();
    expect(
      await readAnswer(
        await fetch(`${graph.gateway.url}?query={warehouse}`, {
          headers: { 'content-type': 'application/json' },
        }),
      ),
    ).toMatchObject({ status: 200 });
  });

  test('is refused as well when it shows only once the request is read, and a file says so, too', async () => {
    const { origin } = new URL(graph.gateway.url);
    const body = '{"query":"{ warehouse }"}';
    for (const url of [graph.gateway.url, `${origin}/export/depots.csv`]) {
      desk.hold();
      const come = new Promise<void>((resolve) => (arrived = resolve));
      const headers = { 'content-type': 'application/json', 'content-length': body.length };
      const half = request(url, { method: 'POST', headers });
      half.flushHeaders();
      await come;
      // It is reckoned with for a moment; then another one takes the place.
      while ((await graph.ask('{ __typename }')).status === 503);
      const begun = graph.ask('{ warehouse }');
      const held = await desk.next();
      half.end(body);
      const answered: unknown[] = await once(half, 'response');
      const [late] = answered;
      if (!(late instanceof IncomingMessage)) throw new Error('no response');
      expect([late.statusCode, late.headers['retry-after']]).toEqual([503, '1']);
      const message = 'There is too much to do at the moment.';
      expect(JSON.parse(await text(late))).toMatchObject({
        errors: [{ message, extensions: { code: 'OVERLOADED' } }],
      });
      await held.give();
      expect((await begun).data).toEqual({ warehouse: 'North' });
    }
  });
});
