import { SMALL_GRAPHS } from './graphs.ts';
import { prove } from './prove.ts';
import { runSamgraf } from './samgraf.ts';
import { runSmall, type Subject } from './subject.ts';

/** A fixed sample of what `npm run verify:executor` asks. */
const SAMPLE = { from: 1, count: 10 };

async function expectNoDifference(subject: Subject): Promise<void> {
  const { differences, operations } = await prove(subject, SAMPLE);
  await subject.stop();
  expect(differences).toEqual([]);
  expect(operations).toBe(SAMPLE.count);
}

test('our own graph is answered as by one merged schema', async () => {
  await expectNoDifference(await runSamgraf());
});

test.each(SMALL_GRAPHS.map((graph) => [graph.name, graph] as const))(
  'the small graph of %s is answered as by one merged schema',
  async (_, graph) => {
    await expectNoDifference(await runSmall(graph));
  },
);
