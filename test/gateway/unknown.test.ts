import { z } from 'zod';
import { createMetrics } from '../../gateway/metrics.ts';
import type { Caller } from '../../schema/caller.ts';
import { by, composed, runGraph, type Part, type TestGraph } from './support.ts';

const ROWS = [
  { id: 'r1', town: { id: 'gone' }, plot: { town: { id: 'oslo' }, number: 9 }, desk: { code: 'd9' } },
  { id: 'r2', town: { id: 'gone' }, visitor: { ref: 'withdrawn' } },
  { id: 'r3', town: { id: 'oslo' }, plot: { town: { id: 'oslo' }, number: 1 }, room: { id: 'x9' } },
];

let isBroken = false;

/** A partner that names what another one owns, as everybody may know or not. */
const parts = {
  lists: {
    sdl: `
      type Query @tag(name: "public") { rows: [Row] }
      type Mutation @tag(name: "public") { add: Row @requiresScopes(scopes: [["write"]]) }
      type Row @tag(name: "public") {
        id: ID!
        town: Town
        plot: Plot
        desk: Desk
        room: Room
        visitor: Person @tag(name: "personal")
      }
      type Town @key(fields: "id", resolvable: false) { id: ID! }
      type Plot @key(fields: "town { id } number", resolvable: false) { town: Town @shareable, number: Int }
      type Desk @key(fields: "code", resolvable: false) { code: ID! @tag(name: "personal") }
      type Room @key(fields: "id", resolvable: false) { id: ID! @requiresScopes(scopes: [["rooms"]]) }
      type Person @key(fields: "ref", resolvable: false) @tag(name: "personal") { ref: ID! }`,
    resolvers: { Query: { rows: () => ROWS }, Mutation: { add: () => ROWS[0] } },
  },
  owner: {
    sdl: `
      type Town @key(fields: "id") @tag(name: "public") { id: ID!, name: String, nick: String }
      type Plot @key(fields: "town { id } number") @tag(name: "public") { town: Town @shareable, number: Int, area: Int }
      type Desk @key(fields: "code") @tag(name: "public") { code: ID!, label: String }
      type Room @key(fields: "id") @tag(name: "public") { id: ID!, label: String }
      type Person @key(fields: "ref") @tag(name: "personal") { ref: ID!, label: String }`,
    resolvers: {
      Town: {
        __resolveReference: ({ id }: { id: string }) =>
          isBroken && id === 'oslo'
            ? Promise.reject(new Error('broken'))
            : Promise.resolve(id === 'oslo' ? { id, name: 'Oslo', nick: null } : null),
      },
      Plot: {
        __resolveReference: ({ number, town }: { number: number; town: object }) =>
          number === 1 ? { number, town, area: 7 } : null,
      },
      Desk: { __resolveReference: () => null },
      Room: { __resolveReference: () => null },
      Person: { __resolveReference: () => null },
    },
  },
} satisfies Record<string, Part>;

const metrics = createMetrics();
/** As the dashboards' is: whoever made it has left out the classes. */
const withoutTags = composed(
  Object.fromEntries(
    Object.entries(parts).map(([key, { sdl }]) => [
      key,
      { sdl: sdl.replaceAll(/@tag\(.*?\)/g, ''), resolvers: undefined },
    ]),
  ),
);
let graph: TestGraph;

beforeAll(async () => {
  graph = await runGraph(parts, { metrics, dashboard: withoutTags });
});

afterAll(() => graph.stop());

afterEach(() => {
  isBroken = false;
});

const writer: Caller = { kind: 'organisation', consumer: '0192:1', scopes: ['write'] };

/** What an answer tells besides how partners fared. */
async function told(query: string, headers = {}): Promise<unknown> {
  const { errors, text } = await graph.ask(query, {}, headers);
  expect(errors).toBeUndefined();
  return z.object({ extensions: z.looseObject({}) }).parse(JSON.parse(text)).extensions['unknownReferences'];
}

const GONE = {
  rule: 'R6',
  severity: 'MISMATCH',
  type: 'Town',
  key: { id: 'gone' },
  namedBy: 'lists',
  partner: 'owner',
  explanation: 'lists names Town gone, which owner does not know.',
};

test('what its owner does not know is told once, with who names it and each place by the caller’s names', async () => {
  expect(await told('{ all: rows { at: town { name nick } } }')).toEqual([
    {
      ...GONE,
      paths: [
        ['all', 0, 'at'],
        ['all', 1, 'at'],
      ],
    },
  ]);
  expect(await told('mutation { add { town { name } } }', by(writer))).toEqual([
    { ...GONE, paths: [['add', 'town']] },
  ]);
  expect(await told('{ rows { plot { area } } }')).toMatchObject([
    { type: 'Plot', key: { town: { id: 'oslo' }, number: 9 }, paths: [['rows', 0, 'plot']] },
  ]);
  expect(await metrics.text()).toContain('samgraf_unknown_references_total{partner="owner",type="Town"} 2');
});

test('the dashboards’ variant has no classes, and tells by those of its graph', async () => {
  const url = graph.gateway.url.replace('/graphql', '/dashboard/graphql');
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ rows { town { name } } }' }),
  });
  expect(await response.json()).toMatchObject({ extensions: { unknownReferences: [GONE] } });
});

test.each([
  ['only a key, for which nobody is asked', '{ rows { town { id } } }'],
  ['somebody', '{ rows { visitor { label } } }'],
  ['what stands beside somebody', '{ rows { town { name } visitor { ref } } }'],
  ['a key that is about a person', '{ rows { desk { label } } }'],
  ['a key that the caller may not read', '{ rows { room { label } } }'],
])('of %s nothing is told', async (_, query) => {
  expect(await told(query)).toBeUndefined();
});

test('what a partner lost is no unknown reference, and hides none', async () => {
  isBroken = true;
  const { errors, text } = await graph.ask('{ rows { town { name } } }');
  expect(errors?.map(({ path }) => path)).toEqual([['rows', 2, 'town', 'name']]);
  expect(JSON.parse(text)).toMatchObject({
    extensions: {
      unknownReferences: [
        {
          key: { id: 'gone' },
          paths: [
            ['rows', 0, 'town'],
            ['rows', 1, 'town'],
          ],
        },
      ],
    },
  });
});

test('where nothing is classified nothing is told', async () => {
  const foreign = await runGraph(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        { ...part, sdl: part.sdl.replaceAll(/@tag\(.*?\)/g, '') },
      ]),
    ),
  );
  const { data, text } = await foreign.ask('{ rows { town { name } } }');
  expect(data).toMatchObject({ rows: [{ town: { name: null } }, {}, { town: { name: 'Oslo' } }] });
  expect(text).not.toContain('unknownReferences');
  await foreign.stop();
});
