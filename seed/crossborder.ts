import { attendance } from './crossborder/attendance.ts';
import { budgetLines } from './crossborder/budgetLines.ts';
import { facts } from './crossborder/facts.ts';
import { financingSources } from './crossborder/financing.ts';
import { meetings } from './crossborder/meetings.ts';
import { projectMethods } from './crossborder/methods.ts';
import { milestones } from './crossborder/milestones.ts';
import { projectObligations } from './crossborder/obligations.ts';
import { participation } from './crossborder/participation.ts';
import { partners } from './crossborder/partners.ts';
import { exchangeRates, programmes } from './crossborder/programme.ts';
import { projects } from './crossborder/projects.ts';
import { indicatorReports, indicators, projectReleases } from './crossborder/releases.ts';
import { workPackages } from './crossborder/workPackages.ts';

/** What the cross-border partners' subgraph starts with. */
export const rows = {
  partners,
  programmes,
  exchangeRates,
  projects,
  workPackages,
  budgetLines,
  financingSources,
  indicators,
  indicatorReports,
  projectMethods,
  milestones,
  meetings,
  projectObligations,
  attendance,
  participation,
  projectReleases,
  facts,
} satisfies Record<string, readonly { _id: string }[]>;
