import { randomUUID } from 'node:crypto';
import type { Caller } from '../../../schema/caller.ts';
import { rows } from '../../../seed/crossborder.ts';
import { attendance } from '../../../seed/crossborder/attendance.ts';
import { enterprisePlan } from '../../../seed/crossborder/releases.ts';
import { enterpriseTree } from '../../../subgraphs/crossborder/enterprises.ts';
import { enterprisePlanOf, type Reported } from '../../../subgraphs/crossborder/indicatorRelease.ts';
import { attendanceTrees } from '../../../subgraphs/crossborder/release.ts';
import { crossborder } from '../../../subgraphs/crossborder/subgraph.ts';
import { DEFAULT_THRESHOLD } from '../../../subgraphs/shared/disclosure.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { fenced } from '../../support/fences.ts';
import { startSubgraph } from '../../support/subgraph.ts';
import { callerOf } from '../../support/trust.ts';
import { attack, knowing } from '../../verify/disclosure/attack.ts';
import { OWNERS, SEXES } from '../../verify/disclosure/question.ts';
import { count, type Shown, split, together } from '../../verify/disclosure/seen.ts';
import { nameOf, type Unit } from '../../verify/disclosure/units.ts';

const PROJECT = 'SH-BI';
const LEADS = { NO: callerOf('project-officer-norway'), SE: callerOf('project-officer-sweden') } as const;
const COUNTRIES = ['NO', 'SE'] as const;
type Country = (typeof COUNTRIES)[number];
/** The day of the seed's release. */
const FIRST = '2018-06-30';
const FIRST_UNITS = { enterprises: 'enterprises', attendance: 'attendance' };

let now = new Date('2019-03-01T12:00:00Z');
let graph: Awaited<ReturnType<typeof startSubgraph>>;

beforeAll(async () => {
  graph = await startSubgraph(crossborder, rows, undefined, () => now);
});

afterAll(() => graph.stop());

async function write(name: string, input: object, selection: string, caller: Caller) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return graph.query(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} failures { field code rule state legalSteps } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
    caller,
  );
}

const RELEASE = 'release { id publishedAt years events { id } }';
const publish = async (input: object, caller: Caller = LEADS.NO) =>
  at(
    dataOf(await write('publishProjectRelease', { project: PROJECT, ...input }, RELEASE, caller)),
    'publishProjectRelease',
  );

const codes = (payload: unknown) => listAt(payload, 'failures').map((each) => at(each, 'code'));

/** Women, men and mixed of the supported in each country; the others are among them. */
type Supported = Readonly<Record<Country, readonly [women: number, men: number, mixed: number]>>;

const reportsOf = (year: number, supported: Supported): Reported[] =>
  rows.indicators.flatMap(({ _id: indicator, protectedAs, disaggregation }) =>
    COUNTRIES.map((country) => {
      const whole = { indicator, country, year };
      const [women, men, mixed] = supported[country];
      if (protectedAs === 'SUPPORTED') return { ...whole, women, men, mixed };
      if (protectedAs === 'SUPPORTED_BY_OWNERS')
        return { ...whole, women, men: Math.max(men - 5, 0), mixed: Math.min(mixed, 1) };
      return disaggregation === 'NONE' ? { ...whole, total: 1 } : { ...whole, women: 1, men: 0, mixed: 1 };
    }),
  );

const report = (reported: Reported, expectedVersion = 0) =>
  write(
    'reportIndicator',
    { expectedVersion, ...reported },
    'takenIn { version }',
    reported.country === 'NO' ? LEADS.NO : LEADS.SE,
  );

type Came = readonly [event: string, municipality: string, women: number, men: number, unknown: number];
const NEW_EVENTS = [`${PROJECT}:7:INFORMATION`, `${PROJECT}:STEERING`] as const;
const TYNSET = rows.projects[0]?.municipalities[0]?.municipality ?? '';
const CAME: readonly Came[] = [
  [NEW_EVENTS[0], TYNSET, 14, 9, 0],
  [NEW_EVENTS[0], 'SE:2062', 11, 2, 1],
  [NEW_EVENTS[1], 'SE:2062', 8, 7, 1],
];
/** The other side's, which comes a year later. */
const LATE: Came = [NEW_EVENTS[1], TYNSET, 0, 0, 0];
const attend = ([event, municipality, women, men, unknown]: Came, expectedVersion = 0) =>
  write(
    'recordAttendance',
    { expectedVersion, event, municipality, women, men, unknown },
    'takenIn { version }',
    municipality.startsWith('NO') ? LEADS.NO : LEADS.SE,
  );

