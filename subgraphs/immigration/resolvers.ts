import { pageRequest } from '../shared/connection.ts';
import { checkPage } from '../shared/factModel.ts';
import { byProgramme, enteredOf, shareOf, steps } from './counts.ts';
import type { Context } from './loaders.ts';
import type { CohortRecord, StatisticalReleaseRecord } from './records.ts';
import type { Resolvers } from './types.generated.ts';

async function releaseOf(day: string, { loaders }: Context): Promise<StatisticalReleaseRecord> {
  const found = await loaders.statisticalRelease.load(day);
  if (found === null) throw new Error('a cohort names a release that is not stored');
  return found;
}

export const resolvers: Resolvers = {
  Query: {
    immigrationChecks: (_, args, { loaders }) => loaders.checkPage.load(checkPage(args)),
    cohort: (_, { id }, { loaders }) => loaders.cohort.load(id),
    cohorts: (_, { programme, municipality, startsFrom, ...page }, { loaders }) =>
      loaders.cohortPage.load(
        pageRequest<CohortRecord>(
          page,
          {
            ...(programme != null && { programme }),
            ...(municipality != null && { municipality }),
            ...(startsFrom != null && { 'period.start': { $gte: startsFrom } }),
          },
          'period.start',
        ),
      ),
    statisticalReleases: (_, page, { loaders }) => loaders.statisticalReleasePage.load(pageRequest(page, {})),
  },

  Cohort: {
    __resolveReference: ({ id }, { loaders }) => loaders.cohort.load(id),
    id: ({ _id }) => _id,
    municipality: ({ municipality }) => ({ id: municipality }),
    course: ({ course }) => (course === undefined ? null : { id: course }),
    womenShare: ({ size }) => shareOf(size.women, size.total),
    funnel: (cohort) => steps(cohort),
    release: ({ release }, _, context) => releaseOf(release, context),
  },

  StatisticalRelease: {
    id: ({ _id }) => _id,
    publishedAt: ({ _id }) => _id,
    method: () => 'SUPPRESSION',
  },

  CohortSummary: {
    entered: async ({ municipality, cohorts }, _, context) => {
      const days = [...new Set(cohorts.map(({ release }) => release))];
      return enteredOf(municipality, await Promise.all(days.map((day) => releaseOf(day, context))));
    },
    programmes: ({ cohorts }) => byProgramme(cohorts),
  },

  Municipality: {
    integration: async ({ id }, { year }, { loaders }) => {
      const cohorts = await loaders.cohortsOfSummary.load(`${id}:${year}`);
      return cohorts.length === 0 ? null : { municipality: id, year, cohorts };
    },
  },

  Course: {
    immigrantParticipation: async ({ id }, _, { loaders }) =>
      (await loaders.courseCount.load(id))?.split ?? null,
  },

  WorkPackage: {
    participantsWithForeignBackground: async ({ id }, _, { loaders }) =>
      (await loaders.workPackageCount.load(id))?.split ?? null,
  },
};
