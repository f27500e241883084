import { askAndLeave, runDesk, type Desk, type Held } from './desk.ts';
import { good, graphWith, listed, QUERY, say, scripted, status, stopAll, WORD, type Act } from './single.ts';
import { holes, type Answer, type TestGraph } from './support.ts';

const LATE_MS = '300';

afterEach(async () => {
  jest.restoreAllMocks();
  await stopAll();
});

describe('a partner that fails too often', () => {
  const SUSPEND_MS = 60_000;
  let clockMs = 0;

  beforeEach(() => {
    const now = Date.now;
    clockMs = 0;
    jest.spyOn(Date, 'now').mockImplementation(() => now() + clockMs);
  });

  const bad = say(500);
  const suspended = ['PARTNER_SUSPENDED desk word'];
  const failed = ['PARTNER_UNAVAILABLE desk word'];

  /** Makes calls that go like this, one after another, and tells whether the next one is held back. */
  async function isSuspendedAfter(graph: TestGraph, acts: readonly Act[]): Promise<boolean> {
    for (let left = acts.length; left; left--) expect(holes(await graph.ask(QUERY))).not.toEqual(suspended);
    const answer = await graph.ask(QUERY);
    if (holes(answer).length)
      expect([holes(answer), listed(answer)]).toEqual([suspended, status('CIRCUIT_OPEN')]);
    return holes(answer).length > 0;
  }

  const times = (count: number, act: Act) => new Array<Act>(count).fill(act);

  test.each([
    ['half of twenty calls', [...times(10, good), ...times(10, bad)], true],
    ['twenty of forty calls', [...times(20, good), ...times(20, bad)], true],
    ['nineteen of nineteen calls', times(19, bad), false],
    ['ten of twenty-one calls', [...times(11, good), ...times(10, bad)], false],
    ['answers that refuse or are not valid', [...times(10, say(401)), ...times(10, say(200, 'x'))], false],
  ])('is not asked: %s: %#', async (_, acts, expected) => {
    const desk = await scripted(...acts);
    const graph = await graphWith(desk, { PARTNER_SUSPEND_MS: String(SUSPEND_MS) });
    expect(await isSuspendedAfter(graph, acts)).toBe(expected);
    expect(desk.seen).toHaveLength(acts.length + (expected ? 0 : 1));
  });

  test('only the last ten seconds count', async () => {
    const desk = await scripted(...times(20, bad));
    const graph = await graphWith(desk, { PARTNER_SUSPEND_MS: String(SUSPEND_MS) });
    for (let left = 19; left; left--) expect(holes(await graph.ask(QUERY))).toEqual(failed);
    clockMs += 11_000;
    expect(holes(await graph.ask(QUERY))).toEqual(failed);
    expect(holes(await graph.ask(QUERY))).toEqual([]);
  });

  test('0 milliseconds: is always asked', async () => {
    const desk = await scripted(...times(30, bad));
    const graph = await graphWith(desk, { PARTNER_SUSPEND_MS: '0' });
    for (let left = 30; left; left--) expect(holes(await graph.ask(QUERY))).toEqual(failed);
    expect(holes(await graph.ask(QUERY))).toEqual([]);
  });

  describe('then', () => {
    let desk: Desk;
    let graph: TestGraph;

    beforeEach(async () => {
      desk = await runDesk(() => Promise.resolve(WORD));
      graph = await graphWith(desk, { PARTNER_SUSPEND_MS: String(SUSPEND_MS) });
      for (let left = 20; left; left--) {
        const pending = graph.ask(QUERY);
        bad((await desk.next()).response);
        expect(holes(await pending)).toEqual(failed);
      }
      clockMs += SUSPEND_MS - 5_000;
      expect(holes(await graph.ask(QUERY))).toEqual(suspended);
      clockMs += 5_000;
    });

    /** The call that tries whether the partner is back; others are told at once. */
    async function trial(): Promise<{ held: Held; pending: Promise<Answer> }> {
      const pending = graph.ask(QUERY);
      const held = await desk.next();
      expect(holes(await graph.ask(QUERY))).toEqual(suspended);
      return { held, pending };
    }

    test('one call tries, and its success brings all back', async () => {
      const { held, pending } = await trial();
      await held.give();
      expect(holes(await pending)).toEqual([]);
      const others = [graph.ask(QUERY), graph.ask(QUERY)];
      await (await desk.next()).give();
      await (await desk.next()).give();
      for (const other of others) expect(holes(await other)).toEqual([]);
    });

    test('its failure suspends the partner again', async () => {
      const { held, pending } = await trial();
      bad(held.response);
      expect(holes(await pending)).toEqual(failed);
      clockMs += SUSPEND_MS - 5_000;
      expect(holes(await graph.ask(QUERY))).toEqual(suspended);
      clockMs += 5_000;
      await (await trial()).held.give();
    });

    test('a call that nobody waited for has tried nothing: the next one tries', async () => {
      const leaver = askAndLeave(graph, QUERY);
      const { gone } = await desk.next();
      leaver.leave();
      await gone;
      const { held, pending } = await trial();
      await held.give();
      expect(holes(await pending)).toEqual([]);
    });
  });

  test.each(['the caller leaves', "the request's time is up"])('it does not count when %s', async (why) => {
    const desk = await runDesk(() => Promise.resolve(WORD));
    const leaves = why === 'the caller leaves';
    const graph = await graphWith(desk, {
      PARTNER_SUSPEND_MS: String(SUSPEND_MS),
      ...(!leaves && { REQUEST_TIMEOUT_MS: LATE_MS }),
    });
    const abandon = async (): Promise<void> => {
      const leaver = askAndLeave(graph, QUERY);
      const { gone } = await desk.next();
      if (leaves) leaver.leave();
      await gone;
    };
    const call = async (act: Act): Promise<void> => {
      const pending = graph.ask(QUERY);
      act((await desk.next()).response);
      await pending;
    };
    for (let left = 5; left; left--) await abandon();
    for (let left = 10; left; left--) await call(good);
    for (let left = 9; left; left--) await call(bad);
    await abandon();
    // Neither a failure, or this one would not be made, nor a success, or it would not be the half.
    await call(bad);
    expect(holes(await graph.ask(QUERY))).toEqual(suspended);
  });
});
