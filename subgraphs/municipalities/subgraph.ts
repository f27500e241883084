import { defineSubgraph } from '../shared/subgraph.ts';
import { createLoaders } from './loaders.ts';
import { createModel } from './model.ts';
import { resolvers } from './resolvers.ts';

/** What the municipalities answer for. */
export const municipalities = defineSubgraph({
  name: 'municipalities',
  resolvers,
  createModel,
  createLoaders,
});
