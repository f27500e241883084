import { pageRequest } from '../shared/connection.ts';
import type { Context } from './loaders.ts';
import { peerGroupCoverage } from './peerCoverage.ts';
import { compliant, findings } from './peerRules.ts';
import type { PeerGroupModelRecord, PeerGroupRecord } from './records.ts';
import type { Resolvers } from './types.generated.ts';

async function modelOf({ model }: PeerGroupRecord, { loaders }: Context): Promise<PeerGroupModelRecord> {
  const found = await loaders.peerGroupModel.load(model);
  if (found === null) throw new Error('a peer group names a kind that is not stored');
  return found;
}

export const peerQueries = {
  peerGroupModel: (_, { code }, { loaders }) => loaders.peerGroupModel.load(code),
  peerGroup: (_, { id }, { loaders }) => loaders.peerGroup.load(id),
  peerGroups: (_, { model, ...page }, { loaders }) =>
    loaders.peerGroupPage.load(pageRequest<PeerGroupRecord>(page, model == null ? {} : { model })),
  peerGroupCoverage: (_, { county, at, populationBelow }, context) =>
    peerGroupCoverage(county, at, populationBelow ?? null, context),
} satisfies Resolvers['Query'];

export const peerResolvers = {
  PeerGroupModel: {
    __resolveReference: ({ code }, { loaders }) => loaders.peerGroupModel.load(code),
    code: ({ _id }) => _id,
    action: ({ action }) => ({ code: action }),
    groups: ({ _id }, page, { loaders }) => loaders.peerGroupPage.load(pageRequest(page, { model: _id })),
  },

  PeerGroupSetUp: { inRoom: ({ guests, members, moderators }) => guests + members + moderators },

  PeerGroup: {
    __resolveReference: ({ id }, { loaders }) => loaders.peerGroup.load(id),
    id: ({ _id }) => _id,
    model: (group, _, context) => modelOf(group, context),
    tool: ({ tool }, _, { loaders }) => (tool === undefined ? null : loaders.digitalTool.load(tool)),
    municipalities: ({ municipalities }, _, { loaders }) =>
      Promise.all(municipalities.map((id) => loaders.municipality.load(id))),
    moderator: ({ moderator }, _, { loaders }) => loaders.adviser.load(moderator),
    advisers: async ({ advisers }, _, { loaders }) =>
      (await Promise.all(advisers.map((id) => loaders.adviser.load(id)))).filter((each) => each !== null),
    findings: async (group, { asOf }, context) => findings(group, await modelOf(group, context), asOf),
    compliant: async (group, { asOf }, context) => compliant(group, await modelOf(group, context), asOf),
  },
} satisfies Resolvers;
