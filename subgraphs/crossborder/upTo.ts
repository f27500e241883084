import type { CountRecord, SexSplitRecord } from '../shared/disclosure.ts';
import type { ReleasedIndicator } from './enterprises.ts';
import type { ParticipantsRecord } from './planRecords.ts';
import type { IndicatorRecord } from './records.ts';

const plus = (before: CountRecord, added: CountRecord): CountRecord => ({
  value: before.value === null || added.value === null ? null : before.value + added.value,
  release: added.release,
});

const plusSplit = (before: SexSplitRecord, added: SexSplitRecord): SexSplitRecord => ({
  women: plus(before.women, added.women),
  men: plus(before.men, added.men),
  ...(before.mixed && added.mixed && { mixed: plus(before.mixed, added.mixed) }),
  total: plus(before.total, added.total),
});

const countsOf = ({ women, men, mixed, total }: SexSplitRecord): CountRecord[] => [
  women,
  men,
  total,
  ...(mixed === undefined ? [] : [mixed]),
];

/** Whether something that is told would be told no longer. */
const takesBack = (before: readonly CountRecord[], after: readonly CountRecord[]): boolean =>
  before.some(({ value }, index) => value !== null && after[index]?.value === null);

/**
 * Counts up to and with a release are sums of what the releases tell, so they tell nothing more. Where a release withholds
 * a part of what is told, they stay as they are, all together and for good, as of the release that they name: `last` is
 * the day of the one before, and counts of an earlier day have stayed already.
 */
export function indicatorUpTo(
  before: Pick<IndicatorRecord, 'actual' | 'actuals'>,
  { actual, actuals }: Pick<ReleasedIndicator, 'actual' | 'actuals'>,
  last: string | undefined,
): Pick<IndicatorRecord, 'actual' | 'actuals'> {
  if (before.actual === undefined) return { actual, actuals };
  if (before.actual.release !== last) return before;
  const after = {
    actual: plus(before.actual, actual),
    actuals: before.actuals.map((each) => {
      const added = actuals.find(({ country }) => country === each.country);
      if (added === undefined) return each;
      const split = each.split && added.split && plusSplit(each.split, added.split);
      return { ...each, ...(split && { split }), total: plus(each.total, added.total) };
    }),
  };
  const counts = (of: { actual: CountRecord; actuals: IndicatorRecord['actuals'] }) => [
    of.actual,
    ...of.actuals.flatMap(({ total, split }) => [total, ...(split ? countsOf(split) : [])]),
  ];
  return takesBack(counts({ actual: before.actual, actuals: before.actuals }), counts(after))
    ? before
    : after;
}

/** The same for participants of a project or a work package; those of unrecorded sex are few, and go by themselves. */
export function participantsUpTo(
  before: ParticipantsRecord | undefined,
  added: ParticipantsRecord,
  last: string | undefined,
): ParticipantsRecord {
  if (before === undefined) return added;
  const split = plusSplit(before.split, added.split);
  const unknown = plus(before.unknown, added.unknown);
  const isAdded = {
    split: before.split.total.release === last && !takesBack(countsOf(before.split), countsOf(split)),
    unknown: before.unknown.release === last && !takesBack([before.unknown], [unknown]),
  };
  return {
    split: isAdded.split ? split : before.split,
    unknown: isAdded.unknown ? unknown : before.unknown,
    provenance: before.provenance.kind === 'SYNTHETIC' ? before.provenance : added.provenance,
  };
}
