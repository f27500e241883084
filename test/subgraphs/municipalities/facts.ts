import { municipalities } from '../../../seed/municipalities/municipality.ts';
import { hoppidOffices } from '../../../seed/municipalities/hoppid.ts';
import { regionalPartnerships } from '../../../seed/municipalities/partnership.ts';
import { SWEDISH } from '../../../seed/municipalities/table.ts';
import { rows } from '../../../seed/municipalities.ts';
import { memberFacts, officeCoverage, populationSum } from '../../../subgraphs/municipalities/facts.ts';
import { municipalities as subgraph } from '../../../subgraphs/municipalities/subgraph.ts';
import { check } from '../../../subgraphs/shared/checks.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { sharedSubgraph } from '../../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedSubgraph>>;

beforeAll(async () => {
  graph = await sharedSubgraph(subgraph, rows);
});

afterAll(() => graph.stop());

const FIELDS =
  'id rule stated computed difference unit severity explanation documents provenance { document }';

async function checks(filter = '') {
  const data = dataOf(
    await graph.query(`{ municipalitiesChecks(first: 200${filter}) { edges { node { ${FIELDS} } } } }`),
  );
  return listAt(data, 'municipalitiesChecks.edges').map((edge) => at(edge, 'node'));
}

const ids = (found: unknown[]) => found.map((each) => at(each, 'id'));

test('every municipality had an office when the plan was signed, and Haram has none since it is back (K26)', async () => {
  const found = await checks(', rule: R8');
  expect(found).toMatchObject([
    {
      id: 'MRFK-HOPPID:offices:NO:15:2021-08-30',
      stated: '26',
      computed: '26',
      difference: '0',
      severity: 'OK',
    },
    {
      id: 'MRFK-HOPPID:offices:NO:15:2024-01-01',
      stated: '27',
      computed: '26',
      difference: '-1',
      severity: 'MISMATCH',
    },
  ]);
  expect(at(found[1], 'explanation')).toMatch(/Haram NO:1580/);
});

test('14 members are stated, 13 listed, and 19 of before; nobody can tell who is right (K21)', async () => {
  const found = await checks(', subject: "AKP-NV"');
  expect(found).toMatchObject([
    { rule: 'R3', stated: '14', computed: '13', difference: '-1', severity: 'UNVERIFIABLE' },
    { rule: 'R3', stated: '14', computed: '19', difference: '5', severity: 'UNVERIFIABLE' },
  ]);
  expect(listAt(found[0], 'documents')).toHaveLength(2);
  expect(await checks(', subject: "AKP-NV", severity: OK')).toEqual([]);
});

test('what adds up is there as well', async () => {
  const fine = ids(await checks(', severity: OK'));
  expect(fine).toEqual(
    expect.arrayContaining(['SE:20:population:2017-06-30', 'HOPPID-PEER:members', 'HOPPID-PEER:courses']),
  );
  const dalarna = SWEDISH.reduce((sum, { population2017 }) => sum + (population2017 ?? 0), 0);
  expect((await checks(', rule: R1')).map((each) => at(each, 'computed'))).toEqual([`${dalarna}`]);
  expect(dalarna).toBe(285_571);
});

const other = { owner: 'NO:somebody', subject: 'OTHER', partners: [] };

describe('the same functions find it in any other', () => {
  const [office, ...others] = hoppidOffices;

  test('county with an office too few', () => {
    const county = { county: 'NO:15', day: '2021-08-30' };
    const found = check(officeCoverage({ ...other, ...county }, municipalities, others));
    expect(found).toMatchObject({
      stated: '26',
      computed: '25',
      severity: 'MISMATCH',
    });
    expect(found.explanation).toContain(office?.seats[0]?.municipality ?? 'nothing');
  });

  test('partnership, without a judgement of its own', () => {
    const [partnership] = regionalPartnerships;
    if (!partnership) throw new Error('no partnership');
    const found = memberFacts(other, { ...partnership, statedMemberCount: 12 }).map(check);
    expect(found.map(({ severity, difference }) => [severity, difference])).toEqual([
      ['MISMATCH', '1'],
      ['MISMATCH', '7'],
    ]);
    const right = memberFacts(other, { ...partnership, statedMemberCount: 13 }).map(check);
    expect(right.map(({ severity }) => severity)).toEqual(['OK', 'MISMATCH']);
  });

  test('table of inhabitants, and a figure of another day counts as none', () => {
    const provenance = { document: 'x', locator: 'y', kind: 'STATED' as const };
    const two = municipalities.filter(({ _id }) => _id === 'SE:2021' || _id === 'SE:2023');
    const sum = (day: string) =>
      check(populationSum({ ...other, day, total: { label: 'both', value: '17000', provenance } }, two));
    expect(sum('2017-06-30')).toMatchObject({ computed: '16907', difference: '-93', severity: 'MISMATCH' });
    expect(sum('2018-06-30').severity).toBe('UNVERIFIABLE');
  });
});
