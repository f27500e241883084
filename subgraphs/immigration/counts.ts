import type { CountRecord, SexSplitRecord } from '../shared/disclosure.ts';
import { ratio } from '../shared/money.ts';
import type { IntegrationProgramme } from './types.generated.ts';
import type { CohortRecord, ProgrammeSummaryRecord, StatisticalReleaseRecord } from './records.ts';

/** The sum; null when any part is. */
const sumOrNull = (values: readonly (number | null)[]): number | null =>
  values.reduce((total, value) => (total === null || value === null ? null : total + value), 0);

/**
 * The sum of released counts, of the latest of their releases; suppressed when any of them is, because the others would
 * tell it. Computed from released counts alone, so it tells nothing more. Throws on none.
 */
export function sumOf(counts: readonly CountRecord[]): CountRecord {
  const release = counts
    .map((each) => each.release)
    .reduce((latest, each) => (each > latest ? each : latest));
  return { value: sumOrNull(counts.map(({ value }) => value)), release };
}

/** Dividend ÷ divisor, four decimals, half up; null when either is suppressed (P5) or the divisor is zero. */
export const shareOf = (dividend: CountRecord, divisor: CountRecord): string | null =>
  dividend.value === null || divisor.value === null ? null : ratio(dividend.value, divisor.value, 4);

/** The steps of a cohort's funnel, each with its conversion from the one before. */
export function steps({
  funnel,
}: CohortRecord): (CohortRecord['funnel'][number] & { conversion: string | null })[] {
  let before: SexSplitRecord | undefined;
  return funnel.map(({ stage, reached }) => {
    const conversion = before === undefined ? null : shareOf(reached.total, before.total);
    before = reached;
    return { stage, reached, conversion };
  });
}

/**
 * Everybody who entered in a summary's municipality and year: the sum of what each release tells of the municipality, of
 * the latest one.
 */
export const enteredOf = (municipality: string, releases: readonly StatisticalReleaseRecord[]): CountRecord =>
  sumOf(
    releases
      .flatMap(({ municipalities }) => municipalities.filter((each) => each.municipality === municipality))
      .map(({ entered }) => entered),
  );

/**
 * Everybody who entered some programmes in a release's half-year: told when its counts tell it, withheld programmes with
 * all that are withheld beside them; else null. Programmes that the release has not are passed over.
 */
export function enteredIn(
  { entered, programmes }: StatisticalReleaseRecord,
  wanted: readonly IntegrationProgramme[],
): CountRecord {
  const isWanted = ({ programme }: ProgrammeSummaryRecord) => wanted.includes(programme);
  const hidden = programmes.filter((each) => each.entered.value === null);
  const shown = (all: readonly ProgrammeSummaryRecord[]) =>
    sumOrNull(all.filter((each) => each.entered.value !== null).map((each) => each.entered.value)) ?? 0;
  const value = !hidden.some(isWanted)
    ? shown(programmes.filter(isWanted))
    : hidden.every(isWanted) && entered.value !== null
      ? entered.value - shown(programmes.filter((each) => !isWanted(each)))
      : null;
  return { value, release: entered.release };
}

/** In the order of the contract. */
export const ORDER: readonly IntegrationProgramme[] = ['INTRO', 'STARTUP_TRAINING', 'MENTOR_TRAINEE'];

/** A summary's sums by programme; programmes without a cohort are left out. */
export function byProgramme(cohorts: readonly CohortRecord[]): ProgrammeSummaryRecord[] {
  return ORDER.flatMap((programme) => {
    const sizes = cohorts.filter((cohort) => cohort.programme === programme).map(({ size }) => size.total);
    return sizes.length === 0 ? [] : { programme, entered: sumOf(sizes) };
  });
}

/** Who found a mentor, by programme, summed over cohorts; programmes without that stage are left out. */
export const mentorMatches = (cohorts: readonly CohortRecord[]) =>
  ORDER.flatMap((programme) => {
    const counts = cohorts
      .filter((cohort) => cohort.programme === programme)
      .flatMap(({ funnel }) => funnel.filter(({ stage }) => stage === 'MENTOR_MATCHED'))
      .map(({ reached }) => reached.total);
    return counts.length === 0 ? [] : { programme, matched: sumOf(counts) };
  });
