import {
  type Cell,
  type ForeignCell,
  LEAST_THRESHOLD,
  protect,
} from '../../../subgraphs/shared/disclosure.ts';
import { withheld, withheldNested } from '../../../subgraphs/shared/withholding.ts';
import { attack, type Published, sizeOf, together, type World, worlds } from './attacker.ts';

/**
 * A tree without its counts: a leaf, a node of parts, a node of so many nested groups, the last of them closed or not, or
 * a node that is divided in several ways at once.
 */
type Shape =
  | readonly Shape[]
  | { nested: number; closed?: number }
  | { ways: readonly (readonly Shape[] | { nested: number })[] }
  | 'leaf';
type Rule = (roots: readonly Cell[], threshold: number) => Published;

const leaf: Shape = 'leaf';
const groupsOf = (shape: Shape): number =>
  shape === 'leaf'
    ? 1
    : 'nested' in shape
      ? shape.nested + 1
      : 'ways' in shape
        ? shape.ways.reduce((all, way) => all * groupsOf(way), 1)
        : shape.reduce((total, part) => total + groupsOf(part), 0);

/** The tree of a shape, as cells with the bits of the smallest groups that they count. */
interface Plan extends PlanDivision {
  key: string;
  bits: number;
  besides: PlanDivision[];
}
interface PlanDivision {
  children: Plan[];
  nested: { key: string; bits: number; closed: boolean }[];
}

const union = (groups: readonly number[]): number => groups.reduce((bits, each) => bits | each, 0);

/** `groups` are the smallest ones of the shape, each as bits: several where another way divides them further. */
function divisionOf(
  shape: Exclude<Shape, 'leaf' | { ways: unknown }>,
  key: string,
  groups: readonly number[],
): PlanDivision {
  if ('nested' in shape) {
    // The first smallest group stopped before the first nested group, and so on; the last one is all of the last.
    const nested = Array.from({ length: shape.nested }, (_, index) => ({
      key: `${key}>${index}`,
      bits: union(groups.slice(index + 1)),
      closed: index >= (shape.closed ?? shape.nested),
    }));
    return { children: [], nested };
  }
  let start = 0;
  const children = shape.map((part, index) => {
    const child = planOf(part, `${key}.${index}`, groups.slice(start, start + groupsOf(part)));
    start += groupsOf(part);
    return child;
  });
  return { children, nested: [] };
}

function planOf(shape: Shape, key: string, groups: readonly number[]): Plan {
  const cell = { key, bits: union(groups), besides: [], children: [], nested: [] };
  if (shape === 'leaf') return cell;
  if (!('ways' in shape)) return { ...cell, ...divisionOf(shape, key, groups) };
  // Every smallest group of one way meets every one of the others.
  let each = 1;
  const [first, ...besides] = shape.ways.map((way, index) => {
    const length = groupsOf(way);
    const own = Array.from({ length }, (_, group) =>
      union(groups.filter((__, place) => Math.floor(place / each) % length === group)),
    );
    each *= length;
    return divisionOf(way, `${key}/${index}`, own);
  });
  return { ...cell, ...first, besides };
}

const divisionIn = ({ children, nested }: PlanDivision, world: World) => ({
  children: children.map((child) => cellOf(child, world)),
  nested: nested.map(({ key, bits, closed }) => ({ key, value: sizeOf(world, bits), closed })),
});

const cellOf = (plan: Plan, world: World): Cell => ({
  key: plan.key,
  value: sizeOf(world, plan.bits),
  ...divisionIn(plan, world),
  besides: plan.besides.map((each) => divisionIn(each, world)),
});

const cellsOf = ({ key, bits, besides, ...division }: Plan): [string, number][] => [
  [key, bits],
  ...[division, ...besides].flatMap(({ children, nested }) => [
    ...nested.map((group): [string, number] => [group.key, group.bits]),
    ...children.flatMap(cellsOf),
  ]),
];

