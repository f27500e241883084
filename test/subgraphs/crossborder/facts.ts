import { rows } from '../../../seed/crossborder.ts';
import { facts } from '../../../seed/crossborder/facts.ts';
import { DOC, ORG } from '../../../seed/ids.ts';
import { crossborder } from '../../../subgraphs/crossborder/subgraph.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { sharedSubgraph } from '../../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedSubgraph>>;

beforeAll(async () => {
  graph = await sharedSubgraph(crossborder, rows);
});

afterAll(() => graph.stop());

const FIELDS = 'id rule stated computed difference unit severity explanation documents';

async function checks(args: string): Promise<unknown[]> {
  const data = dataOf(
    await graph.query(`{ crossborderChecks(first: 200, ${args}) { edges { node { ${FIELDS} } } } }`),
  );
  return listAt(data, 'crossborderChecks.edges').map((edge) => at(edge, 'node'));
}

const brief = (each: unknown) =>
  ['id', 'rule', 'stated', 'computed', 'difference', 'severity'].map((key) => at(each, key));

describe('the plan', () => {
  test('has exactly these sums that do not come out', async () => {
    expect((await checks('subject: "SH-BI", severity: MISMATCH')).map(brief)).toEqual([
      // 2,000 and 8,000 SEK for 24 people each, though paid for 26.
      ['SH-BI:6:SE:2:units', 'R2', '52000', String(24 * 2_000), '-4000', 'MISMATCH'],
      ['SH-BI:6:SE:4:units', 'R2', '208000', String(24 * 8_000), '-16000', 'MISMATCH'],
      ['SH-BI:I1:parts', 'R1', '50', String(2 + 4 + 20 + 15 + 15), '6', 'MISMATCH'],
      ['SH-BI:I6:listed', 'R3', '12', '13', '1', 'MISMATCH'],
      ['SH-BI:annexes', 'R6', '2', '3', null, 'MISMATCH'],
      [
        'SH-BI:category:STAFF:NOK',
        'R1',
        '3230000',
        String(1000 * (200 + 200 + 200 + 600 + 200 + 400 + 1_410)),
        '-20000',
        'MISMATCH',
      ],
      [
        'SH-BI:category:TRAVEL:NOK',
        'R1',
        '960000',
        String(1000 * (80 + 100 + 260 + 110 + 100 + 240 + 90)),
        '20000',
        'MISMATCH',
      ],
      [
        'SH-BI:financing:SE:total',
        'R1',
        '1215500',
        String(1000 * (347 + 27 + 0 + 109 + 162 + 570)),
        '-500',
        'MISMATCH',
      ],
    ]);
  });

  test('has exactly these statements that contradict each other', async () => {
    expect(
      (await checks('severity: CONFLICT')).map((each) => [at(each, 'id'), at(each, 'difference')]),
    ).toEqual([
      ['SH-BI:2:executors', null],
      ['SH-BI:4:executors', null],
      ['SH-BI:5:pilots-2015', null],
      ['SH-BI:KTP:origin', null],
      ['SH-BI:KTP:target', null],
      ['SH-BI:PLAN-DECISION:end', String((Date.UTC(2018, 11, 31) - Date.UTC(2018, 3, 30)) / 86_400_000)],
      ['SH-BI:PLAN-DECISION:euSupport', String(589_773 - 570_000)],
      ['SH-BI:PLAN-DECISION:months', '8'],
      ['SH-BI:PLAN-DECISION:totalBudget', String(2_221_773 - 2_152_500)],
      ['SH-BI:enterprises', '10'],
    ]);
  });

  test('leaves open what it does not say: which 16 municipalities', async () => {
    expect((await checks('severity: UNVERIFIABLE')).map(brief)).toEqual([
      ['SH-BI:municipalities:all', 'R3', '16', '20', '4', 'UNVERIFIABLE'],
      ['SH-BI:municipalities:region-and-payers', 'R3', '16', '18', '2', 'UNVERIFIABLE'],
    ]);
  });

  test.each([
    ['SH-BI:4:SE:1:months', '24', '34', '10'],
    ['SH-BI:4:entrepreneurs', '30', '20', '-10'],
    ['SH-BI:lasting-cooperation', '1', '3', '2'],
    ['SH-BI:spread-area', '2', '4', '2'],
    ['SH-BI:financing:SE:cover', '1026406', '1026000', '-406'],
    ['SH-BI:1:title', 'Skräddarsydd massproduktion', 'Skräddarsydd specialisering', null],
    ['SH-BI:F:SE:4:kind', 'kontant', 'tid', null],
    ['SH-BI:1:trainees', '1 KTP-praktikant, 2 företag*1 år', '2 KTP-praktikanter, 2 företag*6 mån', null],
    [
      'SH-BI:1:ktp-in-norway',
      'revenue of 200,000 NOK against 200,000 NOK of staff: companies pay all of the trainee',
      'no KTP on the Norwegian side',
      null,
    ],
    [
      'SH-BI:spelling:NO:rorosregionen-naeringshage',
      'Rørosregionen næringshage',
      'Rörosregionen Näringshage',
      null,
    ],
  ])('%s differs for a reason that is given', async (id, stated, computed, difference) => {
    const found = (await checks('severity: INFO')).find((each) => at(each, 'id') === id);
    expect(found).toMatchObject({ stated, computed, difference, severity: 'INFO' });
  });

  test('adds up elsewhere: packages, Swedish categories, euro, overhead, dates, Norwegian financing', async () => {
    const right = new Set((await checks('severity: OK')).map((each) => at(each, 'id')));
    const numbers = [1, 2, 3, 4, 5, 6, 7];
    const wanted = [
      ...numbers.flatMap((number) => ['SEK', 'NOK'].map((currency) => `SH-BI:${number}:total:${currency}`)),
      ...numbers.map((number) => `SH-BI:${number}:overhead:SEK`),
      ...numbers.flatMap((number) => [`SH-BI:${number}:start`, `SH-BI:${number}:end`]),
      ...['STAFF', 'OFFICE', 'EXTERNAL', 'TRAVEL', 'EQUIPMENT', 'FLAT_RATE', 'REVENUE', 'ALL'].flatMap(
        (category) => [`SH-BI:category:${category}:SEK`, `SH-BI:category:${category}:SEK-in-EUR`],
      ),
      'SH-BI:category:ALL:NOK',
      'SH-BI:category:ALL:EUR',
      ...['NO:actual', 'NO:total', 'NO:cover', 'SE:actual'].map((each) => `SH-BI:financing:${each}`),
      ...['I2:parts', 'I3:parts', 'I4:parts', 'I5:listed', 'I7:listed'].map((each) => `SH-BI:${each}`),
    ];
    expect(wanted.filter((each) => !right.has(each))).toEqual([]);
  });

  test('is filtered by document, partner and rule', async () => {
    const decided = await checks(`document: "${DOC.PROGRAMME_DECISION}"`);
    expect(decided.length).toBeGreaterThan(0);
    for (const each of decided) expect(listAt(each, 'documents')).toContain(DOC.PROGRAMME_DECISION);
    expect((await checks(`partner: "${ORG.KONKURRENSVERKET}"`)).map((each) => at(each, 'id'))).toEqual([
      'SH-BI:5:pilots-2015',
    ]);
    expect((await checks('rule: R6')).map((each) => at(each, 'id'))).toEqual(['SH-BI:annexes']);
  });

  test('names no fact by its place in a register', () => {
    expect(facts.filter(({ _id }) => /^K\d/.test(_id))).toEqual([]);
    expect(new Set(facts.map(({ _id }) => _id)).size).toBe(facts.length);
  });
});
