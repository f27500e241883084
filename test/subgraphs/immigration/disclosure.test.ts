import type { PlannedCohort } from '../../../subgraphs/immigration/plan.ts';
import { attack, together, type World, worlds } from '../shared/attacker.ts';
import { groupsOf, type Planned, planOf, publishedOf, releasesOf } from './worlds.ts';

const intro = (municipality: string): PlannedCohort => ({ programme: 'INTRO', municipality });
const mentor = (municipality: string): PlannedCohort => ({ programme: 'MENTOR_TRAINEE', municipality });
const H1 = (cohorts: PlannedCohort[], workPackages: string[] = []) =>
  planOf('2020-H1', '2020-09-01', cohorts, workPackages);
const H2 = (cohorts: PlannedCohort[]) => planOf('2020-H2', '2021-03-01', cohorts);

const MOLDE = 'NO:1506';
const KRISTIANSUND = 'NO:1505';
const RAUMA = 'NO:1539';

const bitsOf = (groups: ReturnType<typeof groupsOf>): Map<string, number> => {
  const cells = new Map<string, number>();
  groups.forEach((group, index) => {
    for (const key of group.in) cells.set(key, (cells.get(key) ?? 0) | (1 << index));
  });
  return cells;
};

describe('a reader of whole releases who knows every rule', () => {
  // The bounds are per tree: a half-year, or a work package's women or men.
  test.each<[string, Planned[], number[]]>([
    ['sexes and stages of a cohort', [H1([mentor(MOLDE)])], [11]],
    [
      'sexes and municipalities of a programme',
      [H1([intro(RAUMA), intro(KRISTIANSUND), intro(MOLDE)])],
      [11],
    ],
    ['programmes of a municipality, with stages', [H1([mentor(MOLDE), intro(MOLDE)])], [8]],
    ['programmes and municipalities', [H1([intro(RAUMA), intro(MOLDE)]), H2([intro(MOLDE)])], [8, 6]],
    ['two half-years and their year', [H1([intro(MOLDE)]), H2([intro(MOLDE)])], [13, 13]],
    ['cohorts beside a work package', [H1([intro(MOLDE)], ['SH-BI:2', 'SH-BI:4'])], [6, 4, 4, 3, 3]],
  ])('learns no count below the threshold from %s', (_, plans, bounds) => {
    const groups = groupsOf(plans);
    const trees = plans.flatMap(({ plan: { cohorts, workPackages } }) => [
      groupsOf([H1(cohorts)]).length,
      ...workPackages.flatMap(() => [1, 1]),
    ]);
    expect(trees.reduce((total, each) => total + each)).toBe(groups.length);
    const [first = [], ...others] = trees.map((length, index) => [...worlds(length, bounds[index] ?? 0)]);
    const all = others.reduce<World[]>((left, right) => [...together(left, right)], first);
    const found = attack(bitsOf(groups), all, (world) => publishedOf(releasesOf(world, groups, plans)), 3);
    expect(found.leaks).toEqual([]);
    expect(found.lookCount).toBeGreaterThan(10);
    expect(found.withheldCount).toBeGreaterThan(0);
    expect(found.publishedCount).toBeGreaterThan(0);
  });

  test('finds out what is hidden when a release is made once more with one person more', () => {
    const plan = H1([intro(MOLDE)]);
    const groups = groupsOf([plan]);
    const all = [...worlds(groups.length, 9)].flatMap((world) => groups.map((_, added) => [...world, added]));
    const found = attack(
      bitsOf(groups),
      all,
      ([women = 0, men = 0, added = 0]) => {
        const [before, after] = [[women, men], added === 0 ? [women + 1, men] : [women, men + 1]].map(
          (world) => releasesOf(world, groups, [plan]),
        );
        return new Map([...publishedOf(before ?? []), ['again', JSON.stringify(after)]]);
      },
      3,
    );
    expect(found.leaks).toContainEqual(expect.stringMatching(/is one of [12] in/));
  });
});

describe('the whole start-up training', () => {
  const startup = (municipality: string): PlannedCohort => ({
    programme: 'STARTUP_TRAINING',
    municipality,
    course: `COURSE-${municipality}`,
  });
  const plans = [H1([startup(KRISTIANSUND), startup(MOLDE)])];
  const groups = groupsOf(plans);
  const stages = groups.length / 4;
  const cells = [...new Set(groups.flatMap((group) => [...group.in]))].map((key) => {
    const members = groups.flatMap((group, index) => (group.in.has(key) ? index : []));
    return {
      key,
      sizeIn: (world: World) => members.reduce((total, index) => total + (world[index] ?? 0), 0),
    };
  });
  let state = 20_190_923;
  const random = (below: number): number => (state = (state * 48_271) % 2_147_483_647) % below;
  const look = (world: World) => JSON.stringify(releasesOf(world, groups, plans));

  /** Moves people about at random, keeps what looks the same from outside, and collects what each cell can be. */
  function wander(start: World): { key: string; published: unknown; possible: Set<number> }[] {
    const published = publishedOf(releasesOf(start, groups, plans));
    const found = cells.map((cell) => ({
      ...cell,
      published: published.get(cell.key),
      possible: new Set([cell.sizeIn(start)]),
    }));
    const shown = look(start);
    let world = [...start];
    for (let move = 0; move < 6000; move++) {
      if (move % 200 === 0 && found.every((each) => each.published !== null || each.possible.size >= 3))
        break;
      const from = random(groups.length);
      // Mostly to a neighbouring stage, or within the same cohort and sex.
      const kind = random(6);
      const to =
        kind > 1
          ? from + (kind % 2 === 0 ? 1 : -1)
          : kind > 0
            ? from - (from % stages) + random(stages)
            : random(groups.length);
      const many = 1 + random(2);
      const next = world.map(
        (count, index) => count + (index === to ? many : 0) - (index === from ? many : 0),
      );
      if (from === to || groups[to] === undefined || next.some((count) => count < 0) || look(next) !== shown)
        continue;
      world = next;
      for (const { possible, sizeIn } of found) possible.add(sizeIn(world));
    }
    return found;
  }

  test('leaves every withheld count at least as many values as the threshold', () => {
    const everTold = new Set<string>();
    for (let sample = 0; sample < 8; sample++) {
      const start = groups.map((_, index) => 1 + random(index % stages < 3 ? 6 : 2));
      const found = wander(start);
      const told = found.filter(({ published }) => published !== null);
      const narrow = found
        .filter(({ published, possible }) => published === null && possible.size < 3)
        .map(({ key }) => key);
      expect({ start, narrow }).toEqual({ start, narrow: [] });
      expect(told.map(({ published, possible }) => [published, possible.size])).toEqual(
        told.map(({ possible }) => [[...possible][0], 1]),
      );
      for (const { key } of told) everTold.add(key);
      expect(told.length).toBeLessThan(found.length);
    }
    expect([...everTold]).toEqual(
      expect.arrayContaining([
        `COURSE-${MOLDE} total`,
        `STARTUP_TRAINING:${MOLDE}:2020-H1 IDEA_VERIFIED WOMAN`,
      ]),
    );
  });
});
