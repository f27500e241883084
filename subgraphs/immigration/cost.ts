import { z } from 'zod';
import type { CountRecord } from '../shared/disclosure.ts';
import { badInput } from '../shared/errors.ts';
import { amountOf, decimal, minorDigits, money } from '../shared/money.ts';
import type { MoneyRecord } from '../shared/records.ts';
import { RULES } from '../shared/scalars.ts';
import { enteredIn, sumOf } from './counts.ts';
import type { Context } from './loaders.ts';
import { halfYearPeriod } from './plan.ts';
import type { ProgrammeSummaryRecord, StatisticalReleaseRecord } from './records.ts';
import type { CostPerParticipantStatus, IntegrationProgramme } from './types.generated.ts';

const HALVES = ['H1', 'H2'] as const;

const yearly = z.object({
  amount: z.string().refine((text) => RULES.Decimal(text) === undefined),
  currency: z.string().regex(/^[A-Z]{3}$/),
});

/** The yearly cost that the county's reference brings; null without one. BAD_USER_INPUT on what is no money. */
function costOf(value: unknown): MoneyRecord | null {
  const found = yearly.nullish().safeParse(value);
  if (!found.success) throw badInput('costPerYear', 'must be an amount of money');
  return found.data == null ? null : money(found.data.amount, found.data.currency);
}

/** The first days of a year's half-years; BAD_USER_INPUT when it is no year of four digits. */
function halvesOf(year: number): string[] {
  if (year < 1000 || year > 9999) throw badInput('year', 'must be a year of four digits');
  return HALVES.map((half) => halfYearPeriod(`${year}-${half}`).start);
}

/** Everybody who entered each programme in some releases; a programme that no release has is left out. */
const enteredBy = (
  programmes: readonly IntegrationProgramme[],
  releases: readonly StatisticalReleaseRecord[],
): ProgrammeSummaryRecord[] =>
  programmes.flatMap((programme) => {
    const counts = releases.flatMap((release) =>
      release.programmes.filter((each) => each.programme === programme).map(({ entered }) => entered),
    );
    return counts.length === 0 ? [] : { programme, entered: sumOf(counts) };
  });

function statusOf(
  cost: MoneyRecord | null,
  releases: readonly StatisticalReleaseRecord[],
  { value }: CountRecord,
): CostPerParticipantStatus {
  if (cost === null) return 'NO_YEARLY_COST';
  if (releases.length < HALVES.length) return 'YEAR_INCOMPLETE';
  return value === null ? 'SUPPRESSED' : 'COMPUTED';
}

/**
 * A year's cost of an action ÷ everybody who entered a programme under it (joint view 13): start-up training and mentor
 * schemes together for the whole action. The divisor is what the releases' counts tell, and withheld when they do not, or the
 * cost per head would give it away (P5). Null when no programme belongs to the action, or nothing is released.
 */
export async function costPerParticipant(
  { code, costPerYear }: { code: string; costPerYear?: unknown },
  year: number,
  { loaders }: Context,
) {
  const cost = costOf(costPerYear);
  const halves = halvesOf(year);
  const schemes = await loaders.schemes();
  const programmes = schemes.filter(({ actions }) => actions.includes(code)).map(({ _id }) => _id);
  if (programmes.length === 0) return null;
  const releases = (await Promise.all(halves.map((half) => loaders.releasesOfHalf.load(half)))).flat();
  const summaries = enteredBy(programmes, releases);
  if (summaries.length === 0) return null;
  const entered = sumOf(releases.map((release) => enteredIn(release, programmes)));
  const status = statusOf(cost, releases, entered);
  const amount =
    cost === null || entered.value === null || status !== 'COMPUTED'
      ? null
      : money(
          amountOf(cost).div(decimal(entered.value)).toDecimalPlaces(minorDigits(cost.currency)),
          cost.currency,
        );
  return {
    year,
    costPerYear: cost,
    entered,
    programmes: summaries,
    released: releases.map(({ period }) => period),
    amount,
    status,
  };
}
