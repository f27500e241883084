import { SUBGRAPHS } from '../../schema/subgraphs.ts';
import { at, dataOf, listAt } from '../support/ask.ts';
import { sharedGraph } from '../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedGraph>>;
const found = new Map<string, unknown>();

beforeAll(async () => {
  graph = await sharedGraph();
  for (const { name } of SUBGRAPHS) {
    let after: unknown = null;
    do {
      const data = dataOf(
        await graph.query(
          `query ($after: String) { ${name}Checks(first: 200, after: $after) {
            edges { node { id rule stated computed difference severity explanation provenance { document locator } } }
            pageInfo { hasNextPage endCursor } } }`,
          { after },
        ),
      );
      for (const edge of listAt(data, `${name}Checks.edges`))
        found.set(String(at(edge, 'node.id')), at(edge, 'node'));
      after =
        at(data, `${name}Checks.pageInfo.hasNextPage`) === true
          ? at(data, `${name}Checks.pageInfo.endCursor`)
          : null;
    } while (after !== null);
  }
});

afterAll(() => graph.stop());

/** Written from the register of mismatches, not from the product: id, rule, difference (computed − stated), weight. */
const REGISTER: readonly [
  k: string,
  id: string,
  rule: string,
  difference: string | null,
  severity: string,
][] = [
  ['K01', 'SH-BI:I1:parts', 'R1', '6', 'MISMATCH'],
  ['K02', 'SH-BI:category:STAFF:NOK', 'R1', '-20000', 'MISMATCH'],
  ['K03', 'SH-BI:category:TRAVEL:NOK', 'R1', '20000', 'MISMATCH'],
  ['K04', 'SH-BI:financing:SE:total', 'R1', '-500', 'MISMATCH'],
  ['K05', 'SH-BI:financing:SE:cover', 'R5', '-406', 'INFO'],
  ['K06', 'SH-BI:6:SE:2:units', 'R2', '-4000', 'MISMATCH'],
  ['K07', 'SH-BI:6:SE:4:units', 'R2', '-16000', 'MISMATCH'],
  ['K08', 'SH-BI:I6:listed', 'R3', '1', 'MISMATCH'],
  ['K09', 'SH-BI:4:entrepreneurs', 'R7', '-10', 'INFO'],
  ['K10', 'SH-BI:enterprises', 'R7', '10', 'CONFLICT'],
  ['K11', 'SH-BI:municipalities:all', 'R3', '4', 'UNVERIFIABLE'],
  ['K11', 'SH-BI:municipalities:region-and-payers', 'R3', '2', 'UNVERIFIABLE'],
  ['K12', 'SH-BI:lasting-cooperation', 'R7', '2', 'INFO'],
  ['K13', 'SH-BI:1:trainees', 'R7', null, 'INFO'],
  ['K14', 'SH-BI:1:title', 'R7', null, 'INFO'],
  ['K15', 'OFK-BIF:financing', 'R5', '-5000000', 'UNVERIFIABLE'],
  ['K16', 'OFK-BIF:budget:first-table', 'R1', '-6000000', 'INFO'],
  ['K17', 'OFK-BIF:milestone:1:done', 'R4', '-1', 'INFO'],
  ['K18', 'OFK-BIF:milestone:4:done', 'R4', '44', 'INFO'],
  ['K19', 'MRFK-HOPPID:uk-visit:place', 'R7', null, 'CONFLICT'],
  ['K20', 'MRFK-HOPPID:OSS-2019-09:position:ALL', 'R7', '-1', 'CONFLICT'],
  ['K20', 'MRFK-HOPPID:OSS-2019-09:position:THEMATIC', 'R7', '-2', 'CONFLICT'],
  ['K21', 'AKP-NV:members', 'R3', '-1', 'UNVERIFIABLE'],
  ['K21', 'AKP-NV:members:before', 'R3', '5', 'UNVERIFIABLE'],
  ['K22', 'VIKEN-ETABL-2022-ALLE:party:1', 'R6', '-731', 'MISMATCH'],
  ['K23', 'VIKEN-ETABL-2022-ALLE:sections:5', 'R6', null, 'INFO'],
  ['K24', 'SH-BI:PLAN-DECISION:euSupport', 'R7', '19773', 'CONFLICT'],
  ['K25', 'SH-BI:PLAN-DECISION:months', 'R7', '8', 'CONFLICT'],
  ['K25', 'SH-BI:PLAN-DECISION:end', 'R7', '245', 'CONFLICT'],
  ['K26', 'MRFK-HOPPID:offices:NO:15:2021-08-30', 'R8', '0', 'OK'],
  ['K26', 'MRFK-HOPPID:offices:NO:15:2024-01-01', 'R8', '-1', 'MISMATCH'],
  ['K27', 'MRFK-HOPPID:OSS-A1:years', 'R8', '2', 'MISMATCH'],
  ['K28', 'MRFK-HOPPID:MR-4:text', 'R7', null, 'INFO'],
  ['K28', 'MRFK-HOPPID:masterplan:title', 'R7', null, 'INFO'],
  ['K29', 'OFK-BIF:milestone:9:inside', 'R4', '121', 'INFO'],
  ['K30', 'OFK-BIF:decision-2013-06-11:body', 'R7', null, 'CONFLICT'],
  ['K31', 'OFK-BIF:project-group:above', 'R7', null, 'INFO'],
  ['K32', 'OFK-BIF:board:recruited', 'R7', null, 'CONFLICT'],
  ['K33', 'OFK-BIF:scope', 'R7', null, 'INFO'],
  ['K34', 'VIKEN-ETABL-2022-ALLE:reference:region', 'R6', null, 'MISMATCH'],
  ['K35', 'VIKEN-ETABL-2022-ALLE:parties:NAV', 'R3', '1', 'CONFLICT'],
  ['K36', 'VIKEN-ETABL-2022-ALLE:customers:owner', 'R7', null, 'CONFLICT'],
  ['K37', 'SH-BI:F:SE:4:kind', 'R7', null, 'INFO'],
  ['K38', 'SH-BI:KTP:origin', 'R7', null, 'CONFLICT'],
  ['K39', 'SH-BI:KTP:target', 'R7', null, 'CONFLICT'],
  ['K40', 'SH-BI:2:executors', 'R7', null, 'CONFLICT'],
  ['K40', 'SH-BI:4:executors', 'R7', null, 'CONFLICT'],
  ['K41', 'SH-BI:annexes', 'R6', null, 'MISMATCH'],
  ['K42', 'SH-BI:4:SE:1:months', 'R4', '10', 'INFO'],
  ['K43', 'SH-BI:spread-area', 'R3', '2', 'INFO'],
  ['K44', 'SH-BI:5:pilots-2015', 'R7', null, 'CONFLICT'],
  ['K45', 'SH-BI:1:ktp-in-norway', 'R7', null, 'INFO'],
  ['K46', 'VIKEN-ETABL-2022-ALLE:services', 'R3', '-1', 'INFO'],
  ['K47', 'VIKEN-ETABL-2022-ALLE:reference:extension', 'R6', null, 'MISMATCH'],
  ['K48', 'SH-BI:spelling:NO:rorosregionen-naeringshage', 'R7', null, 'INFO'],
  ['K48', 'SH-BI:spelling:SE:science-park-falun-borlange', 'R7', null, 'INFO'],
];

