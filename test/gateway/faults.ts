import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { z } from 'zod';
import { deadPort } from './support.ts';

/** Milliseconds that a partner has where it is late. */
export const TIMEOUT_MS = 2000;

/** The most bytes of an answer in the fault matrix. */
export const ANSWER_BYTES = 10_000;

/** What a partner says that must never leave the gateway. */
export const SECRET = 'mongodb://user:secret@10.0.0.1';

/** A call that a partner is to spoil. */
export interface Call {
  response: ServerResponse;
  /** What it would have answered. */
  healthy: string;
}

/** One way to fail. */
export interface Fault {
  name: string;
  /** What the gateway says about each lost field; undefined when nothing may be lost. */
  code?: string;
  /** How the partner is listed. */
  status: string;
  /** As listed when it is asked for a root field, if that differs. */
  rootStatus?: string;
  /** Whether the fault is about entities, so that a root field cannot have it. */
  entitiesOnly?: boolean;
  /** Whether it needs a connection that has been used before and is idle. */
  idle?: boolean;
  /** Spoils a call; absent when nobody is at the partner's address. */
  act?: (call: Call) => void;
  /** The partner's address, where that is the fault. */
  url?: () => Promise<string>;
}

const JSON_TYPE = 'application/json';
const unavailable = { code: 'PARTNER_UNAVAILABLE', status: 'UNAVAILABLE' };
const late = { code: 'PARTNER_TIMEOUT', status: 'UNAVAILABLE' };
const invalid = { code: 'PARTNER_INVALID_RESPONSE', status: 'UNAVAILABLE' };
const refused = { code: 'PARTNER_REFUSED', status: 'DENIED' };
const masked = { code: 'INTERNAL_SERVER_ERROR', status: 'UNAVAILABLE' };

const say =
  (status: number, type: string, body: string, headers: Record<string, string> = {}) =>
  ({ response }: Call): void => {
    response.writeHead(status, { 'content-type': type, ...headers }).end(body);
  };

/** Answers the healthy answer with other text in it. */
const rewrite =
  (change: (healthy: string) => string) =>
  ({ response, healthy }: Call): void => {
    response.writeHead(200, { 'content-type': JSON_TYPE }).end(change(healthy));
  };

const entitiesShape = z.object({ data: z.object({ _entities: z.array(z.unknown()) }) });

/** Answers `_entities` that are others. */
const entities = (change: (entities: readonly unknown[]) => unknown) =>
  rewrite((healthy) => {
    const { data } = entitiesShape.parse(JSON.parse(healthy));
    return JSON.stringify({ data: { _entities: change(data._entities) } });
  });

/** Sends a little again and again until the gateway has gone. */
function drip(socket: Socket | null, piece: () => void): void {
  const timer = setInterval(piece, 20);
  socket?.once('close', () => {
    clearInterval(timer);
  });
}

/** Connections that have brought an answer. */
const used = new WeakSet<object>();
const closed = new Set<unknown>();

const error = { message: `cannot reach ${SECRET}`, extensions: { stacktrace: [`at ${SECRET}`] } };
const inherited = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}';

