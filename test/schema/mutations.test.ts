import { buildSchema, type GraphQLField } from 'graphql';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ORG } from '../../seed/ids.ts';
import { PERSONAS, isPersona, type PersonaName } from '../../seed/personas.ts';
import type { RectificationRequestRecord } from '../../subgraphs/immigration/records.ts';
import { at, dataOf, listAt } from '../support/ask.ts';
import { caseOf as caseFile } from '../support/cases.ts';
import { operation, startGraph } from '../support/graph.ts';
import { AGREEMENT, agreementInput, courseInput, MUTATION_CASES, REQUEST } from '../support/mutationCases.ts';
import { mutationText, write } from '../support/writing.ts';

let graph: Awaited<ReturnType<typeof startGraph>>;

const COUNTY = 'county-case-officer';
const [NORWAY, SWEDEN] = ['project-officer-norway', 'project-officer-sweden'] as const;

beforeAll(async () => {
  graph = await startGraph();
  const request = {
    stage: 'COMPANY_REGISTERED',
    requestedAt: new Date(),
    state: 'REQUESTED',
    version: 1,
  } as const;
  const { _id: participant, owner, provenance } = caseFile('shared');
  await graph
    .database('immigration')
    ?.collection<RectificationRequestRecord>('rectificationrequests')
    .insertOne({ _id: REQUEST, ...request, participant, owner, provenance });
  const [, contract] = agreementInput.parties;
  await county('concludeCooperationAgreement', agreementInput, 'cooperationAgreement { version }');
  await county(
    'layDownObligation',
    {
      subject: AGREEMENT,
      kind: 'GATHERING',
      of: '2025-1',
      title: { nb: 'Fagsamling', original: 'NB' },
      obligedParties: [
        { role: 'LEAD', nameInDocument: 'Møre og Romsdal', partner: ORG.MORE_OG_ROMSDAL_COUNTY },
        { role: 'WITH', nameInDocument: 'Kristiansund', partner: contract?.partner },
      ],
      dueAt: '2025-12-31',
    },
    'obligation { version }',
  );
});

afterAll(() => graph.stop());

const county = (name: string, input: object, selection: string) =>
  write(graph, COUNTY, name, input, selection);

const mutations: GraphQLField<unknown, unknown>[] = Object.values(
  buildSchema(readFileSync('schema/supergraph.graphql', 'utf8'), { assumeValidSDL: true })
    .getMutationType()
    ?.getFields() ?? {},
);

/** An operation of one mutation, with all its arguments as variables; asks for what every payload has. */
function textOf({ name, args }: GraphQLField<unknown, unknown>): string {
  const [declared, given] = [
    args.map((each) => `$${each.name}: ${each.type.toString()}`).join(', '),
    args.map((each) => `${each.name}: $${each.name}`).join(', '),
  ];
  return `mutation (${declared}) { ${name}(${given}) { failures { code } } }`;
}

const personas = Object.keys(PERSONAS).filter((name) => isPersona(name));
const caseOf = (name: string) => {
  const found = MUTATION_CASES[name];
  if (!found) throw new Error(`${name} needs a case in test/support/mutationCases.ts`);
  return found;
};
const ask = (mutation: GraphQLField<unknown, unknown>, persona?: PersonaName) =>
  graph.query(textOf(mutation), caseOf(mutation.name).variables, persona ? { persona } : {});

test('every mutation of the supergraph has a case, and every case a mutation', () => {
  expect(Object.keys(MUTATION_CASES).sort()).toEqual(mutations.map(({ name }) => name).sort());
});

