import {
  type Cell,
  LEAST_THRESHOLD,
  protect,
  withheld,
  withheldNested,
} from '../../../subgraphs/shared/disclosure.ts';
import { attack, type Published, sizeOf, together, type World, worlds } from './attacker.ts';

/** A tree without its counts: a leaf, a node of parts, or a node of so many nested groups. */
type Shape = readonly Shape[] | { nested: number } | 'leaf';
type Rule = (roots: readonly Cell[], threshold: number) => Published;

const leaf: Shape = 'leaf';
const groupsOf = (shape: Shape): number =>
  shape === 'leaf'
    ? 1
    : 'nested' in shape
      ? shape.nested + 1
      : shape.reduce((total, part) => total + groupsOf(part), 0);

/** The tree of a shape over some smallest groups from `from` on, as cells with bits. */
interface Plan {
  key: string;
  bits: number;
  children: Plan[];
  nested: { key: string; bits: number }[];
}
const run = (from: number, length: number): number => (2 ** length - 1) * 2 ** from;

function planOf(shape: Shape, key: string, from: number): Plan {
  const plan: Plan = { key, bits: run(from, groupsOf(shape)), children: [], nested: [] };
  if (shape === 'leaf') return plan;
  if ('nested' in shape) {
    // The first smallest group stopped before the first nested group, and so on; the last one is all of the last.
    plan.nested = Array.from({ length: shape.nested }, (_, index) => ({
      key: `${key}>${index}`,
      bits: run(from + index + 1, shape.nested - index),
    }));
    return plan;
  }
  let start = from;
  plan.children = shape.map((part, index) => {
    const child = planOf(part, `${key}.${index}`, start);
    start += groupsOf(part);
    return child;
  });
  return plan;
}

const cellOf = ({ key, bits, children, nested }: Plan, world: World): Cell => ({
  key,
  value: sizeOf(world, bits),
  ...(children.length > 0 && { children: children.map((child) => cellOf(child, world)) }),
  ...(nested.length > 0 && {
    nested: nested.map((group) => ({ key: group.key, value: sizeOf(world, group.bits) })),
  }),
});

const cellsOf = ({ key, bits, children, nested }: Plan): [string, number][] => [
  [key, bits],
  ...nested.map((group): [string, number] => [group.key, group.bits]),
  ...children.flatMap(cellsOf),
];

function attackOn(rule: Rule, shapes: readonly [Shape, number][], threshold: number) {
  let from = 0;
  const plans = shapes.map(([shape], index) => {
    const plan = planOf(shape, `tree${index}`, from);
    from += groupsOf(shape);
    return plan;
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
  cells.flatMap((cell) => [cell, ...everyCell(cell.children ?? []), ...(cell.nested ?? [])]);

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
          ? { nested: 1 + random(3) }
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
    expect(withheldNested(20, [16, 15, 11, 10, 5, 4], 5)).toEqual(new Set([0, 2, 5]));
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
    [
      'two divisions of one count',
      { key: 'all', value: 9, children: [{ key: 'one', value: 9 }], nested: [{ key: 'two', value: 6 }] },
      'all is divided in two ways',
    ],
  ])('for %s', (_, cell, message) => {
    expect(() => protect([cell])).toThrow(message);
  });
});
