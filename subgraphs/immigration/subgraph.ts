import { defineSubgraph } from '../shared/subgraph.ts';
import { createLoaders } from './loaders.ts';
import { createModel } from './model.ts';
import { resolvers } from './resolvers.ts';

/** What the immigration service answers for. */
export const immigration = defineSubgraph({
  name: 'immigration',
  resolvers,
  createModel,
  createLoaders,
  processingActivities: (model) => model.processingActivities(),
});
