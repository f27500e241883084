import { rows } from '../../../seed/municipalities.ts';
import { municipalities } from '../../../subgraphs/municipalities/subgraph.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { sharedSubgraph } from '../../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedSubgraph>>;

beforeAll(async () => {
  graph = await sharedSubgraph(municipalities, rows);
});

afterAll(() => graph.stop());

const answer = async (text: string) => dataOf(await graph.query(text));
const LINES = ['RESPONSIBLE', 'OPENING_HOURS', 'WORK_PERCENTAGE', 'PARTNER_AGREEMENT', 'SERVICES', 'BRAND'];

describe('the partnership agreement', () => {
  test('requires six lines of an annex, of which two are each other’s alternative', async () => {
    const data = await answer(
      '{ partnershipAgreement(code: "HOPPID-PA") { annexLines { topic alternativeTo requirement { en } } parties { nameInDocument } tools { code supplier { nameInDocument partner { id } } trained { who { nameInDocument partner { id } } } } } }',
    );
    const lines = listAt(data, 'partnershipAgreement.annexLines');
    expect(lines.map((line) => at(line, 'topic'))).toEqual(LINES);
    expect(lines.map((line) => at(line, 'alternativeTo'))).toEqual([
      null,
      null,
      'PARTNER_AGREEMENT',
      'WORK_PERCENTAGE',
      null,
      null,
    ]);
    expect(listAt(data, 'partnershipAgreement.tools')).toEqual([
      {
        code: 'HOPPID-TOOL',
        supplier: { nameInDocument: 'Entrepreneurdy', partner: null },
        trained: [
          {
            who: {
              nameInDocument: 'The department of immigration in the municipality of Molde',
              partner: { id: 'NO:flyktningtjenesten-molde' },
            },
          },
        ],
      },
    ]);
  });

  test('has an annex of every office, and invents the content of none', async () => {
    graph.counters.reset();
    const data = await answer(
      '{ hoppidOffices(first: 100) { edges { node { id annex { agreement { code } contents { line { topic } value recorded } } } } } }',
    );
    expect(graph.counters.of('samgraf-municipalities').commands).toEqual({ aggregate: 1, find: 1 });
    const offices = listAt(data, 'hoppidOffices.edges').map((edge) => at(edge, 'node'));
    expect(offices).toHaveLength(26);
    const known = offices.flatMap((office) => {
      const contents = listAt(office, 'annex.contents');
      expect(contents.map((content) => at(content, 'line.topic'))).toEqual(LINES);
      return contents
        .filter((content) => at(content, 'recorded') === true)
        .map((content) => [at(office, 'id'), at(content, 'line.topic'), at(content, 'value')]);
    });
    expect(known).toEqual([
      ['hoppid-1505', 'RESPONSIBLE', 'Vindel'],
      ['hoppid-1506', 'RESPONSIBLE', 'Protomore'],
    ]);
  });
});

test('the regional partnership has its first line in the offices of its members, and no list of the weak ones', async () => {
  const data = await answer(
    '{ regionalPartnership(code: "AKP-NV") { elements { nb } aims { nb } startUpSupport { amount { amount currency } from { nameInDocument } } firstLine { nb } members { withoutOwnResources oldMunicipalities } firstLineOffices(on: "2021-08-30", first: 100) { edges { node { id } } } } }',
  );
  const members = listAt(data, 'regionalPartnership.members');
  expect(members.map((member) => at(member, 'withoutOwnResources'))).toEqual(members.map(() => null));
  expect(members.flatMap((member) => listAt(member, 'oldMunicipalities'))).toHaveLength(19);
  expect(listAt(data, 'regionalPartnership.elements')).toHaveLength(3);
  expect(listAt(data, 'regionalPartnership.aims').map((aim) => at(aim, 'nb'))).toContainEqual(
    expect.stringContaining('ikke har egne ressurser'),
  );
  expect(at(data, 'regionalPartnership.startUpSupport')).toEqual({
    amount: { amount: '1300000.00', currency: 'NOK' },
    from: { nameInDocument: 'MRFK' },
  });
  const offices = listAt(data, 'regionalPartnership.firstLineOffices.edges').map((edge) =>
    at(edge, 'node.id'),
  );
  expect(offices).toHaveLength(13);
  expect(offices).toContain('hoppid-1507');
  expect(offices).not.toContain('hoppid-1506');
});

