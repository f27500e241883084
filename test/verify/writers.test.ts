import { run } from './writers/run.ts';

test('a few writers on two records, with the process killed once: nothing lost, twice or half', async () => {
  const { findings, acknowledged, logged, kills, conflicts } = await run({
    writers: 12,
    writes: 2,
    records: 2,
    kills: 1,
  });
  expect({ findings, acknowledged, logged, kills }).toEqual({
    findings: [],
    acknowledged: 24,
    logged: 24,
    kills: 1,
  });
  expect(conflicts).toBeGreaterThan(0);
});
