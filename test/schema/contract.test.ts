import { printSchema, ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import { buildSchema, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { composeSupergraph, contracts } from '../../schema/compose.ts';
import { composeDashboard } from '../../schema/contract.ts';
import { type Edit, edited, fieldsOf } from '../support/contracts.ts';
import { withLearners } from '../support/learners.ts';

const apiOf = (sdl: string): GraphQLSchema =>
  buildSchema(
    printSchema(
      Supergraph.build(sdl, { supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES }).apiSchema(),
    ),
  );

/** All types, fields and arguments of a schema, but what every schema has. */
function coordinates(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__')) return [];
    const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    return [
      type.name,
      ...fields.flatMap((field) => [
        `${type.name}.${field.name}`,
        ...field.args.map(({ name }) => `${type.name}.${field.name}(${name}:)`),
      ]),
    ];
  });
}

const whole = apiOf(composeSupergraph());
const variant = apiOf(composeDashboard());
const inVariant = new Set(coordinates(variant));

test('has every field that is public or statistics, as the whole graph has it, and no other one', () => {
  const open = fieldsOf(contracts(), 'public', 'statistics');
  expect(open.length).toBeGreaterThan(500);
  // A type that only closed fields lead to is not there, whatever it is made of.
  const reached = open.filter(({ type }) => inVariant.has(type)).map(({ type, name }) => `${type}.${name}`);
  expect([...inVariant].filter((each) => /^\w+\.\w+$/.test(each)).sort()).toEqual(
    [...new Set(reached)].sort(),
  );
  for (const { type, name } of open) {
    const [asked, given] = [whole, variant].map((schema) => schema.getType(type));
    if (!isObjectType(asked) || !isObjectType(given)) continue;
    const described = [asked, given]
      .map((each) => each.getFields()[name])
      .map((each) => [each?.type.toString(), each?.description, each?.args.length]);
    expect([`${type}.${name}`, described[1]]).toEqual([`${type}.${name}`, described[0]]);
  }
});

test('has nothing about persons, and changes nothing', () => {
  const personal = fieldsOf(contracts(), 'personal').map(({ type, name }) => `${type}.${name}`);
  expect(personal.filter((each) => inVariant.has(each))).toEqual([]);
  expect(variant.getMutationType()).toBeUndefined();
  // DisclosureMethod tells how counts are protected.
  const aboutPersons =
    /^(Participant|Consent|Disclosure(?!Method$)|Referral|Handover|Erasure(?!Limit$)|Rectification|Pseudonym)/;
  expect(Object.keys(variant.getTypeMap()).filter((name) => aboutPersons.test(name))).toEqual([]);
});

test('leaves out a person, what leads to one, what only leads there, what has no class and what changes anything', () => {
  const there = coordinates(apiOf(composeDashboard(withLearners)));
  const added = [
    'Anything',
    'Book',
    'Book.title',
    'Query.anything',
    'Query.titled',
    'Titled',
    'Titled.title',
  ];
  expect(there.filter((each) => !inVariant.has(each)).sort()).toEqual(added);
  expect([...inVariant].filter((each) => !there.includes(each))).toEqual([]);
});

test('does not hold even the names of what it leaves out', () => {
  expect(composeDashboard(withLearners)).not.toMatch(/learner|withoutClass|lessons/i);
});

test.each<[string, Edit, RegExp]>([
  [
    'a required argument that is about a person',
    { of: 'immigration', text: 'cohort(id: ID!)', by: 'cohort(id: ID!, of: String! @tag(name: "personal"))' },
    /"Query\.cohort\(of:\)"/,
  ],
  [
    'a type that is about a person',
    {
      of: 'immigration',
      text: 'type Query {',
      by: 'type Learner @tag(name: "personal") { age: Int } type Query { learner: Learner @tag(name: "public")',
    },
    /"Query\.learner"/,
  ],
  [
    'what is about a person to make a figure of it',
    { of: 'county', text: 'costPerYear: Money', by: 'costPerYear: Money @tag(name: "personal")' },
    /costPerYear/,
  ],
  [
    'what is about a person to find an entity',
    {
      of: 'county',
      text: 'parts `OSS-A1.1`)."\n  code: ID!',
      by: 'parts `OSS-A1.1`)."\n  code: ID! @tag(name: "personal")',
    },
    /code/,
  ],
  [
    'an input type without a class',
    {
      of: 'immigration',
      text: 'type Query {',
      by: 'input Filter { year: Int } type Query { filtered(by: Filter): Int @tag(name: "public")',
    },
    /"Filter"/,
  ],
])('does not compose when something open needs %s', (_, edit, words) => {
  expect(() => composeDashboard(edited(edit))).toThrow(words);
});

test('keeps what is asked of callers on the fields that are left', () => {
  const services = edited({
    of: 'immigration',
    text: 'cohort(id: ID!): Cohort',
    by: 'cohort(id: ID!): Cohort @requiresScopes(scopes: [["a"]])',
  });
  expect(composeDashboard(services)).toMatch(
    /cohort\(id: ID!\): Cohort .*@requiresScopes\(scopes: \[\["a"\]\]\)/,
  );
});
