import { at, dataOf, listAt } from '../../support/ask.ts';
import { operation } from '../../support/graph.ts';
import { sharedGraph } from '../../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedGraph>>;
let data: unknown;

beforeAll(async () => {
  graph = await sharedGraph();
  data = dataOf(await graph.query(operation('07-gender-rule')));
});

afterAll(() => graph.stop());

const packages = () => listAt(data, 'project.workPackages.edges').map((edge) => at(edge, 'node'));

/** What the rule gives, in whole numbers: women and men, or null when either is withheld. */
function judged(women: unknown, men: unknown): string {
  if (typeof women !== 'number' || typeof men !== 'number' || women + men === 0) return 'NOT_ASSESSABLE';
  return Math.min(women, men) * 100 >= 40 * (women + men) ? 'MET' : 'NOT_MET';
}

test('the rule is judged from the released counts alone, in each work package and in the project', () => {
  const balances = [at(data, 'project'), ...packages()].map((each) => at(each, 'genderBalance'));
  for (const balance of balances) {
    expect(at(balance, 'least')).toBe('0.40');
    expect(at(balance, 'provenance.0.quote')).toMatch(/minst 40%/);
    const split = at(balance, 'split');
    const [women, men] = split === null ? [null, null] : [at(split, 'women.value'), at(split, 'men.value')];
    expect(at(balance, 'status')).toBe(judged(women, men));
    const share =
      typeof women === 'number' && typeof men === 'number'
        ? (Math.min(women, men) / (women + men)).toFixed(4)
        : null;
    expect(at(balance, 'share')).toBe(share);
    if (split !== null) expect(at(balance, 'provenance.1.kind')).toBe('SYNTHETIC');
  }
});

test('every outcome is there: met, met exactly, not met, withheld, and nothing released', () => {
  expect(
    packages().map((each) => [
      at(each, 'number'),
      at(each, 'genderBalance.status'),
      at(each, 'genderBalance.share'),
    ]),
  ).toEqual([
    [1, 'NOT_ASSESSABLE', null],
    [2, 'NOT_ASSESSABLE', null],
    [3, 'MET', (56 / 126).toFixed(4)],
    [4, 'NOT_MET', (43 / 117).toFixed(4)],
    [5, 'MET', (41 / 86).toFixed(4)],
    [6, 'MET', '0.4000'],
    [7, 'NOT_ASSESSABLE', null],
  ]);
  expect(at(data, 'project.genderBalance')).toMatchObject({ status: 'MET', share: (216 / 477).toFixed(4) });
  expect(at(packages()[6], 'genderBalance')).toMatchObject({ split: null, unknown: null });
});

test('what a package’s answer is made of stands beside it: its events by country and municipality, of one release', () => {
  const of = (each: unknown) => listAt(each, 'participation.edges').map((edge) => at(edge, 'node'));
  expect(packages().map((each) => of(each).length)).toEqual([4, 4, 6, 6, 6, 4, 0]);
  const kinds = new Set(packages().flatMap((each) => of(each).map((one) => at(one, 'event.kind'))));
  expect(kinds).toEqual(new Set(['TRAINING', 'MEETING', 'STUDY_TRIP']));
  // Nothing of the third package's events is withheld by country, so they add up to what the rule is judged by.
  const [, , third] = packages();
  for (const sex of ['women', 'men']) {
    const parts = of(third).map((one) => Number(at(one, `split.${sex}.value`)));
    expect(parts.reduce((sum, value) => sum + value, 0)).toBe(at(third, `genderBalance.split.${sex}.value`));
  }
  for (const from of packages()
    .flatMap(of)
    .flatMap((one) => listAt(one, 'municipalities'))) {
    expect(at(from, 'municipality.name')).toBeTruthy();
    for (const sex of ['women', 'men']) {
      const value = at(from, `split.${sex}.value`);
      if (value !== null) expect(value).toBeGreaterThanOrEqual(5);
    }
  }
});

test('those of unknown sex stand beside the share, and no count below the threshold leaves', () => {
  expect(at(data, 'project.genderBalance.unknown.value')).toBe(22);
  const counts = packages().flatMap((each) => {
    const { split, unknown } = {
      split: at(each, 'genderBalance.split'),
      unknown: at(each, 'genderBalance.unknown'),
    };
    return split === null ? [] : [at(split, 'women'), at(split, 'men'), unknown];
  });
  expect(counts).toHaveLength(18);
  for (const count of counts) {
    const value = at(count, 'value');
    expect(at(count, 'suppressed')).toBe(value === null);
    if (value !== null) expect(value).toBeGreaterThanOrEqual(5);
  }
});

test('the second target is read from the municipalities, and from the immigration service in the two packages for newcomers', () => {
  expect(
    packages()
      .filter((each) => at(each, 'participantsWithForeignBackground') !== null)
      .map((each) => at(each, 'number')),
  ).toEqual([2, 4]);
  const enterprises = packages().filter((each) => at(each, 'localEnterprises') !== null);
  expect(enterprises.length).toBeGreaterThan(0);
  for (const each of enterprises) {
    expect(at(each, 'localEnterprisesProvenance.kind')).toBe('SYNTHETIC');
    expect(at(each, 'localEnterprises.mixed')).toBeTruthy();
  }
});
