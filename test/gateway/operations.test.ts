import { Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { getOperationAST, parse } from 'graphql';
import { createOperations } from '../../gateway/operations.ts';
import { createPlans } from '../../gateway/planning/plans.ts';
import { runtimeTypesIn } from '../../gateway/planning/runtimeTypes.ts';
import { shop } from './shop.ts';
import { composed } from './support.ts';

const supergraph = Supergraph.build(composed(shop));
const supergraphSchema = supergraph.schema.toGraphQLJSSchema();
const planned: string[] = [];
const plans = createPlans(composed(shop), supergraphSchema, (shown) => {
  const planner = new QueryPlanner(shown, { exposeDocumentNodeInFetchNode: true });
  return {
    buildQueryPlan: (operation, options) => {
      planned.push(operation.toString());
      return planner.buildQueryPlan(operation, options);
    },
  };
});
const operations = createOperations(plans, {
  schema: supergraph.apiSchema().toGraphQLJSSchema(),
  supergraphSchema,
  isPersonal: () => false,
  runtimeTypes: runtimeTypesIn(supergraph, supergraphSchema),
});

function compiled(text: string, name?: string, rights = 'all', values: Record<string, unknown> = {}) {
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
