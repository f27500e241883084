import type { StoredRecord } from '../shared/records.ts';

/** What every record has that is made on request. */
export const made = (_id: string, owner: string): StoredRecord => ({
  _id,
  owner,
  version: 1,
  provenance: [{ document: 'Samgraf', locator: 'put in through the graph', kind: 'STATED' }],
});
