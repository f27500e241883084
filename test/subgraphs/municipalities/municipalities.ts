import { rows } from '../../../seed/municipalities.ts';
import { municipalities } from '../../../subgraphs/municipalities/subgraph.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { sharedSubgraph } from '../../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedSubgraph>>;

beforeAll(async () => {
  graph = await sharedSubgraph(municipalities, rows);
});

afterAll(() => graph.stop());

const ids = (data: unknown, list: string) => listAt(data, `${list}.edges`).map((edge) => at(edge, 'node.id'));

describe('municipality', () => {
  test('says what it is, was and how many live there', async () => {
    const data = dataOf(
      await graph.query(`{
        municipality(id: "NO:1506") {
          id code name { nb sv original } country county { id code name } nuts3 validity { start end }
          predecessors { municipality { id name { nb } } date basis }
          organisation { __typename id }
          exact: population(asOf: "2021-01-01") { value status }
          estimate: population(asOf: "2021-08-30") { value status asOf }
          none: population(asOf: "2019-01-01") { value }
          populations { asOf value status source }
        }
      }`),
    );
    expect(at(data, 'municipality')).toMatchObject({
      id: 'NO:1506',
      code: '1506',
      name: { nb: 'Molde', sv: null, original: 'NB' },
      county: { id: 'NO:15', code: '15', name: 'Møre og Romsdal' },
      nuts3: 'NO0A3',
      validity: { start: '2020-01-01', end: null },
      organisation: { __typename: 'Partner', id: '0192:921221967' },
      exact: { value: 31870, status: 'OFFICIAL' },
      estimate: { value: 31936, status: 'ESTIMATE', asOf: '2021-07-01' },
      none: null,
    });
    expect(listAt(data, 'municipality.predecessors').map((each) => at(each, 'municipality.name.nb'))).toEqual(
      ['Molde', 'Nesset', 'Midsund'],
    );
    expect(listAt(data, 'municipality.populations')).toHaveLength(3);
  });

  test('a split ends a code and shares out nothing that no source gives', async () => {
    const data = dataOf(
      await graph.query(
        `{ municipality(id: "NO:1507") { validity { end } successors { municipality { id } share basis } } }`,
      ),
    );
    expect(at(data, 'municipality')).toEqual({
      validity: { end: '2023-12-31' },
      successors: [
        { municipality: { id: 'NO:1508' }, share: null, basis: 'SPLIT' },
        { municipality: { id: 'NO:1580' }, share: null, basis: 'SPLIT' },
      ],
    });
  });

  test('an unknown code is null, not an error', async () => {
    expect(dataOf(await graph.query(`{ municipality(id: "NO:9999") { id } }`))).toEqual({
      municipality: null,
    });
  });
});

describe('municipalities', () => {
  test('pages follow each other without gap or overlap, to the end', async () => {
    const seen: unknown[] = [];
    let after: unknown = null;
    for (let pages = 0; after !== undefined && pages < 50; pages++) {
      const data = dataOf(
        await graph.query(
          `query ($after: String) { municipalities(first: 20, after: $after) { edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } } }`,
          { after },
        ),
      );
      seen.push(...ids(data, 'municipalities'));
      expect(at(data, 'municipalities.pageInfo.hasPreviousPage')).toBe(pages > 0);
      after =
        at(data, 'municipalities.pageInfo.hasNextPage') === true
          ? at(data, 'municipalities.pageInfo.endCursor')
          : undefined;
    }
    expect(seen).toHaveLength(rows.municipalities.length);
    expect(new Set(seen).size).toBe(rows.municipalities.length);
  });

  test.each([
    ['name: "ØST"', ['NO:3014', 'NO:3018', 'NO:3114', 'NO:3118']],
    ['name: "roros"', ['NO:1640', 'NO:5025']],
    ['name: "RÖR"', ['NO:1640', 'NO:5025']],
    ['nuts3: "SE311"', ['SE:1730', 'SE:1782', 'SE:1737']],
    ['county: "NO:15", validOn: "2024-01-01", name: "ha"', ['NO:1580', 'NO:1517']],
    ['country: "NO", county: "SE:20"', []],
  ])('filters by %s', async (filter, expected) => {
    const data = dataOf(await graph.query(`{ municipalities(${filter}) { edges { node { id } } } }`));
    const found = ids(data, 'municipalities');
    expect([...found].sort()).toEqual([...expected].sort());
  });

  test('sorts Norwegian letters after z', async () => {
    const data = dataOf(
      await graph.query(
        `{ municipalities(county: "NO:15", validOn: "2021-01-01", first: 100) { edges { node { name { nb } } } } }`,
      ),
    );
    const names = listAt(data, 'municipalities.edges').map((edge) => at(edge, 'node.name.nb'));
    expect(names).toHaveLength(26);
    expect(names.slice(-3)).toEqual(['Volda', 'Ørsta', 'Ålesund']);
  });
});

