import type { Connection } from 'mongoose';
import type { DisclosureRecord } from '../../../subgraphs/immigration/records.ts';
import type { DisclosureEntry } from '../../../subgraphs/immigration/register.ts';

/** An entry of the register with everything that it can have, but for a supplier and a reason. */
export const entry = (part: Partial<DisclosureEntry> = {}): DisclosureEntry => ({
  executionId: 'execution',
  path: '_entities.0',
  at: new Date('2026-11-01T10:00:00Z'),
  recipient: '0192:921133642',
  person: { id: 'adviser-0026', role: 'ADVISER' },
  subject: 'subject',
  purpose: 'BUSINESS_GUIDANCE',
  legalBasis: 'INTEGRERINGSLOVEN_42',
  agreement: 'SHARE-HUSTADVIKA',
  consent: 'consent',
  fields: ['Participant.furthestStage', 'Participant.progress'],
  operationHash: 'a'.repeat(64),
  decision: 'ALLOWED',
  ...part,
});

/** Every row of a register, in order. */
export const rowsIn = (db: Connection): Promise<DisclosureRecord[]> =>
  db.collection<DisclosureRecord>('disclosures').find().sort({ seq: 1 }).toArray();
