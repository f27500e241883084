import type { Caller } from '../../schema/caller.ts';
import type { Part } from './support.ts';

const cases = [
  { __typename: 'Case', id: 'a', note: 'note a', code: 1, state: 'open', owner: { town: 'Bud', phone: '4' } },
  { __typename: 'Case', id: 'b', note: 'note b', code: 2, state: 'closed', owner: null },
];
const visit = { __typename: 'Visit', id: 'v', note: 'note v' };
const letter = { __typename: 'Letter', id: 'l', note: 'note l' };

interface Ref {
  id: string;
}

/** What a test's mutations did, in order. */
export const done: string[] = [];

/** Two subgraphs whose fields ask something of callers in every way that the directives know. */
export const clinic = {
  register: {
    sdl: `
      type Query {
        open: String
        ward: String @authenticated
        cases: [Case]
        case(id: ID!): Case
        sure: [Sure!]!
        nodes: [Node]
        any: [Any]
        owner: Owner
        secret: Secret
        mood: Mood
        badge: Badge
        never: String @policy(policies: [["the moon is blue"]])
      }
      type Mutation {
        first: Int
        second: Int @requiresScopes(scopes: [["write"]])
        third: Int! @requiresScopes(scopes: [["write"]])
        fourth: Int
      }
      interface Node { id: ID!, note: String }
      type Case implements Node @key(fields: "id") {
        id: ID!
        note: String @requiresScopes(scopes: [["read", "cases"], ["admin"]])
        code: Int! @authenticated
        state: String
        owner: Owner
      }
      type Visit implements Node { id: ID!, note: String }
      type Letter implements Node { id: ID!, note: String @policy(policies: [["purpose"]]) }
      union Any = Case | Visit | Letter
      type Owner @policy(policies: [["case-officer"]]) { town: String, phone: String }
      type Sure { code: Int! @authenticated, name: String }
      type Secret @requiresScopes(scopes: [["admin"]]) { text: String }
      enum Mood @authenticated { GOOD BAD }
      type Badge @key(fields: "number") { number: ID @authenticated, colour: String }`,
    resolvers: {
      Query: {
        open: () => 'open',
        ward: () => 'north',
        cases: () => [cases[0], null, cases[1]],
        case: (_: unknown, { id }: Ref) => cases.find((each) => each.id === id),
        sure: () => [{ code: 1, name: 'one' }],
        nodes: () => [cases[0], visit, letter],
        any: () => [letter, cases[1], visit],
        owner: () => cases[0]?.owner,
        secret: () => ({ text: 'secret' }),
        mood: () => 'GOOD',
        badge: () => ({ number: '7', colour: 'red' }),
        never: () => 'never',
      },
      Mutation: {
        first: () => done.push('first'),
        second: () => done.push('second'),
        third: () => done.push('third'),
        fourth: () => done.push('fourth'),
      },
      Case: { __resolveReference: ({ id }: Ref) => cases.find((each) => each.id === id) },
    },
  },
  archive: {
    sdl: `
      type Query { shelf: String @authenticated, room: String }
      type Case @key(fields: "id") {
        id: ID!
        files: [File!] @authenticated
        weight(unit: String): Int @requiresScopes(scopes: [["read"]])
        box: String
      }
      type Badge @key(fields: "number") { number: ID, drawer: String }
      type File { name: String, pages: Int @policy(policies: [["adviser"]]) }`,
    resolvers: {
      Query: { shelf: () => 'shelf', room: () => 'room' },
      Case: {
        files: ({ id }: Ref) => [
          { name: `${id}1`, pages: 10 },
          { name: `${id}2`, pages: 20 },
        ],
        weight: () => 5,
        box: ({ id }: Ref) => `box ${id}`,
      },
      Badge: { drawer: ({ number }: { number: string }) => `drawer ${number}` },
    },
  },
} satisfies Record<string, Part>;

const organisation = { kind: 'organisation', consumer: '0192:944183779', scopes: [] } satisfies Caller;

/** Who asks in tests. */
export const callers = {
  nobody: { kind: 'anonymous' },
  stranger: organisation,
  reader: { ...organisation, scopes: ['cases', 'read'] },
  admin: { ...organisation, scopes: ['admin', 'read', 'write'], purpose: 'STATISTICS' },
  officer: { ...organisation, person: { id: 'officer-1', role: 'CASE_OFFICER' }, purpose: 'STATISTICS' },
  adviser: { ...organisation, person: { id: 'adviser-1', role: 'ADVISER' } },
} satisfies Record<string, Caller>;
