// Sweden's variant writes days as ISO 8601 does; Norway and Sweden have the same time.
const nordicDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/** The day in Norway and Sweden at a moment, ISO 8601. */
export const localDay = (at: Date): string => nordicDay.format(at);

/** The year of a day or a month. */
export const yearOf = (day: string): number => Number(day.slice(0, 4));

/** A day, today when none is given. */
export const onDay = (day: string | null | undefined): string => day ?? localDay(new Date());

/** The day before a day. */
export const dayBefore = (day: string): string =>
  new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** The day some months before a day; the month's last one where it has fewer days. */
export function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
}