/** The rows of a new event as a release has them: one for each municipality of the plan. */
const cameRows = (event: string) =>
  COUNTRIES.flatMap((country) =>
    (rows.projects[0]?.municipalities ?? [])
      .filter(({ municipality }) => municipality.startsWith(country))
      .map(({ municipality }) => {
        const [, , women = 0, men = 0, unknown = 0] =
          CAME.find((each) => each[0] === event && each[1] === municipality) ?? [];
        return {
          project: PROJECT,
          workPackage: `${PROJECT}:7`,
          event,
          country,
          municipality,
          women,
          men,
          unknown,
        };
      }),
  );

const unit = (name: string, roots: Unit['roots']): Unit => ({
  name,
  roots,
  threshold: DEFAULT_THRESHOLD,
  below: [],
});
function enterprisesOf(reported: readonly Reported[], year: number) {
  const plan = enterprisePlanOf(rows.indicators, reported, {
    publishedAt: '',
    countries: COUNTRIES,
    years: [year],
  });
  if (plan === undefined) throw new Error('no enterprises');
  return enterpriseTree(plan);
}

const DATED = '{ value suppressed release }';
const BALANCE = `genderBalance { split { women ${DATED} men ${DATED} total ${DATED} } unknown ${DATED} }`;
const QUESTION = `{ project(code: "${PROJECT}") {
  ${BALANCE}
  indicators { edges { node { code
    actual { value suppressed release } actuals { country split ${OWNERS} total { value suppressed } }
    reports(first: 50) { edges { node { country period { start } split ${OWNERS} total { value suppressed release } } } } } } }
  workPackages { edges { node { id ${BALANCE}
    participation(first: 50) { edges { node { event { id } country split ${SEXES} municipalities { municipality { id } split ${SEXES} } } } } } } }
} }`;

/** Units by the day of their release, oldest first. */
type Days = readonly (readonly [day: string, units: { enterprises: string; attendance?: string }])[];

/** What an answer shows, given which unit each release is. */
function read(data: unknown, days: Days): Shown {
  const upTo = (release: unknown) => days.filter(([day]) => day <= String(release)).map(([, units]) => units);
  const enterprises = (units: readonly string[], ...path: string[]) =>
    units.map((name) => nameOf(name, path.join('/')));
  const came = (units: readonly string[], ...path: string[]) =>
    units.map((name) => nameOf(name, path.join('/')));
  const found: Shown[] = [];
  const OWNERS_OF = ['women', 'men', 'mixed'] as const;
  const whole = (code: string, units: readonly string[], country: string) =>
    code.endsWith(':I4')
      ? OWNERS_OF.flatMap((owners) => enterprises(units, code, country, owners))
      : enterprises(units, code, country);
  const splits = (node: unknown, code: string, units: readonly string[], country: string) =>
    at(node, 'split') === null
      ? []
      : OWNERS_OF.map((owners) =>
          count(node, `split.${owners}`, ...enterprises(units, code, country, owners)),
        );
  for (const edge of listAt(data, 'project.indicators.edges')) {
    const node = at(edge, 'node');
    const code = String(at(node, 'code'));
    if (!/I[12349]$/.test(code)) continue;
    const units = upTo(at(node, 'actual.release')).map(({ enterprises: name }) => name);
    found.push(
      count(
        node,
        'actual',
        ...(code.endsWith(':I1')
          ? enterprises(units, code)
          : COUNTRIES.flatMap((country) => whole(code, units, country))),
      ),
    );
    for (const actual of listAt(node, 'actuals')) {
      const country = String(at(actual, 'country'));
      found.push(
        count(actual, 'total', ...whole(code, units, country)),
        ...splits(actual, code, units, country),
      );
    }
    for (const each of listAt(node, 'reports.edges').map((one) => at(one, 'node'))) {
      const year = String(at(each, 'period.start')).slice(0, 4);
      const country = String(at(each, 'country'));
      if (at(each, 'total.release') === FIRST)
        found.push(count(each, 'total', ...enterprises(['enterprises'], code, country, year)));
      else {
        const own = [`enterprises ${year}`];
        found.push(count(each, 'total', ...whole(code, own, country)), ...splits(each, code, own, country));
      }
    }
  }
  const balance = (node: unknown, of: (units: { attendance?: string }) => boolean, ...path: string[]) => {
    if (at(node, 'genderBalance.split') === null) return;
    for (const sex of ['women', 'men', 'unknown']) {
      const place = sex === 'unknown' ? 'genderBalance.unknown' : `genderBalance.split.${sex}`;
      const units = upTo(at(node, `${place}.release`))
        .filter(of)
        .flatMap(({ attendance: name }) => name ?? []);
      found.push(count(node, place, ...came(units, sex, ...path)));
    }
  };
  balance(at(data, 'project'), () => true);
  for (const edge of listAt(data, 'project.workPackages.edges')) {
    const node = at(edge, 'node');
    const id = String(at(node, 'id'));
    const isNew = id === `${PROJECT}:7`;
    balance(node, ({ attendance: name }) => (name === 'attendance') !== isNew, id);
    for (const each of listAt(node, 'participation.edges').map((one) => at(one, 'node'))) {
      const event = String(at(each, 'event.id'));
      const name =
        ['attendance 2018', 'attendance 2019'][NEW_EVENTS.findIndex((one) => one === event)] ?? 'attendance';
      const path = [id, event, String(at(each, 'country'))];
      const of = (...further: string[]) => ({
        women: nameOf(name, ['women', ...path, ...further].join('/')),
        men: nameOf(name, ['men', ...path, ...further].join('/')),
      });
      found.push(split(each, 'split', of()));
      for (const town of listAt(each, 'municipalities'))
        found.push(split(town, 'split', of(String(at(town, 'municipality.id')))));
    }
  }
  return together(found);
}