describe('hoppid.no', () => {
  test('coverage of Møre og Romsdal at the day of the action plan and after Haram came back', async () => {
    const fields = `municipalityCount officeCount coveredCount coverage gaps { id name { nb } } population populationDates { start end }
      statedAdvisers { value approximate provenance { quote } } advisersPer10000`;
    const data = dataOf(
      await graph.query(
        `{ plan: hoppidCoverage(county: "NO:15", at: "2021-08-30") { ${fields} } later: hoppidCoverage(county: "NO:15", at: "2024-01-01") { ${fields} } }`,
      ),
    );
    expect(at(data, 'plan')).toMatchObject({
      municipalityCount: 26,
      officeCount: 26,
      coveredCount: 26,
      coverage: '1.0000',
      gaps: [],
      population: 265_544,
      populationDates: { start: '2021-01-01', end: '2021-01-01' },
      statedAdvisers: { value: 50, approximate: true },
      advisersPer10000: (500_000 / 265_544).toFixed(2),
    });
    expect(at(data, 'later')).toMatchObject({
      municipalityCount: 27,
      officeCount: 26,
      coveredCount: 26,
      gaps: [{ id: 'NO:1580', name: { nb: 'Haram' } }],
    });
    expect(at(data, 'later.populationDates')).toEqual({ start: '2022-01-01', end: '2024-01-01' });
  });

  test('a county that has no municipality that day has no coverage, rather than a full one', async () => {
    const data = dataOf(
      await graph.query(`{ hoppidCoverage(county: "NO:30", at: "2024-01-01") { coverage } }`),
    );
    expect(data).toEqual({ hoppidCoverage: null });
  });

  test('an office moves with a split only by a recorded decision', async () => {
    const data = dataOf(
      await graph.query(`{
        hoppidOffice(id: "hoppid-1507") { municipality { id } seats { municipality { id } period { start end } provenance { kind } } }
        old: municipality(id: "NO:1507") { before: hoppidOffices(on: "2023-12-31") { edges { node { id } } } after: hoppidOffices(on: "2024-01-01") { edges { node { id } } } }
        new: municipality(id: "NO:1508") { hoppidOffices(on: "2024-01-01") { edges { node { id } } } }
      }`),
    );
    expect(at(data, 'hoppidOffice.municipality.id')).toBe('NO:1508');
    expect(listAt(data, 'hoppidOffice.seats').map((seat) => at(seat, 'provenance.kind'))).toEqual([
      'ASSUMED',
      'ASSUMED',
    ]);
    expect(ids(data, 'old.before')).toEqual(['hoppid-1507']);
    expect(ids(data, 'old.after')).toEqual([]);
    expect(ids(data, 'new.hoppidOffices')).toEqual(['hoppid-1507']);
  });

  test('advisers are SYNTHETIC and say so', async () => {
    const data = dataOf(
      await graph.query(
        `{ hoppidOffice(id: "hoppid-1506") { operator { nameInDocument partner { id } } advisers { edges { node { id provenance { kind } } } } } }`,
      ),
    );
    expect(at(data, 'hoppidOffice.operator')).toEqual({
      nameInDocument: 'Protomore',
      partner: { id: 'NO:protomore' },
    });
    expect(
      listAt(data, 'hoppidOffice.advisers.edges').map((edge) => at(edge, 'node.provenance.0.kind')),
    ).toEqual(['SYNTHETIC', 'SYNTHETIC']);
  });
});

test('the regional partnership states 14 members, and the only list names 13', async () => {
  const data = dataOf(
    await graph.query(
      `{ regionalPartnership(code: "AKP-NV") { statedMemberCount elements { nb } members { nameInDocument formerNames municipality { id } } } }`,
    ),
  );
  expect(at(data, 'regionalPartnership.statedMemberCount')).toBe(14);
  const members = listAt(data, 'regionalPartnership.members');
  expect(members).toHaveLength(13);
  // Nineteen old municipalities: a member with former names counts as those, any other as itself; Volda and Ålesund keep their own among them.
  expect(members.map((each) => at(each, 'municipality.id'))).not.toContain('NO:1511');
  expect(listAt(data, 'regionalPartnership.elements')).toHaveLength(3);
});

