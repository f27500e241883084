import { rows } from '../../../seed/county.ts';
import { load } from '../../../seed/load.ts';
import { county } from '../../../subgraphs/county/subgraph.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { sharedSubgraph } from '../../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedSubgraph>>;

beforeAll(async () => {
  graph = await sharedSubgraph(county, rows);
});

afterAll(() => graph.stop());

async function list(args: string, fields: string): Promise<unknown[]> {
  const data = dataOf(
    await graph.query(`{ obligations(first: 200, ${args}) { edges { node { ${fields} } } } }`),
  );
  return listAt(data, 'obligations.edges').map((edge) => at(edge, 'node'));
}

const LISTS = ['', 'subject: "LATE"', 'kind: ANNUAL_REPORT', 'party: "NO:late"'];

test('what is late on a day is found however late it is, by subject, party and kind too, and little else is read', async () => {
  const [one] = rows.obligations.filter(({ kind }) => kind === 'ANNUAL_REPORT');
  if (!one) throw new Error('no report');
  const after = (days: number) =>
    new Date(Date.parse('1950-01-01') + days * 86_400_000).toISOString().slice(0, 10);
  const late = [0, 1, 2, 4, 5, 16, 17, 60, 64, 65, 256, 1024, 4096, 4097, 9000];
  const gate = (liftedOn?: string) => ({
    text: one.title,
    activityPlan: 'VIKEN-ETABL-2022-ALLE:2022',
    ...(liftedOn !== undefined && { liftedOn }),
  });
  const obligedParties = [{ nameInDocument: 'Late', partner: 'NO:late', role: 'LEAD' as const }];
  const due = { ...one, subject: 'LATE', obligedParties, opensAt: after(0), dueAt: after(0) };
  const obligations = [
    ...late.map((days) => ({ ...due, _id: `LATE:${days}`, fulfilledAt: after(days) })),
    ...late.map((days) => ({
      ...due,
      _id: `LATE:gated:${days}`,
      fulfilledAt: after(days),
      gate: gate(after(10)),
    })),
    { ...due, _id: 'LATE:open' },
    { ...due, _id: 'LATE:open:gated', gate: gate(after(10)) },
    { ...due, _id: 'LATE:blocked', gate: gate() },
    { ...due, _id: 'LATE:not-followed', isFollowed: false },
  ];
  await load(graph.db, county.collections(graph.db), { obligations }, 'x', () => undefined);
  const days = [...new Set(late.flatMap((each) => [each, each + 1, each + 11]))];
  for (const [index, day] of days.map(after).entries()) {
    const all = await list('subject: "LATE"', `id state(asOf: "${day}")`);
    const overdue = all.filter((each) => at(each, 'state') === 'OVERDUE').map((each) => at(each, 'id'));
    const by = LISTS[index % LISTS.length] ?? '';
    graph.counters.reset();
    const found = await list(`${by} overdueOn: "${day}"`, 'id');
    expect([day, by, found.map((each) => at(each, 'id'))]).toEqual([day, by, overdue]);
    // A span holds up to four times the days, and a gate that opens late hides the first of them.
    expect(graph.counters.of('samgraf-county').documents).toBeLessThanOrEqual(4 * found.length + 2);
  }
});
