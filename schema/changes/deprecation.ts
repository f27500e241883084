/** How a reason has to begin, so that callers know how long they have: the first day on which it may be gone. */
const REASON = /^Removed from (\d{4}-\d{2}-\d{2}): \S/;

/** The first day on which what is deprecated for this reason may be removed; undefined when the reason names none. */
export const removalDay = (reason: string | null | undefined): string | undefined => {
  const day = REASON.exec(reason ?? '')?.[1];
  return day === undefined || Number.isNaN(Date.parse(day)) ? undefined : day;
};

/** What stands in the way of a removal on a day; undefined when it was announced and its day has come. */
export function removalFault(reason: string | null | undefined, today: string): string | undefined {
  const day = removalDay(reason);
  if (day === undefined)
    return 'it must be @deprecated(reason: "Removed from YYYY-MM-DD: ...") in a release before';
  return today < day ? `it is promised until ${day}` : undefined;
}
