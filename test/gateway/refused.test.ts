import type { Caller } from '../../schema/caller.ts';
import { callers, clinic, done } from './clinic.ts';
import { by, holes, runGraph, type TestGraph } from './support.ts';

let graph: TestGraph;

beforeAll(async () => {
  graph = await runGraph(clinic);
});

afterAll(() => graph.stop());

beforeEach(() => {
  for (const { seen } of Object.values(graph.parts)) seen.length = 0;
});

function ask(caller: Caller, query: string, variables: Record<string, unknown> = {}) {
  return graph.ask(query, variables, by(caller));
}

/** What partners were asked. */
function asked(name: string): string {
  return graph.parts[name]?.seen.map(({ operation }) => operation).join('\n') ?? '';
}

const { nobody, stranger, reader, admin, officer, adviser } = callers;

interface Case {
  way: string;
  caller: Caller;
  query: string;
  data: unknown;
  /** `CODE place` of each error. */
  errors: string[];
  /** What no partner may be asked for. */
  unasked: RegExp;
}

const cases: Case[] = [
  {
    way: 'a root field, under an alias',
    caller: nobody,
    query: '{ open w: ward }',
    data: { open: 'open', w: null },
    errors: ['UNAUTHENTICATED w'],
    unasked: /ward/,
  },
  {
    way: 'a field of an entity of another partner',
    caller: nobody,
    query: '{ case(id: "a") { state files { name } box } }',
    data: { case: { state: 'open', files: null, box: 'box a' } },
    errors: ['UNAUTHENTICATED case.files'],
    unasked: /files/,
  },
  {
    way: 'each item of a list with holes',
    caller: stranger,
    query: '{ cases { id n: note } }',
    data: { cases: [{ id: 'a', n: null }, null, { id: 'b', n: null }] },
    errors: ['FORBIDDEN cases.0.n', 'FORBIDDEN cases.2.n'],
    unasked: /note/,
  },
  {
    way: 'each item of nested lists, across partners',
    caller: stranger,
    query: '{ cases { files { name pages } } }',
    data: {
      cases: [
        {
          files: [
            { name: 'a1', pages: null },
            { name: 'a2', pages: null },
          ],
        },
        null,
        {
          files: [
            { name: 'b1', pages: null },
            { name: 'b2', pages: null },
          ],
        },
      ],
    },
    errors: [0, 2].flatMap((one) => [0, 1].map((two) => `FORBIDDEN cases.${one}.files.${two}.pages`)),
    unasked: /pages/,
  },
  {
    way: 'a field of a fragment within a fragment',
    caller: stranger,
    query: `{ case(id: "a") { ...A } } fragment A on Case { state ...B } fragment B on Case { ... { note } weight(unit: "kg") }`,
    data: { case: { state: 'open', note: null, weight: null } },
    errors: ['FORBIDDEN case.note', 'FORBIDDEN case.weight'],
    unasked: /note|weight|Query__archive|_entities/,
  },
  {
    way: 'a field of an interface, on the types that refuse it',
    caller: stranger,
    query: '{ nodes { __typename id same: note } }',
    data: {
      nodes: [
        { __typename: 'Case', id: 'a', same: null },
        { __typename: 'Visit', id: 'v', same: 'note v' },
        { __typename: 'Letter', id: 'l', same: null },
      ],
    },
    errors: ['FORBIDDEN nodes.0.same', 'FORBIDDEN nodes.2.same'],
    unasked: /(?<!on Visit\s*\{[^}]*)note/,
  },
  {
    way: 'a field of an interface, within fragments on others',
    caller: reader,
    query: '{ any { ... on Node { note } ... on Visit { ... on Node { again: note } } } }',
    data: { any: [{ note: null }, { note: 'note b' }, { note: 'note v', again: 'note v' }] },
    errors: ['FORBIDDEN any.0.note'],
    unasked: /(?<!on (Case|Visit)\s*\{[^}]*)note/,
  },
  {
    way: 'all that is asked of a type of a union',
    caller: nobody,
    query: '{ any { ... on Case { note code } ... on Visit { note } } }',
    data: { any: [{}, null, { note: 'note v' }] },
    errors: ['UNAUTHENTICATED any.1.code', 'UNAUTHENTICATED any.1.note'],
    unasked: /code/,
  },
  {
    way: 'a field that leads to a type that is refused as a whole',
    caller: stranger,
    query: '{ owner { town } case(id: "a") { owner { phone } state } secret { text } mood }',
    data: { owner: null, case: { owner: null, state: 'open' }, secret: null, mood: 'GOOD' },
    errors: ['FORBIDDEN case.owner', 'FORBIDDEN owner', 'FORBIDDEN secret'],
    unasked: /owner|secret|town/,
  },
  {
    way: 'a field of an enum that is refused as a whole',
    caller: nobody,
    query: '{ mood open }',
    data: { mood: null, open: 'open' },
    errors: ['UNAUTHENTICATED mood'],
    unasked: /mood/,
  },
  {
    way: 'a field that is never null: null spreads to the next that may be',
    caller: nobody,
    query: '{ cases { id code } open }',
    data: { cases: [null, null, null], open: 'open' },
    errors: ['UNAUTHENTICATED cases.0.code', 'UNAUTHENTICATED cases.2.code'],
    unasked: /code/,
  },
  {
    way: 'a field that is never null: null spreads to the root',
    caller: nobody,
    query: '{ sure { code name } open }',
    data: null,
    errors: ['UNAUTHENTICATED sure.0.code'],
    unasked: /code/,
  },
  {
    way: 'what is below nothing is no place',
    caller: nobody,
    query: '{ case(id: "none") { note } }',
    data: { case: null },
    errors: [],
    unasked: /note/,
  },
  {
    way: 'a policy that nobody knows is met by nobody',
    caller: admin,
    query: '{ never open }',
    data: { never: null, open: 'open' },
    errors: ['FORBIDDEN never'],
    unasked: /never/,
  },
];

