import { ORG } from '../../seed/ids.ts';
import type { PersonaName } from '../../seed/personas.ts';
import { at, dataOf, listAt } from '../support/ask.ts';
import { fenced } from '../support/fences.ts';
import { operation, startGraph } from '../support/graph.ts';
import { write } from '../support/writing.ts';

/** A year of an agreement, played by its real actors with their own tokens. The agreement is SYNTHETIC. */

let now = new Date('2024-10-01T10:00:00Z');
let graph: Awaited<ReturnType<typeof startGraph>>;

beforeAll(async () => {
  graph = await startGraph({}, undefined, undefined, () => now);
});

afterAll(() => graph.stop());

const COUNTY = 'county-case-officer';
const MUNICIPALITY = 'contract-municipality-officer';
const AGREEMENT = 'MR-ETABL-2024';
const nok = (amount: string) => ({ amount, currency: 'NOK' });
const nb = (text: string) => ({ nb: text, original: 'NB' });
const on = (day: string) => {
  now = new Date(`${day}T10:00:00Z`);
};

const as = (persona: PersonaName) => (name: string, input: object, selection: string) =>
  write(graph, persona, name, { agreement: AGREEMENT, ...input }, selection);
const [county, municipality] = [as(COUNTY), as(MUNICIPALITY)];

/** How plans, reports and payouts stand on a day by joint view 3. */
async function view3(day: string) {
  const variables = { agreement: AGREEMENT, first: day, second: day, third: day };
  const data = at(
    dataOf(await graph.query(operation('03-payout-readiness'), variables)),
    'cooperationAgreement',
  );
  const states = (list: string) => listAt(data, `${list}.edges`).map((edge) => at(edge, 'node.first'));
  return {
    plans: states('activityPlans'),
    reports: states('annualReports'),
    payouts: states('payouts'),
    yearly: at(data, 'yearlyFunding.county.amount'),
  };
}

/** The same duties by joint view 4: how each stands, and who is late. */
async function view4(day: string) {
  const variables = { from: '2024-10-01', until: '2025-12-31', asOf: day, partner: ORG.KRISTIANSUND };
  const data = dataOf(await graph.query(operation('04-obligation-calendar'), variables));
  const own = (list: string) =>
    listAt(data, `${list}.edges`)
      .map((edge) => at(edge, 'node'))
      .filter((duty) => at(duty, 'subject') === AGREEMENT);
  return {
    calendar: own('calendar').map(
      (duty) => `${String(at(duty, 'kind'))} ${String(at(duty, 'of'))} ${String(at(duty, 'state'))}`,
    ),
    late: own('late').map((duty) => at(duty, 'kind')),
  };
}

test('the county concludes the agreement, lays down its duties and schedules its payouts', async () => {
  const parties = [
    { role: 'COUNTY', nameInDocument: 'Møre og Romsdal fylkeskommune', partner: ORG.MORE_OG_ROMSDAL_COUNTY },
    { role: 'CONTRACT_MUNICIPALITY', nameInDocument: 'kommune XXXXX' },
    { role: 'NAV', nameInDocument: 'Nav', partner: ORG.NAV },
  ];
  const concluded = await write(
    graph,
    COUNTY,
    'concludeCooperationAgreement',
    {
      id: AGREEMENT,
      title: nb('Samarbeidsavtale om etablerertjenesten'),
      period: { start: '2024-01-01', end: '2027-12-31' },
      parties,
      onBehalfOf: [
        { municipality: 'NO:1505' },
        { municipality: 'NO:1506', agreedYearlyAmount: nok('70000.00') },
      ],
      countyRate: '5.50',
      municipalRate: '2.50',
      currency: 'NOK',
      rateIsMinimum: true,
      populationReference: '2021-01-01',
      payoutSchedule: [
        { instalment: 1, share: '0.50', dueMonth: 1 },
        { instalment: 2, share: '0.50', dueMonth: 8 },
      ],
      extensionForeseen: false,
      noticeMonths: 12,
    },
    'cooperationAgreement { version parties { role partner { id } } onBehalfOf { agreedYearlyAmount { amount } } }',
  );
  expect(concluded).toMatchObject({ failures: [], cooperationAgreement: { version: 1 } });
  const party = { nameInDocument: 'Kristiansund kommune', partner: ORG.KRISTIANSUND };
  const named = await county(
    'nameAgreementParty',
    { expectedVersion: 1, role: 'CONTRACT_MUNICIPALITY', party },
    'cooperationAgreement { version parties { role nameInDocument partner { id name { nb } } } }',
  );
  expect(named).toMatchObject({
    failures: [],
    cooperationAgreement: {
      version: 2,
      parties: [{}, { nameInDocument: 'Kristiansund kommune', partner: { id: ORG.KRISTIANSUND } }, {}],
    },
  });
  for (const [kind, of, dueAt] of [
    ['ANNUAL_REPORT', '2024', '2025-05-01'],
    ['ACTIVITY_PLAN', '2025', '2024-12-01'],
  ])
    expect(
      await write(
        graph,
        COUNTY,
        'layDownObligation',
        {
          subject: AGREEMENT,
          kind,
          of,
          title: nb('Innlevering'),
          obligedParties: [{ role: 'LEAD', ...party }],
          dueAt,
        },
        'obligation { id version }',
      ),
    ).toEqual({ obligation: { id: `${AGREEMENT}:${String(kind)}:${String(of)}`, version: 1 }, failures: [] });
  const yearly = Number((await view3('2024-10-01')).yearly);
  for (const instalment of [1, 2])
    expect(
      await county(
        'schedulePayout',
        { year: 2025, instalment, amount: nok((yearly / 2).toFixed(2)) },
        'payout { version share dueMonth amount { amount } state(asOf: "2024-10-01") }',
      ),
    ).toMatchObject({ payout: { version: 1, share: '0.50', state: 'NOT_DUE' }, failures: [] });
  expect(await view3('2024-10-01')).toMatchObject({
    plans: ['NOT_DUE'],
    reports: ['NOT_DUE'],
    payouts: ['NOT_DUE', 'NOT_DUE'],
  });
  expect(await view4('2024-12-02')).toEqual({
    calendar: [
      'ACTIVITY_PLAN 2025 OVERDUE',
      'PAYOUT 2025-1 NOT_DUE',
      'ANNUAL_REPORT 2024 NOT_DUE',
      'PAYOUT 2025-2 NOT_DUE',
    ],
    late: ['ACTIVITY_PLAN'],
  });
});

