/** How much a change of the schema costs those who use it: their operations fail, may answer otherwise, or go on. */
export type Level = 'BREAKING' | 'DANGEROUS' | 'SAFE';

/** One change of the schema. */
export interface Change {
  level: Level;
  /** `Type`, `Type.field` or `Type.field.argument`; nothing where a change has no place in the schema. */
  place: string | undefined;
  /** The change in words, and the rule that it breaks. */
  what: string;
}
