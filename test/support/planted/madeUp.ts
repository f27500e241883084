import { ORG } from '../../../seed/ids.ts';
import type { Claim, FactRecord, StatementRecord } from '../../../subgraphs/shared/facts.ts';
import type { ProvenanceRecord } from '../../../subgraphs/shared/records.ts';

/** A place in a document that nobody wrote. */
export const place = (locator: string): ProvenanceRecord => ({
  document: 'A made-up plan',
  locator,
  kind: 'SYNTHETIC',
});

/** What every made-up record has. */
export const stored = {
  owner: ORG.LANSSTYRELSEN_DALARNA,
  version: 1,
  provenance: [place('cover'), place('table')],
};

/** What it says of one thing; open without a value. */
export const says = (label: string, value?: string): StatementRecord => ({
  label,
  ...(value !== undefined && { value }),
  provenance: place(label),
});

/** A fact that no row holds, in the words of the made-up document. */
export const told = (subject: string, name: string, unit: string, claim: Claim): FactRecord => ({
  ...stored,
  _id: `${subject}:${name}`,
  subject,
  topic: { en: name, original: 'EN' },
  documents: ['A made-up plan'],
  partners: [ORG.LANSSTYRELSEN_DALARNA],
  unit,
  claim,
});

/** Of two values the sound one, or in a planted version the wrong one. */
export const chooser =
  (planted: boolean) =>
  <T>(sound: T, wrong: T): T =>
    planted ? wrong : sound;
