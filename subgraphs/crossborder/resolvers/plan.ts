import { pageRequest } from '../../shared/connection.ts';
import { ratio } from '../../shared/money.ts';
import { versionChange } from '../change.ts';
import { genderBalance } from '../gender.ts';
import type { MethodTrialRecord, PlanTopic } from '../planRecords.ts';
import type { ProjectRecord } from '../records.ts';
import { pointedTo } from '../references.ts';
import { financingGaps, municipalTakePart } from '../takePart.ts';
import { projectConversion } from '../totals.ts';
import type { Resolvers } from '../types.generated.ts';

const section =
  (topic: PlanTopic) =>
  ({ sections }: ProjectRecord) => {
    const items = sections.find((each) => each.topic === topic)?.items ?? [];
    return { status: items.length > 0 ? ('RECORDED' as const) : ('NOT_RECORDED' as const), items };
  };

const trial = ({ municipality, ...rest }: MethodTrialRecord) => ({
  ...rest,
  municipality: municipality === undefined ? null : { id: municipality },
});

const byRole =
  <R extends { role: string }>(roles: readonly R[]) =>
  (role: string | null | undefined) =>
    roles.filter((each) => role == null || each.role === role);

/** What a project's plan says besides money and indicators. */
export const planResolvers = {
  Project: {
    roles: ({ roles }, { role }) => byRole(roles)(role),
    goals: section('goals'),
    expectedEffects: section('expectedEffects'),
    targetGroups: section('targetGroups'),
    horizontal: section('horizontal'),
    organisation: section('organisation'),
    policyAnchors: section('policyAnchors'),
    dissemination: section('dissemination'),
    followUp: section('followUp'),
    risk: section('risk'),
    methods: ({ _id }, page, { loaders }) => loaders.methodPage.load(pageRequest(page, { project: _id })),
    methodGoal: async ({ _id, methodGoal }, _, { loaders }) => {
      if (methodGoal === undefined) return null;
      const { edges } = await loaders.methodPage.load(pageRequest({ first: 200 }, { project: _id }));
      const applied = edges.filter(({ node }) => node.trials.some(({ stage }) => stage === 'AFTER')).length;
      return applied === 0
        ? { ...methodGoal, status: 'NOT_RECORDED' as const }
        : { ...methodGoal, applied, status: 'RECORDED' as const, met: applied >= methodGoal.least };
    },
    genderBalance: ({ genderRule, participants }) =>
      genderRule === undefined ? null : genderBalance(genderRule, participants),
    financingGaps: async (project, _, { loaders }) =>
      financingGaps(project, await loaders.financingOfProject.load(project._id)),
    municipalTakePart: async ({ _id, municipalities }, _, { loaders }) => {
      const [financing, workPackages] = await Promise.all([
        loaders.financingOfProject.load(_id),
        loaders.workPackagesOfProject.load(_id),
      ]);
      return municipalities.map((each) => municipalTakePart(each, financing, workPackages));
    },
    versionChange: async (project, { from, to, currency }, context) => {
      const [one, other] = [from, to].map((kind) => project.versions.find((each) => each.kind === kind));
      const convert = await projectConversion(project, currency, context);
      if (one === undefined || other === undefined) return null;
      const rows = await context.loaders.financingOfProject.load(project._id);
      const amounts = rows.flatMap(({ amount }) => amount ?? []);
      return versionChange(one, other, convert, amounts.length > 0 ? convert(amounts).amount : undefined);
    },
  },

  WorkPackage: {
    roles: ({ roles }, { role }) => byRole(roles)(role),
    methods: ({ _id }, page, { loaders }) => loaders.methodPage.load(pageRequest(page, { workPackage: _id })),
    genderBalance: async ({ project, participants }, _, { loaders }) => {
      const { genderRule } = await pointedTo(loaders.project, project);
      return genderRule === undefined ? null : genderBalance(genderRule, participants);
    },
  },

  FinancingSource: {
    shareOfActual: async ({ project, country, amount, countsAsActual }, _, { loaders }) => {
      if (amount === undefined || !countsAsActual) return null;
      const rows = await loaders.financingOfProject.load(project);
      const side = rows
        .filter((row) => row.country === country && row.countsAsActual)
        .flatMap((row) => row.amount ?? []);
      const isOneCurrency = side.every(({ currency }) => currency === amount.currency);
      return isOneCurrency
        ? ratio(
            amount.minor,
            side.reduce((total, { minor }) => total + minor, 0),
            4,
          )
        : null;
    },
  },

  ProjectMethod: {
    __resolveReference: ({ id }, { loaders }) => loaders.method.load(id),
    id: ({ _id }) => _id,
    project: ({ project }, _, { loaders }) => pointedTo(loaders.project, project),
    workPackage: ({ workPackage }, _, { loaders }) => pointedTo(loaders.workPackage, workPackage),
    originsAgree: ({ origins }) =>
      origins.length === 0
        ? null
        : new Set(origins.map(({ countries }) => [...countries].sort().join(' '))).size === 1,
    trials: ({ trials }) => trials.filter(({ stage }) => stage !== 'AFTER').map(trial),
    applications: ({ trials }) => trials.filter(({ stage }) => stage === 'AFTER').map(trial),
    applicationStatus: ({ trials }) =>
      trials.some(({ stage }) => stage === 'AFTER') ? 'RECORDED' : 'NOT_RECORDED',
  },
} satisfies Resolvers;
