import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { z } from 'zod';
import { LINK, type Part } from './support.ts';

/** The partners in their order. */
export const NAMES = ['north', 'east', 'south', 'west'];

/** The partner so many places further round the ring. */
export function after(partner: string, places: number): string {
  return NAMES[(NAMES.indexOf(partner) + places) % NAMES.length] ?? '';
}

/**
 * Four partners in a ring. Each has a list at the root with a hole and an entity twice, a field of every other
 * partner's entities, one that requires that of the partner before it, and something about persons.
 */
export const ring: Readonly<Record<string, Part>> = Object.fromEntries(
  NAMES.map((own) => {
    const before = after(own, 3);
    const part: Part = {
      sdl: `
        type Query {
          ${own}: [Thing]
          ${own}Word: String
          ${own}Person: ${own}Person
          ${own}Place: ${own}Place
          ${own}Any: ${own}Any
        }
        type Mutation { ${own}Turn: String }
        type Thing @key(fields: "id") {
          id: ID!
          ${own}Own: String
          ${before}Own: String @external
          ${own}Sum: String @requires(fields: "${before}Own")
          ${own}Phone: String @tag(name: "personal")
        }
        interface ${own}Any { town: String }
        type ${own}Person implements ${own}Any @tag(name: "personal") { town: String }
        type ${own}Place implements ${own}Any { town: String }`,
      resolvers: {
        Query: {
          [own]: () => [{ id: '1' }, { id: '2' }, null, { id: '1' }],
          [`${own}Word`]: () => `${own} says`,
          [`${own}Person`]: () => ({ town: own }),
          [`${own}Place`]: () => ({ town: own }),
          [`${own}Any`]: () => ({ __typename: `${own}Place`, town: own }),
        },
        Mutation: { [`${own}Turn`]: () => `${own} turned` },
        Thing: {
          [`${own}Own`]: ({ id }: Thing) => `${own} ${id}`,
          [`${own}Phone`]: ({ id }: Thing) => `${own} calls ${id}`,
          // What is made up without the required field must not get out.
          [`${own}Sum`]: (thing: Thing) => `${own} after ${thing[`${before}Own`] ?? 'nobody'}`,
        },
      },
    };
    return [own, part];
  }),
);

type Thing = Readonly<Record<string, string | undefined>>;

/** Where a partner's field can stand: a question that needs it there, and what goes when the partner does. */
export interface Position {
  name: string;
  ask: (faulty: string) => string;
  /** Paths without a value. */
  lost: (faulty: string) => readonly string[];
  /** Who has nothing to be asked then. */
  notAsked: (faulty: string) => readonly string[];
}

const each = (list: string, field: string) => [0, 1, 3].map((index) => `${list}.${index}.${field}`);

export const positions: readonly Position[] = [
  {
    name: 'root',
    ask: (f) => `{ ${f} { id ${after(f, 1)}Own } ${after(f, 2)} { id ${after(f, 3)}Own } }`,
    lost: (f) => [f],
    notAsked: (f) => [after(f, 1)],
  },
  {
    name: 'entity',
    ask: (f) => `{ ${after(f, 1)} { id ${f}Own ${after(f, 2)}Own } ${after(f, 3)}Word }`,
    lost: (f) => each(after(f, 1), `${f}Own`),
    notAsked: () => [],
  },
  {
    name: 'required',
    ask: (f) => `{ ${after(f, 2)} { id ${after(f, 1)}Sum ${after(f, 3)}Own } }`,
    lost: (f) => each(after(f, 2), `${after(f, 1)}Sum`),
    notAsked: (f) => [after(f, 1)],
  },
  {
    name: 'requiring',
    ask: (f) => `{ ${after(f, 1)} { id ${f}Sum ${after(f, 2)}Own } }`,
    lost: (f) => each(after(f, 1), `${f}Sum`),
    notAsked: () => [],
  },
];

const requestShape = z.object({
  query: z.string(),
  variables: z
    .object({ representations: z.array(z.unknown()).optional() })
    .loose()
    .optional(),
});

/** What a partner was asked, read from the body that reached it. */
export function readRequest(body: string): z.infer<typeof requestShape> {
  return requestShape.parse(JSON.parse(body));
}

/** Answers a body that reached a partner as its schema says. */
export function answerer({ sdl, resolvers }: Part): (body: string) => Promise<string> {
  const typeDefs = parse(`${LINK}\n${sdl}`);
  const schema = buildSubgraphSchema([{ typeDefs, ...(resolvers && { resolvers }) }]);
  return async (body) => {
    const { query: source, variables: variableValues } = readRequest(body);
    return JSON.stringify(await graphql({ schema, source, variableValues }));
  };
}
