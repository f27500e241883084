import { actions } from './county/actions.ts';
import { annualReports } from './county/annualReports.ts';
import { certifications } from './county/certifications.ts';
import { courses } from './county/courses.ts';
import { facts } from './county/facts.ts';
import { policyGoals } from './county/goals.ts';
import { hoppid } from './county/hoppid.ts';
import { ofOppland } from './county/obligationsOppland.ts';
import { ofViken } from './county/obligationsViken.ts';
import { bedrifteneIFokus } from './county/oppland.ts';
import { activityPlans, payouts } from './county/payouts.ts';
import { goodPractices, studyVisits } from './county/practices.ts';
import { vikenAgreement } from './county/viken.ts';

export const rows = {
  programmes: [hoppid, bedrifteneIFokus],
  policyGoals,
  cooperationAgreements: [vikenAgreement],
  activityPlans,
  payouts,
  actions,
  courses,
  annualReports,
  obligations: [...ofViken, ...ofOppland],
  goodPractices,
  studyVisits,
  certifications,
  facts,
};
