import type { ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { z } from 'zod';
import { shop } from './shop.ts';
import { holes, runFake, runGraph, type Part, type TestGraph } from './support.ts';

const running: { stop(): Promise<void> }[] = [];

afterEach(async () => {
  for (const each of running.splice(0)) await each.stop();
});

const lines: string[] = [];
const logger = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) });
let faked: TestGraph;
let answerWith: (response: ServerResponse) => void;

beforeAll(async () => {
  const stock = await runFake((response) => {
    answerWith(response);
  });
  faked = await runGraph(shop, { instead: { stock }, env: { PARTNER_TIMEOUT_MS: '60000' }, logger });
});

afterAll(() => faked.stop());

function fake(answer: (response: ServerResponse) => void): TestGraph {
  answerWith = answer;
  return faked;
}

function send(status: number, type: string, body: string): (response: ServerResponse) => void {
  return (response) => response.writeHead(status, { 'content-type': type }).end(body);
}

const QUERY = '{ depots { name } spotty { name weight } }';
const PLACES = ['depots', 'spotty.0.weight', 'spotty.2.weight'];
const JSON_TYPE = 'application/json';
const secret = 'mongodb://user:secret@10.0.0.1';

describe('a partner gives what it was asked for and nothing else', () => {
  test('a redirect is not followed', async () => {
    const elsewhere = await runFake(send(200, JSON_TYPE, '{"data":{"depots":[]}}'));
    running.push(elsewhere);
    const graph = fake((response) => response.writeHead(307, { location: elsewhere.url }).end());
    expect(holes(await graph.ask('{ depots { name } }'))).toEqual(['PARTNER_INVALID_RESPONSE stock depots']);
    expect(elsewhere.seen).toEqual([]);
  });

  test('fields nobody asked for do not get in', async () => {
    const body = '{"data":{"depots":[{"name":"x","more":1}],"spotty":"mine","__proto__":{"polluted":true}}}';
    const { data, errors } = await fake(send(200, JSON_TYPE, body)).ask(
      '{ depots { name } spotty { name } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ depots: [{ name: 'x' }], spotty: [{ name: 'Chair' }, null, { name: 'Lamp' }] });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe("a partner's own errors", () => {
  const failing = (error: Error): Part => ({
    sdl: shop.stock.sdl,
    resolvers: {
      Query: {
        warehouse: () => 'North',
        depots: () => [{ name: () => Promise.reject(error) }, { name: 'ok' }],
      },
      Product: {
        __resolveReference: ({ upc }: { upc: string }) => ({ upc, inStock: 1 }),
        weight: ({ upc }: { upc: string }) => (upc === 'a' ? 4 : Promise.reject(error)),
      },
    },
  });
  const runFailing = async (error: Error): Promise<TestGraph> => {
    const graph = await runGraph({ ...shop, stock: failing(error) });
    running.push(graph);
    return graph;
  };

  test('keep message, code, field and rule when the code is known, at their place', async () => {
    const extensions = { code: 'BAD_USER_INPUT', field: 'upc', rule: 'length', host: '10.0.0.1' };
    const graph = await runFailing(new GraphQLError('upc is too short.', { extensions }));
    const { data, ...rest } = await graph.ask(
      '{ depots { n: name } list: spotty { upc kg: weight inStock } }',
    );
    expect(data).toEqual({
      depots: null,
      list: [{ upc: 'a', kg: 4, inStock: 1 }, null, { upc: 'c', kg: null, inStock: 1 }],
    });
    expect(rest.errors?.map(({ message, path, extensions }) => ({ message, path, extensions }))).toEqual(
      expect.arrayContaining(
        [
          ['depots', 0, 'n'],
          ['list', 2, 'kg'],
        ].map((path) => ({
          message: 'upc is too short.',
          path,
          extensions: { code: 'BAD_USER_INPUT', field: 'upc', rule: 'length', partner: 'stock' },
        })),
      ),
    );
    expect(rest.errors).toHaveLength(2);
  });

  test('are masked when the code is not known, or there is none', async () => {
    for (const error of [
      new Error(`cannot reach ${secret}`),
      new GraphQLError(`cannot reach ${secret}`, { extensions: { code: 'MONGO' } }),
    ]) {
      const answer = await (await runFailing(error)).ask('{ spotty { weight } }');
      expect(holes(answer)).toEqual(['INTERNAL_SERVER_ERROR stock spotty.2.weight']);
      expect(answer.errors?.[0]?.message).toBe('The partner failed to answer.');
      expect(answer.text).not.toMatch(/secret|stack|MONGO/);
    }
  });

  test('that a field of another partner depends on are told at that field', async () => {
    const graph = await runFailing(new GraphQLError('Gone.', { extensions: { code: 'NOT_FOUND' } }));
    expect(holes(await graph.ask('{ spotty { name cost } }'))).toEqual(['NOT_FOUND stock spotty.2.cost']);
  });

  test('without a place get the place of each lost field, and quote no value', async () => {
    const error = {
      message: 'Variable "$v" got invalid value "01010112345"; no.',
      extensions: { code: 'BAD_USER_INPUT' },
    };
    const graph = fake(send(400, JSON_TYPE, JSON.stringify({ errors: [error, error] })));
    const answer = await graph.ask(QUERY);
    expect(holes(answer)).toEqual(PLACES.map((place) => `BAD_USER_INPUT stock ${place}`));
    expect(answer.text).not.toContain('01010112345');
  });
});

describe("a partner's words in the log", () => {
  const logged = z.looseObject({ msg: z.string(), errors: z.array(z.unknown()).optional() });
  const errorsLogged = () =>
    lines
      .splice(0)
      .map((line) => logged.parse(JSON.parse(line)))
      .flatMap(({ msg, errors = [] }) => (msg === 'partner answered with errors' ? errors : []));
  const words = (message: string, code = 'BAD_USER_INPUT') => ({
    message,
    path: ['depots', 0, 'name'],
    extensions: { code, stacktrace: ['of Kari'] },
  });
  const told = { code: 'BAD_USER_INPUT', path: 'depots.0.name' };

  beforeEach(() => {
    lines.length = 0;
  });

  test.each<[string, object, object]>([
    ['what tells of nobody', words('No such depot.'), { ...told, message: 'No such depot.' }],
    ['a number', words('01010112345 is bad.'), told],
    ['an address', words('kari@example.no is bad.'), told],
    [
      'a value that is quoted',
      words('Variable "$v" got invalid value "Kari"; no.'),
      { ...told, message: 'Variable "$v" has a value that the partner does not accept.' },
    ],
    ['a code that is a number', words('Bad.', '01010112345'), { path: told.path, message: 'Bad.' }],
    ['a code that is a text', words('Bad.', 'of Kari'), { path: told.path, message: 'Bad.' }],
    ['a place with a number', { message: 'Bad.', path: ['a01010112345'] }, { message: 'Bad.' }],
  ])('%s', async (_, error, expected) => {
    await fake(send(200, JSON_TYPE, JSON.stringify({ data: null, errors: [error] }))).ask(
      '{ depots { name } }',
    );
    expect(lines.join('')).not.toMatch(/kari|01010112345/i);
    expect(errorsLogged()).toEqual([expected]);
  });

  test('none where persons were asked for', async () => {
    const people = {
      people: {
        sdl: 'type Query { person: String @tag(name: "personal") }',
        resolvers: {
          Query: {
            person: () => {
              throw new GraphQLError('Kari is away.', { extensions: { code: 'NOT_FOUND' } });
            },
          },
        },
      },
    };
    const graph = await runGraph(people, { logger });
    running.push(graph);
    expect(holes(await graph.ask('{ person }'))).toEqual(['NOT_FOUND people person']);
    expect(lines.join('')).not.toContain('Kari');
    expect(errorsLogged()).toEqual([{ code: 'NOT_FOUND', path: 'person' }]);
  });
});
