import { rows } from '../../seed/immigration.ts';
import { READS } from './access/places.ts';
import { decidedHere } from './access/required.ts';
import { OPEN_TO } from './access/rules.ts';
import { run } from './access/run.ts';
import { shown } from './access/shown.ts';

test('who may read what is as the rules say, for a sample of askers, purposes, agreements, fields and forms', async () => {
  const { decisions, mismatches } = await run({ every: 1499 });
  expect(mismatches.slice(0, 5).map(shown)).toEqual([]);
  expect(decisions).toBeGreaterThan(500);
}, 240_000);

test('the table has a rule for every field that asks anything of its caller', () => {
  const without = decidedHere().filter(
    (field) => OPEN_TO[field] === undefined && OPEN_TO[field.split('.')[0] ?? ''] === undefined,
  );
  expect(without).toEqual([]);
});

test('a recipient that is told something without an agreement is found', async () => {
  const { mismatches } = await run({
    states: ['none'],
    reads: READS.slice(0, 1),
    writes: [],
    every: 11,
    spoil: async (graph) => {
      for (const { _id, ...agreement } of rows.sharingAgreements)
        await graph
          .database('immigration')
          ?.collection<{ _id: string }>('sharingagreements')
          .updateOne({ _id }, { $set: agreement }, { upsert: true });
    },
  });
  expect(mismatches.length).toBeGreaterThan(0);
  expect(mismatches.map(shown)).toContainEqual(
    expect.stringMatching(
      /^Participant\.programme: ALLOWED, by the rules NOT_AVAILABLE; municipality-adviser/,
    ),
  );
}, 240_000);
