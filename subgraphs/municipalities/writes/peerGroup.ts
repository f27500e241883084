import { localDay } from '../../shared/day.ts';
import { protect } from '../../shared/disclosure.ts';
import { type Failure } from '../../shared/failures.ts';
import { illegalStep, type Machine } from '../../shared/machine.ts';
import { type Outcome, type WriteInput, writtenBy } from '../../shared/write.ts';
import { failure } from '../failure.ts';
import type { Context } from '../loaders.ts';
import type { AdviserRecord, PeerGroupModelRecord, PeerGroupRecord } from '../records.ts';
import type {
  AppointModeratorInput,
  EndPeerGroupInput,
  RecordPeerGroupMeetingInput,
  RecordPeerGroupMembersInput,
} from '../types.generated.ts';
import { isInOffice, officeOf, staysWith } from './bodies.ts';

type GroupState = 'RUNNING' | 'ENDED';

/** A meeting can be written down late. */
const GROUP: Machine<GroupState> = {
  RUNNING: {
    appointModerator: 'RUNNING',
    recordPeerGroupMembers: 'RUNNING',
    recordPeerGroupMeeting: 'RUNNING',
    endPeerGroup: 'ENDED',
  },
  ENDED: { recordPeerGroupMeeting: 'ENDED' },
};

/** On its last day it still runs. */
const stateOf = ({ period: { end } }: PeerGroupRecord, day: string): GroupState =>
  end !== undefined && end < day ? 'ENDED' : 'RUNNING';

/** How many members a group can have: its own capacity, and no more than its kind allows. */
export const mostMembers = (capacity: number, { rules }: PeerGroupModelRecord): number =>
  Math.min(
    capacity,
    ...rules.flatMap(({ kind, limit }) => (kind === 'MEMBERS_AT_MOST' ? (limit ?? []) : [])),
  );

type Changed = Omit<PeerGroupRecord, '_id' | 'owner' | 'version' | 'provenance'>;

/** What a step is decided with, besides the group. */
interface OfGroup {
  model: PeerGroupModelRecord;
  /** Those of the group's advisers who are in office. */
  advisers: readonly AdviserRecord[];
  today: string;
}

/** One step of a group that is there, for who answers for it or runs its moderator's office. */
function stepOn(
  mutation: string,
  input: WriteInput & { group: string },
  context: Context,
  decide: (group: PeerGroupRecord, of: OfGroup) => Changed | Failure[],
): Promise<Outcome<PeerGroupRecord>> {
  const { peerGroups: into, peerGroupModels, advisers } = context.model.collections;
  const [id, today] = [input.group, localDay(context.now)];
  return context.model.write<PeerGroupRecord>(
    {
      mutation,
      input,
      into,
      id,
      step: async (group, reads, by) => {
        const model = group && (await reads.one(peerGroupModels, group.model));
        if (group === null || model === null)
          return [failure('group', 'UNKNOWN', 'must be the id of a group')];
        const office = await officeOf(group.moderator, reads, context);
        const trained = await reads.all(advisers, { _id: { $in: group.advisers } });
        const inOffice = trained.filter((each) => isInOffice(each, today));
        return {
          only: [group.owner, office?.operator?.partner],
          who: 'the municipality that answers for the group, or the operator of its moderator’s office',
          decide: () => {
            const illegal = illegalStep(GROUP, stateOf(group, today), mutation, 'group');
            if (illegal) return { failures: [illegal] };
            const changed = decide(group, { model, advisers: inOffice, today });
            if (Array.isArray(changed)) return { failures: changed };
            return {
              next: {
                ...changed,
                version: group.version,
                ...writtenBy(group, { id, owner: group.owner, mutation, by, today }),
              },
              fences: [changed.moderator],
            };
          },
        };
      },
    },
    context,
  );
}

/** Who moderates a group does so to its end. */
export const postEnds = (field: string): Failure =>
  failure(field, 'POST_ENDS', 'must not leave the group without its moderator before its end');

/** Has another of a group's advisers moderate it. */
export const appointModerator = (input: AppointModeratorInput, context: Context) =>
  stepOn('appointModerator', input, context, (group, { advisers }) => {
    const moderator = advisers.find(({ _id }) => _id === input.moderator);
    if (moderator === undefined)
      return [failure('moderator', 'NOT_TRAINED', 'must be one of the group’s advisers in office')];
    if (!staysWith(moderator, group.period.end)) return [postEnds('moderator')];
    return { ...group, moderator: moderator._id };
  });

/** Writes down how many members a group has; the first number that reaches the threshold is released, no other ever. */
export const recordPeerGroupMembers = (input: RecordPeerGroupMembersInput, context: Context) =>
  stepOn('recordPeerGroupMembers', input, context, (group, { model, today }) => {
    const { members, adviserAmongThem } = input;
    const most = mostMembers(group.capacity, model);
    if (members < 0) return [failure('members', 'INVALID', 'must not be below 0')];
    if (members > most) return [failure('members', 'GROUP_FULL', `must be ${most} at most`)];
    if (adviserAmongThem && model.rules.some(({ kind }) => kind === 'NO_ADVISER_AS_MEMBER'))
      return [failure('adviserAmongThem', 'ADVISER_AS_MEMBER', 'must be false')];
    const value = protect([{ key: group._id, value: members }]).get(group._id) ?? null;
    const isFirst = group.memberCount === undefined && value !== null;
    return {
      ...group,
      members,
      adviserAmongMembers: adviserAmongThem,
      ...(isFirst && { memberCount: { value, release: today } }),
    };
  });

/** Writes down a meeting that was held. */
export const recordPeerGroupMeeting = (input: RecordPeerGroupMeetingInput, context: Context) =>
  stepOn('recordPeerGroupMeeting', input, context, (group, { today }) => {
    const { date, minutes, guests } = input;
    const { start, end } = group.period;
    const failures = [
      ...(date > today ? [failure('date', 'FUTURE', 'must not be later than today')] : []),
      ...(date < start || (end !== undefined && date > end)
        ? [failure('date', 'OUTSIDE_THE_PERIOD', 'must be within the period of the group')]
        : []),
      ...(group.meetings.some((each) => each.date === date)
        ? [failure('date', 'EXISTS', 'must be a day without a meeting')]
        : []),
      ...(minutes < 1 ? [failure('minutes', 'INVALID', 'must be at least 1')] : []),
      ...(guests < 0 ? [failure('guests', 'INVALID', 'must not be below 0')] : []),
    ];
    if (failures.length > 0) return failures;
    const meetings = [...group.meetings, { date, minutes, guests }];
    return { ...group, meetings: meetings.sort((a, b) => (a.date < b.date ? -1 : 1)) };
  });

/** Ends a group. */
export const endPeerGroup = (input: EndPeerGroupInput, context: Context) =>
  stepOn('endPeerGroup', input, context, (group, { advisers }) => {
    const moderator = advisers.find(({ _id }) => _id === group.moderator);
    const last = group.meetings.at(-1)?.date;
    if (input.end < group.period.start)
      return [failure('end', 'BEFORE_START', 'must not be before the first day of the group')];
    if (last !== undefined && input.end < last)
      return [failure('end', 'OUTSIDE_THE_PERIOD', 'must not be before the last meeting')];
    if (moderator && !staysWith(moderator, input.end)) return [postEnds('end')];
    return { ...group, period: { ...group.period, end: input.end } };
  });
