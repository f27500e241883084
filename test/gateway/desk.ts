import type { ServerResponse } from 'node:http';
import { runFake, type Running, type TestGraph } from './support.ts';

/** A request that has reached a partner and waits for its answer. */
export interface Held {
  body: string;
  response: ServerResponse;
  /** Answers it with this JSON, else as the desk's partner would. */
  give(json?: string): Promise<void>;
  /** Resolves when the connection is closed before it was answered. */
  gone: Promise<void>;
}

/** A partner that answers only when the test lets it. */
export interface Desk extends Running {
  /** The next request, in the order of arrival; waits for it. */
  next(): Promise<Held>;
  /** Requests that wait for their answer now. */
  open: ReadonlySet<Held>;
  /** Answers all that waits and all that will come. */
  release(): void;
  /** Lets requests wait again. */
  hold(): void;
}

/** Runs a partner that answers as told, on a free port. */
export async function runDesk(answer: (body: string) => Promise<string>): Promise<Desk> {
  const arrived: Held[] = [];
  const awaited: ((held: Held) => void)[] = [];
  const open = new Set<Held>();
  let released = false;
  const running = await runFake((response, body) => {
    const gone = new Promise<void>((resolve) => {
      response.once('close', () => {
        open.delete(held);
        if (!response.writableEnded) resolve();
      });
    });
    const held: Held = {
      body,
      response,
      gone,
      async give(json) {
        open.delete(held);
        response.writeHead(200, { 'content-type': 'application/json' }).end(json ?? (await answer(body)));
      },
    };
    open.add(held);
    if (released) void held.give();
    else {
      const first = awaited.shift();
      if (first) first(held);
      else arrived.push(held);
    }
  });
  return {
    ...running,
    open,
    next() {
      const held = arrived.shift();
      return held ? Promise.resolve(held) : new Promise((resolve) => awaited.push(resolve));
    },
    release() {
      released = true;
      arrived.length = 0;
      for (const held of open) void held.give();
    },
    hold() {
      released = false;
    },
  };
}

/** A caller that goes away when told to. */
export interface Leaver {
  leave(): void;
}

/** Asks, and does not care for the answer. */
export function askAndLeave({ gateway }: TestGraph, query: string): Leaver {
  const controller = new AbortController();
  fetch(gateway.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    signal: controller.signal,
  }).catch(() => undefined);
  return {
    leave() {
      controller.abort();
    },
  };
}