test('the contract municipality hands in the plan, in time', async () => {
  on('2024-11-25');
  const submitted = await municipality(
    'submitActivityPlan',
    { expectedVersion: 1, year: 2025, budget: nok('500000.00') },
    'activityPlan { version submittedAt budget { amount } state(asOf: "2024-11-25") }',
  );
  expect(submitted).toEqual({
    activityPlan: {
      version: 2,
      submittedAt: '2024-11-25',
      budget: { amount: '500000.00' },
      state: 'SUBMITTED',
    },
    failures: [],
  });
  expect((await view3('2024-11-25')).plans).toEqual(['SUBMITTED']);
  const duties = await view4('2024-12-02');
  expect(duties.calendar).toContain('ACTIVITY_PLAN 2025 DONE_ON_TIME');
  expect(duties.late).toEqual([]);
});

const pay = (instalment: number, expectedVersion = 1) =>
  county('payPayout', { expectedVersion, year: 2025, instalment }, 'payout { version paidAt }');

test('January’s payout is refused while the plan is not approved, and says what would help', async () => {
  on('2025-01-07');
  expect(await pay(1)).toMatchObject({
    payout: { version: 1, paidAt: null },
    failures: [
      {
        field: 'instalment',
        code: 'ILLEGAL_STEP',
        state: 'BLOCKED_NO_APPROVED_PLAN',
        legalSteps: ['schedulePayout', 'approveActivityPlan'],
      },
    ],
  });
  expect((await view3('2025-01-07')).payouts).toEqual(['BLOCKED_NO_APPROVED_PLAN', 'NOT_DUE']);
  expect((await view4('2025-01-07')).calendar).toContain('PAYOUT 2025-1 BLOCKED');
});

test('the county approves the plan, which the municipality then changes no more, and pays', async () => {
  on('2025-01-10');
  const approved = await county(
    'approveActivityPlan',
    { expectedVersion: 2, year: 2025 },
    'activityPlan { version approvedAt approvedBy { partner { id } } }',
  );
  expect(approved).toMatchObject({
    activityPlan: { version: 3, approvedBy: { partner: { id: ORG.MORE_OG_ROMSDAL_COUNTY } } },
    failures: [],
  });
  const again = await municipality(
    'submitActivityPlan',
    { expectedVersion: 3, year: 2025, budget: nok('1.00') },
    'activityPlan { version budget { amount } }',
  );
  expect(again).toMatchObject({
    activityPlan: { version: 3, budget: { amount: '500000.00' } },
    failures: [{ code: 'ILLEGAL_STEP', state: 'APPROVED', legalSteps: [] }],
  });
  expect((await view3('2025-01-10')).payouts).toEqual(['DUE', 'NOT_DUE']);
  on('2025-01-15');
  expect(await pay(1)).toEqual({ payout: { version: 2, paidAt: '2025-01-15' }, failures: [] });
  expect(await pay(1, 2)).toMatchObject({
    failures: [{ code: 'ILLEGAL_STEP', state: 'PAID', legalSteps: [] }],
  });
  expect(await pay(2)).toMatchObject({
    failures: [{ code: 'ILLEGAL_STEP', state: 'NOT_DUE', legalSteps: ['schedulePayout'] }],
  });
  expect(await view3('2025-01-15')).toMatchObject({ plans: ['APPROVED'], payouts: ['PAID', 'NOT_DUE'] });
  expect((await view4('2025-01-15')).calendar).toContain('PAYOUT 2025-1 DONE_ON_TIME');
});

