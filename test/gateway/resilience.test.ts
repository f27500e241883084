import { Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { pino } from 'pino';
import { createMetrics } from '../../gateway/metrics.ts';
import { CallFailed, createGuard } from '../../gateway/resilience.ts';
import { createTransport, TransportError } from '../../gateway/transport.ts';
import { anonymous } from '../../schema/caller.ts';
import { askAndLeave, runDesk, type Held } from './desk.ts';
import {
  good,
  graphWith,
  listed,
  MUTATION,
  QUERY,
  say,
  scripted,
  status,
  stopAll,
  stopLater,
  WORD,
  type Act,
} from './single.ts';
import { deadPort, holes, runFake, runGraph } from './support.ts';

const LATE_MS = '300';

afterEach(async () => {
  jest.restoreAllMocks();
  await stopAll();
});

test('nothing of a call that failed is kept, with its reason or without', async () => {
  const guard = createGuard('desk', { concurrency: 1, suspendMs: 60_000 }, pino({ enabled: false }));
  setFlagsFromString('--expose-gc');
  const failing = async (caused: boolean): Promise<WeakRef<object>> => {
    const request = { body: 'of somebody' };
    const reason = () => new Error(`not sent: ${request.body}`);
    const call = () =>
      Promise.reject(new CallFailed(`no answer: ${request.body}`, false, caused ? reason() : undefined));
    await expect(guard.run(false, call)).rejects.toThrow('no answer');
    return new WeakRef(request);
  };
  for (const caused of [false, true]) {
    const kept = await failing(caused);
    await setImmediate();
    runInNewContext('gc()');
    expect(kept.deref()).toBeUndefined();
  }
});

describe('a second try', () => {
  const passing: [string, Act][] = [
    ['a reset connection', ({ socket }) => socket?.resetAndDestroy()],
    ['a closed connection', ({ socket }) => socket?.end()],
    ['502', say(502)],
    ['503', say(503)],
    ['504', say(504)],
  ];

  test.each(passing)('for a query after %s, and never a third', async (_, act) => {
    const once = await scripted(act);
    const answer = await (await graphWith(once)).ask(QUERY);
    expect(answer.data).toEqual({ word: 'yes' });
    expect([listed(answer), once.seen.length]).toEqual([status('OK'), 2]);
    const always = await scripted(act, act, act);
    expect(holes(await (await graphWith(always)).ask(QUERY))).toEqual(['PARTNER_UNAVAILABLE desk word']);
    expect(always.seen).toHaveLength(2);
  });

  test.each(passing)('never for a mutation after %s', async (_, act) => {
    const once = await scripted(act);
    expect(holes(await (await graphWith(once)).ask(MUTATION))).toEqual(['PARTNER_UNAVAILABLE desk turn']);
    expect(once.seen).toHaveLength(1);
  });

  test('for a query after a refused connection, and never for a mutation', async () => {
    const port = await deadPort();
    const nobody = { url: `http://127.0.0.1:${port}/`, seen: [], stop: () => Promise.resolve() };
    const graph = await graphWith(nobody);
    const connect = jest.spyOn(Socket.prototype, 'connect');
    const tries = () =>
      connect.mock.calls.filter((args) => JSON.stringify(args).includes(String(port))).length;
    expect(holes(await graph.ask(QUERY))).toEqual(['PARTNER_UNAVAILABLE desk word']);
    expect(tries()).toBe(2);
    expect(holes(await graph.ask(MUTATION))).toEqual(['PARTNER_UNAVAILABLE desk turn']);
    expect(tries()).toBe(3);
  });

  test.each<[string, Act, string]>([
    ['500', say(500), 'PARTNER_UNAVAILABLE'],
    [
      '429',
      (response) => {
        say(429)(response.setHeader('retry-after', '1'));
      },
      'PARTNER_UNAVAILABLE',
    ],
    ['401', say(401), 'PARTNER_REFUSED'],
    ['an answer that is none', say(200, 'x'), 'PARTNER_INVALID_RESPONSE'],
    ['an answer with errors', say(200, '{"errors":[{"message":"x"}]}'), 'INTERNAL_SERVER_ERROR'],
    ['no answer in time', () => undefined, 'PARTNER_TIMEOUT'],
  ])('not after %s', async (_, act, code) => {
    const desk = await scripted(act);
    const graph = await graphWith(desk, code === 'PARTNER_TIMEOUT' ? { PARTNER_TIMEOUT_MS: LATE_MS } : {});
    expect(holes(await graph.ask(QUERY))).toEqual([`${code} desk word`]);
    expect(desk.seen).toHaveLength(1);
  });
});

describe('a partner gets no more than it can take', () => {
  test('two requests at a time: twenty wait, one more is refused, and all others are answered', async () => {
    const desk = await runDesk(() => Promise.resolve(WORD));
    const graph = await graphWith(desk, { PARTNER_CONCURRENCY: '2' });
    const asked = Array.from({ length: 23 }, () => graph.ask(QUERY));
    expect(holes(await Promise.race(asked))).toEqual(['PARTNER_UNAVAILABLE desk word']);
    let most = 0;
    for (let left = 22; left; left--) {
      const held = await desk.next();
      most = Math.max(most, desk.open.size);
      await held.give();
    }
    expect(most).toBe(2);
    const answers = await Promise.all(asked);
    expect(answers.flatMap(holes)).toHaveLength(1);
    expect(desk.seen).toHaveLength(22);
  });

  test('one connection for requests in turn', async () => {
    const sockets = new Set<unknown>();
    const desk = await runFake((response) => {
      sockets.add(response.socket);
      good(response);
    });
    const graph = await graphWith(desk);
    for (let left = 20; left; left--) expect(holes(await graph.ask(QUERY))).toEqual([]);
    expect(sockets.size).toBe(1);
  });

  test('an idle connection is closed before the partner closes it', async () => {
    const ended = new Promise<boolean>((resolve) => {
      void runFake((response) => {
        const { socket } = response;
        let byGateway = false;
        const close = setTimeout(() => socket?.destroy(), 2000);
        socket
          ?.once('end', () => (byGateway = true))
          .once('close', () => {
            clearTimeout(close);
            resolve(byGateway);
          });
        good(response.setHeader('connection', 'keep-alive').setHeader('keep-alive', 'timeout=2'));
      }).then(async (desk) => (await graphWith(desk)).ask(QUERY));
    });
    expect(await ended).toBe(true);
  });
});

describe('an answer that is too large', () => {
  const BYTES = 1000;
  const sized = (bytes: number) => WORD.replace('{', `{${' '.repeat(bytes - WORD.length)}`);

  test('is not taken, and one of the most bytes is', async () => {
    const desk = await scripted(say(200, sized(BYTES)), say(200, sized(BYTES + 1)));
    const graph = await graphWith(desk, { PARTNER_ANSWER_BYTES: String(BYTES) });
    expect((await graph.ask(QUERY)).data).toEqual({ word: 'yes' });
    expect(holes(await graph.ask(QUERY))).toEqual(['PARTNER_INVALID_RESPONSE desk word']);
    expect(desk.seen).toHaveLength(2);
  });

  test('is not read to its end', async () => {
    const desk = await runDesk(() => Promise.resolve(WORD));
    const graph = await graphWith(desk, { PARTNER_ANSWER_BYTES: String(BYTES) });
    const pending = graph.ask(QUERY);
    const { response, gone } = await desk.next();
    response.writeHead(200, { 'content-type': 'application/json' }).write(' '.repeat(BYTES + 1));
    await gone;
    expect(holes(await pending)).toEqual(['PARTNER_INVALID_RESPONSE desk word']);
  });
});

describe('nobody works on for a caller that has gone', () => {
  test('a call that waits for a connection ends at once', async () => {
    const desk = await runDesk(() => Promise.resolve(WORD));
    const transport = createTransport(desk.url, { connections: 1, answerBytes: 1000 });
    stopLater(desk);
    stopLater({ stop: () => transport.close() });
    const first = transport.post(QUERY, {});
    const second = transport.post(MUTATION, {});
    second.abort();
    await expect(second.answer).rejects.toThrow(TransportError);
    await (await desk.next()).give();
    expect((await first.answer).text).toBe(WORD);
    // The one that was given up never reaches the partner.
    await Promise.all([transport.post(QUERY, {}).answer, desk.next().then((held) => held.give())]);
    expect(desk.seen.map(({ operation }) => operation)).toEqual([QUERY, QUERY]);
  });

  test("a caller's leaving ends the partner's work", async () => {
    const desk = await runDesk(() => Promise.resolve(WORD));
    const graph = await graphWith(desk);
    const leaver = askAndLeave(graph, QUERY);
    const { gone } = await desk.next();
    leaver.leave();
    await gone;
    desk.release();
    expect(holes(await graph.ask(QUERY))).toEqual([]);
    expect(desk.seen).toHaveLength(2);
  });

  test("a caller's leaving while its token is verified is noticed", async () => {
    let verified: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => {
      verified = resolve;
    });
    let left = Promise.resolve();
    let asking: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      asking = resolve;
    });
    const desk = await scripted();
    const graph = await graphWith(desk, {}, async (request) => {
      if (request.method !== 'GET') return anonymous;
      left = new Promise<void>((resolve) => request.once('close', resolve));
      asking();
      await waiting;
      return anonymous;
    });
    const controller = new AbortController();
    const headers = { 'content-type': 'application/json' };
    const url = `${graph.gateway.url}?query=${encodeURIComponent(QUERY)}`;
    const leaver = fetch(url, { headers, signal: controller.signal }).catch(() => undefined);
    await asked;
    controller.abort();
    await Promise.all([leaver, left]);
    verified();
    expect(holes(await graph.ask(QUERY))).toEqual([]);
    expect(desk.seen).toHaveLength(1);
  });

  test.each([
    ['without an answer', () => undefined],
    [
      'in the middle of its answer',
      ({ response }: Held) =>
        response.writeHead(200, { 'content-type': 'application/json' }).write('{"data"'),
    ],
  ])("the end of the request's time ends the partner's work, %s", async (_, begin) => {
    const desk = await runDesk(() => Promise.resolve(WORD));
    const graph = await graphWith(desk, { REQUEST_TIMEOUT_MS: LATE_MS });
    const pending = graph.ask(QUERY);
    const held = await desk.next();
    begin(held);
    await held.gone;
    const answer = await pending;
    expect([answer.data, holes(answer)]).toEqual([{ word: null }, ['DEADLINE_EXCEEDED desk word']]);
  });
});

