import type { DocumentNode } from 'graphql';
import { compose, contracts } from '../../schema/compose.ts';
import { composeDashboard } from '../../schema/contract.ts';
import { faults } from '../../schema/lint.ts';
import type { Finding } from './finding.ts';

/** What keeps a partner's contract, new or changed, from being one graph with the others'. */
export function contractFindings(name: string, typeDefs: DocumentNode): Finding[] {
  const others = contracts().filter((each) => each.name !== name);
  const all = [...others, { name, url: 'http://partner.invalid/graphql', typeDefs }];
  const rules = faults(all)
    // Those of others are theirs to mend.
    .filter((fault) => fault.startsWith(`${name}: `))
    .map((fault) => ({ what: fault, mend: 'change the SDL; README, “Layout”, has the rules' }));
  return [
    ...failure('it does not compose', () => compose(all)),
    ...rules,
    ...(rules.length > 0
      ? []
      : failure('the dashboards’ graph does not compose', () => composeDashboard(all))),
  ];
}

function failure(what: string, attempt: () => void): Finding[] {
  try {
    attempt();
    return [];
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return error.message
      .split('\n')
      .map((line) => ({ what: `${what}: ${line}`, mend: 'change the SDL until it says no more' }));
  }
}
