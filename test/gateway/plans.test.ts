import { Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { parse } from 'graphql';
import { createPlans } from '../../gateway/plans.ts';
import { shop } from './shop.ts';
import { composed } from './support.ts';

test('plans an operation once, however it is laid out', () => {
  const supergraph = Supergraph.build(composed(shop));
  const planner = new QueryPlanner(supergraph);
  let planned = 0;
  const plans = createPlans(supergraph.apiSchema(), {
    buildQueryPlan: (operation, options) => {
      planned += 1;
      return planner.buildQueryPlan(operation, options);
    },
  });
  const document = parse('query A { top { name weight } } query B { warehouse }');
  const first = plans.planFor(document, 'A');
  expect(plans.planFor(document, 'A')).toBe(first);
  expect(plans.planFor(parse('query A{top{name,weight}} # same\nquery B { warehouse }'), 'A')).toBe(first);
  expect(planned).toBe(1);
  expect(plans.planFor(document, 'B')).not.toBe(first);
  expect(plans.planFor(parse('query A($x: ID!) { product(upc: $x) { name } }'), 'A')).not.toBe(first);
  expect(planned).toBe(3);
});
