import { defineSubgraph } from '../shared/subgraph.ts';
import { createLoaders } from './loaders.ts';
import { createModel } from './model.ts';
import { resolvers } from './resolvers.ts';

/** What the cross-border partners answer for. */
export const crossborder = defineSubgraph({ name: 'crossborder', resolvers, createModel, createLoaders });
