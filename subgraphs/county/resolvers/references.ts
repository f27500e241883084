/** The organisation that a name in a document stands for, as a reference to its owner; null when it is not resolved. */
export const partnerOf = ({ partner }: { partner?: string }) =>
  partner === undefined ? null : { id: partner };
