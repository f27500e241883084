// Sweden's variant writes days as ISO 8601 does; Norway and Sweden have the same time.
const nordicDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/** The day in Norway and Sweden at a moment, ISO 8601. */
export const localDay = (at: Date): string => nordicDay.format(at);

/** A day, today when none is given. */
export const onDay = (day: string | null | undefined): string => day ?? localDay(new Date());

/** The day before a day. */
export const dayBefore = (day: string): string =>
  new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
