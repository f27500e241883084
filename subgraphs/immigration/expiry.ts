import type { GraphQLResolveInfo } from 'graphql';
import { badInput } from '../shared/errors.ts';
import { officerOf } from './cases.ts';
import type { Context } from './loaders.ts';
import type { ConsentRecord } from './records.ts';

const DAY_MS = 86_400_000;
const MOST_DAYS = 366;
const MOST = 200;

const within = (value: number, most: number, argument: string): void => {
  if (value < 1 || value > most) throw badInput(argument, `must be 1 to ${most}`);
};

/** Those of them whose participants are at no graded address (P17). */
async function told(consents: readonly ConsentRecord[], { loaders }: Context): Promise<ConsentRecord[]> {
  const shown = await Promise.all(
    consents.map(async (consent) => {
      const participant = await loaders.participant.load(consent.participant);
      return participant?.addressGraded === false ? [consent] : [];
    }),
  );
  return shown.flat();
}

/**
 * The consents in force that end within so many days, soonest first, on record before they are told; for a case officer of
 * the service, NOT_AVAILABLE to others. None of a participant at a graded address (P17).
 */
export async function expiringConsents(
  args: { withinDays?: number | null; first?: number | null },
  context: Context,
  info: GraphQLResolveInfo,
): Promise<ConsentRecord[]> {
  const { withinDays, first } = { withinDays: args.withinDays ?? 30, first: args.first ?? 50 };
  within(withinDays, MOST_DAYS, 'withinDays');
  within(first, MOST, 'first');
  await officerOf('Query.expiringConsents', context, info);
  const now = new Date();
  const until = new Date(now.getTime() + withinDays * DAY_MS);
  const shown: ConsentRecord[] = [];
  let last: ConsentRecord | undefined;
  do {
    const found = await context.model.consentsEnding(now, until, first, last).exec();
    shown.push(...(await told(found, context)));
    // There are no more where fewer came than were asked for.
    last = found[first - 1];
  } while (shown.length < first && last !== undefined);
  return shown.slice(0, first);
}
