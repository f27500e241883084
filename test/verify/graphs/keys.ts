import type { SmallGraph } from '../subject.ts';

const items = [
  { sku: 'x', id: '1', region: { code: 'no', name: 'North' }, name: 'Ex' },
  { sku: 'y', id: '2', region: { code: 'se', name: 'South' }, name: 'Wye' },
  { sku: 'z', id: '3', region: { code: 'no', name: 'North' }, name: null },
];
const ref = (index: number) => ({ sku: items[index]?.sku });
const by = (key: { sku?: string; id?: string }) =>
  items.find(({ sku, id }) => sku === key.sku || id === key.id) ?? null;

/** Keys that must be translated on the way, of several fields, nested, and inside each other. */
export const keys: SmallGraph = {
  name: 'keys',
  pools: { ID: ['x', 'y', 'none'] },
  parts: () => ({
    list: {
      sdl: `
        type Query { items: [Item!]!, item(sku: ID!): Item, spotty: [Item], pair: Pair }
        type Item @key(fields: "sku") { sku: ID!, next: Item }
        type Pair @key(fields: "left { sku } right { sku }") { left: Item!, right: Item! }`,
      resolvers: {
        Query: {
          items: () => items.map((_, index) => ref(index)),
          item: (_: unknown, { sku }: { sku: string }) => ({ sku }),
          spotty: () => [ref(2), null, { sku: 'unknown' }, ref(0)],
          pair: () => ({ left: ref(0), right: ref(1) }),
        },
        Item: {
          next: ({ sku }: { sku: string }) => {
            const at = items.findIndex((each) => each.sku === sku);
            return at < 0 || at + 1 === items.length ? null : ref(at + 1);
          },
        },
      },
    },
    names: {
      sdl: `
        type Item @key(fields: "sku") @key(fields: "id") { sku: ID!, id: ID!, name: String, region: Region! @shareable }
        type Region @key(fields: "code") { code: ID! }`,
      resolvers: { Item: { __resolveReference: by } },
    },
    regions: {
      sdl: `
        type Query { region(code: ID): Region, regions: [Region] }
        type Region @key(fields: "code") { code: ID!, title: String, items: [Item] }
        type Item @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: {
          region: (_: unknown, { code = 'no' }: { code?: string }) => ({ code }),
          regions: () => [{ code: 'se' }, { code: 'nowhere' }, { code: 'no' }],
        },
        Region: {
          __resolveReference: ({ code }: { code: string }) => ({ code }),
          title: ({ code }: { code: string }) =>
            items.find(({ region }) => region.code === code)?.region.name,
          items: ({ code }: { code: string }) =>
            items.filter(({ region }) => region.code === code).map(({ id }) => ({ id })),
        },
      },
    },
    prices: {
      sdl: `
        type Item @key(fields: "id region { code }") { id: ID!, region: Region!, price(in: String = "NOK"): String }
        type Region @key(fields: "code", resolvable: false) { code: ID! }`,
      resolvers: {
        Item: {
          price: ({ id, region }: { id: string; region: { code: string } }, args: { in: string | null }) =>
            `${id}${region.code}${args.in ?? '-'}`,
        },
      },
    },
    pairs: {
      sdl: `
        type Pair @key(fields: "left { sku } right { sku }") { left: Item! @external, right: Item! @external, bundle: Int, best: Item }
        type Item @key(fields: "sku") { sku: ID! }`,
      resolvers: {
        Pair: {
          bundle: ({ left, right }: { left: { sku: string }; right: { sku: string } }) =>
            (left.sku + right.sku).length,
          best: ({ right }: { right: { sku: string } }) => ({ sku: right.sku }),
        },
      },
    },
  }),
};