describe.each(mutations.map((mutation) => [mutation.name, mutation] as const))('%s', (name, mutation) => {
  test('is refused for everybody whom the record does not name, and writes nothing', async () => {
    const { named } = caseOf(name);
    graph.counters.reset();
    const others = [undefined, ...personas.filter((persona) => !named.includes(persona))];
    for (const persona of others) {
      const { data, errors } = await ask(mutation, persona);
      expect({ persona, data }).toEqual({ persona, data: { [name]: null } });
      expect(['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_AVAILABLE']).toContain(errors[0]?.extensions?.['code']);
    }
    // The immigration service puts on record what it refuses.
    const commands = Object.entries(graph.counters.commands()).filter(
      ([partner]) => partner !== 'immigration',
    );
    for (const [, of] of commands)
      expect([of['insert'], of['update'], of['delete'], of['findAndModify']]).toEqual(
        Array(4).fill(undefined),
      );
  });

  test('is taken from whom the record names', async () => {
    const { named } = caseOf(name);
    expect(named.length).toBeGreaterThan(0);
    for (const persona of named) {
      const payload = at(dataOf(await ask(mutation, persona)), name);
      if (JSON.stringify(caseOf(name).variables).includes('expectedVersion'))
        expect(payload).toEqual({ failures: [{ code: 'VERSION_CONFLICT' }] });
    }
  });
});

describe.each(
  Object.keys(
    buildSchema(readFileSync('schema/supergraph.graphql', 'utf8'), { assumeValidSDL: true })
      .getQueryType()
      ?.getFields() ?? {},
  ).filter((name) => name.endsWith('Changes')),
)('%s', (log) => {
  test('is told to who may read it, of the records of their own organisation alone', async () => {
    const text = `query ($since: DateTime!) { ${log}(since: $since) { edges { node { record } } } }`;
    // What the immigration service wrote is about its cases.
    const scope =
      log === 'immigrationChanges' ? 'immigration:cases' : `${log.replace('Changes', '')}:changes.read`;
    for (const persona of [undefined, ...personas]) {
      const since = { since: '1900-01-01T00:00:00Z' };
      const { data, errors } = await graph.query(text, since, persona ? { persona } : {});
      const scopes: readonly string[] = persona ? PERSONAS[persona].scopes : [];
      const codes = errors.map(({ extensions }) => extensions?.['code']);
      if (scopes.includes(scope)) expect({ persona, codes }).toEqual({ persona, codes: [] });
      else {
        expect({ persona, data }).toEqual({ persona, data: { [log]: null } });
        expect(codes).toEqual([persona ? 'FORBIDDEN' : 'UNAUTHENTICATED']);
      }
    }
  });
});

