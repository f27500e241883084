import { readdirSync } from 'node:fs';
import { z } from 'zod';
import { FJELLREGIONEN, MORE_OG_ROMSDAL, VIKEN } from '../../seed/municipalities/table.ts';
import { at, dataOf, listAt } from '../support/ask.ts';
import { asked, operation } from '../support/graph.ts';
import { sharedGraph } from '../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedGraph>>;

beforeAll(async () => {
  graph = await sharedGraph();
});

afterAll(() => graph.stop());

const answer = async (file: string, variables: object = {}) =>
  dataOf(await graph.query(operation(file), variables));

/** The nodes of a connection at a path. */
const nodes = (data: unknown, path: string) => listAt(data, `${path}.edges`).map((edge) => at(edge, 'node'));

test.each(readdirSync('schema/operations').map((file) => file.replace('.graphql', '')))(
  '%s answers as it stands, without an error, and without a token unless it names a persona',
  async (file) => {
    const text = operation(file);
    const { as, variables } = asked(text);
    const data = dataOf(await graph.query(text, variables, as));
    expect(Object.values(z.record(z.string(), z.unknown()).parse(data))).not.toContain(null);
  },
);

test('00: one question is answered by all four owners', async () => {
  graph.counters.reset();
  const data = await answer('00-one-question');
  expect(
    Object.entries(graph.counters.commands()).filter(([, commands]) => Object.keys(commands).length === 0),
  ).toEqual([]);
  expect(at(data, 'municipality.name.nb')).toBe('Molde');
  expect(at(data, 'municipality.population.value')).toBe(31_870);
  expect(at(data, 'municipality.organisation')).toMatchObject({ id: '0192:921221967', checksumValid: true });
  expect(
    nodes(data, 'municipality.hoppidOffices').map((office) => at(office, 'operator.nameInDocument')),
  ).toEqual(['Protomore']);
  expect(
    nodes(data, 'municipality.courses').some(
      (course) => at(course, 'action.code') === 'OSS-A1.1' || at(course, 'action.code') === 'OSS-A1',
    ),
  ).toBe(true);
  // 1,030,000 SEK at 9.32 and 1,000,000 NOK at 8.
  expect(at(data, 'workPackage.budget.total.amount')).toEqual({
    amount: (1_030_000 / 9.32 + 1_000_000 / 8).toFixed(2),
    currency: 'EUR',
  });
});

test('01: 26 of 26 municipalities at the action plan, 26 of 27 once Haram is back', async () => {
  const data = await answer('01-hoppid-coverage');
  expect(at(data, 'then')).toMatchObject({
    municipalityCount: 26,
    coveredCount: 26,
    gaps: [],
    advisersPer10000: '1.88',
  });
  expect(at(data, 'later')).toMatchObject({
    municipalityCount: 27,
    coveredCount: 26,
    gaps: [{ id: 'NO:1580' }],
  });
  const stated = listAt(data, 'programme.statedFigures').map((figure) => at(figure, 'value'));
  expect(stated).toEqual(expect.arrayContaining([26, 50]));
  expect(at(data, 'then.population')).toBe(
    MORE_OG_ROMSDAL.reduce((sum, { population2021 }) => sum + population2021, 0),
  );
});

test('02: Viken yields 6,888,112.00 and 3,130,960.00 NOK a year, and says what is missing and assumed', async () => {
  const data = await answer('02-yearly-funding');
  const population = VIKEN.reduce((sum, { population2021 }) => sum + population2021, 0);
  const kroner = (inhabitants: number, ore: number) => ((inhabitants * ore) / 100).toFixed(2);
  const funding = at(data, 'cooperationAgreement.yearlyFunding');
  expect(funding).toMatchObject({
    county: { amount: '6888112.00', currency: 'NOK' },
    municipal: { amount: '3130960.00', currency: 'NOK' },
    total: { amount: kroner(population, 800), currency: 'NOK' },
    basis: {
      referenceDate: '2021-07-01',
      referenceStatus: 'MISSING',
      populationDate: '2021-01-01',
      population,
      status: 'OFFICIAL',
    },
  });
  expect(at(funding, 'basis.note')).toMatch(/2021-07-01|1 July 2021|1\.7\.2021/);
  expect(at(data, 'cooperationAgreement.coverage.kind')).toBe('ASSUMED');
  const shares = listAt(data, 'cooperationAgreement.onBehalfOf');
  expect(shares).toHaveLength(51);
  for (const { code, population2021 } of VIKEN) {
    const share = shares.find((each) => at(each, 'municipality.id') === `NO:${code}`);
    expect(listAt(share, 'municipality.funding')).toEqual([
      expect.objectContaining({
        county: { amount: kroner(population2021, 550) },
        municipal: { amount: kroner(population2021, 250) },
        municipalSplit: 'ASSUMED',
      }),
    ]);
  }
});