export const faults: readonly Fault[] = [
  { name: 'refused', ...unavailable, url: async () => `http://127.0.0.1:${await deadPort()}/` },
  // A name of this length is nowhere, and no name server is asked.
  {
    name: 'an unknown host',
    ...unavailable,
    url: () => Promise.resolve(`http://${'x'.repeat(64)}.invalid/`),
  },
  { name: 'accepts and hangs', ...late, act: () => undefined },
  {
    name: 'slow headers',
    ...late,
    act: ({ response: { socket } }) => {
      socket?.write('HTTP/1.1 200 OK\r\n');
      drip(socket, () => socket?.write('x-more: x\r\n'));
    },
  },
  {
    name: 'a trickled body',
    ...late,
    act: ({ response }) => {
      response.writeHead(200, { 'content-type': JSON_TYPE });
      drip(response.socket, () => response.write(' '));
    },
  },
  {
    name: 'a late answer',
    ...late,
    act: (call) => {
      setTimeout(() => {
        rewrite((healthy) => healthy)(call);
      }, TIMEOUT_MS * 1.2);
    },
  },
  {
    name: 'reset before the answer',
    ...unavailable,
    act: ({ response: { socket } }) => socket?.resetAndDestroy(),
  },
  {
    name: 'reset in the body',
    ...unavailable,
    act: ({ response, healthy }) => {
      response.writeHead(200, { 'content-type': JSON_TYPE, 'content-length': healthy.length });
      response.write(healthy.slice(0, -5), () => response.socket?.resetAndDestroy());
    },
  },
  {
    name: 'an idle connection closed as the next request comes',
    status: 'OK',
    idle: true,
    act: (call) => {
      const { response } = call;
      const id = response.req.headers['x-request-id'];
      if (response.socket && used.has(response.socket) && !closed.has(id)) {
        closed.add(id);
        response.socket.destroy();
      } else rewrite((healthy) => healthy)(call);
    },
  },
  { name: 'no HTTP', ...unavailable, act: ({ response: { socket } }) => socket?.end(`${SECRET}\r\n\r\n`) },
  { name: '500 with HTML', ...unavailable, act: say(500, 'text/html', `<h1>${SECRET}</h1>`) },
  {
    name: '503 with errors',
    ...unavailable,
    act: say(503, JSON_TYPE, JSON.stringify({ errors: [error] })),
  },
  { name: '200 with HTML', ...invalid, act: say(200, 'text/html', `<h1>${SECRET}</h1>`) },
  { name: 'JSON that calls itself text', ...invalid, act: say(200, 'text/plain', '{"data":{}}') },
  { name: '404 with data', ...invalid, act: say(404, JSON_TYPE, '{"data":{}}') },
  { name: 'truncated JSON', ...invalid, act: rewrite((healthy) => healthy.slice(0, -5)) },
  { name: 'an empty body', ...invalid, act: say(200, JSON_TYPE, '') },
  { name: 'a list', ...invalid, act: say(200, JSON_TYPE, '[]') },
  {
    name: 'null data and errors',
    ...masked,
    act: say(200, JSON_TYPE, JSON.stringify({ data: null, errors: [{ ...error, path: ['north'] }] })),
  },
  { name: 'errors and no data', ...masked, act: say(200, JSON_TYPE, JSON.stringify({ errors: [error] })) },
  { name: 'null data', ...invalid, act: say(200, JSON_TYPE, '{"data":null}') },
  { name: 'no data', ...invalid, act: say(200, JSON_TYPE, '{}') },
  { name: 'data that is a list', ...invalid, act: say(200, JSON_TYPE, '{"data":[1]}') },
  { name: 'errors that are none', ...invalid, act: say(200, JSON_TYPE, '{"data":{},"errors":"x"}') },
  { name: 'empty data', ...invalid, rootStatus: 'DEGRADED', act: say(200, JSON_TYPE, '{"data":{}}') },
  {
    name: 'fields of the wrong type',
    ...invalid,
    rootStatus: 'DEGRADED',
    act: rewrite((healthy) => healthy.replace(/:\[.*\]/, ':7')),
  },
  {
    name: 'too few entities',
    ...invalid,
    entitiesOnly: true,
    act: entities((given) => given.slice(1)),
  },
  {
    name: 'too many entities',
    ...invalid,
    entitiesOnly: true,
    act: entities((given) => [...given, given[0]]),
  },
  { name: 'null for entities', ...invalid, entitiesOnly: true, act: entities(() => null) },
  {
    name: 'entities of the wrong type',
    ...invalid,
    status: 'DEGRADED',
    entitiesOnly: true,
    act: entities((given) => given.map(() => SECRET)),
  },
  { name: '401', ...refused, act: say(401, JSON_TYPE, JSON.stringify({ errors: [error] })) },
  { name: '403', ...refused, act: say(403, 'text/plain', SECRET) },
  { name: '429', ...unavailable, act: say(429, JSON_TYPE, '{"data":{}}', { 'retry-after': '120' }) },
  {
    name: 'a huge body',
    ...invalid,
    act: rewrite((healthy) => healthy.replace('{', `{${' '.repeat(ANSWER_BYTES)}`)),
  },
  {
    name: 'keys of Object beside the data',
    status: 'OK',
    act: rewrite((healthy) => healthy.replaceAll('{', `{${inherited},`)),
  },
  {
    name: 'keys of Object instead of the data',
    ...invalid,
    rootStatus: 'DEGRADED',
    act: rewrite((healthy) => healthy.replace('"data":{', '"data":{"__proto__":{').replace(/\}$/, '}}')),
  },
  {
    name: 'keys of Object instead of the fields',
    ...invalid,
    status: 'DEGRADED',
    entitiesOnly: true,
    act: entities((given) => given.map((entity) => Object.fromEntries([['__proto__', entity]]))),
  },
];

/** Notes that a partner is about to answer on this connection, and may close it once it is idle. */
export function use(response: ServerResponse): void {
  const { socket } = response;
  if (socket) response.once('finish', () => used.add(socket));
}

/** Whether a request found its connection closed. */
export function wasClosed(requestId: string): boolean {
  return closed.has(requestId);
}
