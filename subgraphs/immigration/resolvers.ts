import { pageRequest } from '../shared/connection.ts';
import { checkPage } from '../shared/factModel.ts';
import { costPerParticipant } from './cost.ts';
import { byProgramme, enteredOf, mentorMatches, ORDER, shareOf, steps } from './counts.ts';
import type { Context } from './loaders.ts';
import type { CohortRecord, StatisticalReleaseRecord } from './records.ts';
import { agreementResolvers } from './resolvers/agreement.ts';
import { caseResolvers } from './resolvers/case.ts';
import { participantResolvers } from './resolvers/participant.ts';
import { registerResolvers } from './resolvers/register.ts';
import type { Resolvers } from './types.generated.ts';
import { publishRelease } from './writes/release.ts';

async function releaseOf(day: string, { loaders }: Context): Promise<StatisticalReleaseRecord> {
  const found = await loaders.statisticalRelease.load(day);
  if (found === null) throw new Error('a record names a release that is not stored');
  return found;
}

export const resolvers: Resolvers = {
  ...agreementResolvers,
  ...registerResolvers,
  ...caseResolvers,
  ...participantResolvers,

  Query: {
    ...agreementResolvers.Query,
    ...registerResolvers.Query,
    ...caseResolvers.Query,
    ...participantResolvers.Query,
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
    integrationSchemes: async (_, _args, { loaders }) =>
      [...(await loaders.schemes())].sort((a, b) => ORDER.indexOf(a._id) - ORDER.indexOf(b._id)),
    statisticalReleases: (_, page, { loaders }) => loaders.statisticalReleasePage.load(pageRequest(page, {})),
  },

  Mutation: {
    ...agreementResolvers.Mutation,
    ...caseResolvers.Mutation,
    publishRelease: async (_, { input }, context) => {
      const { record, failures } = await publishRelease(input, context);
      const isPublished = record !== null && failures.length === 0;
      return { release: isPublished ? releaseOf(record._id, context) : null, failures };
    },
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
    publication: ({ _id }, _, { loaders }) => loaders.publication.load(_id),
  },

  ReleasePublication: { publishedBy: ({ by }) => ({ id: by }) },

  CohortSummary: {
    entered: async ({ municipality, cohorts }, _, context) => {
      const days = [...new Set(cohorts.map(({ release }) => release))];
      return enteredOf(municipality, await Promise.all(days.map((day) => releaseOf(day, context))));
    },
    programmes: ({ cohorts }) => byProgramme(cohorts),
    mentorMatches: ({ cohorts }) => mentorMatches(cohorts),
  },

  Municipality: {
    integration: async ({ id }, { year }, { loaders }) => {
      const cohorts = await loaders.cohortsOfSummary.load(`${id}:${year}`);
      return cohorts.length === 0 ? null : { municipality: id, year, cohorts };
    },
    settlement: ({ id }, { year }, { loaders }) => loaders.settlementDecision.load(`${id}:${year}`),
  },

  SettlementDecision: {
    __resolveReference: ({ id }, { loaders }) => loaders.settlementDecision.load(id),
    id: ({ _id }) => _id,
    municipality: ({ municipality }) => ({ id: municipality }),
  },

  IntegrationScheme: {
    programme: ({ _id }) => _id,
    actions: ({ actions }) => actions.map((code) => ({ code })),
    progressTool: ({ progressTool }) => (progressTool === undefined ? null : { code: progressTool }),
  },

  Action: {
    costPerParticipant: (action, { year }, context) => costPerParticipant(action, year, context),
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
