import { pageRequest } from '../../shared/connection.ts';
import { onDay } from '../../shared/day.ts';
import { referredAdviser } from '../ids.ts';
import { required } from '../loaders.ts';
import type { QueryResolvers, Resolvers } from '../types.generated.ts';

export const practiceQueries = {
  goodPractice: (_, { id }, { loaders }) => loaders.goodPractice.load(id),
  goodPractices: (_, page, { loaders }) => loaders.goodPracticePage.load(pageRequest(page, {})),
} satisfies QueryResolvers;

export const practiceResolvers = {
  GoodPractice: {
    __resolveReference: ({ id }, { loaders }) => loaders.goodPractice.load(id),
    id: ({ _id }) => _id,
    actions: ({ actions }, _, { loaders }) =>
      Promise.all(actions.map((code) => required(loaders.action, code))),
    studyVisits: ({ _id }, _, { loaders }) => loaders.visitsShowing.load(_id),
  },

  StudyVisit: {
    __resolveReference: ({ id }, { loaders }) => loaders.studyVisit.load(id),
    id: ({ _id }) => _id,
    programme: ({ programme }, _, { loaders }) => required(loaders.programme, programme),
    goodPractices: ({ goodPractices }, _, { loaders }) =>
      Promise.all(goodPractices.map((id) => required(loaders.goodPractice, id))),
    actions: ({ actions }, _, { loaders }) =>
      Promise.all(actions.map((code) => required(loaders.action, code))),
  },

  Certification: {
    __resolveReference: ({ id }, { loaders }) => loaders.certification.load(id),
    id: ({ _id }) => _id,
    adviser: ({ adviser }) => ({ id: adviser }),
    earlier: ({ earlier }) => earlier ?? [],
  },

  Adviser: {
    __resolveReference: referredAdviser,
    certifications: ({ id }, _, { loaders }) => loaders.certificationsOf.load(id),
    canModerate: async ({ id }, { asOf }, { loaders }) => {
      const day = onDay(asOf);
      const held = await loaders.certificationsOf.load(id);
      return held.some(
        ({ kind, grantedAt: start, validTo: end, earlier = [] }) =>
          kind === 'FACILITATOR' &&
          [{ start, end }, ...earlier].some(
            (each) => each.start <= day && (each.end === undefined || each.end >= day),
          ),
      );
    },
  },
} satisfies Resolvers;
