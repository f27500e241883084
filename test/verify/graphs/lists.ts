import type { SmallGraph } from '../subject.ts';

const at = (x: number, y: number) => ({ x, y });

/** Lists of lists with holes, of entities, values, unions and leaves, required as well as asked for. */
export const lists: SmallGraph = {
  name: 'lists',
  pools: { Int: [0, 1, 2, 9] },
  parts: () => ({
    board: {
      sdl: `
        type Query { grid: [[Cell]], rows: [[Cell!]!], cube: [[[Cell]]], row(y: Int!): [Cell], empty: [[Cell!]!]!, one: Cell }
        type Cell @key(fields: "x y") { x: Int!, y: Int!, near: [[Cell]], tags: [[String!]], paths: [[Path]] }
        type Path { to: Cell, steps: [[Int]] }`,
      resolvers: {
        Query: {
          grid: () => [[at(0, 0), null, at(1, 0)], null, [], [at(0, 1)]],
          rows: () => [[at(0, 0), at(1, 0)], [at(0, 0)]],
          cube: () => [[[at(2, 2), null], null], null, [[], [at(0, 0)]]],
          row: (_: unknown, { y }: { y: number }) => (y > 2 ? null : [at(0, y), null, at(1, y)]),
          empty: () => [],
          one: () => at(1, 1),
        },
        Cell: {
          near: ({ x, y }: { x: number; y: number }) => (x ? null : [[at(x + 1, y)], null, [null, at(x, y)]]),
          tags: ({ x }: { x: number }) => [['a', 'b'], null, x ? [] : ['c']],
          paths: ({ x, y }: { x: number; y: number }) => [
            [{ to: at(y, x), steps: [[1, null], null] }, null],
            null,
          ],
        },
      },
    },
    land: {
      sdl: `
        type Cell @key(fields: "x y") { x: Int!, y: Int!, height: Int, layers: [[Layer]], owners: [[Owner]!] }
        type Layer { thick: Int, of: Cell }
        union Owner = Firm | Crown
        type Firm @key(fields: "id") { id: ID! }
        type Crown { since: Int }`,
      resolvers: {
        Cell: {
          __resolveReference: ({ x, y }: { x: number; y: number }) => (x === 2 ? null : { x, y }),
          height: ({ x, y }: { x: number; y: number }) => (x + y === 1 ? null : x * 10 + y),
          layers: ({ x, y }: { x: number; y: number }) => [
            [{ thick: x, of: at(0, 0) }, null],
            null,
            [{ thick: y }],
          ],
          owners: ({ x }: { x: number }) => [
            [{ __typename: 'Firm', id: `f${x}` }, null],
            [{ __typename: 'Crown', since: 1814 }],
          ],
        },
      },
    },
    sums: {
      sdl: `
        type Cell @key(fields: "x y") {
          x: Int!
          y: Int!
          layers: [[Layer]] @external
          near: [[Cell]] @external
          depth: Int @requires(fields: "layers { thick }")
          peak: String @requires(fields: "near { height }")
          height: Int @external
          tags: [[String!]] @external
          label: String @requires(fields: "tags")
        }
        type Layer { thick: Int @external }
        type Firm @key(fields: "id") { id: ID!, name: String, lands: [[Cell]] }`,
      resolvers: {
        Cell: {
          depth: ({ layers }: { layers: (({ thick: number } | null)[] | null)[] | null }) =>
            (layers ?? []).flatMap((each) => each ?? []).reduce((sum, layer) => sum + (layer?.thick ?? 0), 0),
          peak: ({ near }: { near: unknown }) => shown(near, 'height'),
          label: ({ tags }: { tags: unknown }) => JSON.stringify(tags),
        },
        Firm: { name: ({ id }: { id: string }) => `firm ${id}`, lands: () => [[at(1, 0)], null] },
      },
    },
  }),
};

/** The list with only one field of its objects, as a requirement also carries keys. */
function shown(list: unknown, field: string): string {
  return JSON.stringify(list, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? pickOne(value, field) : value,
  );
}

function pickOne(object: object, field: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name === field));
}
