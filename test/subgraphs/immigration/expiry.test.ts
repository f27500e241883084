import { rows } from '../../../seed/immigration.ts';
import type { ConsentRecord } from '../../../subgraphs/immigration/records.ts';
import { immigration } from '../../../subgraphs/immigration/subgraph.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { caseOf } from '../../support/cases.ts';
import { startSubgraph } from '../../support/subgraph.ts';
import { callerOf } from '../../support/trust.ts';

let graph: Awaited<ReturnType<typeof startSubgraph>>;

beforeAll(async () => {
  graph = await startSubgraph(immigration, rows);
});

afterAll(() => graph.stop());

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000);

/** Consents of a participant that end one every hour. */
const consents = (who: 'shared' | 'graded', count: number, from: number): ConsentRecord[] =>
  rows.consents.slice(0, 1).flatMap((one) =>
    Array.from({ length: count }, (_, index) => ({
      ...one,
      _id: `${who}-${String(index).padStart(3, '0')}`,
      participant: caseOf(who)._id,
      given: inHours(-1),
      // Two end at the same moment each time.
      validTo: inHours(from + Math.floor(index / 2)),
    })),
  );

test('consents that end are read in steps: as many as are shown and hidden before them, and not all that end', async () => {
  const stored = [...consents('graded', 12, 1), ...consents('shared', 150, 10)];
  await graph.db.collection<ConsentRecord>('consents').insertMany(stored);
  const ask = async (first: number) => {
    graph.counters.reset();
    const text = 'query ($first: Int!) { expiringConsents(withinDays: 20, first: $first) { id } }';
    const answer = await graph.query(text, { first }, callerOf('immigration-case-officer'));
    const { documents } = graph.counters.of(graph.db.name);
    return { ids: listAt(dataOf(answer), 'expiringConsents').map((each) => at(each, 'id')), documents };
  };
  const names = (count: number) => consents('shared', count, 0).map(({ _id }) => _id);
  const some = await ask(5);
  expect(some.ids).toEqual(names(5));
  expect(some.documents).toBeLessThan(60);
  expect((await ask(101)).ids).toEqual(names(101));
  expect((await ask(200)).ids).toEqual(names(150));
});
