import { projectFacts } from '../../subgraphs/crossborder/facts.ts';
import { assess, type CheckRecord } from '../../subgraphs/shared/factModel.ts';
import { DOC } from '../ids.ts';
import { budgetLines } from './budgetLines.ts';
import { financingSources } from './financing.ts';
import { projectMethods } from './methods.ts';
import { partners } from './partners.ts';
import { exchangeRates } from './programme.ts';
import { projects } from './projects.ts';
import { indicators } from './releases.ts';
import { PROJECT, stated } from './sources.ts';
import { statements } from './statements.ts';
import { workPackages } from './workPackages.ts';

const OUTCOME = {
  severity: 'INFO',
  reason: 'A plan is no outcome, and the text of the article breaks off.',
} as const;

/** The facts of the project, by its records and by the words of its documents, with what the rules find. */
export const facts: CheckRecord[] = [
  ...projects.flatMap((project) =>
    projectFacts(
      {
        project,
        workPackages,
        budgetLines,
        financingSources,
        indicators,
        methods: projectMethods,
        exchangeRates,
        partners: partners.filter(({ provenance }) =>
          provenance.some(({ document }) => document === DOC.HEARTLAND),
        ),
      },
      {
        converted: { from: 'SEK', into: 'EUR' },
        overhead: {
          rate: '0.15',
          provenance: {
            ...stated('never stated: reproduces the overhead of every work package'),
            kind: 'ASSUMED',
          },
        },
        // Swedish financing is in whole thousands.
        rounding: { EUR: '500' },
        judgements: {
          [`${PROJECT}:4:SE:1:months`]: {
            severity: 'INFO',
            reason: 'Paid for two years, while the work package runs longer.',
          },
          [`${PROJECT}:5:SE:1:months`]: {
            severity: 'INFO',
            reason: 'Paid for three years, while the work package runs two months less.',
          },
          [`${PROJECT}:PLAN-FINAL:municipalities with BID:SE`]: OUTCOME,
          [`${PROJECT}:PLAN-FINAL:municipalities with BID:NO`]: OUTCOME,
        },
      },
    ),
  ),
  ...statements,
].map(assess);
