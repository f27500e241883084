import readExcelFile from 'read-excel-file/node';
import { createMetrics } from '../../gateway/metrics.ts';
import { runGraph, type TestGraph } from './support.ts';

const pages = [
  { ids: ['a', 'b'], more: true },
  { ids: undefined, more: true },
  { ids: ['c'], more: false },
];

const sums = [
  { amount: '1.50', ratio: 1e-7, on: '2024-02-29' },
  { amount: '-2', ratio: -0.5, on: '2024-02-30' },
  { amount: '=HYPERLINK("http://example.org")', ratio: 2, on: '=A1' },
  { amount: '-A1', ratio: 3, on: 'today' },
  { amount: '1e999', ratio: 4, on: '' },
  { amount: 'NaN', ratio: 5, on: '2024-1-1' },
  { amount: 'Infinity', ratio: 6, on: '+1' },
];

/** A partner with a list that comes in pages, of which it loses the second one, and with odd values. */
const partner = {
  sdl: `
    scalar Decimal
    scalar Date
    type Query {
      items(first: Int, after: String): ItemConnection
      sums: [Sum!]
      echoes(text: String, year: Int): [Echo!]
      own: [Echo!] @authenticated
    }
    type ItemConnection { edges: [ItemEdge!], pageInfo: PageInfo! }
    type ItemEdge { node: Item }
    type Item { id: ID! }
    type PageInfo { hasNextPage: Boolean!, endCursor: String }
    type Sum { amount: Decimal, ratio: Float, on: Date }
    type Echo { text: String, year: Int }`,
  resolvers: {
    Query: {
      items: (_: unknown, { after }: { after?: string }) => {
        const index = Number(after ?? '0');
        const page = pages[index];
        return {
          pageInfo: { hasNextPage: page?.more, endCursor: String(index + 1) },
          edges: () => {
            if (!page?.ids) throw new Error('lost');
            return page.ids.map((id) => ({ node: { id } }));
          },
        };
      },
      sums: () => sums,
      echoes: (_: unknown, given: object) => [given],
    },
  },
};

let graph: TestGraph;

beforeAll(async () => {
  graph = await runGraph({ one: partner });
});

afterAll(() => graph.stop());

const get = (path: string, { gateway } = graph) => fetch(`${new URL(gateway.url).origin}/export/${path}`);

/** The rows of a CSV as spreadsheets get it, without its heading and the last two columns. */
async function cells(path: string): Promise<string[][]> {
  const [, ...rows] = (await (await get(path)).text()).trimEnd().split('\r\n');
  return rows.map((row) => row.split(';').slice(0, -2));
}

test('of all pages it is told how partners fared, and what is lost on one of them', async () => {
  expect(await cells('items.csv')).toEqual([['a'], ['b'], ['#INTERNAL_SERVER_ERROR one'], ['c']]);
  expect((await get('items.csv')).headers.get('samgraf-partners')).toBe('one=DEGRADED');
});

test('a value may have a question mark', async () => {
  expect(await cells('echoes.csv?text=why?&year=2024')).toEqual([['why?', '2024']]);
});

test('a number that is none, and a day that is none, are text that no spreadsheet runs', async () => {
  expect(await cells('sums.csv')).toEqual([
    ['1,50', '1e-7', '2024-02-29'],
    ['-2', '-0,5', '2024-02-30'],
    [`"'=HYPERLINK(""http://example.org"")"`, '2', "'=A1"],
    ["'-A1", '3', 'today'],
    ['1e999', '4', ''],
    ['NaN', '5', '2024-1-1'],
    ['Infinity', '6', "'+1"],
  ]);
  const [sheet] = await readExcelFile(Buffer.from(await (await get('sums.xlsx')).arrayBuffer()));
  expect(sheet?.data.slice(1).map((row) => row.slice(0, 3))).toEqual([
    [1.5, 1e-7, new Date('2024-02-29')],
    [-2, -0.5, '2024-02-30'],
    ['=HYPERLINK("http://example.org")', 2, '=A1'],
    ['-A1', 3, 'today'],
    ['1e999', 4, null],
    ['NaN', 5, '2024-1-1'],
    ['Infinity', 6, '+1'],
  ]);
});

test('who needs a token for a file is told that a bearer token is wanted', async () => {
  const { status, headers } = await get('own.csv');
  expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
});

test('what fails in the gateway itself is no fault of the request', async () => {
  const metrics = createMetrics();
  jest.spyOn(metrics, 'cost').mockImplementation(() => {
    throw new Error('broken');
  });
  const broken = await runGraph({ one: partner }, { metrics });
  const answer = await get('sums.csv', broken);
  const requestId: unknown = expect.any(String);
  expect([answer.status, await answer.json()]).toEqual([
    500,
    {
      errors: [{ message: 'The gateway failed.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
      extensions: { requestId },
    },
  ]);
  await broken.stop();
});