describe('courses, certifications and duties', () => {
  test('a course is recorded and changed, and found by what changed since', async () => {
    const selection = 'course { id version seats title { nb } provenance { kind } }';
    expect(await county('recordCourse', courseInput, selection)).toMatchObject({
      course: { version: 1, seats: 20 },
      failures: [],
    });
    const changed = { ...courseInput, expectedVersion: 1, seats: null };
    expect(await county('recordCourse', changed, selection)).toMatchObject({
      course: { version: 2, seats: null },
      failures: [],
    });
    const since = `{ courses(changedSince: "2020-01-01T00:00:00Z", municipality: "NO:1506") { edges { node { id } } }
      other: courses(changedSince: "2020-01-01T00:00:00Z", municipality: "NO:1505") { edges { node { id } } } }`;
    expect(dataOf(await graph.query(since))).toEqual({
      courses: { edges: [{ node: { id: courseInput.id } }] },
      other: { edges: [] },
    });
  });

  test.each([
    [{ id: 'small letters' }, 'id', 'FORMAT'],
    [{ id: 'A-NEW-ONE', action: 'NOTHING' }, 'action', 'UNKNOWN'],
    [{ id: 'A-NEW-ONE', seats: 0 }, 'seats', 'INVALID'],
    [{ id: 'A-NEW-ONE', period: { start: '2026-02-02', end: '2026-02-01' } }, 'period.end', 'BEFORE_START'],
    [{ id: 'A-NEW-ONE', title: { nb: 'Kurs', original: 'SV' } }, 'title.sv', 'REQUIRED'],
    [{ id: 'A-NEW-ONE', title: { nb: 'Ring 987 65 432', original: 'NB' } }, 'title.nb', 'PERSONAL_DATA'],
    [
      { id: 'A-NEW-ONE', priceToParticipant: { amount: '1.001', currency: 'NOK' } },
      'priceToParticipant.amount',
      'DECIMALS',
    ],
  ])('%j is refused by field', async (input, field, code) => {
    expect(await county('recordCourse', { ...courseInput, ...input }, 'course { id }')).toMatchObject({
      course: null,
      failures: [{ field, code }],
    });
  });

  test('a certification is held once, and ended once', async () => {
    const grant = (expectedVersion: number, grantedAt = '2024-01-01') =>
      county(
        'grantCertification',
        {
          expectedVersion,
          programme: 'MRFK-HOPPID',
          adviser: 'adviser-0040',
          kind: 'FACILITATOR',
          grantedAt,
        },
        'certification { id version validTo earlier { start end } }',
      );
    const id = 'adviser-0040:FACILITATOR';
    expect(await grant(0)).toMatchObject({ certification: { id, version: 1, validTo: null }, failures: [] });
    expect(await grant(1)).toMatchObject({
      failures: [{ code: 'ILLEGAL_STEP', state: 'HELD', legalSteps: ['endCertification'] }],
    });
    const end = { expectedVersion: 1, certification: id, validTo: '2024-12-31' };
    expect(await county('endCertification', end, 'certification { version validTo }')).toEqual({
      certification: { version: 2, validTo: '2024-12-31' },
      failures: [],
    });
    expect(await grant(2, '2024-12-31')).toMatchObject({
      certification: { version: 2, validTo: '2024-12-31' },
      failures: [{ field: 'grantedAt', code: 'BEFORE_START' }],
    });
    // Granted anew, it tells as before who could moderate meanwhile.
    expect(await grant(2, '2026-01-01')).toMatchObject({
      certification: {
        version: 3,
        validTo: null,
        earlier: [{ start: '2024-01-01', end: '2024-12-31' }],
      },
      failures: [],
    });
    const days = ['2023-12-31', '2024-06-01', '2025-06-01', '2026-06-01'];
    const could = days.map((day, index) => `on${index}: canModerate(asOf: "${day}")`).join(' ');
    expect(dataOf(await graph.query(`{ adviser(id: "adviser-0040") { ${could} } }`))).toEqual({
      adviser: { on0: false, on1: true, on2: false, on3: true },
    });
  });

  test('a duty is done once, by who leads, and a plan by handing it in', async () => {
    const fulfil = (expectedVersion: number, on: string) =>
      county(
        'fulfilObligation',
        { expectedVersion, obligation: `${AGREEMENT}:GATHERING:2025-1`, on },
        'obligation { version fulfilledAt }',
      );
    expect(await fulfil(1, '2999-01-01')).toMatchObject({ failures: [{ field: 'on', code: 'FUTURE' }] });
    expect(await fulfil(1, '2025-05-01')).toEqual({
      obligation: { version: 2, fulfilledAt: '2025-05-01' },
      failures: [],
    });
    expect(await fulfil(2, '2025-05-01')).toMatchObject({
      failures: [{ code: 'ILLEGAL_STEP', state: 'DONE', legalSteps: [] }],
    });
  });

  test('a party records what it set aside, and nobody is named county anew', async () => {
    const amount = { amount: '250000.00', currency: 'NOK' };
    const input = { expectedVersion: 1, agreement: AGREEMENT, year: 2025, amount };
    const selection =
      'cooperationAgreement { version parties { appropriations { year status amount { amount } } } }';
    const recorded = await write(
      graph,
      'contract-municipality-officer',
      'recordAppropriation',
      input,
      selection,
    );
    expect(recorded).toEqual({
      cooperationAgreement: {
        version: 2,
        parties: [
          { appropriations: [] },
          { appropriations: [{ year: 2025, status: 'RECORDED', amount: { amount: '250000.00' } }] },
        ],
      },
      failures: [],
    });
    const party = { nameInDocument: 'En annen', partner: ORG.OPPLAND_COUNTY };
    expect(
      await county(
        'nameAgreementParty',
        { expectedVersion: 2, agreement: AGREEMENT, role: 'COUNTY', party },
        'cooperationAgreement { version }',
      ),
    ).toMatchObject({ cooperationAgreement: { version: 2 }, failures: [{ code: 'OTHER_MUTATION' }] });
    // Who takes another's place signs for the municipalities, and has not set aside what that one did.
    const name = (expectedVersion: number, nameInDocument: string, partner: string) =>
      county(
        'nameAgreementParty',
        {
          expectedVersion,
          agreement: AGREEMENT,
          role: 'CONTRACT_MUNICIPALITY',
          party: { nameInDocument, partner },
        },
        `cooperationAgreement { parties { appropriations { year } }
          operation { contractPartner { nameInDocument partner { id } } provenance { locator } } }`,
      );
    const named = (nameInDocument: string, id: string, appropriations: object[]) => ({
      cooperationAgreement: {
        parties: [{ appropriations: [] }, { appropriations }],
        operation: { contractPartner: { nameInDocument, partner: { id } } },
      },
      failures: [],
    });
    const [same, other] = ['Kristiansund kommune', 'Molde'];
    expect(await name(2, same, ORG.KRISTIANSUND)).toMatchObject(
      named(same, ORG.KRISTIANSUND, [{ year: 2025 }]),
    );
    const molde = await name(3, other, ORG.MOLDE);
    expect(molde).toMatchObject(named(other, ORG.MOLDE, []));
    expect(at(molde, 'cooperationAgreement.operation.provenance.locator')).toContain('nameAgreementParty');
  });

  test.each([
    [{ countyRate: '-5.50' }, 'countyRate'],
    [{ municipalRate: '-0.01' }, 'municipalRate'],
    [
      {
        payoutSchedule: [
          { instalment: 1, share: '2', dueMonth: 1 },
          { instalment: 2, share: '-1', dueMonth: 8 },
        ],
      },
      'payoutSchedule.1.share',
    ],
    [
      {
        onBehalfOf: [{ municipality: 'NO:1505', agreedYearlyAmount: { amount: '-1.00', currency: 'NOK' } }],
      },
      'onBehalfOf.amount',
    ],
  ])('an agreement of %j is refused: nobody pays less than nothing', async (part, field) => {
    const input = { ...agreementInput, id: 'MR-NEGATIVE-2024', ...part };
    expect(
      await county('concludeCooperationAgreement', input, 'cooperationAgreement { version }'),
    ).toMatchObject({
      cooperationAgreement: null,
      failures: [{ field, code: 'INVALID', rule: 'must not be below zero' }],
    });
  });
});

