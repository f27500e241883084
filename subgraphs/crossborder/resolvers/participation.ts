import { pageRequest } from '../../shared/connection.ts';
import { pointedTo } from '../references.ts';
import type { Resolvers } from '../types.generated.ts';

/** Who took part, out of releases alone. */
export const participationResolvers = {
  WorkPackage: {
    participation: ({ _id }, { country, ...page }, { loaders }) =>
      loaders.participationPage.load(
        pageRequest(page, { workPackage: _id, ...(country != null && { country }) }),
      ),
  },

  Meeting: {
    participation: ({ _id }, page, { loaders }) =>
      loaders.participationPage.load(pageRequest(page, { event: _id })),
  },

  Participation: {
    __resolveReference: ({ id }, { loaders }) => loaders.participation.load(id),
    id: ({ _id }) => _id,
    workPackage: ({ workPackage }, _, { loaders }) => pointedTo(loaders.workPackage, workPackage),
    event: ({ event }, _, { loaders }) => pointedTo(loaders.meeting, event),
  },

  MunicipalParticipation: { municipality: ({ municipality }) => ({ id: municipality }) },
} satisfies Resolvers;
