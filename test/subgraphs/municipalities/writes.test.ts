import { randomUUID } from 'node:crypto';
import type { Caller } from '../../../schema/caller.ts';
import { rows } from '../../../seed/municipalities.ts';
import { municipalities } from '../../../subgraphs/municipalities/subgraph.ts';
import { personalFailures } from '../../../subgraphs/shared/inputs.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { fenced } from '../../support/fences.ts';
import { restorer } from '../../support/restore.ts';
import { startSubgraph } from '../../support/subgraph.ts';
import { callerOf } from '../../support/trust.ts';

let now = new Date('2022-02-20T12:00:00Z');
let graph: Awaited<ReturnType<typeof startSubgraph>>;
let restore: () => Promise<void>;

beforeAll(async () => {
  graph = await startSubgraph(municipalities, rows, undefined, () => now);
  restore = await restorer(graph.db, [
    'hoppidoffices',
    'advisers',
    'peergroups',
    'startupreports',
    'changes',
    'fences',
  ]);
});

afterEach(async () => {
  now = new Date('2022-02-20T12:00:00Z');
  await restore();
});

afterAll(() => graph.stop());

/** Answers for the office in Kristiansund and for the digital group. */
const kristiansund = callerOf('contract-municipality-officer');
/** Runs Molde's office, where the physical group's moderator works. */
const protomore = callerOf('private-operator');
const hustadvika = callerOf('municipality-adviser');

const FAILURES = 'failures { field code rule state legalSteps }';
const SELECTIONS = {
  recordAnnex: `office { version annex { contents { line { topic } value } } }`,
  engageAdviser: `adviser { id version workPercentage office { id } provenance { document } }`,
  changeAdviser: `adviser { version workPercentage }`,
  endAdviser: `adviser { version lastDay }`,
  formPeerGroup: `group { id version mode capacity moderator { id } memberCount { value } topic { nb en } period { start end } }`,
  appointModerator: `group { version moderator { id } }`,
  recordPeerGroupMembers: `group { version memberCount { value suppressed release } }`,
  recordPeerGroupMeeting: `group { version meetings { date minutes guests } }`,
  endPeerGroup: `group { version period { end } }`,
  reportStartups: `report { id version year reportedOn municipality { id } }`,
} as const;
type Name = keyof typeof SELECTIONS;

