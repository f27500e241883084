import { holes, runGraph, type TestGraph } from './support.ts';
import { shop } from './shop.ts';

let graph: TestGraph;

beforeAll(async () => {
  graph = await runGraph(shop);
});

afterAll(() => graph.stop());

const wanted = 'A literal is not of the type that is wanted there.';

test.each([
  ['{ echo(in: {max: "kari 01010112345"}) }', wanted],
  ['{ echo(in: {max: 1.01010112345}) }', wanted],
  ['{ echo(in: "kari") }', wanted],
  ['{ product(upc: {kari: "01010112345"}) { name } }', wanted],
  ['query ($in: Filter = {max: "kari"}) { echo(in: $in) }', wanted],
  ['{ "kari 010101 12345" }', 'Syntax Error: Expected Name, found String.'],
  ['{ top(12345678901) { name } }', 'Syntax Error: Expected Name, found Int.'],
  ['{ x01010112345 }', 'The operation is not valid.'],
  ['query ($x01010112345: ID) { warehouse }', 'The operation is not valid.'],
  ['{ warehouse @kari01010112345 }', 'The operation is not valid.'],
])('what is wrong with %s is told without its values', async (query, message) => {
  const answer = await graph.ask(query);
  expect([answer.status, answer.errors?.map((each) => each.message)]).toEqual([
    400,
    expect.arrayContaining([message]),
  ]);
  // A request's id may have any digits.
  expect(answer.text.replace(/"requestId":"[^"]+"/, '')).not.toMatch(/kari|010101|12345/);
});

test.each([
  ['{ topp { name } }', 'Cannot query field "topp" on type "Query". Did you mean "top"?'],
  ['{ warehouse @nothing }', 'Unknown directive "@nothing".'],
  ['{ top { name }', 'Syntax Error: Expected Name, found <EOF>.'],
])('names are told, as they help: %s', async (query, message) => {
  const answer = await graph.ask(query);
  expect({ messages: answer.errors?.map((each) => each.message), holes: holes(answer).length }).toEqual({
    messages: [message],
    holes: 1,
  });
});
