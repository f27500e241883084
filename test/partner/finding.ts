/** What a partner's subgraph lacks, and how to mend it. */
export interface Finding {
  what: string;
  mend: string;
}

/** Findings as lines. */
export const lineOf = ({ what, mend }: Finding): string => `${what}. Mend: ${mend}.`;
