import type {
  LocalisedTextRecord,
  NamedPartnerRecord,
  ProvenanceRecord,
} from '../../subgraphs/shared/records.ts';
import { DOC, ORG } from '../ids.ts';

/** A text as an English source gives it. */
export const en = (text: string): LocalisedTextRecord => ({ en: text, original: 'EN' });

/** A text as a Norwegian source gives it. */
export const nb = (text: string): LocalisedTextRecord => ({ nb: text, original: 'NB' });

const stated =
  (document: string) =>
  (locator: string, quote?: string): ProvenanceRecord => ({
    document,
    locator,
    ...(quote !== undefined && { quote }),
    kind: 'STATED',
  });

/** What a source document says, by place in it. */
export const oss = stated(DOC.OSS);
export const oppland = stated(DOC.OPPLAND);
export const viken = stated(DOC.VIKEN);

/** What a document is silent about; the locator says why it is assumed so. */
export const assumed = (document: string, locator: string): ProvenanceRecord => ({
  document,
  locator,
  kind: 'ASSUMED',
});

export const synthetic = (locator: string): ProvenanceRecord => ({
  document: DOC.SAMGRAF,
  locator,
  kind: 'SYNTHETIC',
});

export const MORE_OG_ROMSDAL: NamedPartnerRecord = {
  nameInDocument: 'Møre and Romsdal County Council',
  partner: ORG.MORE_OG_ROMSDAL_COUNTY,
};

/** Whole years, as far as a source goes. */
export const years = (first: number, last: number) => ({ start: `${first}-01-01`, end: `${last}-12-31` });
