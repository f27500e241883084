import type { LocalisedTextRecord, ProvenanceRecord } from '../../subgraphs/shared/records.ts';
import { DOC } from '../ids.ts';

/** A text as an English source gives it. */
export const en = (text: string): LocalisedTextRecord => ({ en: text, original: 'EN' });

/** What the action plan says, by place in it. */
export const oss = (locator: string, quote?: string): ProvenanceRecord => ({
  document: DOC.OSS,
  locator,
  ...(quote !== undefined && { quote }),
  kind: 'STATED',
});

export const synthetic = (locator: string): ProvenanceRecord => ({
  document: DOC.SAMGRAF,
  locator,
  kind: 'SYNTHETIC',
});
