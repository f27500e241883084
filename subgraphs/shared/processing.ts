import type { DocumentNode } from 'graphql';
import { datasetsIn, personalFields } from '../../schema/datasets.ts';
import type { LocalisedTextRecord } from './records.ts';

/** A recipient in another country. */
export interface DataTransferRecord {
  country: string;
  /** OrganisationId. */
  recipient: string;
  safeguard: LocalisedTextRecord;
}

/** How long the data of a data set are kept: months since the last that happened. */
export interface ErasureLimitRecord {
  dataset: string;
  months: number;
}

/** A processing activity as far as its completeness goes: the items of GDPR article 30 (1), and what it is about. An item that is absent or empty has not been written down. */
export interface ProcessingActivityFacts {
  _id: string;
  active: boolean;
  /** Names of data sets, as the contract's tags have them behind `dataset/`. */
  datasets: string[];
  /** OrganisationId. */
  controller?: string;
  /** OrganisationIds. */
  jointControllers: string[];
  /** An office, never a person's name. */
  dataProtectionOfficer?: string;
  purposes?: string[];
  subjectCategories?: LocalisedTextRecord[];
  dataCategories?: LocalisedTextRecord[];
  recipientCategories?: LocalisedTextRecord[];
  /** Empty: there are none. */
  transfers?: DataTransferRecord[];
  erasureLimits?: ErasureLimitRecord[];
  securityMeasures?: LocalisedTextRecord[];
}

/** The seven items of GDPR article 30 (1), each with what tells that it is there. */
const ITEMS: Record<string, (activity: ProcessingActivityFacts) => boolean> = {
  'controller (art. 30 (1) a)': ({ controller }) => !!controller,
  'dataProtectionOfficer (art. 30 (1) a)': ({ dataProtectionOfficer }) => !!dataProtectionOfficer,
  'purposes (art. 30 (1) b)': ({ purposes }) => has(purposes),
  'subjectCategories (art. 30 (1) c)': ({ subjectCategories }) => has(subjectCategories),
  'dataCategories (art. 30 (1) c)': ({ dataCategories }) => has(dataCategories),
  'recipientCategories (art. 30 (1) d)': ({ recipientCategories }) => has(recipientCategories),
  'transfers (art. 30 (1) e)': ({ transfers }) => Array.isArray(transfers),
  'erasureLimits of each data set (art. 30 (1) f)': ({ datasets, erasureLimits = [] }) =>
    datasets.every((each) => erasureLimits.some(({ dataset }) => dataset === each)),
  'securityMeasures (art. 30 (1) g)': ({ securityMeasures }) => has(securityMeasures),
};

/** What article 30 (1) wants and an activity does not have; empty for a complete one. */
export const missingItems = (activity: ProcessingActivityFacts): string[] =>
  Object.entries(ITEMS)
    .filter(([, isThere]) => !isThere(activity))
    .map(([item]) => item);

/**
 * What keeps a subgraph from starting (P21): fields about persons without a data set, and data sets without an active and
 * complete processing activity. One line a finding, with the data set and the missing item.
 */
export function processingFaults(
  contract: DocumentNode,
  activities: readonly ProcessingActivityFacts[],
): string[] {
  const homeless = personalFields(contract).filter(({ datasets }) => datasets.length === 0);
  return [
    ...homeless.map(({ place }) => `${place} is personal, and its tags name no data set`),
    ...datasetsIn(contract).flatMap((dataset) => {
      const own = activities.filter(({ active, datasets }) => active && datasets.includes(dataset));
      if (own.length === 0) return [`data set ${dataset}: there is no active processing activity`];
      return own.flatMap((activity) =>
        missingItems(activity).map((item) => `data set ${dataset}: ${activity._id} lacks ${item}`),
      );
    }),
  ];
}

const has = (list: readonly unknown[] | undefined): boolean => list !== undefined && list.length > 0;
