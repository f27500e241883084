import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import { z } from 'zod';
import { shop } from './shop.ts';
import { holes, runGraph, type TestGraph } from './support.ts';

let graph: TestGraph;

beforeAll(async () => {
  graph = await runGraph(shop);
});

afterAll(() => graph.stop());

test('joins entities, fields that need another partner, and hops back', async () => {
  const query = '{ top { upc name cost tracks { place product { name } } } }';
  const { data, errors } = await graph.ask(query);
  expect(errors).toBeUndefined();
  const tracks = (upc: string) => [
    { place: `${upc}1`, product: null },
    { place: `${upc}2`, product: { name: 'Table' } },
  ];
  expect(data).toEqual({
    top: [
      { upc: 'a', name: 'Chair', cost: 50, tracks: tracks('a') },
      { upc: 'b', name: 'Table', cost: 200, tracks: tracks('b') },
      // Stock does not know the lamp, which is no failure.
      { upc: 'c', name: 'Lamp', cost: null, tracks: tracks('c') },
    ],
  });
});

test('answers interfaces, unions, aliases, conditions and __typename everywhere', async () => {
  const query = `query ($yes: Boolean!, $no: Boolean = false) {
    __typename
    thing: node { __typename it: id ... on Shelf { product { kind: __typename cost other: label(language: "sv") label } } }
    media { __typename ...S ... on Clip { length @include(if: $no) size: length @skip(if: $no) } }
    product(upc: "none") { name inStock }
    product2: product(upc: "a") @skip(if: $yes) { inStock }
    __proto__: product(upc: "a") { __proto__: inStock }
  }
  fragment S on Shelf { product { inStock @include(if: $yes) } }`;
  const { text } = await graph.ask(query, { yes: true });
  expect(z.object({ data: z.unknown() }).parse(JSON.parse(text.replaceAll('__proto__', 'proto')))).toEqual({
    data: {
      __typename: 'Query',
      thing: {
        __typename: 'Shelf',
        it: 's1',
        product: { kind: 'Product', cost: 200, other: 'b-sv', label: 'b-nn' },
      },
      media: [
        { __typename: 'Shelf', product: { inStock: 7 } },
        { __typename: 'Clip', size: 3 },
      ],
      product: null,
      proto: { proto: 7 },
    },
  });
  expect(text).not.toContain('errors');
});

test('passes custom scalars through, in and out', async () => {
  const value = { any: ['thing', 1, null, { deep: true }] };
  const { data } = await graph.ask(
    'query ($value: Anything) { echo(value: $value) a: echo(value: {b: [1]}) }',
    { value },
  );
  expect(data).toEqual({ echo: value, a: { b: [1] } });
});

test('runs mutations one after another, across partners', async () => {
  const { data } = await graph.ask('mutation { third second first(note: "x") }');
  expect(data).toEqual({
    third: ['third'],
    second: ['third', 'second'],
    first: ['third', 'second', 'first'],
  });
});

test('answers the questions of tools, without what is inaccessible', async () => {
  const { data, errors } = await graph.ask(getIntrospectionQuery());
  expect(errors).toBeUndefined();
  const schema = buildClientSchema(z.custom<Parameters<typeof buildClientSchema>[0]>().parse(data));
  expect(schema.getType('Product')?.toString()).toBe('Product');
  expect(JSON.stringify(data)).toContain('inStock');
  expect(JSON.stringify(data)).not.toContain('secret');
  expect(holes(await graph.ask('{ top { secret } }'))).toEqual(['GRAPHQL_VALIDATION_FAILED - nowhere']);
});

test('a breach of the schema is an error with its place and partner', async () => {
  const answer = await graph.ask('{ spotty { name inStock } warehouse }');
  expect(answer.data).toEqual({ spotty: [{ name: 'Chair', inStock: 7 }, null, null], warehouse: 'North' });
  expect(holes(answer)).toEqual(['NULL_VIOLATION stock spotty.2.inStock']);
  expect(answer.extensions).toEqual({
    requestId: answer.headers.get('x-request-id'),
    partners: [
      { partner: 'products', status: 'OK' },
      { partner: 'stock', status: 'OK' },
    ],
  });
});

test('never quotes the value of a bad variable', async () => {
  const query = 'query ($in: Filter!, $n: ID!) { product(upc: $n) { name } echo(in: $in) }';
  const answer = await graph.ask(query, { in: { max: '01010112345', x01010112345: 1 } });
  expect(answer.status).toBe(400);
  expect(answer.text).not.toContain('01010112345');
  expect(answer.errors?.map(({ extensions }) => extensions)).toEqual([
    { code: 'BAD_USER_INPUT', field: 'in.max', rule: 'type' },
    { code: 'BAD_USER_INPUT', field: 'in', rule: 'type' },
    { code: 'BAD_USER_INPUT', field: 'n', rule: 'required' },
  ]);
  expect(answer.errors?.[0]?.message).toBe('Variable "$in.max" is not a valid Int!.');
});

test('tells every partner the request id, and nothing of the caller that is not signed', async () => {
  const seen = graph.parts['stock']?.seen ?? [];
  seen.length = 0;
  const answer = await graph.ask(
    '{ warehouse }',
    {},
    { 'x-request-id': 'try.1_a-b', 'samgraf-caller': '{}' },
  );
  expect(answer.headers.get('x-request-id')).toBe('try.1_a-b');
  expect(answer.extensions).toMatchObject({ requestId: 'try.1_a-b' });
  expect(seen.map(({ headers }) => headers['x-request-id'])).toEqual(['try.1_a-b']);
  expect(
    seen.flatMap(({ headers }) => Object.keys(headers)).filter((name) => /samgraf|authorization/.test(name)),
  ).toEqual([]);
  const odd = await graph.ask('{ warehouse }', {}, { 'x-request-id': 'a b' });
  expect(odd.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
});

test('refuses what is no query, with a code and the request id', async () => {
  for (const [query, code] of [
    ['{', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['query A { warehouse } query B { warehouse }', 'OPERATION_RESOLUTION_FAILURE'],
    ['', 'BAD_REQUEST'],
  ]) {
    const answer = await graph.ask(query ?? '');
    expect([query, answer.status, answer.errors?.[0]?.extensions['code']]).toEqual([query, 400, code]);
    expect(answer.extensions).toEqual({ requestId: answer.headers.get('x-request-id') });
    expect(answer.text).not.toContain('stack');
  }
});
