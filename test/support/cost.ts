import { SUBGRAPHS } from '../../schema/subgraphs.ts';
import { dataOf } from './ask.ts';
import { asked, operation, type startGraph } from './graph.ts';

type Graph = Awaited<ReturnType<typeof startGraph>>;

/** What a view answers, and what each subgraph's database did for it. */
export async function cost(graph: Graph, file: string, variables: object) {
  graph.counters.reset();
  const text = operation(file);
  const { as, variables: own } = asked(text);
  const data = dataOf(await graph.query(text, { ...own, ...variables }, as));
  const databases = SUBGRAPHS.map(({ name }) => {
    const { commands, documents, returned } = graph.counters.of(name);
    return { name, commands: { ...commands }, documents, returned };
  });
  return { data, databases };
}
