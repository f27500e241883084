import { attendance } from '../../../seed/crossborder/attendance.ts';
import { enterprisePlan, supportedIn } from '../../../seed/crossborder/releases.ts';
import { localEnterprises } from '../../../seed/municipalities/partnership.ts';
import { peerTree } from '../../../seed/municipalities/peer.ts';
import { startupCohortTrees } from '../../../seed/municipalities/startupCohorts.ts';
import { countyTree, customerTrees } from '../../../seed/municipalities/startups.ts';
import { enterpriseTree } from '../../../subgraphs/crossborder/enterprises.ts';
import { attendanceTrees } from '../../../subgraphs/crossborder/release.ts';
import type { People, ReleasePlanRecord } from '../../../subgraphs/immigration/plan.ts';
import { releaseTrees } from '../../../subgraphs/immigration/trees.ts';
import { localEnterpriseTrees } from '../../../subgraphs/municipalities/enterprises.ts';
import { type Cell, DEFAULT_THRESHOLD, type ForeignCell } from '../../../subgraphs/shared/disclosure.ts';

/** What one release protects together, with the true counts: the reader knows all of it but those. */
export interface Unit {
  name: string;
  roots: readonly (Cell | ForeignCell)[];
  threshold: number;
  /** Of each foreign root the name of the count that it hangs below. */
  below: readonly (string | undefined)[];
}

/** The name of a count among all units. */
export const nameOf = (unit: string, key: string): string => `${unit}|${key}`;

const unit = (
  name: string,
  roots: Unit['roots'],
  threshold = DEFAULT_THRESHOLD,
  below: Unit['below'] = [],
): Unit => ({ name, roots, threshold, below });

/** The unit of one half-year. */
export function halfYear(people: People, plan: ReleasePlanRecord): Unit {
  const { entered, workPackages } = releaseTrees(people, plan);
  const came = plan.workPackages.flatMap(({ id }) =>
    ['women', 'men'].map((sex) => nameOf('attendance', `${sex}/${id}`)),
  );
  return unit(plan._id, [entered, ...workPackages], plan.threshold, [undefined, ...came]);
}

/** The units of all owners but the immigration service. */
export const others: readonly Unit[] = [
  unit('attendance', attendanceTrees(attendance)),
  unit('enterprises', [enterpriseTree(enterprisePlan)]),
  unit(
    'local',
    localEnterpriseTrees(localEnterprises, supportedIn('NO')),
    DEFAULT_THRESHOLD,
    [...localEnterprises].flatMap(() =>
      ['women', 'men', 'mixed'].map((owners) =>
        nameOf('enterprises', `${enterprisePlan.supported.indicator}/NO/${owners}`),
      ),
    ),
  ),
  unit('startups', [countyTree]),
  unit('startupCohorts', startupCohortTrees),
  ...[...customerTrees].map(([year, tree]) => unit(`customers ${year}`, [tree])),
  unit('peers', [peerTree]),
];
