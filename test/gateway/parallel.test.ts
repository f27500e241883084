import { runDesk, type Desk } from './desk.ts';
import { after, answerer, NAMES, ring } from './ring.ts';
import { holes, runGraph, type TestGraph } from './support.ts';

const desks: Record<string, Desk> = {};
let graph: TestGraph;

beforeAll(async () => {
  for (const [name, part] of Object.entries(ring)) desks[name] = await runDesk(answerer(part));
  graph = await runGraph(ring, { instead: desks });
});

afterAll(() => graph.stop());

afterEach(() => {
  for (const desk of Object.values(desks)) desk.hold();
});

function at(name: string): Desk {
  const desk = desks[name];
  if (!desk) throw new Error(`no partner ${name}`);
  return desk;
}

/** The answer when nobody is slow. */
async function quickly(query: string): Promise<unknown> {
  for (const desk of Object.values(desks)) desk.release();
  const answer = await graph.ask(query);
  for (const desk of Object.values(desks)) {
    desk.hold();
    desk.seen.length = 0;
  }
  expect(holes(answer)).toEqual([]);
  return answer.data;
}

describe.each(NAMES)('while %s is slow', (slow) => {
  const [next, across, last] = [after(slow, 1), after(slow, 2), after(slow, 3)];

  test('at the root, the other lists and what hangs on them are fetched', async () => {
    const query = `{ ${slow} { ${next}Own } ${across} { ${last}Own ${next}Own } }`;
    const whole = await quickly(query);
    const pending = graph.ask(query);
    const held = await at(slow).next();
    await (await at(across).next()).give();
    await (await at(last).next()).give();
    await (await at(next).next()).give();
    expect([...at(slow).open]).toEqual([held]);
    // Only what hangs on the slow list has waited for it.
    expect(at(next).seen).toHaveLength(1);
    await held.give();
    await (await at(next).next()).give();
    expect((await pending).data).toEqual(whole);
  });

  test('at an entity, its other fields and those that require them are fetched', async () => {
    const query = `{ ${across} { ${slow}Own ${across}Sum ${last}Own } }`;
    const whole = await quickly(query);
    const pending = graph.ask(query);
    await (await at(across).next()).give();
    const held = await at(slow).next();
    await (await at(last).next()).give();
    await (await at(next).next()).give();
    // What another partner was needed for first.
    await (await at(across).next()).give();
    expect([...at(slow).open]).toEqual([held]);
    await held.give();
    expect((await pending).data).toEqual(whole);
  });

  test('where another requires it, only that one waits', async () => {
    const query = `{ ${across} { ${next}Sum ${last}Own ${last}Sum } }`;
    const whole = await quickly(query);
    const pending = graph.ask(query);
    await (await at(across).next()).give();
    const held = await at(slow).next();
    await (await at(last).next()).give();
    expect(at(next).seen).toEqual([]);
    await held.give();
    await (await at(next).next()).give();
    expect((await pending).data).toEqual(whole);
  });

  test('who does not need it, does not notice', async () => {
    const pending = graph.ask(`{ ${slow} { id } }`);
    const held = await at(slow).next();
    for (const name of [next, across, last]) at(name).release();
    for (let left = 20; left; left--)
      expect(holes(await graph.ask(`{ ${across} { ${last}Own ${last}Sum } ${next}Word }`))).toEqual([]);
    expect([...at(slow).open]).toEqual([held]);
    await held.give();
    expect(holes(await pending)).toEqual([]);
  });
});
