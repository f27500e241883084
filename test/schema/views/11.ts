import { at, dataOf, listAt } from '../../support/ask.ts';
import { operation } from '../../support/graph.ts';
import { sharedGraph } from '../../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedGraph>>;
let data: unknown;

beforeAll(async () => {
  graph = await sharedGraph();
  data = dataOf(await graph.query(operation('11-municipal-cofinancing')));
});

afterAll(() => graph.stop());

const all = () => listAt(data, 'project.municipalTakePart');
const CASH = ['Torsby', 'Filipstad', 'Rättvik', 'Ludvika', 'Orsa', 'Mora'];
const TIME = [...CASH, 'Vansbro', 'Älvdalen', 'Leksand', 'Eda'];
const rowsOf = (each: unknown) => listAt(each, 'rows').map((row) => at(row, 'id'));

test('no amount per payer is told anywhere: all rows of municipalities are lumps', () => {
  expect(all()).toHaveLength(20);
  for (const each of all()) expect(at(each, 'amount')).toBeNull();
  expect(new Set(all().map((each) => at(each, 'payment')))).toEqual(new Set(['UNVERIFIABLE']));
  const lumps = listAt(data, 'project.financing.edges')
    .map((edge) => at(edge, 'node'))
    .filter(
      (row) =>
        at(row, 'splitKnown') === false && at(row, 'amount') !== null && listAt(row, 'payers').length !== 1,
    );
  expect(
    lumps.map((row) => [
      at(row, 'amount.amount'),
      listAt(row, 'payers').length,
      at(row, 'unnamedMunicipalities'),
    ]),
  ).toEqual(
    expect.arrayContaining([
      ['109000.00', 6, false],
      ['162000.00', 12, false],
      ['27000.00', 2, false],
      ['1200000.00', 0, true],
    ]),
  );
  // What each of six would pay if the cash were divided stands nowhere.
  expect(JSON.stringify(data)).not.toContain((109_000 / 6).toFixed(2));
});

test('payers have their rows, named by the document and by their owner', () => {
  for (const name of TIME) {
    const each = all().find((one) => at(one, 'nameInDocument') === `${name} kommun`);
    expect(at(each, 'municipality.name.sv')).toBe(name);
    expect(rowsOf(each)).toEqual(CASH.includes(name) ? ['SH-BI:F:SE:4', 'SH-BI:F:SE:5'] : ['SH-BI:F:SE:5']);
    expect(listAt(each, 'unnamedRows')).toEqual([]);
    expect(at(each, 'paysWithoutNamedWork')).toBe(true);
  }
});

test('a Norwegian municipality may be in the lump of the unnamed, and Røros works where no row names it', () => {
  const norwegian = all().filter((each) => /^NO:/.test(String(at(each, 'municipality.id'))));
  expect(norwegian).toHaveLength(10);
  for (const each of norwegian) {
    expect(rowsOf(each)).toEqual([]);
    expect(listAt(each, 'unnamedRows').map((row) => at(row, 'id'))).toEqual(['SH-BI:F:NO:5']);
  }
  expect(
    all()
      .filter((each) => at(each, 'worksWithoutNamedPayment') === true)
      .map((each) => [
        at(each, 'nameInDocument'),
        listAt(each, 'workPackages').map((one) => at(one, 'number')),
      ]),
  ).toEqual([['Røros', [1]]]);
});