const asked = async () => dataOf(await graph.query(QUESTION));
const indicatorOf = (data: unknown, code: string) =>
  listAt(data, 'project.indicators.edges')
    .map((edge) => at(edge, 'node'))
    .find((node) => at(node, 'code') === code);

test('what the sides report is told when a lead has published it, with nothing that tells of a few', async () => {
  const days: [string, { enterprises: string; attendance?: string }][] = [[FIRST, FIRST_UNITS]];
  const before = await asked();
  const large = reportsOf(2018, { NO: [9, 12, 6], SE: [14, 11, 7] });
  for (const each of large.slice(0, -1))
    expect(codes(at(dataOf(await report(each)), 'reportIndicator'))).toEqual([]);
  for (const each of CAME) expect(codes(at(dataOf(await attend(each)), 'recordAttendance'))).toEqual([]);

  expect(codes(await publish({ project: 'none', year: 2018 }))).toEqual(['UNKNOWN']);
  for (const year of [2019, 20180]) expect(codes(await publish({ year }))).toEqual(['NOT_CLOSED']);
  for (const each of large.slice(0, 1))
    expect(codes(at(dataOf(await report({ ...each, year: 20180 })), 'reportIndicator'))).toEqual(['FUTURE']);
  expect(codes(await publish({ year: 2016 }))).toEqual(['ILLEGAL_STEP']);
  expect(await publish({ year: 2018 })).toMatchObject({
    release: null,
    failures: [{ field: 'year', code: 'NOT_REPORTED', rule: 'must be reported first: SH-BI:I10 in SE' }],
  });
  for (const each of large.slice(-1)) await report(each);
  // More among the supported than there are.
  const tooMany = large.find(({ indicator, country }) => indicator === 'SH-BI:I2' && country === 'NO');
  if (tooMany === undefined) throw new Error('no report');
  await report({ ...tooMany, women: 40 }, 1);
  expect(await publish({ year: 2018 })).toMatchObject({
    failures: [{ code: 'NOT_AMONG_THE_SUPPORTED', rule: 'must be among the supported: SH-BI:I2 in NO' }],
  });
  await report(tooMany, 2);
  const stranger = Object.assign({}, LEADS.NO, { consumer: 'NO:a-stranger' });
  for (const caller of [stranger, callerOf('county-case-officer'), callerOf('lansstyrelsen-dalarna')]) {
    const { data, errors } = await write(
      'publishProjectRelease',
      { project: PROJECT, year: 2018 },
      RELEASE,
      caller,
    );
    expect([data, errors[0]?.extensions?.code]).toEqual([{ publishProjectRelease: null }, 'FORBIDDEN']);
  }
  expect(await asked()).toEqual(before);

  const key = randomUUID();
  const released = {
    release: {
      id: 'SH-BI:2018',
      publishedAt: '2019-03-01',
      years: [2018],
      events: [{ id: NEW_EVENTS[0] }],
    },
    failures: [],
  };
  expect(await publish({ year: 2018, idempotencyKey: key })).toEqual(released);
  const first = await asked();
  days.push(['2019-03-01', { enterprises: 'enterprises 2018', attendance: 'attendance 2018' }]);
  expect(at(indicatorOf(first, 'SH-BI:I1'), 'actual')).toEqual({
    value: Number(at(indicatorOf(before, 'SH-BI:I1'), 'actual.value')) + 59,
    suppressed: false,
    release: '2019-03-01',
  });
  expect(at(first, 'project.genderBalance.split.women.value')).toBe(
    Number(at(before, 'project.genderBalance.split.women.value')) + 25,
  );
  // The same key, another one, and counts that come too late change nothing.
  expect(await publish({ year: 2018, idempotencyKey: key })).toEqual(released);
  expect(await publish({ year: 2018 }, LEADS.SE)).toMatchObject({
    release: released.release,
    failures: [{ field: 'year', code: 'ILLEGAL_STEP', state: 'RELEASED', legalSteps: [] }],
  });
  for (const each of large.slice(-1))
    expect(codes(at(dataOf(await report(each, 1)), 'reportIndicator'))).toEqual(['ILLEGAL_STEP']);
  for (const each of CAME.slice(0, 1))
    expect(codes(at(dataOf(await attend(each, 1)), 'recordAttendance'))).toEqual(['ILLEGAL_STEP']);
  expect(codes(await publish({ year: 2010 }))).toEqual(['ONE_RELEASE_A_DAY']);
  for (const each of large.slice(0, 1))
    expect(codes(at(dataOf(await report({ ...each, year: 2010 })), 'reportIndicator'))).toEqual([
      'BEFORE_START',
    ]);
  const town: Came = [`${PROJECT}:3:SEMINAR`, 'SE:2021', 3, 3, 0];
  expect(codes(at(dataOf(await attend(town)), 'recordAttendance'))).toEqual(['ILLEGAL_STEP']);
  expect(await asked()).toEqual(first);

  // A year with few in it: what was told up to the one before stays as it is.
  now = new Date('2020-03-01T12:00:00Z');
  const small = reportsOf(2019, { NO: [6, 9, 4], SE: [1, 0, 1] });
  for (const each of small) await report(each);
  expect(codes(at(dataOf(await attend(LATE)), 'recordAttendance'))).toEqual([]);
  expect(await publish({ year: 2019 }, LEADS.SE)).toMatchObject({
    release: { id: 'SH-BI:2019', events: [{ id: NEW_EVENTS[1] }] },
    failures: [],
  });
  const second = await asked();
  days.push(['2020-03-01', { enterprises: 'enterprises 2019', attendance: 'attendance 2019' }]);
  for (const field of ['actual', 'actuals'])
    expect(at(indicatorOf(second, 'SH-BI:I1'), field)).toEqual(at(indicatorOf(first, 'SH-BI:I1'), field));
  expect(at(second, 'project.genderBalance.split.women.value')).toBe(
    Number(at(first, 'project.genderBalance.split.women.value')) + 8,
  );
  // A count of the very moment of its release would have met it there.
  const logged = {
    reportIndicator: large.length + 2 + small.length,
    recordAttendance: CAME.length + 1,
    publishProjectRelease: 2,
  };
  expect(await fenced(graph.db, PROJECT, Object.keys(logged))).toEqual({
    touched: Object.values(logged).reduce((sum, each) => sum + each),
    logged,
  });

  // A year in which one count alone is small.
  now = new Date('2021-03-01T12:00:00Z');
  const oneSmall = reportsOf(2020, { NO: [6, 9, 4], SE: [12, 11, 8] });
  for (const each of oneSmall) await report(each);
  expect(await publish({ year: 2020 })).toMatchObject({ release: { id: 'SH-BI:2020' }, failures: [] });
  const third = await asked();
  days.push(['2021-03-01', { enterprises: 'enterprises 2020' }]);

  const units = [
    unit('attendance', attendanceTrees(attendance)),
    unit('attendance 2018', attendanceTrees(cameRows(NEW_EVENTS[0]))),
    unit('attendance 2019', attendanceTrees(cameRows(NEW_EVENTS[1]))),
    unit('enterprises', [enterpriseTree(enterprisePlan)]),
    unit('enterprises 2018', [enterprisesOf(large, 2018)]),
    unit('enterprises 2019', [enterprisesOf(small, 2019)]),
    unit('enterprises 2020', [enterprisesOf(oneSmall, 2020)]),
  ];
  const { seen } = together([before, first, second, third].map((data) => read(data, days)));
  const { withheld, narrowed } = attack(knowing(units), seen, []);
  expect(narrowed).toEqual([]);
  expect(withheld).toBeGreaterThan(100);
});
