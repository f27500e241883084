import type { PeerGroupModelRecord, PeerGroupRecord, PeerGroupRuleRecord } from './records.ts';
import type { PeerRuleFinding } from './types.generated.ts';

interface Found {
  finding: PeerRuleFinding;
  explanation: string;
}

const MINUTES = 60;

/** A rule that is an example, or that waits for a condition, is not broken by another value. */
const against = ({ strength }: PeerGroupRuleRecord): PeerRuleFinding =>
  strength === 'STATED' || strength === 'MODEL' ? 'BROKEN' : 'DIFFERS';

const judge = (rule: PeerGroupRuleRecord, holds: boolean, explanation: string): Found => ({
  finding: holds ? 'HOLDS' : against(rule),
  explanation,
});

const unknown = (explanation: string): Found => ({ finding: 'NOT_ASSESSABLE', explanation });

/** Months of a year are counted from 1; answers `2021-11` after `2021-10`. */
function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

/** The whole months from one day to another, both days included (`2021-10-01` to `2021-11-30`: two). */
export function wholeMonths(from: string, to: string): string[] {
  const months: string[] = [];
  let month = from.slice(0, 7);
  if (!from.endsWith('-01')) month = monthAfter(month);
  const dayAfter = new Date(Date.parse(to) + 86_400_000).toISOString().slice(0, 10);
  for (; `${monthAfter(month)}-01` <= dayAfter; month = monthAfter(month)) months.push(month);
  return months;
}

function meetingsAMonth(group: PeerGroupRecord, rule: PeerGroupRuleRecord, asOf: string): Found {
  const { start, end = asOf } = group.period;
  const months = wholeMonths(start, end < asOf ? end : asOf);
  if (months.length === 0) return unknown('no whole month has passed');
  const held = group.meetings.filter(({ date }) => date <= asOf);
  const short = months.filter(
    (month) => held.filter(({ date }) => date.startsWith(month)).length < (rule.limit ?? 1),
  );
  return judge(
    rule,
    short.length === 0,
    short.length === 0
      ? `a meeting in each of ${months.length} whole months`
      : `too few meetings in ${short.join(', ')}`,
  );
}

function meetingHours({ meetings }: PeerGroupRecord, rule: PeerGroupRuleRecord, asOf: string): Found {
  const held = meetings.filter(({ date }) => date <= asOf);
  if (held.length === 0 || rule.limit === undefined) return unknown('no meeting is recorded');
  const other = held.filter(({ minutes }) => minutes !== (rule.limit ?? 0) * MINUTES);
  return judge(
    rule,
    other.length === 0,
    other.length === 0
      ? `each of ${held.length} meetings lasted ${rule.limit} hours`
      : `${other.length} of ${held.length} meetings were shorter or longer`,
  );
}

function find(group: PeerGroupRecord, rule: PeerGroupRuleRecord, asOf: string): Found {
  const conditional = rule.strength === 'CONDITIONAL' || rule.inForceFrom !== undefined;
  if (conditional && !(rule.inForceFrom !== undefined && rule.inForceFrom <= asOf))
    return { finding: 'NOT_IN_FORCE', explanation: 'its condition is not known to be met' };
  switch (rule.kind) {
    case 'MEMBERS_AT_MOST': {
      const value = group.memberCount?.value;
      return value == null || rule.limit === undefined
        ? unknown('the number of members is withheld')
        : judge(rule, value <= rule.limit, `${value} members, at most ${rule.limit}`);
    }
    case 'MEETINGS_A_MONTH':
      return meetingsAMonth(group, rule, asOf);
    case 'MEETING_HOURS':
      return meetingHours(group, rule, asOf);
    case 'NO_ADVISER_AS_MEMBER':
      return group.adviserAmongMembers === undefined
        ? unknown('not recorded')
        : judge(
            rule,
            !group.adviserAmongMembers,
            group.adviserAmongMembers ? 'an adviser is a member' : 'no adviser is a member',
          );
    case 'MODERATOR_CERTIFIED':
      return unknown('certificates are kept by the county: see `moderator`');
  }
}

/** How a group stands to each rule of its kind on a day (joint view 12). */
export const findings = (group: PeerGroupRecord, { rules }: PeerGroupModelRecord, asOf: string) =>
  rules.map((rule) => ({ rule, ...find(group, rule, asOf) }));

/**
 * Whether a group keeps its rules on a day: false when a STATED or MODEL rule is broken, null when none is and one of them
 * cannot be assessed.
 */
export function compliant(group: PeerGroupRecord, model: PeerGroupModelRecord, asOf: string): boolean | null {
  const binding = findings(group, model, asOf)
    .filter(({ rule: { strength } }) => strength === 'STATED' || strength === 'MODEL')
    .map(({ finding }) => finding);
  if (binding.includes('BROKEN')) return false;
  return binding.includes('NOT_ASSESSABLE') ? null : true;
}
