import type { Outcome } from '../../shared/write.ts';
import type { PeerGroupRecord } from '../records.ts';
import type { MutationResolvers } from '../types.generated.ts';
import { changeAdviser, endAdviser, engageAdviser } from '../writes/adviser.ts';
import { recordAnnex } from '../writes/annex.ts';
import { formPeerGroup } from '../writes/formPeerGroup.ts';
import {
  appointModerator,
  endPeerGroup,
  recordPeerGroupMeeting,
  recordPeerGroupMembers,
} from '../writes/peerGroup.ts';
import { publishStartupRelease } from '../writes/startupRelease.ts';
import { reportStartups } from '../writes/startups.ts';

const ofGroup = async (outcome: Promise<Outcome<PeerGroupRecord>>) => {
  const { record, failures } = await outcome;
  return { group: record, failures };
};

export const mutations = {
  recordAnnex: async (_, { input }, context) => {
    const { record, failures } = await recordAnnex(input, context);
    return { office: record, failures };
  },
  engageAdviser: async (_, { input }, context) => {
    const { record, failures } = await engageAdviser(input, context);
    return { adviser: record, failures };
  },
  changeAdviser: async (_, { input }, context) => {
    const { record, failures } = await changeAdviser(input, context);
    return { adviser: record, failures };
  },
  endAdviser: async (_, { input }, context) => {
    const { record, failures } = await endAdviser(input, context);
    return { adviser: record, failures };
  },
  formPeerGroup: (_, { input }, context) => ofGroup(formPeerGroup(input, context)),
  appointModerator: (_, { input }, context) => ofGroup(appointModerator(input, context)),
  recordPeerGroupMembers: (_, { input }, context) => ofGroup(recordPeerGroupMembers(input, context)),
  recordPeerGroupMeeting: (_, { input }, context) => ofGroup(recordPeerGroupMeeting(input, context)),
  endPeerGroup: (_, { input }, context) => ofGroup(endPeerGroup(input, context)),
  reportStartups: async (_, { input }, context) => {
    const { record, failures } = await reportStartups(input, context);
    return { report: record, failures };
  },
  publishStartupRelease: async (_, { input }, context) => {
    const { record, failures } = await publishStartupRelease(input, context);
    return { startups: record, failures };
  },
} satisfies MutationResolvers;