function attackOn(rule: Rule, shapes: readonly [Shape, number][], threshold: number) {
  let from = 0;
  const plans = shapes.map(([shape], index) => {
    const groups = Array.from({ length: groupsOf(shape) }, (_, group) => 2 ** (from + group));
    from += groups.length;
    return planOf(shape, `tree${index}`, groups);
  });
  const [first = [], ...others] = shapes.map(([shape, most]) => [...worlds(groupsOf(shape), most)]);
  const all = others.reduce<World[]>((left, right) => [...together(left, right)], first);
  return attack(
    new Map(plans.flatMap(cellsOf)),
    all,
    (world) =>
      rule(
        plans.map((plan) => cellOf(plan, world)),
        threshold,
      ),
    threshold,
  );
}

const everyCell = (cells: readonly Cell[]): Cell[] =>
  cells.flatMap((cell) => [
    cell,
    ...[cell, ...(cell.besides ?? [])].flatMap(({ children = [], nested = [] }) => [
      ...everyCell(children),
      ...nested,
    ]),
  ]);

/** Withholds small counts and nothing else. */
const primaryOnly: Rule = (roots, threshold) =>
  new Map(everyCell(roots).map(({ key, value }) => [key, value < threshold ? null : value]));

/** Withholds small counts, and the smallest sibling of a lonely one. */
const oneMore: Rule = (roots, threshold) => {
  const released = new Map(primaryOnly(roots, threshold));
  for (const { children = [] } of everyCell(roots)) {
    const shown = children
      .filter(({ key }) => released.get(key) !== null)
      .sort((one, other) => one.value - other.value);
    if (children.length - shown.length === 1 && shown[0] !== undefined) released.set(shown[0].key, null);
  }
  return released;
};

const pair: Shape = [leaf, leaf];
const three: Shape = [leaf, leaf, leaf];
const four: Shape = [leaf, leaf, leaf, leaf];

