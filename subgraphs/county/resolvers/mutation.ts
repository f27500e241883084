import type { MutationResolvers } from '../types.generated.ts';
import { concludeCooperationAgreement, nameAgreementParty } from '../writes/agreement.ts';
import { recordAppropriation } from '../writes/appropriation.ts';
import { endCertification, grantCertification, recordCourse } from '../writes/course.ts';
import { fulfilObligation, layDownObligation } from '../writes/obligation.ts';
import { payPayout, schedulePayout } from '../writes/payout.ts';
import { approveActivityPlan, submitActivityPlan, submitAnnualReport } from '../writes/plan.ts';

/** Every write of the county's, with the record under the name of its kind. */
export const mutations = {
  concludeCooperationAgreement: (_, { input }, context) =>
    concludeCooperationAgreement(input, context).then(agreement),
  nameAgreementParty: (_, { input }, context) => nameAgreementParty(input, context).then(agreement),
  recordAppropriation: (_, { input }, context) => recordAppropriation(input, context).then(agreement),
  layDownObligation: (_, { input }, context) => layDownObligation(input, context).then(obligation),
  fulfilObligation: (_, { input }, context) => fulfilObligation(input, context).then(obligation),
  submitActivityPlan: (_, { input }, context) => submitActivityPlan(input, context).then(plan),
  approveActivityPlan: (_, { input }, context) => approveActivityPlan(input, context).then(plan),
  submitAnnualReport: (_, { input }, context) =>
    submitAnnualReport(input, context).then(({ record, failures }) => ({ annualReport: record, failures })),
  schedulePayout: (_, { input }, context) => schedulePayout(input, context).then(payout),
  payPayout: (_, { input }, context) => payPayout(input, context).then(payout),
  recordCourse: (_, { input }, context) =>
    recordCourse(input, context).then(({ record, failures }) => ({ course: record, failures })),
  grantCertification: (_, { input }, context) => grantCertification(input, context).then(certification),
  endCertification: (_, { input }, context) => endCertification(input, context).then(certification),
} satisfies MutationResolvers;

function agreement({ record, failures }: Awaited<ReturnType<typeof nameAgreementParty>>) {
  return { cooperationAgreement: record, failures };
}

function obligation({ record, failures }: Awaited<ReturnType<typeof layDownObligation>>) {
  return { obligation: record, failures };
}

function plan({ record, failures }: Awaited<ReturnType<typeof submitActivityPlan>>) {
  return { activityPlan: record, failures };
}

function payout({ record, failures }: Awaited<ReturnType<typeof payPayout>>) {
  return { payout: record, failures };
}

function certification({ record, failures }: Awaited<ReturnType<typeof endCertification>>) {
  return { certification: record, failures };
}
