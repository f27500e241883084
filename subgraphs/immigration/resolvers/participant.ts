import { localDay } from '../../shared/day.ts';
import { notAvailable } from '../../shared/errors.ts';
import { participantByRef, participantsReferredTo } from '../participants.ts';
import type { ParticipantView } from '../records.ts';
import type { ProgressField, Resolvers } from '../types.generated.ts';

/** A field that takes a consent: NOT_AVAILABLE when the consent does not name it. */
const opened =
  <T>(field: ProgressField, value: (view: ParticipantView) => T) =>
  (view: ParticipantView): T => {
    if (!view.granted.has(field)) throw notAvailable();
    return value(view);
  };

export const participantResolvers = {
  Query: {
    participant: (_, { ref }, context, info) => participantByRef(ref, context, info),
  },

  Participant: {
    __resolveReference: ({ ref }, context, info) =>
      participantByRef(ref, context, info, context.loaders.nextReference()),
    programme: opened('PROGRAMME', ({ participant }) => participant.programme),
    municipality: opened('MUNICIPALITY', ({ participant }) => ({ id: participant.municipality })),
    course: opened('COURSE', ({ participant: { course } }) => (course === undefined ? null : { id: course })),
    progress: opened('PROGRESS', ({ steps }) => steps),
    furthestStage: opened('FURTHEST_STAGE', ({ participant }) => participant.furthestStage ?? null),
    referral: opened('REFERRAL', ({ referral }) => referral ?? null),
  },

  ProgressStep: { month: ({ on }) => on.slice(0, 7) },

  Referral: {
    id: ({ _id }) => _id,
    recipient: ({ recipient }) => ({ id: recipient }),
    adviser: ({ adviser }) => ({ id: adviser }),
    version: ({ version }, _, { caller }) =>
      caller.kind === 'organisation' && caller.person?.role === 'CASE_OFFICER' ? version : null,
    month: ({ referredAt, handovers }) => localDay(handovers.at(-1)?.at ?? referredAt).slice(0, 7),
  },

  Adviser: {
    referrals: ({ id }, _, context, info) => participantsReferredTo(id, context, info),
  },
} satisfies Resolvers;
