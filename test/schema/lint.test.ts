import { parse } from 'graphql';
import { faults } from '../../schema/lint.ts';

const OWNER = `
  "A town." type Town @key(fields: "id") @tag(name: "public") { "Its code." id: ID! "Its name." name: String }
`;

const check = (guest: string, owner = OWNER) =>
  faults([
    { name: 'towns', typeDefs: parse(owner) },
    { name: 'county', typeDefs: parse(guest) },
  ]);

const town = (fields: string) => `type Town @key(fields: "id") { id: ID! ${fields} }`;

test.each([
  [
    'a field without a class',
    town('"Roads." roads: Int'),
    ['county: Town.roads needs one class of public, statistics, personal'],
  ],
  [
    'a field with two classes',
    town('"Roads." roads: Int @tag(name: "public") @tag(name: "personal")'),
    ['county: Town.roads needs one class of public, statistics, personal'],
  ],
  [
    'a public field that leads to statistics',
    `"A census." type Census @tag(name: "statistics") { "How many." people: Int! }
      ${town('"Counts." census: Census @tag(name: "public")')}`,
    ['county: Town.census leads to what is statistics, and must be so, too'],
  ],
  [
    'another owner’s entity that is resolved without knowing anything of it',
    town(''),
    ['county: Town is known by its key alone, and needs resolvable: false'],
  ],
  ['a field without words', town('roads: Int @tag(name: "public")'), ['county: Town.roads is not described']],
  [
    'a contributed field that cannot be null',
    town('"Roads." roads: Int! @tag(name: "public")'),
    ['county: Town.roads must be able to be null'],
  ],
  [
    'an entity’s own field that cannot be null',
    '"A road." type Road @key(fields: "id") @tag(name: "public") { "Its id." id: ID! "How long." length: Int! }',
    ['county: Road.length must be able to be null'],
  ],
  [
    'a root field that cannot be null',
    'type Query @tag(name: "public") { "Roads." roads: Int! }',
    ['county: Query.roads must be able to be null'],
  ],
  [
    'a reference that cannot be null',
    '"A road." type Road @tag(name: "public") { "Where from." from: Town! }',
    ['county: Road.from must be able to be null'],
  ],
  [
    'a list of references whose items cannot be null',
    '"A road." type Road @tag(name: "public") { "Through." towns: [Town!] }',
    ['county: Road.towns must be able to be null'],
  ],
  [
    'a requirement with an argument',
    town('name: String @external "Roads." roads: Int @requires(fields: "name(in: NB)") @tag(name: "public")'),
    ['county: Town.roads requires a field with arguments'],
  ],
  [
    'an interface object that cannot be resolved',
    '"A place." type Place @interfaceObject @key(fields: "id", resolvable: false) @tag(name: "public") { "Its id." id: ID! }',
    ['county: Place has @interfaceObject and resolvable: false'],
  ],
  [
    'a type without words',
    'type Road @tag(name: "public") { "How long." length: Int! }',
    ['county: Road is described nowhere'],
  ],
])('refuses %s', (_, guest, expected) => {
  expect(check(guest)).toEqual(expected);
});

test('accepts what keeps the rules', () => {
  expect(
    check(
      town('name: String @external "Roads." roads: Int @requires(fields: "name") @tag(name: "statistics")'),
    ),
  ).toEqual([]);
});
