import type { Connection } from 'mongoose';
import { rows } from '../../seed/immigration.ts';
import { createModel } from '../../subgraphs/immigration/model.ts';
import type { SexSplitRecord } from '../../subgraphs/shared/disclosure.ts';
import { type Graph, run } from './disclosure/run.ts';

test('no combination of answers over two releases narrows a withheld count', async () => {
  const { combinations, withheld, narrowed, releases } = await run({ from: 1, count: 120 });
  expect(narrowed).toEqual([]);
  expect(combinations).toBe(120);
  expect(withheld).toBeGreaterThan(1200);
  expect(releases).toBe(6);
}, 180_000);

/** Stores what cohorts hold when counts below the threshold are withheld and no others. */
const publishAll = async (graph: Graph): Promise<void> => {
  const threshold = 5;
  const db: Connection | undefined = graph.database('immigration');
  if (db === undefined) throw new Error('no database');
  const { cohorts } = createModel(db).collections;
  const people = rows.participants.filter((each) => !each.addressGraded);
  for (const cohort of rows.cohorts) {
    const own = people.filter(
      (each) => `${each.programme}:${each.municipality}:${each.halfYear}` === cohort._id,
    );
    const stages = cohort.funnel.map(({ stage }) => stage);
    const split = ({ women, men, total }: SexSplitRecord, from: number): SexSplitRecord => {
      const came = own.filter(
        ({ furthestStage }) => furthestStage === undefined || stages.indexOf(furthestStage) >= from,
      );
      const all = [came.filter(({ sex }) => sex === 'WOMAN'), came.filter(({ sex }) => sex === 'MAN'), came];
      const [one, other, whole] = all.map(({ length }) => (length < threshold ? null : length));
      return {
        women: { ...women, value: one ?? null },
        men: { ...men, value: other ?? null },
        total: { ...total, value: whole ?? null },
      };
    };
    const funnel = cohort.funnel.map(({ stage, reached }, index) => ({
      stage,
      reached: split(reached, index),
    }));
    await cohorts.updateOne({ _id: cohort._id }, { $set: { size: split(cohort.size, 0), funnel } });
  }
};

test('it is found out when only small counts are withheld', async () => {
  const { narrowed } = await run({ from: 1, count: 40 }, publishAll);
  expect(narrowed.length).toBeGreaterThan(5);
  expect(narrowed.flatMap((each) => each.what)).toContainEqual(
    expect.stringMatching(/is one of 1|is \d to \d|without .* is \d$/),
  );
}, 180_000);