describe('a reader who knows every rule', () => {
  test.each<[string, [Shape, number][]]>([
    ['two parts', [[pair, 14]]],
    ['three parts', [[three, 14]]],
    ['four parts', [[four, 13]]],
    ['a part that is the whole', [[[pair], 12]]],
    ['two levels, even', [[[pair, pair], 14]]],
    ['two levels, uneven', [[[leaf, three], 13]]],
    ['two levels, uneven, the other way round', [[[three, leaf], 13]]],
    ['two levels of three', [[[pair, pair, leaf], 12]]],
    ['three levels', [[[[pair, leaf], leaf], 13]]],
    ['three levels, the deep one last', [[[leaf, [leaf, pair]], 13]]],
    ['three levels, both deep', [[[[pair, leaf], pair], 12]]],
    ['nested groups', [[{ nested: 1 }, 16]]],
    ['four nested groups', [[{ nested: 4 }, 13]]],
    ['nested groups of which the last is closed', [[{ nested: 2, closed: 1 }, 14]]],
    ['nested groups that are all closed', [[{ nested: 2, closed: 0 }, 12]]],
    ['a count divided in two ways', [[{ ways: [pair, pair] }, 11]]],
    ['parts, and a group among all', [[{ ways: [three, { nested: 1 }] }, 9]]],
    ['two overlapping groups', [[{ ways: [{ nested: 1 }, { nested: 1 }] }, 12]]],
    ['three overlapping groups', [[{ ways: [{ nested: 1 }, { nested: 1 }, { nested: 1 }] }, 8]]],
    ['two ways below a part', [[[leaf, { ways: [pair, { nested: 1 }] }], 10]]],
    ['a deep way beside another', [[{ ways: [[pair, leaf], { nested: 1 }] }, 9]]],
    ['nested groups in parts', [[[{ nested: 2 }, { nested: 1 }], 14]]],
    ['nested groups in parts of parts', [[[leaf, [{ nested: 2 }, leaf]], 13]]],
    [
      'two trees',
      [
        [pair, 9],
        [three, 8],
      ],
    ],
    [
      'three trees',
      [
        [pair, 7],
        [leaf, 4],
        [{ nested: 1 }, 7],
      ],
    ],
  ])('learns no count below the threshold from %s', (_, shapes) => {
    const found = attackOn(protect, shapes, 3);
    expect(found.leaks).toEqual([]);
    expect(found.lookCount).toBeGreaterThan(1);
    expect(found.withheldCount).toBeGreaterThan(0);
    expect(found.publishedCount).toBeGreaterThan(0);
  });

  test('learns none from trees drawn at random, at any threshold', () => {
    let state = 20_210_830;
    const random = (below: number): number => (state = (state * 48_271) % 2_147_483_647) % below;
    const draw = (depth: number): Shape => {
      if (depth === 0) return leaf;
      const kind = random(6);
      return kind === 0
        ? leaf
        : kind === 1
          ? { nested: 1 + random(3), closed: 1 + random(3) }
          : kind === 2
            ? { ways: [[draw(depth - 1), leaf], { nested: 1 }] }
            : Array.from({ length: 2 + random(3) }, () => draw(depth - 1));
    };
    const shapes: Shape[] = [];
    while (shapes.length < 40) {
      const shape = draw(3);
      if (groupsOf(shape) > 1 && groupsOf(shape) <= 6) shapes.push(shape);
    }
    for (const [index, shape] of shapes.entries()) {
      const threshold = LEAST_THRESHOLD + (index % 3);
      const most = groupsOf(shape) > 4 ? 11 : 14;
      expect({ shape, leaks: attackOn(protect, [[shape, most]], threshold).leaks }).toEqual({
        shape,
        leaks: [],
      });
    }
  });

  test.each<[string, Rule, Shape, RegExp]>([
    ['small counts alone are withheld', primaryOnly, pair, /tree0\.\d is one of 1 in/],
    ['one more count is withheld, whatever their sum', oneMore, three, /^groups \d+ are 2 in/],
    ['one more count is withheld, and its parts are not', oneMore, [pair, leaf], /is one of [12] in/],
    [
      'nested groups are withheld only when small themselves',
      primaryOnly,
      { nested: 2 },
      /^groups \d+ are [12] in/,
    ],
  ])('finds out what is hidden where %s', (_, rule, shape, leak) => {
    expect(attackOn(rule, [[shape, 11]], 3).leaks).toContainEqual(expect.stringMatching(leak));
  });
});

describe('a group that one owner publishes of another’s count', () => {
  // Those in the count by event and whether they are in the group too; and those who are in the group alone.
  const cells = new Map([
    ['all', 0b0_1111],
    ['first', 0b0_0101],
    ['second', 0b0_1010],
    ['group', 0b1_1100],
  ]);
  const inside = new Map([...cells].map(([key, bits]) => [key, bits & 0b1111]));
  const known = [...worlds(4, 10)];
  /** Each owner protects its own, the second one with the first one's published number before it. */
  const publish = (world: World): Published => {
    const size = (key: string) => sizeOf(world, cells.get(key) ?? 0);
    const first = protect(
      [
        {
          key: 'all',
          value: size('all'),
          children: ['first', 'second'].map((key) => ({ key, value: size(key) })),
        },
      ],
      3,
    );
    const root: ForeignCell = {
      published: first.get('all') ?? null,
      nested: [{ key: 'group', value: size('group') }],
    };
    return new Map([...first, ...protect([root], 3)]);
  };

  test.each<[string, Map<string, number>, Iterable<World>]>([
    ['that is part of it, as every reader knows', inside, known],
    ['of which nobody knows whether it is', cells, together(known, [...worlds(1, 10)])],
  ])('%s', (_, of, all) => {
    const found = attack(of, all, publish, 3);
    expect(found.leaks).toEqual([]);
    expect(found.publishedCount).toBeGreaterThan(0);
    expect(found.withheldCount).toBeGreaterThan(0);
  });

  test('would tell what is hidden if its owner looked at it alone', () => {
    const alone = (world: World): Published => {
      const group = { key: 'group', value: sizeOf(world, cells.get('group') ?? 0) };
      return new Map([...publish(world), ...protect([group], 3)]);
    };
    expect(attack(inside, known, alone, 3).leaks).toContainEqual(
      expect.stringMatching(/^groups \d+ are [12] in/),
    );
  });
});

