import { rows } from '../../../seed/crossborder.ts';
import { crossborder } from '../../../subgraphs/crossborder/subgraph.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { startSubgraph } from '../../support/subgraph.ts';

let graph: Awaited<ReturnType<typeof startSubgraph>>;

beforeAll(async () => {
  graph = await startSubgraph(crossborder, rows);
});

afterAll(() => graph.stop());

const [one] = rows.facts.filter(
  ({ claim, finding }) => claim.rule === 'R7' && finding.severity === 'CONFLICT',
);
const [document, partner] = [one?.documents[0] ?? '', one?.partners[0] ?? ''];

/** Each argument of the list, and what it lets through. */
const FILTERS: [argument: string, value: unknown, fits: (fact: (typeof rows.facts)[number]) => boolean][] = [
  ['document', document, ({ documents }) => documents.includes(document)],
  ['partner', partner, ({ partners }) => partners.includes(partner)],
  ['subject', one?.subject, ({ subject }) => subject === one?.subject],
  ['rule', 'R7', ({ claim }) => claim.rule === 'R7'],
  ['severity', 'CONFLICT', ({ finding }) => finding.severity === 'CONFLICT'],
];

const PAGE = 5;

test.each(Array.from({ length: 2 ** FILTERS.length }, (_, bits) => bits))(
  'checks filtered by set %d of the five arguments come by key, and no other is read',
  async (bits) => {
    const used = FILTERS.filter((_, index) => Math.floor(bits / 2 ** index) % 2 === 1);
    const expected = rows.facts
      .filter((fact) => used.every(([, , fits]) => fits(fact)))
      .map(({ _id }) => _id)
      .sort();
    const query =
      'query ($document: String, $partner: OrganisationId, $subject: ID, $rule: CheckRule, $severity: CheckSeverity, $after: String) { crossborderChecks(document: $document, partner: $partner, subject: $subject, rule: $rule, severity: $severity, first: 5, after: $after) { edges { node { id } } pageInfo { endCursor } } }';
    let after: unknown = null;
    for (let start = 0; start < Math.min(expected.length, 2 * PAGE); start += PAGE) {
      graph.counters.reset();
      const variables = { ...Object.fromEntries(used.map(([name, value]) => [name, value])), after };
      const data = dataOf(await graph.query(query, variables));
      const found = listAt(data, 'crossborderChecks.edges').map((edge) => at(edge, 'node.id'));
      expect(found).toEqual(expected.slice(start, start + PAGE));
      expect(graph.counters.of('samgraf-crossborder').documents).toBe(
        Math.min(expected.length - start, PAGE + 1),
      );
      after = at(data, 'crossborderChecks.pageInfo.endCursor');
    }
  },
);
