import { parse } from 'graphql';
import { SMALL_GRAPHS } from './graphs.ts';
import { runSmall } from './subject.ts';

/** Operations that random ones have found to be answered wrongly without an error, each the smallest of its kind. */
const found: { graph: string; text: string; data: unknown }[] = [
  {
    graph: 'hidden',
    text: '{ cases { sum double @skip(if: true) } }',
    data: { cases: [{ sum: 1 }, null, { sum: 3 }] },
  },
  {
    graph: 'hidden',
    text: '{ case(number: "1") { number @skip(if: true) } }',
    data: { case: {} },
  },
  {
    graph: 'interfaceObject',
    text: '{ rated { ... on Book { worth } } }',
    data: { rated: [{ worth: 30 }, null, { worth: 30 }] },
  },
  {
    graph: 'mutations',
    text: 'mutation { clear count ...Lose } fragment Lose on Mutation { lose(id: "1") { id } last: count }',
    data: { clear: true, count: 1, lose: null, last: 3 },
  },
];

test.each(found)('$graph: $text', async ({ graph, text, data }) => {
  const known = SMALL_GRAPHS.find(({ name }) => name === graph);
  if (!known) throw new Error(`no graph ${graph}`);
  const subject = await runSmall(known);
  const answer = await subject.ours({ text, document: parse(text), variables: {} });
  await subject.stop();
  expect(answer.data).toBe(JSON.stringify(data));
});
