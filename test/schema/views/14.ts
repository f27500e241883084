import { at, dataOf, listAt } from '../../support/ask.ts';
import { operation } from '../../support/graph.ts';
import { sharedGraph } from '../../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedGraph>>;
let data: unknown;

beforeAll(async () => {
  graph = await sharedGraph();
  data = dataOf(await graph.query(operation('14-method-transfer')));
});

afterAll(() => graph.stop());

const methods = () => listAt(data, 'project.methods.edges').map((edge) => at(edge, 'node'));

test('five methods come from where the plan says, and two places of it disagree on one', () => {
  expect(
    methods()
      .map((each) => [
        at(each, 'workPackage.number'),
        listAt(each, 'origins').map((origin) => listAt(origin, 'countries').join()),
        at(each, 'originsAgree'),
      ])
      .sort(([one], [other]) => Number(one) - Number(other)),
  ).toEqual([
    [1, ['NO'], true],
    [2, ['SE', 'GB'], false],
    [3, ['GB'], true],
    [4, ['NO'], true],
    [5, ['NO', 'NO'], true],
  ]);
  const joint = methods().filter((each) =>
    listAt(each, 'origins').some((one) => at(one, 'inspiration') === true),
  );
  expect(joint.map((each) => at(each, 'workPackage.number')).sort()).toEqual([3, 4]);
});

test('each is to be tried on both sides of the border', () => {
  for (const each of methods()) {
    const planned = listAt(each, 'trials').filter((trial) => at(trial, 'stage') === 'PLANNED');
    expect(new Set(planned.map((trial) => at(trial, 'country')))).toEqual(new Set(['NO', 'SE']));
  }
  const lab = methods()
    .flatMap((each) => listAt(each, 'trials'))
    .find((trial) => at(trial, 'municipality') !== null);
  expect(lab).toMatchObject({
    stage: 'BEFORE',
    count: 4,
    municipality: { id: 'NO:1640', name: { nb: 'Røros' } },
  });
});

test('where a method lives on is not recorded, so the goal of 3 of 5 is neither met nor missed', () => {
  for (const each of methods())
    expect(each).toMatchObject({ applications: [], applicationStatus: 'NOT_RECORDED' });
  expect(at(data, 'project.methodGoal')).toMatchObject({
    least: 3,
    of: methods().length,
    applied: null,
    status: 'NOT_RECORDED',
    met: null,
  });
  expect(at(data, 'project.methodGoal.provenance.quote')).toMatch(/^3 av 5/);
});
