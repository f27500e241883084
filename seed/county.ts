import { actions } from './county/actions.ts';
import { courses } from './county/courses.ts';
import { policyGoals } from './county/goals.ts';
import { hoppid } from './county/hoppid.ts';
import { bedrifteneIFokus } from './county/oppland.ts';
import { activityPlans, payouts } from './county/payouts.ts';
import { vikenAgreement } from './county/viken.ts';

export const rows = {
  programmes: [hoppid, bedrifteneIFokus],
  policyGoals,
  cooperationAgreements: [vikenAgreement],
  activityPlans,
  payouts,
  actions,
  courses,
};
