import type { Reads } from '../../shared/write.ts';
import type { Context } from '../loaders.ts';
import type { AdviserRecord, HoppidOfficeRecord } from '../records.ts';

/** The municipality in which an office sits on a day, as an organisation; undefined when nobody recorded one. */
export async function seatOf(
  { seats }: HoppidOfficeRecord,
  day: string,
  { one }: Reads,
  { model }: Context,
): Promise<string | undefined> {
  const seat = seats.find(({ period }) => period.start <= day && (period.end ?? day) >= day);
  if (seat === undefined) return undefined;
  const municipality = await one(model.collections.municipalities, seat.municipality);
  return municipality?.organisation;
}

/** Who acts for an office: the municipality in which it sits, and its operator when the record names one. */
export async function bodiesOf(
  office: HoppidOfficeRecord,
  day: string,
  reads: Reads,
  context: Context,
): Promise<(string | undefined)[]> {
  return [await seatOf(office, day, reads, context), office.operator?.partner];
}

/** The office of an adviser; null when either is not recorded. */
export async function officeOf(
  adviser: string,
  { one }: Reads,
  { model: { collections } }: Context,
): Promise<HoppidOfficeRecord | null> {
  const found = await one(collections.advisers, adviser);
  return found && (await one(collections.hoppidOffices, found.office));
}

/** Whether an adviser's post has not ended on a day; on its last day it has not. */
export const isInOffice = ({ lastDay }: AdviserRecord, day: string): boolean =>
  lastDay === undefined || lastDay >= day;

/** Whether it lasts as long as a group, an open end being longer than any post that has a last day. */
export const staysWith = ({ lastDay }: AdviserRecord, end: string | null | undefined): boolean =>
  lastDay === undefined || (end != null && lastDay >= end);