describe('start-ups', () => {
  const FIELDS =
    'year total { value suppressed } levels { level total { value } legalForms { legalForm count { value } } } provenance { kind }';

  test('are counts of a release: large cells told, small ones withheld with all below them', async () => {
    const data = await answer(`{
      large: municipality(id: "NO:1506") { startups(year: 2021) { ${FIELDS} } }
      small: municipality(id: "NO:1573") { startups(year: 2021) { ${FIELDS} } }
      none: municipality(id: "NO:1506") { startups(year: 1999) { year } }
      county: countyStartups(county: "NO:15", year: 2021) { ${FIELDS} }
    }`);
    // 31,870 inhabitants at 1.8 limited and 6.8 sole idea-or-seed start-ups for each 10,000, and so on.
    expect(at(data, 'large.startups')).toMatchObject({
      year: 2021,
      total: { value: 6 + 22 + 8 + 10 + 7 + 4, suppressed: false },
      levels: [
        { level: 'IDEA_OR_SEED', total: { value: 6 + 22 } },
        { level: 'MID_PHASE', total: { value: 8 + 10 } },
        {
          level: 'DEVELOPED',
          total: { value: 7 + 4 },
          // Four sole ones are withheld, and the limited ones so that 11 − 7 does not give them.
          legalForms: [{ count: { value: null } }, { count: { value: null } }],
        },
      ],
      provenance: [{ kind: 'SYNTHETIC' }],
    });
    expect(at(data, 'small.startups.total.value')).toBeNull();
    for (const level of listAt(data, 'small.startups.levels')) {
      expect(at(level, 'total.value')).toBeNull();
      expect(listAt(level, 'legalForms').map((form) => at(form, 'count.value'))).toEqual([null, null]);
    }
    expect(at(data, 'none.startups')).toBeNull();
    expect(listAt(data, 'county.levels')).toEqual([]);
    expect(at(data, 'county.total.suppressed')).toBe(false);
  });

  test('never show a count below the threshold, nor one that a subtraction gives', () => {
    const counts = rows.startupCounts.filter(({ levels }) => levels.length > 0);
    const shown = counts.flatMap(({ total, levels }) => [
      total.value,
      ...levels.flatMap((level) => [level.total.value, ...level.legalForms.map(({ count }) => count.value)]),
    ]);
    for (const value of shown) if (value !== null) expect(value).toBeGreaterThanOrEqual(5);
    const parts = [
      [rows.startupCounts[0]?.total.value, counts.map(({ total }) => total.value)] as const,
      ...counts.map(({ total, levels }) => [total.value, levels.map((level) => level.total.value)] as const),
      ...counts.flatMap(({ levels }) =>
        levels.map((level) => [level.total.value, level.legalForms.map(({ count }) => count.value)] as const),
      ),
    ];
    for (const [whole, values] of parts) {
      const hidden = values.filter((value) => value === null);
      if (whole == null || hidden.length === 0) continue;
      expect(hidden.length).toBeGreaterThan(1);
      expect(whole - values.reduce<number>((sum, value) => sum + (value ?? 0), 0)).toBeGreaterThanOrEqual(5);
    }
  });
});

test('a cohort of start-ups tells who owned them and how long they lived, unless that tells of a few', async () => {
  const COHORT =
    'registered followedTo total { value } survived { years count { value } } byOwnership { ownership total { value suppressed } survived { years count { value } } } provenance { kind }';
  const data = await answer(`{
    told: countyStartupCohort(county: "NO:15", registered: 2015) { ${COHORT} }
    few: countyStartupCohort(county: "NO:15", registered: 2016) { ${COHORT} }
    none: countyStartupCohort(county: "NO:15", registered: 1999) { registered }
  }`);
  const survived = (cohort: unknown) =>
    listAt(cohort, 'survived').map((each) => [at(each, 'years'), at(each, 'count.value')]);
  expect(at(data, 'told')).toMatchObject({ followedTo: '2021-12-31', total: { value: 88 + 131 + 34 + 26 } });
  expect(survived(at(data, 'told'))).toEqual([
    [1, 79 + 115 + 28 + 20],
    [3, 58 + 82 + 21 + 12],
    [5, 43 + 57 + 15 + 6],
  ]);
  const [women, , mixed, unknown] = listAt(data, 'few.byOwnership');
  expect(women).toMatchObject({ ownership: 'WOMEN', total: { value: 97, suppressed: false } });
  expect(survived(women)).toEqual([
    [1, 90],
    [3, 66],
    [5, 49],
  ]);
  // Three of unknown owners are withheld, and the mixed ones so that no subtraction gives the three.
  for (const each of [mixed, unknown]) {
    expect(at(each, 'total')).toEqual({ value: null, suppressed: true });
    expect(survived(each)).toEqual([1, 3, 5].map((years) => [years, null]));
  }
  expect(survived(at(data, 'few'))).toEqual([1, 3, 5].map((years) => [years, null]));
  expect(at(data, 'few.provenance.0.kind')).toBe('SYNTHETIC');
  expect(at(data, 'none')).toBeNull();
});

test('customers are counts, each within the one before, and a difference below the threshold is withheld', async () => {
  const reference = { __typename: 'CooperationAgreement', id: 'VIKEN-ETABL-2022-ALLE' };
  const data = await graph.entities(
    [reference, { ...reference, id: 'another' }],
    '... on CooperationAgreement { y2022: customerFollowUp(year: 2022) { guided { value } followedUp { value } registered { value } provenance { kind } } y2023: customerFollowUp(year: 2023) { guided { value } followedUp { value } registered { value suppressed } } }',
  );
  expect(at(data, '0.y2022')).toEqual({
    guided: { value: 412 },
    followedUp: { value: 187 },
    registered: { value: 64 },
    provenance: [{ kind: 'SYNTHETIC' }],
  });
  // Of 201 followed up all but three registered: their number would tell of the three.
  expect(at(data, '0.y2023')).toEqual({
    guided: { value: 439 },
    followedUp: { value: 201 },
    registered: { value: null, suppressed: true },
  });
  expect(at(data, '1')).toEqual({ y2022: null, y2023: null });
});
