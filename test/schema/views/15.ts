import { rows } from '../../../seed/immigration.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { operation } from '../../support/graph.ts';
import { sharedGraph } from '../../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedGraph>>;

beforeAll(async () => {
  graph = await sharedGraph();
});

afterAll(() => graph.stop());

test('15: 34 refugees decided for 2019, beside released counts and seats that no document states', async () => {
  graph.counters.reset();
  const data = dataOf(await graph.query(operation('15-settlement-capacity')));
  for (const partner of ['municipalities', 'county', 'immigration'])
    expect(Object.keys(graph.counters.commands()[partner] ?? {})).not.toEqual([]);
  expect(at(data, 'municipality.name.nb')).toBe('Molde');
  expect(at(data, 'municipality.settlement')).toMatchObject({
    refugees: 34,
    unaccompaniedMinors: 3,
    decidedAt: '2019-02-19',
    body: 'formannskapet',
    provenance: [{ kind: 'DECIDED' }],
  });
  const people = rows.participants.filter(
    (each) => !each.addressGraded && each.municipality === 'NO:1502' && each.halfYear === '2019-H2',
  );
  expect(at(data, 'municipality.integration.entered.value')).toBe(people.length);
  const mentored = people.filter(
    ({ programme, furthestStage }) => programme === 'MENTOR_TRAINEE' && furthestStage !== 'INFO_NIGHT',
  );
  expect(
    listAt(data, 'municipality.integration.mentorMatches').map((each) => [
      at(each, 'programme'),
      at(each, 'matched.value'),
    ]),
  ).toEqual([
    ['STARTUP_TRAINING', null],
    ['MENTOR_TRAINEE', mentored.length],
  ]);
  const courses = listAt(data, 'municipality.courses.edges').map((edge) => at(edge, 'node'));
  expect(courses.length).toBe(3);
  for (const course of courses) {
    const invented = at(course, 'provenance.0.kind') === 'SYNTHETIC';
    expect(at(course, 'seats') === null).toBe(!invented);
  }
  expect(
    courses.filter(
      (course) => at(course, 'period') !== null && String(at(course, 'period.start')).startsWith('2019'),
    ),
  ).not.toEqual([]);
});
