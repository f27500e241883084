import { defineSubgraph } from '../shared/subgraph.ts';
import { createLoaders } from './loaders.ts';
import { createModel } from './model.ts';
import { resolvers } from './resolvers.ts';

/** What the counties answer for. */
export const county = defineSubgraph({ name: 'county', resolvers, createModel, createLoaders });
