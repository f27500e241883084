import { pageRequest } from '../shared/connection.ts';
import { checkPage } from '../shared/factModel.ts';
import { costPerParticipant } from './cost.ts';
import { byProgramme, enteredOf, mentorMatches, ORDER, shareOf, steps } from './counts.ts';
import { failure } from './failure.ts';
import type { Context } from './loaders.ts';
import { publishRelease } from './publication.ts';
import type { CohortRecord, StatisticalReleaseRecord } from './records.ts';
import { agreementResolvers } from './resolvers/agreement.ts';
import { caseResolvers } from './resolvers/case.ts';
import { participantResolvers } from './resolvers/participant.ts';
import { registerResolvers } from './resolvers/register.ts';
import type { Resolvers } from './types.generated.ts';

async function releaseOf(day: string, { loaders }: Context): Promise<StatisticalReleaseRecord> {
  const found = await loaders.statisticalRelease.load(day);
  if (found === null) throw new Error('a cohort names a release that is not stored');
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
    publishRelease: async (_, { input: { halfYear } }, { model, caller }) => {
      const outcome = await publishRelease(model, halfYear, {
        ...(caller.kind === 'organisation' && { by: caller.consumer, person: caller.person?.id }),
        at: new Date(),
      });
      return 'refused' in outcome
        ? { failure: failure('halfYear', outcome.refused.code, outcome.refused.rule) }
        : { release: outcome.published.release };
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