describe('what others ask of the municipalities', () => {
  test('population totals of an agreement name the weakest figure, and never sum a part', async () => {
    const [known, partly] = [
      ['NO:3001', 'NO:3002'],
      ['NO:3001', 'NO:1580'],
    ].map((all) => ({
      __typename: 'CooperationAgreement',
      id: all.join('+'),
      coveredMunicipalities: all.map((id) => ({ __typename: 'Municipality', id })),
    }));
    const data = await graph.entities(
      [known ?? {}, partly ?? {}],
      '... on CooperationAgreement { populationTotals { asOf value status municipalityCount figureCount } }',
    );
    expect(at(data, '0.populationTotals')).toEqual([
      { asOf: '2021-01-01', value: 31387 + 49668, status: 'OFFICIAL', municipalityCount: 2, figureCount: 2 },
      { asOf: '2021-07-01', value: null, status: 'MISSING', municipalityCount: 2, figureCount: 0 },
    ]);
    expect(listAt(data, '1.populationTotals').map((total) => at(total, 'value'))).toEqual([null, null, null]);
  });

  test('a hundred references are one database command, and unknown ones are null', async () => {
    const some = rows.municipalities.slice(0, 99).map(({ _id }) => ({ __typename: 'Municipality', id: _id }));
    graph.counters.reset();
    const data = await graph.entities(
      [...some, { __typename: 'Municipality', id: 'NO:0000' }],
      '... on Municipality { name { nb sv } }',
    );
    expect(at(data, '98.name')).toBeTruthy();
    expect(at(data, '99')).toBeNull();
    expect(graph.counters.of('samgraf-municipalities').commands).toEqual({ find: 1 });
  });

  test('a key that is not text reaches no database', async () => {
    graph.counters.reset();
    const answer = await graph.query(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Municipality { code } } }',
      {
        r: [{ __typename: 'Municipality', id: { $ne: '' } }],
      },
    );
    expect(answer.errors.map((error) => error.extensions?.code)).toEqual(['BAD_USER_INPUT']);
    expect(graph.counters.of('samgraf-municipalities').commands).toEqual({});
  });

  test('enterprise counts are released ones: small cells are withheld, with others that would give them away', async () => {
    const data = await graph.entities(
      [1, 2, 3].map((number) => ({ __typename: 'WorkPackage', id: `SH-BI:${number}` })),
      '... on WorkPackage { localEnterprises { women { value suppressed method release } men { value } mixed { value } total { value } } localEnterprisesProvenance { kind } }',
    );
    // Of 6 mixed, 2 women's and 14 men's enterprises the 2 are withheld, and the 22 so that 22 − 14 − 6 does not give them.
    expect(at(data, '0.localEnterprises')).toEqual({
      women: { value: null, suppressed: true, method: 'SUPPRESSION', release: '2018-06-30' },
      men: { value: 14 },
      mixed: { value: 6 },
      total: { value: null },
    });
    expect(at(data, '1.localEnterprises.total.value')).toBeNull();
    expect(at(data, '2.localEnterprises')).toMatchObject({
      women: { value: 9 },
      men: { value: 17 },
      mixed: { value: 12 },
      total: { value: 38 },
    });
    expect(at(data, '0.localEnterprisesProvenance.kind')).toBe('SYNTHETIC');
  });
});

describe('bad input is one coded error, and nothing reaches the database', () => {
  test.each([
    ['municipality(id: "1506") { id }', 'id'],
    ['municipalities(first: 0) { pageInfo { hasNextPage } }', 'first'],
    ['municipalities(first: 201) { pageInfo { hasNextPage } }', 'first'],
    ['municipalities(name: "([") { pageInfo { hasNextPage } }', 'name'],
    ['municipalities(after: "nonsense") { pageInfo { hasNextPage } }', 'after'],
    ['municipalities(validOn: "2021-02-30") { pageInfo { hasNextPage } }', 'validOn'],
    ['municipalities(nuts3: "x") { pageInfo { hasNextPage } }', 'nuts3'],
    ['municipalities(country: "XX") { pageInfo { hasNextPage } }', 'country'],
    ['hoppidCoverage(county: "15", at: "2021-01-01") { coverage }', 'county'],
  ])('%s', async (field, at) => {
    graph.counters.reset();
    const { errors } = await graph.query(`{ ${field} }`);
    expect(errors.map(({ extensions }) => [extensions?.code, extensions?.field])).toEqual([
      ['BAD_USER_INPUT', at],
    ]);
    expect(graph.counters.of('samgraf-municipalities').commands).toEqual({});
  });

  test('a variable is refused like a literal, and its value is not repeated', async () => {
    const { errors } = await graph.query('query ($id: MunicipalityId!) { municipality(id: $id) { id } }', {
      id: '01019012345',
    });
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'id' });
    expect(JSON.stringify(errors)).not.toContain('01019012345');
  });
});
