import type { ServerResponse } from 'node:http';
import type { CallerOf } from '../../gateway/callers.ts';
import { runFake, runGraph, type Answer, type Running, type TestGraph } from './support.ts';

const parts = { desk: { sdl: 'type Query { word: String } type Mutation { turn: String }', resolvers: {} } };

/** All that the one partner of this graph can be asked, and its answer to both. */
export const QUERY = '{ word }';
export const MUTATION = 'mutation { turn }';
export const WORD = '{"data":{"word":"yes","turn":"done"}}';

const running: { stop(): Promise<void> }[] = [];

/** Has something stopped after the test. */
export function stopLater(one: { stop(): Promise<void> }): void {
  running.push(one);
}

/** Stops all that the test has started, the latest first. */
export async function stopAll(): Promise<void> {
  for (const each of running.splice(0).reverse()) await each.stop();
}

/** A gateway before one partner, in which no two requests share a call. */
export async function graphWith(
  desk: Running,
  env: Record<string, string> = {},
  callerOf?: CallerOf,
): Promise<TestGraph> {
  const graph = await runGraph(parts, {
    instead: { desk },
    env: { SHARE_IN_FLIGHT: 'false', ...env },
    ...(callerOf && { callerOf }),
  });
  stopLater(graph);
  return graph;
}

/** What a partner does when asked. */
export type Act = (response: ServerResponse) => void;

/** Answers with this status and JSON. */
export function say(status: number, text = WORD): Act {
  return (response) => response.writeHead(status, { 'content-type': 'application/json' }).end(text);
}

export const good = say(200);

/** A partner that does these in turn, and answers well ever after. */
export async function scripted(...acts: Act[]): Promise<Running> {
  return runFake((response) => {
    (acts.shift() ?? good)(response);
  });
}

/** The partners of an answer. */
export function listed({ extensions }: Answer): unknown {
  return extensions?.['partners'];
}

/** The one partner as an answer lists it. */
export function status(of: string): unknown {
  return [{ partner: 'desk', status: of }];
}
