import type { SmallGraph } from '../subject.ts';

const animals = [
  { __typename: 'Dog', id: 'd', name: 'Rex', barks: true },
  { __typename: 'Cat', id: 'c', name: null, lives: 9 },
  { __typename: 'Stone', kg: 4, named: 'grey' },
];

/** Interfaces and unions with entities in them, and interfaces of interfaces; each partner knows other fields. */
export const abstract: SmallGraph = {
  name: 'abstract',
  pools: { ID: ['d', 'c', 'none'] },
  parts: () => ({
    farm: {
      sdl: `
        type Query { pets: [Pet], pet(id: ID!): Pet, finds: [Find], named: [Named!], yard: Yard }
        interface Named { named: String }
        interface Pet implements Named { id: ID!, name: String, named: String, friend: Pet }
        type Dog implements Pet & Named @key(fields: "id") { id: ID!, name: String, named: String, friend: Pet, barks: Boolean }
        type Cat implements Pet & Named @key(fields: "id") { id: ID!, name: String, named: String, friend: Pet, lives: Int! }
        type Stone implements Named { named: String, kg: Int }
        union Find = Dog | Cat | Stone
        type Yard { first: Find, rows: [[Find]], keeper: Keeper }
        type Keeper @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: {
          pets: () => [animals[0], null, animals[1]],
          pet: (_: unknown, { id }: { id: string }) => animals.find((each) => each.id === id),
          finds: () => [animals[2], animals[1], null, animals[0]],
          named: () => animals,
          yard: () => ({
            first: animals[1],
            rows: [[animals[0], null], null, [], [animals[2]]],
            keeper: { id: 'k' },
          }),
        },
        Dog: { __resolveReference: () => animals[0], friend: () => animals[1], named: () => 'dog' },
        Cat: { __resolveReference: () => animals[1], friend: () => null, named: () => null },
      },
    },
    vet: {
      sdl: `
        type Query { patients: [Patient!] }
        interface Patient { chip: Int, owner: Keeper }
        type Dog implements Patient @key(fields: "id") { id: ID!, chip: Int, owner: Keeper, shots: [Shot!]! }
        type Cat implements Patient @key(fields: "id") { id: ID!, chip: Int, owner: Keeper, indoor: Boolean! }
        type Horse implements Patient { chip: Int, owner: Keeper, hands: Float }
        type Shot { year: Int!, of: Patient }
        type Keeper @key(fields: "id") { id: ID!, pets: [Patient], ward: Ward }
        union Ward = Dog | Horse`,
      resolvers: {
        Query: { patients: () => [{ __typename: 'Horse', chip: 3, hands: 15.5 }, dog, cat] },
        Dog: { __resolveReference: () => dog },
        Cat: { __resolveReference: () => cat },
        Keeper: { pets: () => [cat, null, dog], ward: () => dog },
      },
    },
    homes: {
      sdl: `
        type Query { residents: [Resident] }
        union Resident = Keeper | Cat
        type Keeper @key(fields: "id") { id: ID!, name: String, first: Resident }
        type Cat @key(fields: "id") { id: ID!, home: Home }
        type Home implements Named { named: String, keeper: Keeper }
        interface Named { named: String }`,
      resolvers: {
        Query: {
          residents: () => [
            { __typename: 'Cat', id: 'c' },
            { __typename: 'Keeper', id: 'k', name: 'Kim' },
          ],
        },
        Keeper: { __resolveReference: keeper, first: () => ({ __typename: 'Cat', id: 'c' }) },
        Cat: { home: () => ({ named: 'barn', keeper: { id: 'k', name: 'Kim' } }) },
      },
    },
  }),
};

const dog = {
  __typename: 'Dog',
  id: 'd',
  chip: 1,
  owner: { id: 'k' },
  shots: [{ year: 2020, of: { __typename: 'Cat', id: 'c', chip: null, owner: null, indoor: true } }],
};
const cat = { __typename: 'Cat', id: 'c', chip: null, owner: null, indoor: true };

function keeper({ id }: { id: string }) {
  return { id, name: 'Kim' };
}
