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
    town('"Roads." roads: Int @tag(name: "public") @tag(name: "statistics")'),
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
    '"A road." type Road @tag(name: "public") { "Through." towns: [Town!] @listSize(assumedSize: 5) }',
    ['county: Road.towns must be able to be null'],
  ],
  [
    'a list of objects that does not say how long it may be',
    '"A road." type Road @tag(name: "public") { "Through." towns: [Town] }',
    ['county: Road.towns is a list and needs @listSize'],
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
    'a public field that may lead to statistics, by an interface',
    `interface Told { id: ID! } "A census." type Census implements Told @tag(name: "statistics") { "Its id." id: ID! }
      ${town('"Told." told: Told @tag(name: "public")')}`,
    ['county: Town.told leads to what is statistics, and must be so, too'],
  ],
  [
    'a public field that may lead to statistics, by a union',
    `union Told = Road | Census "A census." type Census @tag(name: "statistics") { "Its id." id: ID! }
      "A road." type Road @tag(name: "public") { "How long." length: Int! }
      ${town('"Told." told: Told @tag(name: "public")')}`,
    ['county: Town.told leads to what is statistics, and must be so, too'],
  ],
  [
    'a type without words',
    'type Road @tag(name: "public") { "How long." length: Int! }',
    ['county: Road is described nowhere'],
  ],
  [
    'a hint that what nobody classified may be kept',
    town('"Roads." roads: Int @cacheControl(maxAge: 60)'),
    [
      'county: Town.roads needs one class of public, statistics, personal',
      'county: Town.roads is not public, and @cacheControl can only be PRIVATE',
    ],
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

/** A type of persons, with what it asks of callers. */
const person = (asks: string) =>
  `"Somebody." type Person @key(fields: "ref") @tag(name: "personal") ${asks} { "Their reference." ref: ID! }`;

const LOCKED = '@authenticated';

describe('what is personal', () => {
  test.each([
    [
      'asks for nobody’s token',
      person(''),
      ['county: Person.ref is personal, and needs @authenticated or @requiresScopes'],
    ],
    [
      'asks for a policy alone',
      town('"Its mayor." mayor: String @tag(name: "personal") @policy(policies: [["purpose"]])'),
      ['county: Town.mayor is personal, and needs @authenticated or @requiresScopes'],
    ],
    [
      'has a hint that it may be kept',
      town(
        `"Its mayor." mayor: String @tag(name: "personal") ${LOCKED} @cacheControl(maxAge: 60, scope: PUBLIC)
          "A phone." phone: String @tag(name: "personal") ${LOCKED} @cacheControl(scope: PRIVATE)`,
      ),
      ['county: Town.mayor is not public, and @cacheControl can only be PRIVATE'],
    ],
    [
      'has a hint that what leads to it may be kept',
      person(`${LOCKED} @cacheControl(maxAge: 60)`),
      ['county: Person is personal, and @cacheControl can only be PRIVATE'],
    ],
    ['asks for a token by its type', person(LOCKED), []],
    ['asks for a scope by its type', person('@requiresScopes(scopes: [["a"]])'), []],
    ['asks for a token itself', town(`"Its mayor." mayor: String @tag(name: "personal") ${LOCKED}`), []],
    [
      'asks for a token by the type that it leads to',
      `${person(LOCKED)} ${town('"Who lives there." people: [Person] @listSize(assumedSize: 5) @tag(name: "personal")')}`,
      [],
    ],
  ])('%s', (_, guest, expected) => {
    expect(check(guest)).toEqual(expected);
  });

  test.each([
    [
      'a key of another partner’s',
      'type Person @key(fields: "ref", resolvable: false) { ref: ID! }',
      ['county: Person has Person.ref in @key, which is personal in towns'],
    ],
    [
      'deep in a key of another partner’s',
      `type Person { ref: ID! @external }
       "A seat." type Seat @key(fields: "of { ref }") @tag(name: "public") { "Whose." of: Person @tag(name: "personal") ${LOCKED} }`,
      ['county: Seat has Person.ref in @key, which is personal in towns'],
    ],
    [
      'what another partner’s field requires',
      town(`mayor: Person @external
        "Roads." roads: Int @requires(fields: "mayor { ... on Person { ref } }") @tag(name: "public")`),
      [
        'county: Town.roads has Town.mayor in @requires, which is personal in towns',
        'county: Town.roads has Person.ref in @requires, which is personal in towns',
      ],
    ],
    [
      'what another partner provides',
      `type Town @key(fields: "id") { id: ID! mayor: Person @external }
       type Query @tag(name: "public") { "Towns." towns: [Town] @listSize(assumedSize: 5) @provides(fields: "mayor { ref }") }`,
      [
        'county: Query.towns has Town.mayor in @provides, which is personal in towns',
        'county: Query.towns has Person.ref in @provides, which is personal in towns',
      ],
    ],
  ])('is not %s', (_, guest, expected) => {
    const owner = `${person(LOCKED)} ${OWNER.replace('name: String', `name: String "Who." mayor: Person @tag(name: "personal")`)}`;
    expect(check(guest, owner)).toEqual(expected);
  });

  test.each([
    ['an argument', 'open(of: ID @tag(name: "personal")): Int'],
    ['an argument’s field', 'open(of: [Whom!]!): Int'],
    ['a field of its field, though that knows itself', 'open(of: Outer): Int'],
    ['its type', 'open(of: Everybody): Int'],
  ])('is not taken by a field that is not, as %s', (_, field) => {
    const inputs = `
      input Whom { ref: ID! @tag(name: "personal") }
      input Outer { again: Outer, inner: Whom }
      input Everybody @tag(name: "personal") { first: Int }
      input Plain { again: Plain, size: Int }
    `;
    const mutation = (tags: string) =>
      `type Mutation { "Opens." ${field} ${tags} "Shuts." shut(of: Plain): Int @tag(name: "public") }`;
    expect(check(`${inputs} ${mutation('@tag(name: "public")')}`)).toEqual([
      'county: Mutation.open takes what is personal, and must be so, too',
    ]);
    expect(check(`${inputs} ${mutation(`@tag(name: "personal") ${LOCKED}`)}`)).toEqual([]);
  });
});