test('a payout is scheduled anew behind the same fence as the approval, and as open as that left it', async () => {
  on('2025-01-20');
  const DUTY = `${AGREEMENT}:PAYOUT:2025-2`;
  const db = graph.database('county');
  const duties = db?.collection<{ _id: string; gate: { liftedOn?: string } }>('obligations');
  const gate = async () => (await duties?.findOne({ _id: DUTY }))?.gate.liftedOn;
  await duties?.updateOne({ _id: DUTY }, { $unset: { 'gate.liftedOn': '' } });
  expect(await gate()).toBeUndefined();
  // Scheduled anew, it is as open as the plan is approved.
  const anew = { expectedVersion: 1, year: 2025, instalment: 2, amount: nok('1000.00') };
  expect(await county('schedulePayout', anew, 'payout { version }')).toEqual({
    payout: { version: 2 },
    failures: [],
  });
  expect(await gate()).toBe('2025-01-10');
  const logged = { schedulePayout: 3, approveActivityPlan: 1 };
  expect(db && (await fenced(db, `${AGREEMENT}:2025`, Object.keys(logged)))).toEqual({ touched: 4, logged });
});

test('the report is late, and August is paid all the same: only approval gates payment', async () => {
  on('2025-05-02');
  expect((await view3('2025-05-02')).reports).toEqual(['MISSING']);
  expect((await view4('2025-05-02')).late).toEqual(['ANNUAL_REPORT']);
  on('2025-08-04');
  expect(await pay(2, 2)).toEqual({ payout: { version: 3, paidAt: '2025-08-04' }, failures: [] });
  expect((await view3('2025-08-04')).payouts).toEqual(['PAID', 'PAID']);
  expect((await view4('2025-08-04')).calendar).toContain('PAYOUT 2025-2 DONE_ON_TIME');
});

test('the report comes in, late, and nobody is late any more', async () => {
  on('2025-09-01');
  const report = (year: number, expectedVersion: number) =>
    municipality(
      'submitAnnualReport',
      { expectedVersion, year, accounts: nok('498000.00') },
      'annualReport { version submittedAt accounts { amount } state(asOf: "2025-09-01") }',
    );
  expect(await report(2025, 0)).toMatchObject({
    annualReport: null,
    failures: [{ field: 'year', code: 'NO_DUTY' }],
  });
  expect(await report(2024, 1)).toEqual({
    annualReport: { version: 2, submittedAt: '2025-09-01', accounts: { amount: '498000.00' }, state: 'LATE' },
    failures: [],
  });
  expect((await view3('2025-09-01')).reports).toEqual(['LATE']);
  const duties = await view4('2025-09-01');
  expect(duties.calendar).toContain('ANNUAL_REPORT 2024 DONE_LATE');
  expect(duties.late).toEqual([]);
});

test('the county reads the year’s writes, and anybody what changed since a moment', async () => {
  const text = `query ($since: DateTime!) { countyChanges(since: $since, first: 100) { edges { node { mutation type record version by { id } } } } }`;
  const log = await graph.query(text, { since: '2025-01-01T00:00:00Z' }, { persona: COUNTY });
  expect(
    listAt(dataOf(log), 'countyChanges.edges').map((edge) => [
      at(edge, 'node.mutation'),
      at(edge, 'node.by.id'),
    ]),
  ).toEqual([
    ['approveActivityPlan', ORG.MORE_OG_ROMSDAL_COUNTY],
    ['payPayout', ORG.MORE_OG_ROMSDAL_COUNTY],
    ['schedulePayout', ORG.MORE_OG_ROMSDAL_COUNTY],
    ['payPayout', ORG.MORE_OG_ROMSDAL_COUNTY],
    ['submitAnnualReport', ORG.KRISTIANSUND],
  ]);
  const since = `{ obligations(changedSince: "2025-08-01T00:00:00Z") { edges { node { id } } }
    cooperationAgreement(id: "${AGREEMENT}") { payouts(changedSince: "2025-08-01T00:00:00Z") { edges { node { instalment } } } } }`;
  expect(dataOf(await graph.query(since))).toEqual({
    obligations: {
      edges: [
        { node: { id: `${AGREEMENT}:PAYOUT:2025-2` } },
        { node: { id: `${AGREEMENT}:ANNUAL_REPORT:2024` } },
      ],
    },
    cooperationAgreement: { payouts: { edges: [{ node: { instalment: 2 } }] } },
  });
});
