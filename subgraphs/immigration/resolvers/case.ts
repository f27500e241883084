import { pageRequest } from '../../shared/connection.ts';
import { caseOf, officerOf, selfOf } from '../cases.ts';
import { changesFor, ownChangeResolvers } from '../changes.ts';
import { giveConsent, withdrawConsent } from '../consents.ts';
import { expiringConsents } from '../expiry.ts';
import { consentState } from '../decision.ts';
import { eraseExpired } from '../erasure.ts';
import { exportOf } from '../export.ts';
import type { Context } from '../loaders.ts';
import { sharingWith } from '../participants.ts';
import type { DisclosureRecord, ErasureRunRecord, ParticipantCaseView } from '../records.ts';
import { decideRectification, requestRectification } from '../rectifications.ts';
import { handOverReferral, referParticipant } from '../referrals.ts';
import type { Resolvers } from '../types.generated.ts';
import { enrolParticipant } from '../writes/enrolment.ts';
import { matchMentor, recordProgress } from '../writes/progress.ts';

/** What the service and the participant see alike. */
const own = {
  programme: ({ participant }: ParticipantCaseView) => participant.programme,
  municipality: ({ participant }: ParticipantCaseView) => ({ id: participant.municipality }),
  course: ({ participant: { course } }: ParticipantCaseView) =>
    course === undefined ? null : { id: course },
  progress: ({ steps }: ParticipantCaseView) => steps,
  furthestStage: ({ participant }: ParticipantCaseView) => participant.furthestStage ?? null,
  consents: ({ participant }: ParticipantCaseView, _: unknown, { loaders }: Context) =>
    loaders.consentsOf.load(participant._id),
  referrals: ({ participant }: ParticipantCaseView, _: unknown, { loaders }: Context) =>
    loaders.referralsOf.load(participant._id),
  mentors: ({ steps }: ParticipantCaseView) => steps.flatMap(({ mentors = [] }) => mentors),
  rectifications: ({ participant }: ParticipantCaseView, _: unknown, { loaders }: Context) =>
    loaders.rectificationsOf.load(participant._id),
};

export const caseResolvers = {
  Query: {
    case: (_, { reference }, context, info) => caseOf(reference, context, info),
    me: (_, _args, context, info) => selfOf(context, info),
    expiringConsents: (_, args, context, info) => expiringConsents(args, context, info),
    immigrationChanges: (_, args, context, info) => changesFor(args, context, info),
    erasureRuns: async (_, page, context, info) => {
      const request = pageRequest<ErasureRunRecord>(page, {}, 'at');
      await officerOf('Query.erasureRuns', context, info);
      return context.loaders.erasureRunPage.load(request);
    },
  },

  Mutation: {
    giveConsent: (_, { input }, context, info) => giveConsent(input, context, info),
    withdrawConsent: (_, { input }, context, info) => withdrawConsent(input, context, info),
    referParticipant: (_, { input }, context, info) => referParticipant(input, context, info),
    handOverReferral: (_, { input }, context, info) => handOverReferral(input, context, info),
    requestRectification: (_, { input }, context, info) => requestRectification(input, context, info),
    decideRectification: (_, { input }, context, info) => decideRectification(input, context, info),
    eraseExpired: (_, { input }, context, info) => eraseExpired(input, context, info),
    enrolParticipant: (_, { input }, context, info) => enrolParticipant(input, context, info),
    recordProgress: (_, { input }, context, info) => recordProgress(input, context, info),
    matchMentor: (_, { input }, context, info) => matchMentor(input, context, info),
  },

  ParticipantCase: {
    ...own,
    disclosureCount: ({ participant }, _, { model }) => model.countDisclosures(participant._id),
    sharing: ({ participant }, args, context) => sharingWith(participant._id, args, context),
  },

  ParticipantSelf: {
    ...own,
    disclosures: ({ participant }, page, { loaders }) =>
      loaders.disclosurePage.load(pageRequest<DisclosureRecord>(page, { subject: participant._id }, 'at')),
    export: (self, _, context) => exportOf(self, context),
  },

  Consent: {
    id: ({ _id }) => _id,
    recipient: ({ recipient }) => ({ id: recipient }),
    adviser: ({ adviser }) => (adviser === undefined ? null : { id: adviser }),
    ref: async ({ participant, recipient }, _, { loaders }) => {
      const all = await loaders.pseudonymsOf.load(participant);
      return all.find((each) => each.recipient === recipient)?._id ?? null;
    },
    state: (consent, _, { now }) => consentState(consent, now),
  },

  MentorMatch: {
    organisation: ({ organisation }) => ({ id: organisation }),
    mentor: ({ mentor }) => ({ id: mentor }),
    month: ({ on }) => on.slice(0, 7),
  },

  RectificationRequest: { id: ({ _id }) => _id },

  Change: ownChangeResolvers,

  ErasureRun: { id: ({ _id }) => _id, at: ({ at }) => new Date(at) },
} satisfies Resolvers;