test.each(cases)('$way', async ({ caller, query, data, errors, unasked }) => {
  const answer = await ask(caller, query);
  expect({ query, text: answer.text, data: answer.data }).toEqual({ query, text: answer.text, data });
  expect(holes(answer)).toEqual(errors.map((each) => each.replace(' ', ' - ')));
  expect(asked('register') + asked('archive')).not.toMatch(unasked);
});

test('a key leads from partner to partner also for those who may not see it', async () => {
  const { data, errors } = await ask(nobody, '{ badge { number colour drawer } }');
  expect(data).toEqual({ badge: { number: null, colour: 'red', drawer: 'drawer 7' } });
  expect(holes({ errors })).toEqual(['UNAUTHENTICATED - badge.number']);
});

test('who meets what is asked gets everything', async () => {
  const whole = (caller: Caller, query: string) =>
    ask(caller, query).then(({ data, errors }) => ({ data, errors }));
  expect(await whole(reader, '{ ward case(id: "a") { note code weight files { name } } }')).toEqual({
    data: {
      ward: 'north',
      case: { note: 'note a', code: 1, weight: 5, files: [{ name: 'a1' }, { name: 'a2' }] },
    },
  });
  expect(await whole(admin, '{ nodes { note } secret { text } }')).toEqual({
    data: { nodes: [{ note: 'note a' }, { note: 'note v' }, { note: 'note l' }], secret: { text: 'secret' } },
  });
  expect(await whole(officer, '{ owner { town phone } any { ... on Letter { note } } }')).toEqual({
    data: { owner: { town: 'Bud', phone: '4' }, any: [{ note: 'note l' }, {}, {}] },
  });
  expect(await whole(adviser, '{ case(id: "b") { files { pages } } }')).toEqual({
    data: { case: { files: [{ pages: 10 }, { pages: 20 }] } },
  });
});

test('an error tells the field and what is missing', async () => {
  const { errors } = await ask(stranger, '{ case(id: "a") { n: note } never }');
  expect(errors).toEqual([
    {
      message: 'This caller may not have this field.',
      path: ['case', 'n'],
      extensions: {
        code: 'FORBIDDEN',
        field: 'Case.note',
        rule: 'the scope read and cases, or admin is required',
      },
    },
    {
      message: 'This caller may not have this field.',
      path: ['never'],
      extensions: {
        code: 'FORBIDDEN',
        field: 'Query.never',
        rule: 'the policy the moon is blue must be met',
      },
    },
  ]);
  const anonymously = await ask(nobody, '{ ward }');
  expect(anonymously.errors).toEqual([
    {
      message: 'Only callers with a token get this field.',
      path: ['ward'],
      extensions: { code: 'UNAUTHENTICATED', field: 'Query.ward', rule: 'a token is required' },
    },
  ]);
});

