import { budgetLines } from './crossborder/budgetLines.ts';
import { financingSources } from './crossborder/financing.ts';
import { partners } from './crossborder/partners.ts';
import { exchangeRates, programmes } from './crossborder/programme.ts';
import { projects } from './crossborder/projects.ts';
import { indicatorReports, indicators } from './crossborder/releases.ts';
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
} satisfies Record<string, readonly { _id: string }[]>;
