import { adviserStatements, advisers, hoppidOffices } from './municipalities/hoppid.ts';
import { municipalities } from './municipalities/municipality.ts';
import { enterpriseCounts, regionalPartnerships } from './municipalities/partnership.ts';

export const rows = {
  municipalities,
  hoppidOffices,
  advisers,
  adviserStatements,
  regionalPartnerships,
  enterpriseCounts,
};
