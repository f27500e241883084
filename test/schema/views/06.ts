import { rows } from '../../../seed/immigration.ts';
import { at, dataOf } from '../../support/ask.ts';
import { caseOf, consentOf, refTo } from '../../support/cases.ts';
import { asked, operation } from '../../support/graph.ts';
import { sharedGraph } from '../../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedGraph>>;

beforeAll(async () => {
  graph = await sharedGraph();
});

afterAll(() => graph.stop());

const VIEW = operation('06-participant-progress');
const { as: asAdviser, variables } = asked(VIEW);

test('06: the named adviser reads one participant by reference, joined with three other owners', async () => {
  graph.counters.reset();
  const data = dataOf(await graph.query(VIEW, variables, asAdviser));
  for (const partner of ['municipalities', 'county', 'crossborder', 'immigration'])
    expect([partner, Object.keys(graph.counters.commands()[partner] ?? {})]).not.toEqual([partner, []]);
  const person = rows.participants.find(({ _id }) => _id === caseOf('shared')._id);
  expect(at(data, 'participant')).toMatchObject({
    ref: refTo('shared'),
    programme: 'STARTUP_TRAINING',
    municipality: { id: 'NO:1506', name: { nb: 'Molde' } },
    course: { id: 'OSS-A1-2021-H1-MOLDE', period: { start: '2021-04-13' } },
    progress: caseOf('shared').steps.map(({ stage, on }) => ({ stage, month: on.slice(0, 7) })),
    furthestStage: person?.furthestStage,
    referral: {
      month: '2026-06',
      recipient: { id: '0192:921133642', name: { nb: 'Hustadvika kommune' } },
      adviser: {
        id: 'adviser-0026',
        office: { id: 'hoppid-1579', municipality: { name: { nb: 'Hustadvika' } } },
        certifications: [{ kind: 'ADVISER', grantedAt: '2020-06-15' }],
      },
    },
  });
});

test('06: without a consent that fits, the rest of the view is not even asked for', async () => {
  for (const who of ['expired', 'withoutConsent'] as const) {
    graph.counters.reset();
    const answer = await graph.query(VIEW, { ref: refTo(who) }, asAdviser);
    expect(answer.data).toEqual({ participant: null });
    expect(answer.errors).toMatchObject([
      { path: ['participant'], extensions: { code: 'NOT_AVAILABLE', partner: 'immigration' } },
    ]);
    for (const partner of ['municipalities', 'county', 'crossborder'])
      expect([partner, graph.counters.commands()[partner]]).toEqual([partner, {}]);
  }
});

const SCOPE = ['FORBIDDEN', 'the scope immigration:progress.read is required'];

test.each([
  ['nobody', {}, ['UNAUTHENTICATED', 'a token is required']],
  [
    'an adviser who says not what for',
    { persona: 'municipality-adviser' },
    ['FORBIDDEN', 'the policy purpose must be met'],
  ],
  [
    'a case officer of the service',
    { persona: 'immigration-case-officer', purpose: 'BUSINESS_GUIDANCE' },
    SCOPE,
  ],
  ['the county', { persona: 'county-case-officer', purpose: 'BUSINESS_GUIDANCE' }, SCOPE],
  ['a dashboard', { persona: 'dashboard', purpose: 'BUSINESS_GUIDANCE' }, SCOPE],
  [
    'a private operator',
    { persona: 'private-operator', purpose: 'BUSINESS_GUIDANCE' },
    ['NOT_AVAILABLE', undefined],
  ],
] as const)('06: %s gets nothing of it, and hears why not as far as it may', async (_, as, expected) => {
  const answer = await graph.query(VIEW, variables, as);
  expect(answer.data).toEqual({ participant: null });
  const { code, rule } = answer.errors[0]?.extensions ?? {};
  expect([code, rule]).toEqual(expected);
  expect(answer.errors).toHaveLength(1);
  expect(JSON.stringify(answer)).not.toContain(consentOf('shared')._id);
});
