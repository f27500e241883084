import { localDay, yearOf } from '../../shared/day.ts';
import { heldOn } from '../../shared/fields.ts';
import { illegalStep, type Machine } from '../../shared/machine.ts';
import { added, type Outcome, writtenBy } from '../../shared/write.ts';
import { failure } from '../failure.ts';
import type { Context } from '../loaders.ts';
import type { StartupCountsRecord } from '../records.ts';
import { inOrder, releaseStartups } from '../startupRelease.ts';
import type { PublishStartupReleaseInput } from '../types.generated.ts';

const YEAR: Machine<'OPEN' | 'RELEASED'> = {
  OPEN: { publishStartupRelease: 'RELEASED' },
  RELEASED: {},
};

/** Publishes a county's start-ups of a year: what all its municipalities handed in, protected as one. */
export function publishStartupRelease(
  input: PublishStartupReleaseInput,
  context: Context,
): Promise<Outcome<StartupCountsRecord>> {
  const {
    startupCounts: into,
    startupStatistics,
    startupReports,
    municipalities,
  } = context.model.collections;
  const { county, year } = input;
  const [mutation, id, today] = ['publishStartupRelease', `${county}:${year}`, localDay(context.now)];
  const lastDay = `${year}-12-31`;
  return context.model.write<StartupCountsRecord>(
    {
      mutation,
      input,
      into,
      id,
      step: async (current, { one, all }, by) => {
        const answering = await one(startupStatistics, county);
        if (answering === null)
          return [failure('county', 'UNKNOWN', 'must be a county whose start-ups somebody answers for')];
        const valid = await all(municipalities, { 'county.id': county, ...heldOn('validity', lastDay) });
        const wanted = inOrder(valid, lastDay);
        const reports = await all(startupReports, {
          _id: { $in: valid.map((each) => `${each._id}:${year}`) },
        });
        return {
          only: [answering.owner],
          who: "the body that answers for the county's start-ups",
          decide: () => {
            const illegal = illegalStep(YEAR, current === null ? 'OPEN' : 'RELEASED', mutation, 'year');
            if (illegal) return { failures: [illegal] };
            if (year >= yearOf(today))
              return { failures: [failure('year', 'NOT_CLOSED', 'must be a year that has ended')] };
            const rows = wanted.flatMap(
              ({ _id }) => reports.find(({ municipality }) => municipality === _id) ?? [],
            );
            const missing = wanted.filter(
              ({ _id }) => !rows.some(({ municipality }) => municipality === _id),
            );
            if (wanted.length === 0 || missing.length > 0) {
              const names = missing.map(({ _id }) => _id).join(', ') || 'all';
              return { failures: [failure('year', 'NOT_REPORTED', `must be handed in by ${names} first`)] };
            }
            const source = writtenBy(null, { id, owner: answering.owner, mutation, by, today });
            const { ofCounty, ofMunicipalities } = releaseStartups(rows, {
              county,
              year,
              publishedAt: today,
              stored: (of) => ({
                owner: rows.find(({ municipality }) => municipality === of)?.owner ?? answering.owner,
                provenance: source.provenance,
              }),
            });
            const along = ofMunicipalities.map((each) => added(into, each));
            return { next: ofCounty, along, fences: [id] };
          },
        };
      },
    },
    context,
  );
}
