import { randomUUID } from 'node:crypto';
import { localDay } from '../../shared/day.ts';
import type { Failure } from '../../shared/failures.ts';
import { illegalStep, type Machine } from '../../shared/machine.ts';
import { type Outcome, type WriteInput, writtenBy } from '../../shared/write.ts';
import { failure } from '../failure.ts';
import type { Context } from '../loaders.ts';
import type { AdviserRecord, PeerGroupRecord } from '../records.ts';
import type { ChangeAdviserInput, EndAdviserInput, EngageAdviserInput } from '../types.generated.ts';
import { bodiesOf, isInOffice } from './bodies.ts';
import { percentFailures } from './percent.ts';

/** On its last day a post has not ended. */
const POST: Machine<'IN_OFFICE' | 'ENDED'> = {
  IN_OFFICE: { changeAdviser: 'IN_OFFICE', endAdviser: 'ENDED' },
  ENDED: {},
};

const WHO = 'the municipality in which the office sits, or its operator';

/** Has an adviser begin at an office. */
export function engageAdviser(input: EngageAdviserInput, context: Context): Promise<Outcome<AdviserRecord>> {
  const { advisers: into, hoppidOffices } = context.model.collections;
  const [mutation, id, today] = ['engageAdviser', `adviser-${randomUUID()}`, localDay(context.now)];
  const { workPercentage } = input;
  return context.model.write<AdviserRecord>(
    {
      mutation,
      input,
      into,
      id,
      step: async (_, reads, by) => {
        const office = await reads.one(hoppidOffices, input.office);
        if (office === null) return [failure('office', 'UNKNOWN', 'must be the id of an office')];
        return {
          only: await bodiesOf(office, today, reads, context),
          who: WHO,
          decide: () => {
            const failures = percentFailures('workPercentage', workPercentage);
            if (failures.length > 0) return { failures };
            return {
              next: {
                version: 0,
                ...writtenBy(null, { id, owner: office.owner, mutation, by, today }),
                office: office._id,
                ...(workPercentage != null && { workPercentage }),
              },
            };
          },
        };
      },
    },
    context,
  );
}

/** One step of an adviser who is there, for who may engage one at the office. */
function stepOn(
  mutation: string,
  input: WriteInput & { adviser: string },
  context: Context,
  decide: (adviser: AdviserRecord, moderated: readonly PeerGroupRecord[]) => AdviserRecord | Failure[],
): Promise<Outcome<AdviserRecord>> {
  const { advisers: into, hoppidOffices, peerGroups } = context.model.collections;
  const [id, today] = [input.adviser, localDay(context.now)];
  return context.model.write<AdviserRecord>(
    {
      mutation,
      input,
      into,
      id,
      step: async (adviser, reads, by) => {
        const office = adviser && (await reads.one(hoppidOffices, adviser.office));
        if (adviser === null || office === null)
          return [failure('adviser', 'UNKNOWN', 'must be the id of an adviser in office')];
        const moderated = await reads.all(peerGroups, { moderator: id });
        return {
          only: await bodiesOf(office, today, reads, context),
          who: WHO,
          decide: () => {
            const state = isInOffice(adviser, today) ? 'IN_OFFICE' : 'ENDED';
            const illegal = illegalStep(POST, state, mutation, 'adviser');
            if (illegal) return { failures: [illegal] };
            const changed = decide(adviser, moderated);
            if (Array.isArray(changed)) return { failures: changed };
            return {
              next: { ...changed, ...writtenBy(adviser, { id, owner: adviser.owner, mutation, by, today }) },
              fences: [id],
            };
          },
        };
      },
    },
    context,
  );
}

/** Writes down how much of a post an adviser works. */
export const changeAdviser = (input: ChangeAdviserInput, context: Context) =>
  stepOn('changeAdviser', input, context, (adviser) => {
    const failures = percentFailures('workPercentage', input.workPercentage);
    if (failures.length > 0) return failures;
    const kept = { ...adviser };
    delete kept.workPercentage;
    return { ...kept, ...(input.workPercentage != null && { workPercentage: input.workPercentage }) };
  });

/** Ends an adviser's post. */
export const endAdviser = (input: EndAdviserInput, context: Context) =>
  stepOn('endAdviser', input, context, (adviser, moderated) => {
    const { lastDay } = input;
    const longer = moderated.filter(({ period: { end } }) => end === undefined || end > lastDay);
    if (longer.length === 0) return { ...adviser, lastDay };
    const groups = longer.map(({ _id }) => _id).join(', ');
    return [
      failure('lastDay', 'MODERATES', `must not be before ${groups} has ended or another moderates it`),
    ];
  });