const write = (name: Name, input: object, caller: Caller) =>
  graph.query(
    `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
      ${name}(input: $input) { ${SELECTIONS[name]} ${FAILURES} } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
    caller,
  );
const written = async (name: Name, input: object, caller: Caller) =>
  at(dataOf(await write(name, input, caller)), name);
const logged = () => graph.db.collection('changes').countDocuments();

const ANNEX = {
  office: 'hoppid-1505',
  expectedVersion: 1,
  responsibleDepartment: 'Næring',
  openingHours: 'man–fre 9–15',
  workPercentage: '80',
  servicesIncluded: ['veiledning', 'kurs'],
  brandPlan: 'på kommunens nettsider',
};
const GROUP = {
  id: 'PEER-KRISTIANSUND-2022',
  expectedVersion: 0,
  model: 'HOPPID-PEER',
  mode: 'DIGITAL',
  tool: 'HOPPID-TOOL',
  period: { start: '2022-01-01' },
  municipalities: ['NO:1505', 'NO:1554'],
  moderator: 'adviser-0001',
  advisers: ['adviser-0001', 'adviser-0017'],
  capacity: 10,
  topic: { nb: 'Økonomi', original: 'NB' },
};
const REPORT = {
  municipality: 'NO:1505',
  year: 2020,
  expectedVersion: 0,
  phases: [
    { level: 'MID_PHASE', sole: 4, limited: 2 },
    { level: 'IDEA_OR_SEED', sole: 9, limited: 1 },
    { level: 'DEVELOPED', sole: 1, limited: 3 },
  ],
};
const MEETING = {
  expectedVersion: 1,
  group: 'PEER-PILOT-DIGITAL',
  date: '2022-02-18',
  minutes: 120,
  guests: 1,
};
const MEMBERS = { group: GROUP.id, members: 8, adviserAmongThem: false };

test('an annex is written as a whole by the municipality in which the office sits', async () => {
  expect(await written('recordAnnex', ANNEX, kristiansund)).toEqual({
    office: {
      version: 2,
      annex: {
        contents: [
          { line: { topic: 'RESPONSIBLE' }, value: 'Næring' },
          { line: { topic: 'OPENING_HOURS' }, value: 'man–fre 9–15' },
          { line: { topic: 'WORK_PERCENTAGE' }, value: '80' },
          { line: { topic: 'PARTNER_AGREEMENT' }, value: null },
          { line: { topic: 'SERVICES' }, value: 'veiledning; kurs' },
          { line: { topic: 'BRAND' }, value: 'på kommunens nettsider' },
        ],
      },
    },
    failures: [],
  });
});

test('an adviser begins at an office by its operator, once for one key, and works more', async () => {
  const input = { idempotencyKey: randomUUID(), office: 'hoppid-1506', workPercentage: '50' };
  const first = await written('engageAdviser', input, protomore);
  expect(first).toMatchObject({
    adviser: { version: 1, workPercentage: '50', office: { id: 'hoppid-1506' } },
    failures: [],
  });
  expect(await written('engageAdviser', input, protomore)).toEqual(first);
  expect(await graph.db.collection('advisers').countDocuments()).toBe(rows.advisers.length + 1);
  const adviser = at(first, 'adviser.id');
  const change = { adviser, expectedVersion: 1, workPercentage: '75.5' };
  expect(await written('changeAdviser', change, protomore)).toMatchObject({
    adviser: { version: 2, workPercentage: '75.5' },
    failures: [],
  });
  expect(await written('changeAdviser', { ...change, workPercentage: null }, protomore)).toMatchObject({
    adviser: { version: 2, workPercentage: '75.5' },
    failures: [{ field: 'expectedVersion', code: 'VERSION_CONFLICT' }],
  });
});

/** Answers for the office at which adviser-0017 works. */
async function officerAtOffice(): Promise<Caller> {
  const text = '{ adviser(id: "adviser-0017") { office { municipality { organisation { id } } } } }';
  const consumer = at(dataOf(await graph.query(text)), 'adviser.office.municipality.organisation.id');
  return Object.assign({}, kristiansund, { consumer });
}

test('an adviser’s post ends after its last day; then they are changed no more, and no adviser of a group', async () => {
  const post = { adviser: 'adviser-0017', expectedVersion: 1 };
  const officer = await officerAtOffice();
  expect(await written('endAdviser', { ...post, lastDay: '2022-02-28' }, officer)).toEqual({
    adviser: { version: 2, lastDay: '2022-02-28' },
    failures: [],
  });
  const earlier = { ...post, expectedVersion: 2, lastDay: '2022-02-20' };
  expect(await written('endAdviser', earlier, officer)).toMatchObject({
    adviser: { version: 3 },
    failures: [],
  });
  const group = { ...GROUP, id: 'PEER-LATER-2022' };
  expect(await written('formPeerGroup', GROUP, kristiansund)).toMatchObject({ failures: [] });
  // Who leaves on a day moderates what ends by then, and nothing longer.
  const leaving = { ...GROUP, id: 'PEER-SHORT-2022', moderator: 'adviser-0017' };
  const short = { ...leaving, period: { start: '2022-01-01', end: '2022-02-20' } };
  const ends = (field: string) => ({ failures: [{ field, code: 'POST_ENDS' }] });
  expect(await written('formPeerGroup', leaving, officer)).toMatchObject(ends('moderator'));
  expect(await written('formPeerGroup', short, officer)).toMatchObject({ failures: [] });
  const formed = await graph.db
    .collection<{ _id: string; owner: string }>('peergroups')
    .findOne({ _id: short.id });
  const answering = Object.assign({}, kristiansund, { consumer: formed?.owner });
  const later = { group: short.id, expectedVersion: 1, end: '2022-02-21' };
  expect(await written('endPeerGroup', later, answering)).toMatchObject(ends('end'));
  expect(
    await written(
      'appointModerator',
      { group: GROUP.id, expectedVersion: 1, moderator: 'adviser-0017' },
      kristiansund,
    ),
  ).toMatchObject(ends('moderator'));
  now = new Date('2022-02-21T12:00:00Z');
  const over = { code: 'ILLEGAL_STEP', state: 'ENDED', legalSteps: [] };
  expect(await written('endAdviser', { ...earlier, expectedVersion: 3 }, officer)).toMatchObject({
    failures: [over],
  });
  expect(await written('changeAdviser', { ...post, expectedVersion: 3 }, officer)).toMatchObject({
    failures: [over],
  });
  expect(await written('formPeerGroup', group, kristiansund)).toMatchObject({
    group: null,
    failures: [{ field: 'advisers', code: 'UNKNOWN' }],
  });
  const moderator = { group: GROUP.id, expectedVersion: 1, moderator: 'adviser-0017' };
  expect(await written('appointModerator', moderator, kristiansund)).toMatchObject({
    failures: [{ field: 'moderator', code: 'NOT_TRAINED' }],
  });
  const advisers = (on: string) =>
    `adviser(id: "adviser-0017") { office { advisers(on: "${on}") { edges { node { id } } } } }`;
  const [before, after] = await Promise.all(
    ['2022-02-20', '2022-02-21'].map(async (on) =>
      JSON.stringify(dataOf(await graph.query(`{ ${advisers(on)} }`))),
    ),
  );
  expect(before).toContain('adviser-0017');
  expect(after).not.toContain('adviser-0017');
});

test('whoever ends an adviser’s post changes the same fence as whoever makes them moderate', async () => {
  const officer = await officerAtOffice();
  const group = 'PEER-FENCED-2022';
  const input = {
    ...GROUP,
    id: group,
    moderator: 'adviser-0017',
    period: { start: '2022-01-01', end: '2022-03-31' },
  };
  expect(await written('formPeerGroup', input, officer)).toMatchObject({ failures: [] });
  const steps = [
    ['appointModerator', { group, expectedVersion: 1, moderator: 'adviser-0001' }],
    ['appointModerator', { group, expectedVersion: 2, moderator: 'adviser-0017' }],
    ['endPeerGroup', { group, expectedVersion: 3, end: '2022-02-28' }],
    ['endAdviser', { adviser: 'adviser-0017', expectedVersion: 1, lastDay: '2022-02-28' }],
  ] as const;
  for (const [name, step] of steps)
    expect(await written(name, step, officer)).toMatchObject({ failures: [] });
  const logged = { formPeerGroup: 1, appointModerator: 2, endPeerGroup: 1, endAdviser: 1 };
  const mutations = Object.keys(logged);
  expect(await fenced(graph.db, 'adviser-0001', mutations)).toEqual({ touched: 1, logged });
  expect(await fenced(graph.db, 'adviser-0017', mutations)).toEqual({ touched: 4, logged });
});

describe('a peer group', () => {
  test('is formed, gets members, meets, changes its moderator and ends; then it only gets late meetings', async () => {
    expect(await written('formPeerGroup', GROUP, kristiansund)).toEqual({
      group: {
        id: GROUP.id,
        version: 1,
        mode: 'DIGITAL',
        capacity: 10,
        moderator: { id: 'adviser-0001' },
        memberCount: null,
        topic: { nb: 'Økonomi', en: null },
        period: { start: '2022-01-01', end: null },
      },
      failures: [],
    });
    // Three members are on record, and not told.
    const few = { ...MEMBERS, members: 3, expectedVersion: 1 };
    expect(await written('recordPeerGroupMembers', few, kristiansund)).toEqual({
      group: { version: 2, memberCount: null },
      failures: [],
    });
    const released = { value: 8, suppressed: false, release: '2022-02-20' };
    const eight = { ...MEMBERS, expectedVersion: 2 };
    expect(await written('recordPeerGroupMembers', eight, kristiansund)).toEqual({
      group: { version: 3, memberCount: released },
      failures: [],
    });
    // One who leaves does not show.
    now = new Date('2022-03-20T12:00:00Z');
    const seven = { ...MEMBERS, members: 7, expectedVersion: 3 };
    expect(await written('recordPeerGroupMembers', seven, kristiansund)).toEqual({
      group: { version: 4, memberCount: released },
      failures: [],
    });
    expect(await graph.db.collection('peergroups').findOne({ members: 7 })).toMatchObject({ version: 4 });
    const meeting = { ...MEETING, group: GROUP.id };
    await written('recordPeerGroupMeeting', { ...meeting, expectedVersion: 4 }, kristiansund);
    const moderator = { group: GROUP.id, moderator: 'adviser-0017', expectedVersion: 5 };
    expect(await written('appointModerator', moderator, kristiansund)).toEqual({
      group: { version: 6, moderator: { id: 'adviser-0017' } },
      failures: [],
    });
    const end = { group: GROUP.id, end: '2022-03-19', expectedVersion: 6 };
    expect(await written('endPeerGroup', end, kristiansund)).toEqual({
      group: { version: 7, period: { end: '2022-03-19' } },
      failures: [],
    });
    const late = { ...meeting, date: '2022-01-12', guests: 0, expectedVersion: 7 };
    expect(await written('recordPeerGroupMeeting', late, kristiansund)).toEqual({
      group: {
        version: 8,
        meetings: [
          { date: '2022-01-12', minutes: 120, guests: 0 },
          { date: '2022-02-18', minutes: 120, guests: 1 },
        ],
      },
      failures: [],
    });
    expect(await written('endPeerGroup', { ...end, expectedVersion: 8 }, kristiansund)).toMatchObject({
      failures: [
        {
          field: 'group',
          code: 'ILLEGAL_STEP',
          state: 'ENDED',
          legalSteps: ['recordPeerGroupMeeting'],
        },
      ],
    });
    const { data } = await graph.query(
      `query ($id: ID!) { peerGroup(id: $id) { findings(asOf: "2022-03-19") { rule { kind } finding } compliant(asOf: "2022-03-19") } }`,
      { id: GROUP.id },
    );
    expect(data).toEqual({
      peerGroup: {
        findings: [
          { rule: { kind: 'MEMBERS_AT_MOST' }, finding: 'HOLDS' },
          { rule: { kind: 'MEETINGS_A_MONTH' }, finding: 'HOLDS' },
          { rule: { kind: 'MEETING_HOURS' }, finding: 'HOLDS' },
          { rule: { kind: 'NO_ADVISER_AS_MEMBER' }, finding: 'HOLDS' },
          { rule: { kind: 'MODERATOR_CERTIFIED' }, finding: 'NOT_IN_FORCE' },
        ],
        compliant: true,
      },
    });
  });

  test('is written about by the operator of its moderator’s office, too', async () => {
    const meeting = { ...MEETING, group: 'PEER-PILOT-PHYSICAL', date: '2022-02-19' };
    expect(await written('recordPeerGroupMeeting', meeting, protomore)).toMatchObject({
      group: { version: 2 },
      failures: [],
    });
  });
});

test('a year’s start-ups are handed in, corrected, and told to nobody', async () => {
  const report = { id: 'NO:1505:2020', year: 2020, municipality: { id: 'NO:1505' } };
  expect(await written('reportStartups', REPORT, kristiansund)).toEqual({
    report: { ...report, version: 1, reportedOn: '2022-02-20' },
    failures: [],
  });
  now = new Date('2022-02-21T12:00:00Z');
  expect(await written('reportStartups', { ...REPORT, expectedVersion: 1 }, kristiansund)).toEqual({
    report: { ...report, version: 2, reportedOn: '2022-02-21' },
    failures: [],
  });
  expect(await graph.db.collection('startupreports').findOne()).toMatchObject({
    phases: [{ level: 'IDEA_OR_SEED' }, { level: 'MID_PHASE', sole: 4 }, { level: 'DEVELOPED' }],
  });
  expect(
    dataOf(await graph.query('{ municipality(id: "NO:1505") { startups(year: 2020) { total { value } } } }')),
  ).toEqual({ municipality: { startups: null } });
});

test('start-ups are handed in under a code that holds in the year, and the failure names those that follow', async () => {
  const aalesund: Caller = {
    kind: 'organisation',
    consumer: '0192:920415288',
    scopes: ['municipalities:write'],
    person: { id: 'officer-02', role: 'CASE_OFFICER' },
  };
  now = new Date('2025-02-20T12:00:00Z');
  const [split, after] = [2023, 2024].map((year) => ({ ...REPORT, municipality: 'NO:1507', year }));
  expect(await written('reportStartups', split ?? {}, aalesund)).toMatchObject({
    report: { id: 'NO:1507:2023' },
    failures: [],
  });
  expect(await written('reportStartups', after ?? {}, aalesund)).toMatchObject({
    report: null,
    failures: [
      {
        field: 'municipality',
        code: 'CODE_NOT_VALID',
        rule: 'must be a code that holds then: this one ended on 2023-12-31, and NO:1508 and NO:1580 followed',
      },
    ],
  });
});

test.each<[Name, object, field: string, code: string]>([
  ['recordAnnex', { ...ANNEX, office: 'none' }, 'office', 'UNKNOWN'],
  ['recordAnnex', { ...ANNEX, partnerAgreement: 'avtale' }, 'workPercentage', 'EITHER_OR'],
  ['recordAnnex', { ...ANNEX, responsibleDepartment: null }, 'responsibleDepartment', 'EITHER_OR'],
  ['recordAnnex', { ...ANNEX, workPercentage: '101' }, 'workPercentage', 'PERCENT'],
  ['recordAnnex', { ...ANNEX, servicesIncluded: [] }, 'servicesIncluded', 'REQUIRED'],
  ['engageAdviser', { office: 'hoppid-1505', workPercentage: '0' }, 'workPercentage', 'PERCENT'],
  ['changeAdviser', { adviser: 'none', expectedVersion: 1 }, 'adviser', 'UNKNOWN'],
  ['endAdviser', { adviser: 'adviser-0001', lastDay: '2022-02-28' }, 'lastDay', 'MODERATES'],
  ['formPeerGroup', { ...GROUP, model: 'NONE' }, 'model', 'UNKNOWN'],
  ['formPeerGroup', { ...GROUP, id: 'peer group' }, 'id', 'FORMAT'],
  ['formPeerGroup', { ...GROUP, id: 'PEER-PILOT-DIGITAL', expectedVersion: 1 }, 'id', 'EXISTS'],
  ['formPeerGroup', { ...GROUP, tool: null }, 'tool', 'TOOL_AND_MODE'],
  ['formPeerGroup', { ...GROUP, advisers: ['adviser-0017'] }, 'moderator', 'NOT_TRAINED'],
  ['formPeerGroup', { ...GROUP, capacity: 11 }, 'capacity', 'GROUP_FULL'],
  ['formPeerGroup', { ...GROUP, municipalities: ['NO:9999'] }, 'municipalities', 'UNKNOWN'],
  [
    'formPeerGroup',
    { ...GROUP, municipalities: ['NO:1507'], period: { start: '2024-01-01' } },
    'municipalities',
    'CODE_NOT_VALID',
  ],
  ['formPeerGroup', { ...GROUP, municipalities: ['NO:1580'] }, 'municipalities', 'CODE_NOT_VALID'],
  ['appointModerator', { group: MEETING.group, moderator: 'adviser-0002' }, 'moderator', 'NOT_TRAINED'],
  ['recordPeerGroupMembers', { ...MEMBERS, group: MEETING.group, members: 11 }, 'members', 'GROUP_FULL'],
  [
    'recordPeerGroupMembers',
    { ...MEMBERS, group: MEETING.group, adviserAmongThem: true },
    'adviserAmongThem',
    'ADVISER_AS_MEMBER',
  ],
  ['recordPeerGroupMeeting', { ...MEETING, date: '2022-02-21' }, 'date', 'FUTURE'],
  ['recordPeerGroupMeeting', { ...MEETING, date: '2021-09-30' }, 'date', 'OUTSIDE_THE_PERIOD'],
  ['recordPeerGroupMeeting', { ...MEETING, date: '2022-02-09' }, 'date', 'EXISTS'],
  ['recordPeerGroupMeeting', { ...MEETING, minutes: 0 }, 'minutes', 'INVALID'],
  ['endPeerGroup', { group: 'PEER-PILOT-DIGITAL', end: '2022-01-01' }, 'end', 'OUTSIDE_THE_PERIOD'],
  ['reportStartups', { ...REPORT, phases: REPORT.phases.slice(1) }, 'phases.MID_PHASE', 'REQUIRED'],
  ['reportStartups', { ...REPORT, year: 2022 }, 'year', 'NOT_CLOSED'],
  ['reportStartups', { ...REPORT, year: 2021 }, 'year', 'ILLEGAL_STEP'],
])('%s: %j is refused by field, and nothing is written', async (name, input, field, code) => {
  const own = name === 'engageAdviser' ? input : { expectedVersion: 1, ...input };
  const answer = await written(name, own, kristiansund);
  expect(listAt(answer, 'failures').map((each) => [at(each, 'field'), at(each, 'code')])).toContainEqual([
    field,
    code,
  ]);
  expect(await logged()).toBe(0);
});

const officerOfProtomore: Caller = Object.assign({}, protomore, {
  person: { id: 'officer-01', role: 'CASE_OFFICER' },
});
const atHustadvika = { group: 'PEER-PILOT-PHYSICAL', moderator: 'adviser-0026', expectedVersion: 1 };
const molde = { ...ANNEX, office: 'hoppid-1506' };
const members = { ...MEMBERS, group: 'PEER-PILOT-PHYSICAL', expectedVersion: 1 };
const end = { group: 'PEER-PILOT-DIGITAL', end: '2022-03-01', expectedVersion: 1 };

test.each<[Name, string, object, Caller]>([
  ['recordAnnex', 'the operator of the office', molde, officerOfProtomore],
  ['recordAnnex', 'another municipality', molde, kristiansund],
  ['engageAdviser', 'another office’s operator', { office: 'hoppid-1505' }, protomore],
  ['changeAdviser', 'another municipality', { adviser: 'adviser-0001', expectedVersion: 1 }, hustadvika],
  [
    'endAdviser',
    'another municipality',
    { adviser: 'adviser-0001', lastDay: '2022-12-31', expectedVersion: 1 },
    hustadvika,
  ],
  ['formPeerGroup', 'another municipality', GROUP, hustadvika],
  ['appointModerator', 'an adviser of the group', atHustadvika, hustadvika],
  ['recordPeerGroupMembers', 'another municipality', members, kristiansund],
  ['recordPeerGroupMeeting', 'another group’s operator', MEETING, protomore],
  ['endPeerGroup', 'another group’s operator', end, protomore],
  ['reportStartups', 'another municipality', REPORT, hustadvika],
])('%s is refused to %s', async (name, _, input, caller) => {
  const { data, errors } = await write(name, input, caller);
  expect(data).toEqual({ [name]: null });
  expect(errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', field: `Mutation.${name}` });
  expect(await logged()).toBe(0);
});

test('the digits of a key that was drawn are no identity number, and those of a text are', () => {
  const drawn = 'adviser-12345678-1234-4123-8123-123456789012';
  expect(personalFailures({ adviser: drawn, note: 'call 12345678901234' })).toMatchObject([
    { field: 'note', code: 'PERSONAL_DATA' },
  ]);
});

test('who answers for a record is told of writes to it', async () => {
  await written('recordAnnex', ANNEX, kristiansund);
  const { data } = await graph.query(
    `query ($since: DateTime!) { municipalitiesChanges(since: $since) { edges { node { mutation type record version by { id } role } } } }`,
    { since: '2022-02-20T12:00:00Z' },
    kristiansund,
  );
  expect(listAt(data, 'municipalitiesChanges.edges')).toEqual([
    {
      node: {
        mutation: 'recordAnnex',
        type: 'HoppidOffice',
        record: 'hoppid-1505',
        version: 2,
        by: { id: '0192:991891919' },
        role: 'CASE_OFFICER',
      },
    },
  ]);
});