test('when all that is asked for at the root is refused, no partner is asked', async () => {
  for (const query of [
    '{ ward shelf }',
    'mutation { second }',
    '{ ...F } fragment F on Query { w: ward secret { text } }',
  ]) {
    const answer = await ask(nobody, query);
    expect(answer.extensions).toMatchObject({ partners: [] });
    expect(answer.status).toBe(200);
  }
  expect([asked('register'), asked('archive')]).toEqual(['', '']);
});

test('a partner of which all is refused is not asked', async () => {
  const answer = await ask(nobody, '{ open shelf case(id: "a") { weight files { name } } }');
  expect(answer.extensions).toMatchObject({ partners: [{ partner: 'register', status: 'OK' }] });
  expect(asked('archive')).toBe('');
});

describe('mutations', () => {
  beforeEach(() => {
    done.length = 0;
  });

  test('a refused one is not executed, and those beside it are, in their order', async () => {
    const answer = await ask(
      stranger,
      'mutation { fourth ...F first } fragment F on Mutation { two: second }',
    );
    expect(answer.data).toEqual({ fourth: 1, two: null, first: 2 });
    expect(holes(answer)).toEqual(['FORBIDDEN - two']);
    expect(done).toEqual(['fourth', 'first']);
  });

  test('one that is never null takes the data, and nothing else', async () => {
    const answer = await ask(stranger, 'mutation { first third fourth }');
    expect(answer.data).toBeNull();
    expect(holes(answer)).toEqual(['FORBIDDEN - third']);
    expect(done).toEqual(['first', 'fourth']);
  });

  test('is executed for who may', async () => {
    const answer = await ask(admin, 'mutation { first third second }');
    expect(answer.data).toEqual({ first: 1, third: 2, second: 3 });
  });
});

test('what is skipped or not included is not refused', async () => {
  const query = `query ($on: Boolean!) {
    open
    ward @include(if: $on)
    shelf @skip(if: true)
    ...F @include(if: $on)
    case(id: "a") { note @skip(if: $on) id }
  }
  fragment F on Query { never }`;
  const off = await ask(stranger, query, { on: false });
  expect([off.data, holes(off)]).toEqual([
    { open: 'open', case: { note: null, id: 'a' } },
    ['FORBIDDEN - case.note'],
  ]);
  const on = await ask(nobody, query, { on: true });
  expect([on.data, holes(on)]).toEqual([
    { open: 'open', ward: null, never: null, case: { id: 'a' } },
    ['UNAUTHENTICATED - never', 'UNAUTHENTICATED - ward'],
  ]);
});

test('callers take turns with one text, and each always gets its own', async () => {
  const query = '{ ward cases { note files { pages } } nodes { note } owner { town } secret { text } }';
  const first = new Map<string, string>();
  for (let round = 0; round < 12; round++) {
    const order = Object.entries(callers).sort(() => (round % 2 ? -1 : 1));
    const answers = await Promise.all(
      order.map(([name, caller]) => ask(caller, query).then((each) => ({ name, ...each }))),
    );
    for (const { name, data, errors } of answers) {
      const text = JSON.stringify([data, errors]);
      expect([name, text]).toEqual([name, first.get(name) ?? text]);
      first.set(name, text);
    }
  }
  expect(new Set(first.values()).size).toBe(Object.keys(callers).length);
});

test('what is lost and what is refused are told apart', async () => {
  const half = await runGraph(clinic, {
    instead: { archive: { url: 'http://127.0.0.1:1/', seen: [], stop: () => Promise.resolve() } },
  });
  const answer = await half.ask(
    '{ case(id: "a") { box weight files { name } state } shelf room }',
    {},
    by(stranger),
  );
  await half.stop();
  expect(answer.data).toEqual({
    case: { box: null, weight: null, files: null, state: 'open' },
    shelf: null,
    room: null,
  });
  expect(holes(answer)).toEqual([
    'FORBIDDEN - case.weight',
    'PARTNER_UNAVAILABLE archive case.box',
    'PARTNER_UNAVAILABLE archive case.files',
    'PARTNER_UNAVAILABLE archive room',
    'PARTNER_UNAVAILABLE archive shelf',
  ]);
});

test('the schema tells of refused fields as of all others', async () => {
  const answer = await ask(
    nobody,
    '{ __type(name: "Case") { fields { name } } __schema { directives { name } } ward }',
  );
  expect(answer.data).toMatchObject({ ward: null });
  expect(answer.text).toContain('"weight"');
  expect(answer.text).not.toMatch(/requiresScopes|authenticated/);
});
