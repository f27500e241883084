import { obligationId } from '../../subgraphs/county/ids.ts';
import type { Deadline } from '../../subgraphs/shared/deadlines.ts';
import type { ObligationRecord } from '../../subgraphs/county/records.ts';
import type {
  LocalisedTextRecord,
  ObligedPartyRecord,
  ProvenanceRecord,
} from '../../subgraphs/shared/records.ts';

/** What is to be done and by whom, whenever it falls due. */
export interface Duty {
  kind: ObligationRecord['kind'];
  /** Part of the key where a subject has several of a kind. */
  key?: string;
  title: LocalisedTextRecord;
  obligedParties: ObligedPartyRecord[];
  provenance: ProvenanceRecord[];
}

/** What is known of a deadline besides. */
export type Known = Partial<Pick<ObligationRecord, 'fulfilledAt' | 'isFollowed' | 'gate'>> & {
  source?: ProvenanceRecord;
};

/** One deadline of a duty, with what is known of it. */
export const obligation = (
  subject: { _id: string; owner: string },
  { kind, key, provenance, ...duty }: Duty,
  { of, opensAt, dueAt }: Omit<Deadline, 'year'>,
  { source, ...known }: Known = {},
): ObligationRecord => ({
  _id: obligationId(subject._id, key ?? kind, of),
  owner: subject.owner,
  version: 1,
  provenance: [...provenance, ...(source ? [source] : [])],
  subject: subject._id,
  kind,
  ...duty,
  of,
  opensAt,
  dueAt,
  isFollowed: false,
  ...known,
});

/** The party that answers for an obligation. */
export const lead = (party: Omit<ObligedPartyRecord, 'role'>): ObligedPartyRecord => ({
  ...party,
  role: 'LEAD',
});
/** A party that takes part in one. */
export const joined = (party: Omit<ObligedPartyRecord, 'role'>): ObligedPartyRecord => ({
  ...party,
  role: 'WITH',
});
