import type {
  LocalisedTextRecord,
  NamedPartnerRecord,
  ProvenanceRecord,
} from '../../subgraphs/shared/records.ts';
import { DOC } from '../ids.ts';

/** The project that all of these rows are about. */
export const PROJECT = 'SH-BI';

/** When it runs, by its plan. */
export const PLAN = { start: '2015-05-01', end: '2018-04-30' };

/** A place in the project plan; `quote` in its own words. */
export const stated = (locator: string, quote?: string): ProvenanceRecord => ({
  document: DOC.HEARTLAND,
  locator,
  ...(quote !== undefined && { quote }),
  kind: 'STATED',
});

/** An organisation as the plan spells it; without an id when the plan does not say which it is. */
export const named = (nameInDocument: string, partner?: string): NamedPartnerRecord => ({
  nameInDocument,
  ...(partner !== undefined && { partner }),
});

/** A text as the plan gives it, which mixes Swedish and Norwegian. */
export const words = (text: string, language: 'SV' | 'NB' = 'SV'): LocalisedTextRecord =>
  language === 'NB' ? { nb: text, original: 'NB' } : { sv: text, original: 'SV' };