describe('what is withheld', () => {
  test('nothing when every part is large enough', () => {
    expect(withheld([5, 9, 5], 5)).toEqual(new Set());
  });

  test('every small part, the first, and more in order until they add up to the threshold', () => {
    expect(withheld([20, 9, 2, 8], 5)).toEqual(new Set([0, 2]));
    expect(withheld([1, 2, 9, 8], 5)).toEqual(new Set([0, 1, 2]));
    expect(withheld([7, 0], 5)).toEqual(new Set([0, 1]));
  });

  test('nested groups that are small, or too little below the last published one', () => {
    const groups = [16, 15, 11, 10, 5, 4].map((value) => ({ key: `${value}`, value }));
    expect(withheldNested(20, groups, 5)).toEqual(new Set([0, 2, 5]));
    const closed = groups.map((each) => ({ ...each, closed: each.value === 15 }));
    expect(withheldNested(20, closed, 5)).toEqual(new Set([0, 1, 2, 3, 4, 5]));
  });

  test('everything below a withheld count, however large', () => {
    const released = protect(
      [
        {
          key: 'all',
          value: 30,
          children: [
            {
              key: 'first',
              value: 27,
              children: [
                { key: 'women', value: 20, nested: [{ key: 'reached', value: 10 }] },
                { key: 'men', value: 7 },
              ],
            },
            { key: 'second', value: 3 },
          ],
        },
      ],
      5,
    );
    expect([...released]).toEqual([
      ['all', 30],
      ['first', null],
      ['women', null],
      ['reached', null],
      ['men', null],
      ['second', null],
    ]);
  });

  test('a tree of nobody, like a tree of few', () => {
    expect([
      ...protect([
        { key: 'none', value: 0 },
        { key: 'few', value: 4 },
        { key: 'enough', value: 5 },
      ]),
    ]).toEqual([
      ['none', null],
      ['few', null],
      ['enough', 5],
    ]);
  });
});

describe('protection is refused', () => {
  test.each([2, 0, -1, 3.5, Number.NaN, Number.POSITIVE_INFINITY])('with the threshold %d', (threshold) => {
    expect(() => protect([{ key: 'all', value: 9 }], threshold)).toThrow(
      'the threshold must be a whole number, at least 3',
    );
  });

  test.each<[string, Cell, string]>([
    [
      'parts that do not add up',
      { key: 'all', value: 9, children: [{ key: 'one', value: 8 }] },
      'the parts of all do not add up to it',
    ],
    [
      'a negative count',
      {
        key: 'all',
        value: 5,
        children: [
          { key: 'one', value: -4 },
          { key: 'two', value: 9 },
        ],
      },
      'one is no count',
    ],
    ['what is no number', { key: 'all', value: Number.NaN }, 'all is no count'],
    ['half a person', { key: 'all', value: 5.5 }, 'all is no count'],
    [
      'a key used twice',
      { key: 'all', value: 9, children: [{ key: 'all', value: 9 }] },
      'count all stands twice in the release',
    ],
    [
      'nested groups that grow',
      {
        key: 'all',
        value: 9,
        nested: [
          { key: 'one', value: 6 },
          { key: 'two', value: 7 },
        ],
      },
      'two does not fit into the group before',
    ],
    [
      'a nested group above the whole',
      { key: 'all', value: 9, nested: [{ key: 'one', value: 10 }] },
      'one does not fit into the group before',
    ],
  ])('for %s', (_, cell, message) => {
    expect(() => protect([cell])).toThrow(message);
  });
});
