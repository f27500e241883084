import { localDay } from '../../shared/day.ts';
import type { Failure } from '../../shared/failures.ts';
import type { LocalisedTextRecord } from '../../shared/records.ts';
import { type Outcome, writtenBy } from '../../shared/write.ts';
import { failure } from '../failure.ts';
import type { Context } from '../loaders.ts';
import type { PeerGroupModelRecord, PeerGroupRecord } from '../records.ts';
import type { FormPeerGroupInput, LocalisedTextInput } from '../types.generated.ts';
import { bodiesOf, isInOffice, officeOf, staysWith } from './bodies.ts';
import { outsideValidity } from '../validity.ts';
import { mostMembers, postEnds } from './peerGroup.ts';

const KEY = /^[A-ZÆØÅÄÖ\d][A-ZÆØÅÄÖ\d-]{2,63}$/;

/** What is wrong with a group to form, given its kind, which of its references are there, and what its time breaks. */
function faultsOf(
  input: FormPeerGroupInput,
  model: PeerGroupModelRecord,
  isThere: Readonly<Record<'tool' | 'municipalities' | 'advisers', boolean>>,
  outside: readonly string[],
): Failure[] {
  const { id, mode, tool, period, municipalities, moderator, advisers, capacity } = input;
  const most = mostMembers(capacity, model);
  const faults: [...Parameters<typeof failure>, isBroken: boolean][] = [
    ['id', 'FORMAT', 'must be of capitals, digits and dashes', !KEY.test(id)],
    [
      'tool',
      'TOOL_AND_MODE',
      'must be given for a digital group, and for no other',
      (mode === 'DIGITAL') !== (tool != null),
    ],
    ['tool', 'UNKNOWN', 'must be the code of a tool', tool != null && !isThere.tool],
    [
      'period.end',
      'BEFORE_START',
      'must not be before the start',
      period.end != null && period.end < period.start,
    ],
    ['municipalities', 'REQUIRED', 'must name at least one', municipalities.length === 0],
    ['municipalities', 'UNKNOWN', 'must be municipalities', !isThere.municipalities],
    ['advisers', 'UNKNOWN', 'must be advisers in office', !isThere.advisers],
    ['moderator', 'NOT_TRAINED', 'must be one of the advisers', !advisers.includes(moderator)],
    ['capacity', 'INVALID', 'must be at least 1', capacity < 1],
    ['capacity', 'GROUP_FULL', `must be ${most} at most`, capacity > most],
  ];
  return [
    ...faults.flatMap(([field, code, rule, isBroken]) => (isBroken ? [failure(field, code, rule)] : [])),
    ...outside.map((rule) => failure('municipalities', 'CODE_NOT_VALID', rule)),
  ];
}

const topicOf = ({ original, ...texts }: LocalisedTextInput): LocalisedTextRecord => ({
  original,
  ...Object.fromEntries(Object.entries(texts).filter(([, text]) => text != null && text !== '')),
});

/** Forms a peer group, without members at first. */
export function formPeerGroup(
  input: FormPeerGroupInput,
  context: Context,
): Promise<Outcome<PeerGroupRecord>> {
  const {
    peerGroups: into,
    peerGroupModels,
    digitalTools,
    municipalities,
    advisers,
  } = context.model.collections;
  const [mutation, id, today] = ['formPeerGroup', input.id, localDay(context.now)];
  return context.model.write<PeerGroupRecord>(
    {
      mutation,
      input,
      into,
      id,
      step: async (current, reads, by) => {
        const model = await reads.one(peerGroupModels, input.model);
        if (model === null) return [failure('model', 'UNKNOWN', 'must be the code of a kind')];
        const office = await officeOf(input.moderator, reads, context);
        if (office === null)
          return [failure('moderator', 'UNKNOWN', 'must be the id of an adviser in office')];
        const wanted = { municipalities: new Set(input.municipalities), advisers: new Set(input.advisers) };
        const of = (ids: ReadonlySet<string>) => ({ _id: { $in: [...ids] } });
        const served = await reads.all(municipalities, of(wanted.municipalities));
        const { start, end } = input.period;
        // An open end is today's, too.
        const last = end ?? (start > today ? start : today);
        const outside = served.flatMap((each) => outsideValidity(each, start, last) ?? []);
        const found = await reads.all(advisers, of(wanted.advisers));
        const isThere = {
          tool: input.tool == null || (await reads.one(digitalTools, input.tool)) !== null,
          municipalities: served.length === wanted.municipalities.size,
          advisers: found.filter((each) => isInOffice(each, today)).length === wanted.advisers.size,
        };
        return {
          only: current === null ? await bodiesOf(office, today, reads, context) : [current.owner],
          who: 'the municipality in which the moderator’s office sits, or the operator of the office',
          decide: () => {
            if (current !== null)
              return { failures: [failure('id', 'EXISTS', 'must be the key of no other group')] };
            const moderates = found.find(({ _id }) => _id === input.moderator);
            const failures = [
              ...faultsOf(input, model, isThere, outside),
              ...(moderates && !staysWith(moderates, end) ? [postEnds('moderator')] : []),
            ];
            if (failures.length > 0) return { failures };
            const { mode, tool, period, moderator, capacity, topic } = input;
            return {
              next: {
                version: 0,
                ...writtenBy(null, { id, owner: office.owner, mutation, by, today }),
                model: model._id,
                mode,
                period: { start: period.start, ...(period.end != null && { end: period.end }) },
                ...(tool != null && { tool }),
                municipalities: [...wanted.municipalities],
                moderator,
                advisers: [...wanted.advisers],
                capacity,
                ...(topic && { topic: topicOf(topic) }),
                meetings: [],
              },
              fences: [moderator],
            };
          },
        };
      },
    },
    context,
  );
}