test('05: the funnel never shows a suppressed count as a number, nor a conversion of one', async () => {
  const cohorts = nodes(await answer('05-participant-funnel'), 'cohorts');
  expect(cohorts.length).toBeGreaterThan(4);
  const counts: unknown[] = [];
  for (const cohort of cohorts) {
    expect(at(cohort, 'provenance.0.kind')).toBe('SYNTHETIC');
    expect(at(cohort, 'municipality.name.nb')).toBeTruthy();
    const stages = listAt(cohort, 'funnel');
    const splits = [at(cohort, 'size'), ...stages.map((stage) => at(stage, 'reached'))];
    counts.push(...splits.flatMap((split) => ['women', 'men', 'total'].map((of) => at(split, of))));
    for (const [index, stage] of stages.entries()) {
      const values = [stages[index - 1], stage].map((each) =>
        each === undefined ? null : at(each, 'reached.total.value'),
      );
      if (values.includes(null)) expect(at(stage, 'conversion')).toBeNull();
    }
  }
  for (const count of counts) {
    const value = at(count, 'value');
    expect(at(count, 'suppressed')).toBe(value === null);
    if (value !== null) expect(value).toBeGreaterThanOrEqual(5);
  }
  expect(counts.some((count) => at(count, 'suppressed') === true)).toBe(true);
  expect(counts.some((count) => at(count, 'suppressed') === false)).toBe(true);
});

test('08: indicator 1 promises 50 and its parts sum to 56, Norway and Sweden side by side', async () => {
  const data = await answer('08-indicators');
  const indicators = nodes(data, 'project.indicators');
  expect(indicators).toHaveLength(10);
  const [first] = indicators;
  expect(first).toMatchObject({ code: 'SH-BI:I1', target: '50', partsTotal: '56', partsDifference: '6' });
  expect(
    listAt(first, 'parts')
      .map((part) => Number(at(part, 'value')))
      .sort((a, b) => a - b),
  ).toEqual([2, 4, 15, 15, 20]);
  expect(listAt(first, 'actuals').map((actual) => at(actual, 'country'))).toEqual(['NO', 'SE']);
  expect(nodes(data, 'project.workPackages').map((each) => at(each, 'number'))).toEqual([
    1, 2, 3, 4, 5, 6, 7,
  ]);
});

test('09: 1,813,905.58 EUR, of which 1,026,405.58 from SEK at 9.32 and 787,500.00 from NOK at 8.00', async () => {
  const data = await answer('09-budget-in-one-currency');
  const total = at(data, 'project.budget.total');
  expect(at(total, 'amount')).toEqual({ amount: '1813905.58', currency: 'EUR' });
  const parts = listAt(total, 'parts');
  expect(
    parts
      .map((part) => [
        at(part, 'original.currency'),
        at(part, 'original.amount'),
        at(part, 'converted.amount'),
        at(part, 'rates.0.rate'),
        at(part, 'rates.0.kind'),
      ])
      .sort(),
  ).toEqual([
    ['NOK', '6300000.00', '787500.00', expect.stringMatching(/^8(\.0+)?$/), 'FIXED'],
    ['SEK', '9566100.00', '1026405.58', '9.32', 'STATED'],
  ]);
  for (const part of parts) expect(at(part, 'rates.0.provenance.document')).toBeTruthy();
  const sums = nodes(data, 'project.workPackages').map((each) => at(each, 'budget.total.amount.amount'));
  expect(sums).toEqual([
    '255804.72',
    '209066.52',
    '387746.78',
    '235515.02',
    '167113.73',
    '144763.95',
    '413894.85',
  ]);
  expect(
    listAt(data, 'project.budget.byCountry').map((each) => [
      at(each, 'country'),
      at(each, 'total.amount.amount'),
    ]),
  ).toEqual([
    ['NO', '787500.00'],
    ['SE', '1026405.58'],
  ]);
});

test('a municipality of both projects and borders keeps its history: Røros changed its code with its county', async () => {
  const data = dataOf(
    await graph.query(
      `{ municipality(id: "NO:1640") { successors { municipality { id population(asOf: "2021-01-01") { value } organisation { orgNumber } } } } }`,
    ),
  );
  const roros = FJELLREGIONEN.find(({ codeBefore }) => codeBefore === '1640');
  expect(at(data, 'municipality.successors.0.municipality')).toEqual({
    id: 'NO:5025',
    population: { value: roros?.population2021 },
    organisation: { orgNumber: roros?.orgNumber },
  });
});
