import { askAndLeave, runDesk, type Desk } from './desk.ts';
import { answerer, readRequest, ring } from './ring.ts';
import { by, holes, runGraph, type TestGraph } from './support.ts';

let desks: Record<string, Desk>;
let graph: TestGraph;

/** The ring, in which all partners answer only when told. */
async function start(env: Record<string, string>): Promise<void> {
  desks = {};
  for (const [name, part] of Object.entries(ring)) desks[name] = await runDesk(answerer(part));
  graph = await runGraph(ring, { instead: desks, env });
}

afterEach(() => graph.stop());

function at(name: string): Desk {
  const desk = desks[name];
  if (!desk) throw new Error(`no partner ${name}`);
  return desk;
}

const each = (fields: (id: string) => object) => [fields('1'), fields('2'), null, fields('1')];

describe('callers who ask the same at the same time', () => {
  beforeEach(() => start({}));

  /** Asks, and returns when all that asks for at once has been sent or joined. */
  async function join(query: string, word: string): Promise<ReturnType<TestGraph['ask']>[]> {
    const pending = graph.ask(`{ ${query} ${word}Word }`);
    await (await at(word).next()).give();
    // A list, as a promise in a promise would be awaited.
    return [pending];
  }

  test('share one call to the partner, and only while it is under way', async () => {
    const first = graph.ask('{ north { id } }');
    const held = await at('north').next();
    const [second] = await join('north { id }', 'east');
    await held.give();
    expect((await first).data).toEqual({ north: each((id) => ({ id })) });
    expect((await second)?.data).toEqual({ north: each((id) => ({ id })), eastWord: 'east says' });
    const third = graph.ask('{ north { id } }');
    await (await at('north').next()).give();
    expect((await third).data).toEqual({ north: each((id) => ({ id })) });
    expect(at('north').seen).toHaveLength(2);
  });

  test('share its failure too', async () => {
    const first = graph.ask('{ north { id } }');
    const held = await at('north').next();
    const [second] = await join('north { id }', 'east');
    held.response.writeHead(500).end();
    for (const answer of [await first, await second])
      expect(holes(answer ?? {})).toEqual(['PARTNER_UNAVAILABLE north north']);
    expect(at('north').seen).toHaveLength(1);
  });

  test('get what each asked for on top of it', async () => {
    at('south').release();
    at('west').release();
    const first = graph.ask('{ north { id southOwn } }');
    const held = await at('north').next();
    const [second] = await join('north { id westSum }', 'east');
    const [third] = await join('north { westOwn northOwn: southOwn id }', 'east');
    await held.give();
    expect((await first).data).toEqual({ north: each((id) => ({ id, southOwn: `south ${id}` })) });
    expect((await second)?.data).toEqual({
      north: each((id) => ({ id, westSum: `west after south ${id}` })),
      eastWord: 'east says',
    });
    expect((await third)?.data).toEqual({
      north: each((id) => ({ westOwn: `west ${id}`, northOwn: `south ${id}`, id })),
      eastWord: 'east says',
    });
    expect(at('north').seen).toHaveLength(1);
  });

  test('still get it when one of them leaves', async () => {
    const leaver = askAndLeave(graph, '{ north { id } westWord }');
    const held = await at('north').next();
    const { gone } = await at('west').next();
    const [stays] = await join('north { id }', 'east');
    leaver.leave();
    // What nobody else waits for is ended.
    await gone;
    await held.give();
    expect(holes((await stays) ?? {})).toEqual([]);
    expect(at('north').seen).toHaveLength(1);
  });

  test('end the call when all of them leave; who comes then starts anew', async () => {
    const first = askAndLeave(graph, '{ north { id } }');
    const { gone } = await at('north').next();
    const second = askAndLeave(graph, '{ north { id } eastWord }');
    await at('east').next();
    first.leave();
    second.leave();
    await gone;
    const third = graph.ask('{ north { id } }');
    await (await at('north').next()).give();
    expect(holes(await third)).toEqual([]);
  });

  test.each([
    ['a mutation', 'mutation { northTurn }'],
    ['a field about persons', '{ north { northPhone } }'],
    ['a field of a type about persons', '{ northPerson { town } }'],
    ['a field of an interface that a type about persons has', '{ northAny { town } }'],
  ])('never share %s', async (_, query) => {
    const asked = [graph.ask(query), graph.ask(query)];
    const held = [await at('north').next(), await at('north').next()];
    for (const each of held) await each.give();
    for (const answer of asked) expect(holes(await answer)).toEqual([]);
    expect(held[0]?.body).toBe(held[1]?.body);
  });

  test('share a field that is only called like one about persons', async () => {
    const first = graph.ask('{ northPlace { town } }');
    const held = await at('north').next();
    const [second] = await join('northPlace { town }', 'east');
    await held.give();
    for (const answer of [await first, await second])
      expect(answer?.data).toMatchObject({ northPlace: { town: 'north' } });
    expect(at('north').seen).toHaveLength(1);
  });

  test('never share what another caller asks, however alike', async () => {
    const caller = { kind: 'organisation' as const, consumer: '0192:944183779', scopes: [] };
    const asked = [
      { kind: 'anonymous' as const },
      caller,
      { ...caller, purpose: 'STATISTICS' },
      { ...caller, supplier: '0192:921221967' },
      { ...caller, person: { id: 'adviser-1', role: 'ADVISER' as const } },
    ].map((each) => graph.ask('{ north { id } }', {}, by(each)));
    for (let count = 0; count < asked.length; count++) await (await at('north').next()).give();
    for (const answer of asked) expect(holes(await answer)).toEqual([]);
    expect(at('north').seen).toHaveLength(asked.length);
  });

  test('never share a field about persons of an entity, and share the way to it', async () => {
    const asked = [graph.ask('{ south { northPhone } }')];
    const root = await at('south').next();
    asked.push(...(await join('south { northPhone }', 'east')));
    await root.give();
    await (await at('north').next()).give();
    await (await at('north').next()).give();
    for (const answer of asked) expect(holes(await answer)).toEqual([]);
    expect(at('south').seen).toHaveLength(1);
  });

  test('an entity that stands at several places is asked for once', async () => {
    for (const name of Object.keys(ring)) at(name).release();
    const answer = await graph.ask('{ north { southOwn } }');
    expect(answer.data).toEqual({ north: each((id) => ({ southOwn: `south ${id}` })) });
    expect(
      at('south').seen.map(({ operation }) => readRequest(operation).variables?.representations),
    ).toEqual([['1', '2'].map((id) => ({ __typename: 'Thing', id }))]);
  });
});

test('SHARE_IN_FLIGHT=false: each caller has a call of its own', async () => {
  await start({ SHARE_IN_FLIGHT: 'false' });
  const asked = [graph.ask('{ north { id } }'), graph.ask('{ north { id } }')];
  const held = [await at('north').next(), await at('north').next()];
  for (const each of held) await each.give();
  for (const answer of asked) expect(holes(await answer)).toEqual([]);
});
