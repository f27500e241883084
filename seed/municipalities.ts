import { digitalTools, partnershipAgreements } from './municipalities/agreement.ts';
import { facts } from './municipalities/facts.ts';
import { adviserStatements, advisers, hoppidOffices } from './municipalities/hoppid.ts';
import { municipalities } from './municipalities/municipality.ts';
import { enterpriseCounts, regionalPartnerships } from './municipalities/partnership.ts';
import { peerGroupModels, peerGroups } from './municipalities/peer.ts';
import { startupCohorts } from './municipalities/startupCohorts.ts';
import { customerFollowUps, startupCounts, startupStatistics } from './municipalities/startups.ts';

export const rows = {
  municipalities,
  hoppidOffices,
  advisers,
  adviserStatements,
  regionalPartnerships,
  enterpriseCounts,
  partnershipAgreements,
  digitalTools,
  peerGroupModels,
  peerGroups,
  startupCounts,
  startupStatistics,
  startupCohorts,
  customerFollowUps,
  facts,
};
