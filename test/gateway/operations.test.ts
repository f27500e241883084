import { Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { getOperationAST, parse } from 'graphql';
import { createOperations } from '../../gateway/operations.ts';
import { createPlans } from '../../gateway/planning/plans.ts';
import { runtimeTypesIn } from '../../gateway/planning/runtimeTypes.ts';
import type { Rights } from '../../gateway/rights.ts';
import { shop } from './shop.ts';
import { composed } from './support.ts';

const supergraph = Supergraph.build(composed(shop));
const supergraphSchema = supergraph.schema.toGraphQLJSSchema();
const planned: string[] = [];
const makePlanner = (shown: Supergraph) => {
  const planner = new QueryPlanner(shown, { exposeDocumentNodeInFetchNode: true });
  return {
    buildQueryPlan: (...[operation, options]: Parameters<QueryPlanner['buildQueryPlan']>) => {
      planned.push(operation.toString());
      return planner.buildQueryPlan(operation, options);
    },
  };
};
const plans = createPlans(composed(shop), supergraphSchema, { planningMs: 5000, makePlanner });
const operations = createOperations(plans, {
  schema: supergraph.apiSchema().toGraphQLJSSchema(),
  supergraphSchema,
  isPersonal: () => false,
  runtimeTypes: runtimeTypesIn(supergraph, supergraphSchema),
});

function compiled(text: string, name?: string, key = 'all', values: Record<string, unknown> = {}) {
  const rights: Rights = { key, refusal: () => undefined };
  const document = parse(text);
  const operation = getOperationAST(document, name);
  if (!operation) throw new Error('no such operation');
  return operations.operationFor({ document, operation, rights, values });
}

beforeEach(() => {
  planned.length = 0;
});

test('compiles an operation once, however it is laid out', () => {
  const two = 'query A { top { name weight } } query B { warehouse }';
  const first = compiled(two, 'A');
  expect(compiled('query A{top{name,weight}} # same\nquery B { warehouse }', 'A')).toBe(first);
  expect(planned).toHaveLength(1);
  expect(compiled(two, 'B')).not.toBe(first);
  expect(compiled('query A($x: ID!) { product(upc: $x) { name } }', 'A')).not.toBe(first);
  expect(planned).toHaveLength(3);
});

test('keeps so many characters of operations, and plans anew what is beyond', () => {
  const long = (mark: string) => `query ${mark.repeat(100_000)} { warehouse }`;
  const first = compiled(long('a'));
  expect(compiled(long('a'))).toBe(first);
  for (const mark of 'bcdefghijklmnop') compiled(long(mark));
  planned.length = 0;
  expect(compiled(long('a'))).not.toBe(first);
  expect(planned).toHaveLength(1);
});

test('counts what partners are asked, a fragment in each fetch that has it', () => {
  const wide = (mark: string) => {
    const fields = Array.from({ length: 10 }, (_, i) => `${mark.repeat(1000)}${i}: weight`).join(' ');
    const roots = Array.from({ length: 45 }, (_, i) => `r${i}: product(upc: "${i}") { ...Wide }`).join(' ');
    return `{ ${roots} } fragment Wide on Product { ${fields} }`;
  };
  const first = compiled(wide('a'));
  expect(compiled(wide('a'))).toBe(first);
  for (const mark of 'bcde') compiled(wide(mark));
  planned.length = 0;
  expect(compiled(wide('a'))).not.toBe(first);
  expect(planned).toHaveLength(1);
});

test('callers with other rights never share what was compiled', () => {
  const text = '{ warehouse depots { name } }';
  expect(compiled(text, undefined, 'all')).not.toBe(compiled(text, undefined, 'some'));
  expect(compiled(text, undefined, 'some')).toBe(compiled(text, undefined, 'some'));
});

test('plans and compiles once for each set of conditions', () => {
  const text = 'query ($on: Boolean!, $x: ID!) { warehouse @include(if: $on) product(upc: $x) { name } }';
  const on = compiled(text, undefined, 'all', { on: true, x: 'a' });
  expect(compiled(text, undefined, 'all', { on: true, x: 'b' })).toBe(on);
  const off = compiled(text, undefined, 'all', { on: false, x: 'a' });
  expect([on, off].map(({ fetches }) => fetches.map(({ partner }) => partner).sort())).toEqual([
    ['products', 'stock'],
    ['products'],
  ]);
  expect(planned).toHaveLength(2);
});

test.each([
  ['a number', '{ product(upc: "010101 12345") { name } }'],
  ['a default', 'query ($x: ID = "a@b.no") { product(upc: $x) { name } }'],
  ['a number within a list', '{ echo(value: [{a: 0, b: 10101.12345}]) }'],
  ['a name', '{ a01010112345: warehouse }'],
])('what may be about a person is planned and compiled for one request: %s', (_, text) => {
  expect(compiled(text)).not.toBe(compiled(text));
  expect(planned).toHaveLength(2);
});

test('dates and short numbers are about nobody', () => {
  const text =
    '{ a: product(upc: "2026-01-31") { name } b: product(upc: "from 2026-01-31 to 2026-02-28") { name } c: product(upc: "12345") { name } }';
  expect(compiled(text)).toBe(compiled(text));
  expect(planned).toHaveLength(1);
});
