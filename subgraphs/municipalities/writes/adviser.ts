import { randomUUID } from 'node:crypto';
import { localDay } from '../../shared/day.ts';
import { type Outcome, writtenBy } from '../../shared/write.ts';
import { failure } from '../failure.ts';
import type { Context } from '../loaders.ts';
import type { AdviserRecord } from '../records.ts';
import type { ChangeAdviserInput, EngageAdviserInput } from '../types.generated.ts';
import { bodiesOf } from './bodies.ts';
import { percentFailures } from './percent.ts';

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

/** Writes down how much of a post an adviser works. */
export function changeAdviser(input: ChangeAdviserInput, context: Context): Promise<Outcome<AdviserRecord>> {
  const { advisers: into, hoppidOffices } = context.model.collections;
  const [mutation, id, today] = ['changeAdviser', input.adviser, localDay(context.now)];
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
        return {
          only: await bodiesOf(office, today, reads, context),
          who: WHO,
          decide: () => {
            const failures = percentFailures('workPercentage', input.workPercentage);
            if (failures.length > 0) return { failures };
            const kept = { ...adviser };
            delete kept.workPercentage;
            return {
              next: {
                ...kept,
                ...writtenBy(adviser, { id, owner: adviser.owner, mutation, by, today }),
                ...(input.workPercentage != null && { workPercentage: input.workPercentage }),
              },
            };
          },
        };
      },
    },
    context,
  );
}