describe('across the border', () => {
  const rate = (expectedVersion: number, value: string) =>
    write(
      graph,
      SWEDEN,
      'recordExchangeRate',
      { expectedVersion, programme: '2014TC16RFCB016', currency: 'SEK', month: '2016-04', rate: value },
      'exchangeRate { id version rate kind provenance { locator } }',
    );

  test('a report is converted by the rate of its day, which a later one leaves as it is', async () => {
    expect(await rate(0, '9.20')).toMatchObject({
      exchangeRate: { id: '2014TC16RFCB016/SEK/2016-04', version: 1, rate: '9.20', kind: 'INFOREURO' },
      failures: [],
    });
    const report = (expectedVersion: number) =>
      write(
        graph,
        SWEDEN,
        'submitCostReport',
        {
          expectedVersion,
          project: 'SH-BI',
          country: 'SE',
          month: '2016-04',
          amount: { amount: '10000.00', currency: 'SEK' },
        },
        'project { version frozenAmounts { label { sv } original { amount } converted { amount currency } rate month } }',
      );
    const frozen = {
      label: { sv: 'Kostnader 2016-04, SE' },
      original: { amount: '10000.00' },
      converted: { amount: '1086.96', currency: 'EUR' },
      rate: '9.20',
      month: '2016-04',
    };
    const submitted = await report(1);
    expect(listAt(submitted, 'failures')).toEqual([]);
    expect(listAt(submitted, 'project.frozenAmounts').at(-1)).toEqual(frozen);
    expect(await rate(1, '9.99')).toMatchObject({ exchangeRate: { version: 2, rate: '9.99' }, failures: [] });
    const again = await report(2);
    expect(again).toMatchObject({
      project: { version: 2 },
      failures: [{ field: 'month', code: 'ILLEGAL_STEP', state: 'SUBMITTED', legalSteps: [] }],
    });
    expect(listAt(again, 'project.frozenAmounts').at(-1)).toEqual(frozen);
  });

  test.each([
    [
      'submitCostReport',
      { project: 'SH-BI', country: 'SE', month: '2016-05' },
      'DKK',
      'amount.currency',
      'NO_RATE',
    ],
    ['submitCostReport', { project: 'SH-BI', country: 'SE', month: '2999-01' }, 'SEK', 'month', 'FUTURE'],
  ])('%s of %j in %s is refused by field', async (name, input, currency, field, code) => {
    const { version } = await graphVersion();
    const amount = { amount: '1.00', currency };
    expect(
      await write(graph, SWEDEN, name, { expectedVersion: version, ...input, amount }, 'project { version }'),
    ).toMatchObject({ project: { version }, failures: [{ field, code }] });
  });

  async function graphVersion() {
    const version = at(
      dataOf(await graph.query('{ project(code: "SH-BI") { version } }')),
      'project.version',
    );
    return { version: Number(version) };
  }

  test('counts are taken in, kept for the release, and told nowhere', async () => {
    const taken = 'takenIn { id version }';
    const indicator = { indicator: 'SH-BI:I1', country: 'NO', year: 2018, women: 41, men: 42, mixed: 43 };
    expect(await write(graph, NORWAY, 'reportIndicator', indicator, taken)).toEqual({
      takenIn: { id: 'SH-BI:I1:NO:2018', version: 1 },
      failures: [],
    });
    const event = 'SH-BI:7:INFORMATION';
    const attendance = { event, municipality: 'SE:2062', women: 44, men: 45, unknown: 0 };
    expect(await write(graph, SWEDEN, 'recordAttendance', attendance, taken)).toEqual({
      takenIn: { id: `${event}:SE:2062`, version: 1 },
      failures: [],
    });
    const database = graph.database('crossborder');
    expect(await database?.collection('reportedindicators').findOne({})).toMatchObject({ women: 41 });
    expect(
      await database?.collection<{ _id: string }>('attendances').findOne({ _id: `${event}:SE:2062` }),
    ).toMatchObject({ women: 44, country: 'SE', workPackage: 'SH-BI:7' });
    const told = await graph.query(
      `{ indicator(code: "SH-BI:I1") { actual { value } actuals { split { women { value } men { value } } } reports(first: 100) { edges { node { total { value } } } } }
         workPackage(id: "SH-BI:7") { participation { edges { node { split { women { value } } municipalities { split { women { value } men { value } } } } } } } }`,
    );
    expect(JSON.stringify(dataOf(told))).not.toMatch(/"value":4[1-5]\b/);
  });

  test.each([
    [
      'reportIndicator',
      { indicator: 'SH-BI:I1', country: 'NO', year: 2018, total: 3 },
      ['women', 'men', 'mixed', 'total'],
    ],
    ['reportIndicator', { indicator: 'SH-BI:I5', country: 'NO', year: 2999, total: 3 }, ['year']],
    ['reportIndicator', { indicator: 'SH-BI:I5', country: 'NO', year: 2018, total: -1 }, ['total']],
    [
      'recordAttendance',
      { event: 'SH-BI:STEERING', municipality: 'NO:0301', women: 1, men: 1, unknown: 0 },
      ['municipality'],
    ],
  ])('%s of %j is refused by field', async (name, input, fields) => {
    const key = JSON.stringify(input).includes('SH-BI:I1') ? 1 : 0;
    const payload = await write(
      graph,
      NORWAY,
      name,
      { expectedVersion: key, ...input },
      'takenIn { version }',
    );
    expect(listAt(payload, 'failures').map((each) => at(each, 'field'))).toEqual(fields);
  });

  test('a milestone is planned by either lead, reached once, and then stands', async () => {
    const plan = { project: 'SH-BI', date: '2016-06-01', what: { sv: 'Halvtid', original: 'SV' } };
    const workPackages = ['SH-BI:3'];
    const selection = 'milestone { id version doneOn workPackages { number } }';
    expect(
      await write(graph, NORWAY, 'planMilestone', { ...plan, workPackages: ['OTHER'] }, selection),
    ).toMatchObject({
      milestone: null,
      failures: [{ field: 'workPackages', code: 'UNKNOWN' }],
    });
    const id = 'SH-BI:2016-06-01';
    expect(await write(graph, NORWAY, 'planMilestone', { ...plan, workPackages }, selection)).toEqual({
      milestone: { id, version: 1, doneOn: null, workPackages: [{ number: 3 }] },
      failures: [],
    });
    const reach = { expectedVersion: 1, milestone: id, on: '2016-06-02' };
    expect(await write(graph, SWEDEN, 'reachMilestone', reach, selection)).toMatchObject({
      milestone: { version: 2, doneOn: '2016-06-02' },
      failures: [],
    });
    expect(
      await write(graph, NORWAY, 'planMilestone', { ...plan, workPackages, expectedVersion: 2 }, selection),
    ).toMatchObject({ milestone: { version: 2 }, failures: [{ code: 'ILLEGAL_STEP', state: 'REACHED' }] });
  });

  test('the owner reads who wrote, and a list what changed', async () => {
    const text =
      'query ($since: DateTime!) { crossborderChanges(since: $since) { edges { node { mutation by { id } } } } }';
    const since = { since: '2020-01-01T00:00:00Z' };
    const told = async (persona: PersonaName) =>
      listAt(dataOf(await graph.query(text, since, { persona })), 'crossborderChanges.edges').map((edge) =>
        at(edge, 'node.mutation'),
      );
    expect(await told(NORWAY)).toEqual(['reportIndicator']);
    expect(await told(SWEDEN)).toEqual([
      'recordExchangeRate',
      'submitCostReport',
      'recordExchangeRate',
      'recordAttendance',
      'planMilestone',
      'reachMilestone',
    ]);
    const changed = '{ exchangeRates(changedSince: "2020-01-01T00:00:00Z") { edges { node { id } } } }';
    expect(dataOf(await graph.query(changed))).toEqual({
      exchangeRates: { edges: [{ node: { id: '2014TC16RFCB016/SEK/2016-04' } }] },
    });
  });

  test('what the sides reported is told by joint view 8 when it is published', async () => {
    const view = async () => {
      const data = dataOf(await graph.query(operation('08-indicators')));
      return listAt(data, 'project.indicators.edges').map((edge) => at(edge, 'node'));
    };
    const before = await view();
    for (const node of before)
      for (const country of ['NO', 'SE']) {
        const [whole, isFirst] = [at(node, 'disaggregation') === 'NONE', at(node, 'code') === 'SH-BI:I1'];
        if (isFirst && country === 'NO') continue;
        const counts = whole
          ? { total: 1 }
          : { women: isFirst ? 9 : 1, men: isFirst ? 8 : 1, mixed: isFirst ? 7 : 1 };
        const input = { indicator: at(node, 'code'), country, year: 2018, ...counts };
        const lead = country === 'NO' ? NORWAY : SWEDEN;
        expect(await write(graph, lead, 'reportIndicator', input, 'takenIn { version }')).toMatchObject({
          failures: [],
        });
      }
    expect(await view()).toEqual(before);
    const input = { idempotencyKey: randomUUID(), project: 'SH-BI', year: 2018 };
    expect(
      at(
        dataOf(
          await graph.query(
            mutationText('publishProjectRelease', 'release { id project { code } }'),
            { input },
            { persona: SWEDEN },
          ),
        ),
        'publishProjectRelease',
      ),
    ).toEqual({ release: { id: 'SH-BI:2018', project: { code: 'SH-BI' } }, failures: [] });
    const [supported, few] = await view();
    // 41 + 42 + 43 on one side, as reported above, and 9 + 8 + 7 on the other.
    expect(at(supported, 'actual.value')).toBe(Number(at(before[0], 'actual.value')) + 150);
    expect(at(supported, 'actuals.0.split.women.value')).toBe(
      Number(at(before[0], 'actuals.0.split.women.value')) + 41,
    );
    // Four in the year are not told, neither by themselves nor in a sum: what was told stays as of its release.
    expect(at(few, 'actual')).toEqual(at(before[1], 'actual'));
    expect(at(few, 'actual.release')).toBe('2018-06-30');
  });
});
