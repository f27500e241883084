import { randomUUID } from 'node:crypto';
import type { Connection } from 'mongoose';
import { createModel } from '../../../subgraphs/immigration/model.ts';
import type { ReleasePlanRecord } from '../../../subgraphs/immigration/plan.ts';
import { dataOf } from '../../support/ask.ts';
import { startGraph } from '../../support/graph.ts';
import { drawn } from '../draw.ts';
import { attack, knowing, type Knowledge } from './attack.ts';
import type { Question } from './question.ts';
import { draw } from './questions.ts';
import { type Shown, together } from './seen.ts';
import { halfYear, others } from './units.ts';

export interface Report {
  combinations: number;
  /** Withheld counts in the answers of all combinations. */
  withheld: number;
  /** What was narrowed, with the seed of the combination. */
  narrowed: { seed: number; what: string[] }[];
  releases: number;
}

export type Graph = Awaited<ReturnType<typeof startGraph>>;

/** The half-year that is published while the questions are asked. */
export const NEXT = '2022-H1';

/** What an attacker can know before any answer, and the truth, as the running graph's database has it. */
export async function knowledgeOf(
  db: Connection,
): Promise<{ knowledge: Knowledge; plans: ReleasePlanRecord[] }> {
  const { participants, workPackageParticipants, releasePlans } = createModel(db).collections;
  const people = {
    participants: await participants.find().lean(),
    workPackageParticipants: await workPackageParticipants.find().lean(),
  };
  const plans = await releasePlans.find().sort({ _id: 1 }).lean();
  const units = [...others, ...plans.map((plan) => halfYear(people, plan))];
  return { knowledge: knowing(units), plans };
}

/** What the graph answers to a question now. */
export async function shown(graph: Graph, { text, read }: Question): Promise<Shown> {
  return read(dataOf(await graph.query(text)));
}

/** Publishes the next release as a case officer of the immigration service does. */
export async function publish(graph: Graph): Promise<void> {
  const answer = await graph.query(
    'mutation ($input: PublishReleaseInput!) { publishRelease(input: $input) { release { id } failures { code } } }',
    { input: { idempotencyKey: randomUUID(), halfYear: NEXT } },
    { persona: 'immigration-case-officer' },
  );
  if (!JSON.stringify(dataOf(answer)).includes('"failures":[]')) throw new Error(JSON.stringify(answer));
}

/** How many questions are answered before the second release, at most. */
const BEFORE = 200;

/**
 * Puts random pairs and triples of aggregate queries to the running graph, over two successive releases: some were answered
 * before the second one is published by its mutation, the others after. Each combination is attacked by all its numbers.
 * `prepare` may spoil what is stored, to see that it is found out.
 */
export async function run(
  { from, count }: { from: number; count: number },
  prepare: (graph: Graph) => Promise<void> = () => Promise.resolve(),
): Promise<Report> {
  const graph = await startGraph();
  try {
    await prepare(graph);
    const db = graph.database('immigration');
    if (db === undefined) throw new Error('no database');
    const { knowledge, plans } = await knowledgeOf(db);
    const before: Shown[] = [];
    const early = Math.min(BEFORE, count);
    for (let index = 0; index < early; index++)
      before.push(
        await shown(
          graph,
          drawn(from + index, (by) => draw(plans, by)),
        ),
      );
    await publish(graph);
    const report: Report = { combinations: 0, withheld: 0, narrowed: [], releases: 0 };
    for (let seed = from; seed < from + count; seed++) {
      const { old, asked } = drawn(seed, (by) => {
        const all = Array.from({ length: 2 + by.below(2) }, () => by.chance(30));
        return {
          old: all.filter(Boolean).map(() => by.below(early)),
          asked: all.filter((isOld) => !isOld).map(() => draw(plans, by)),
        };
      });
      const answers = await Promise.all(asked.map((question) => shown(graph, question)));
      const { seen, ratios } = together([...old.flatMap((index) => before[index] ?? []), ...answers]);
      const { withheld, narrowed } = attack(knowledge, seen, ratios);
      report.combinations++;
      report.withheld += withheld;
      if (narrowed.length > 0) report.narrowed.push({ seed, what: narrowed });
    }
    report.releases = await createModel(db).collections.statisticalReleases.countDocuments();
    return report;
  } finally {
    await graph.stop();
  }
}