/** Found by the same rules beyond the register; each was looked up in its document. */
const BESIDES = [
  'HOPPID-PEER:adviser',
  'SH-BI:5:SE:1:months',
  'SH-BI:PLAN-DECISION:totalBudget',
  'SH-BI:PLAN-FINAL:municipalities with BID:NO',
  'SH-BI:PLAN-FINAL:municipalities with BID:SE',
  '2022-03-01:programmes',
];

test('the register is whole', () => {
  const all = Array.from({ length: 48 }, (_, index) => `K${String(index + 1).padStart(2, '0')}`);
  expect([...new Set(REGISTER.map(([k]) => k))]).toEqual(all);
});

test.each(REGISTER)('%s is found: %s', (_, id, rule, difference, severity) => {
  const check = found.get(id);
  expect(check).toMatchObject({ rule, difference, severity });
  // Both sides name where they stand; a reference that resolves to nothing has one side.
  expect(listAt(check, 'provenance').length).toBeGreaterThan(rule === 'R6' ? 0 : 1);
  expect(at(check, 'explanation')).toEqual(expect.stringMatching(/./));
});

test('nothing else is found than the register, spellings and what is named here', () => {
  const named = new Set([...REGISTER.map(([, id]) => id), ...BESIDES]);
  const others = [...found].filter(
    ([id, check]) => at(check, 'severity') !== 'OK' && !named.has(id) && !id.includes(':spelling:'),
  );
  expect(others.map(([id]) => id)).toEqual([]);
});

test('what adds up is there too: every work package in both currencies, categories in kronor, and the small sums', () => {
  const fine = [...found].filter(([, check]) => at(check, 'severity') === 'OK').map(([id]) => id);
  expect(fine.length).toBeGreaterThan(100);
  for (const number of [1, 2, 3, 4, 5, 6, 7]) {
    expect(fine.filter((id) => id.startsWith(`SH-BI:${number}:`)).length).toBeGreaterThan(1);
  }
});
