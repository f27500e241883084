import { defineSubgraph } from '../shared/subgraph.ts';
import { createLoaders } from './loaders.ts';
import { createModel } from './model.ts';
import { readOf } from './register/read.ts';
import { resolvers } from './resolvers.ts';

/** What the immigration service answers for. */
export const immigration = defineSubgraph({
  name: 'immigration',
  resolvers,
  createModel,
  createLoaders,
  processingActivities: (model) => model.processingActivities(),
  onRefused: async ({ code, field }, context, info) => {
    const read = readOf(context, info, new Date());
    await context.model.register.append({ ...read, fields: [field], decision: 'DENIED', reason: code });
  },
});
