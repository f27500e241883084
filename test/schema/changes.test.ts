import { parse } from 'graphql';
import { apiSchemaOf } from '../../schema/changes/api.ts';
import { changesBetween } from '../../schema/changes/between.ts';
import { changelogEntry, withEntry } from '../../schema/changes/changelog.ts';
import { brokenBy, usesIn } from '../../schema/changes/documents.ts';
import { compose } from '../../schema/compose.ts';
import { faults } from '../../schema/lint.ts';
import { bodyOf, idOf } from '../../schema/manifest.ts';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@tag", "@authenticated", "@requiresScopes", "@composeDirective"])';

const TOWN = `
  type Query { town(id: ID!): Town @tag(name: "public") }
  type Town @tag(name: "public") {
    id: ID!
    roads: Int
    size: Int @deprecated(reason: "Removed from 2026-06-01: ask for area.")
    kind: Kind
    mayor(on: String): String
  }
  enum Kind { RURAL URBAN }`;

const supergraph = (sdl: string) =>
  compose([{ name: 'towns', url: 'http://towns.invalid', typeDefs: parse(`${LINK} ${sdl}`) }]);

const known = (body: string) => {
  const text = bodyOf(parse(body));
  return { id: idOf(text), name: 'Roads', type: 'query' as const, body: text };
};

test.each([
  [
    'a field goes that nobody was told of',
    ['roads: Int', ''],
    'BREAKING',
    "Field 'roads' was removed from object type 'Town': it must be @deprecated(reason: \"Removed from YYYY-MM-DD: ...\") in a release before",
  ],
  [
    'a deprecated field goes too early',
    [/size: .*/, ''],
    'BREAKING',
    "Field 'size' (deprecated) was removed from object type 'Town': it is promised until 2026-06-01",
  ],
  ['a field becomes a text', ['roads: Int', 'roads: String'], 'BREAKING', /'Town\.roads' changed type/],
  ['an argument is wanted', ['on: String', 'on: String!'], 'BREAKING', /'on' on field 'Town\.mayor'/],
  ['an enum grows', ['RURAL URBAN', 'RURAL URBAN COAST'], 'DANGEROUS', /'COAST' was added to enum 'Kind'/],
  ['a field is new', ['roads: Int', 'roads: Int area: Int'], 'SAFE', /'area' was added/],
  [
    'a token is asked for',
    ['roads: Int', 'roads: Int @authenticated'],
    'BREAKING',
    'Town.roads asked nothing of its caller, and asks a token',
  ],
  [
    'a scope is asked for',
    ['roads: Int', 'roads: Int @requiresScopes(scopes: [["a", "b"], ["c"]])'],
    'BREAKING',
    'Town.roads asked nothing of its caller, and asks a token, a and b or c',
  ],
  [
    'a class is another',
    ['roads: Int', 'roads: Int @tag(name: "statistics")'],
    'DANGEROUS',
    'Town.roads was public, and is statistics',
  ],
] as const)('%s', async (_, [text, by], level, what) => {
  const after = TOWN.replace(text, by);
  expect(after).not.toBe(TOWN);
  const changes = await changesBetween(supergraph(TOWN), supergraph(after), '2026-05-31');
  expect(changes.map((each) => each.level)).toEqual([level]);
  if (typeof what === 'string') expect(changes[0]?.what).toBe(what);
  else expect(changes[0]?.what).toMatch(what);
});

test('what was announced goes on its day', async () => {
  const after = supergraph(TOWN.replace(/size: .*/, ''));
  const [change, ...more] = await changesBetween(supergraph(TOWN), after, '2026-06-01');
  expect([change?.level, more]).toEqual(['SAFE', []]);
});

test('what is asked less is told', async () => {
  const before = supergraph(TOWN.replace('roads: Int', 'roads: Int @authenticated'));
  expect(await changesBetween(before, supergraph(TOWN), '2026-05-31')).toEqual([
    {
      level: 'DANGEROUS',
      place: 'Town.roads',
      what: 'Town.roads asked a token of its caller, and asks nothing',
    },
  ]);
});

test('nothing changed is nothing told, and words of descriptions are not a change', async () => {
  const described = TOWN.replace('roads: Int', '"Roads." roads: Int');
  expect(await changesBetween(supergraph(TOWN), supergraph(described), '2026-05-31')).toEqual([]);
});

test('nor is how long an answer may be kept', async () => {
  const hinted = (by: string) => `
    extend schema @link(url: "https://hints.invalid/cacheControl/v0.1", import: ["@cacheControl"])
      @composeDirective(name: "@cacheControl")
    directive @cacheControl(maxAge: Int) on FIELD_DEFINITION | OBJECT
    ${TOWN.replace('roads: Int', `roads: Int ${by}`)}`;
  const before = supergraph(hinted('@cacheControl(maxAge: 60)'));
  expect(before).toContain('@cacheControl(maxAge: 60)');
  expect(await changesBetween(before, supergraph(hinted('')), '2026-05-31')).toEqual([]);
});

test('known operations say who uses a place, and what no longer answers them', () => {
  const operations = [
    known('query Roads { town(id: "x") { ...T } } fragment T on Town { roads mayor(on: "y") }'),
  ];
  const uses = usesIn(apiSchemaOf(supergraph(TOWN)), operations);
  expect(['Town.roads', 'Town.mayor.on', 'Query.town.id', 'Town', 'Town.size', undefined].map(uses)).toEqual([
    ['Roads'],
    ['Roads'],
    ['Roads'],
    ['Roads'],
    [],
    [],
  ]);
  expect(brokenBy(apiSchemaOf(supergraph(TOWN)), operations)).toEqual([]);
  expect(brokenBy(apiSchemaOf(supergraph(TOWN.replace('roads: Int', 'paths: Int'))), operations)).toEqual([
    'Roads: Cannot query field "roads" on type "Town".',
  ]);
});

test('a deprecation without a day is refused in a contract', () => {
  const sdl = (reason: string) => `
    "A town." type Town @tag(name: "public") { "How many." roads: Int @deprecated${reason} }`;
  const of = (reason: string) => faults([{ name: 'towns', typeDefs: parse(sdl(reason)) }]);
  const fault = 'towns: Town.roads is deprecated, and its reason must begin with “Removed from YYYY-MM-DD: ”';
  expect(of('')).toEqual([fault]);
  expect(of('(reason: "Ask for paths.")')).toEqual([fault]);
  expect(of('(reason: "Removed from 2026-13-45: ask for paths.")')).toEqual([fault]);
  expect(of('(reason: "Removed from 2026-06-01: ask for paths.")')).toEqual([]);
});

test('the changelog has the latest first, by what it means for callers', () => {
  const first = withEntry(
    '',
    changelogEntry('2026-01-01', [{ level: 'SAFE', place: 'A', what: 'A is new' }]),
  );
  const changes = [
    { level: 'SAFE', place: 'B', what: 'B is new' },
    { level: 'BREAKING', place: 'C', what: 'C is gone' },
  ] as const;
  const both = withEntry(first, changelogEntry('2026-02-01', changes));
  const places = ['# What changed', '2026-02-01', 'C is gone', 'B is new', '2026-01-01', 'A is new'].map(
    (each) => both.indexOf(each),
  );
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(places[0]).toBe(0);
  expect(both.match(/\n\n## 20/g)).toHaveLength(2);
  expect(both.match(/# What changed/g)).toHaveLength(1);
});