describe("a partner that hangs until the request's time is up", () => {
  const shown = async (env: Record<string, string>, mayShare: boolean) => {
    const metrics = createMetrics();
    const lines: string[] = [];
    const logger = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) });
    const desk = await runFake(() => undefined);
    const graph = await runGraph(
      { desk: { sdl: 'type Query { word: String }', resolvers: {} } },
      { instead: { desk }, env: { ...env, SHARE_IN_FLIGHT: String(mayShare) }, metrics, logger },
    );
    stopLater(graph);
    const answers = await Promise.all(Array.from({ length: 20 }, () => graph.ask(QUERY)));
    expect(new Set(answers.flatMap(holes))).toEqual(new Set(['DEADLINE_EXCEEDED desk word']));
    const response = await fetch(new URL('/health/ready', graph.gateway.url));
    const counted = /^samgraf_partner_errors_total.*"DEADLINE_EXCEEDED"\} (\d+)$/m.exec(await metrics.text());
    return {
      health: await response.json(),
      counted: Number(counted?.[1]),
      logged: lines.filter((line) => line.includes('partner failed')).length,
    };
  };
  const stands = (as: string) => ({ status: 'ok', partners: [{ partner: 'desk', status: as }] });

  test('is told of, and suspended when it had its time', async () => {
    const env = { PARTNER_TIMEOUT_MS: '400', REQUEST_TIMEOUT_MS: LATE_MS };
    expect(await shown(env, false)).toEqual({ health: stands('SUSPENDED'), counted: 20, logged: 20 });
  });

  test('is told of, and asked again when it had little of its time', async () => {
    const env = { REQUEST_TIMEOUT_MS: LATE_MS };
    expect(await shown(env, false)).toEqual({ health: stands('FAILED'), counted: 20, logged: 20 });
  });

  test('is told of when requests share the call', async () => {
    const { health, counted } = await shown({ REQUEST_TIMEOUT_MS: LATE_MS }, true);
    expect([health, counted > 0]).toEqual([stands('FAILED'), true]);
  });
});
