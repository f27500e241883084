import { generate, type Generated } from './generate.ts';
import { minimise } from './minimise.ts';
import { same } from './outcome.ts';
import { describe, RULES } from './rules.ts';
import type { Subject } from './subject.ts';

/** An operation that was answered otherwise, for no known reason. */
export interface Difference {
  seed: number;
  text: string;
  variables: string;
  what: string;
}

/** What came of many operations on one supergraph. */
export interface Report {
  name: string;
  operations: number;
  equal: number;
  /** Operations whose answers had errors. */
  withErrors: number;
  /** How often each known deviation explained one. */
  explained: Record<string, number>;
  differences: Difference[];
}

/** The most differences that are looked into; the others are counted. */
const LOOKED_INTO = 5;

/** Has the operations of these seeds answered both ways. */
export async function prove(subject: Subject, seeds: { from: number; count: number }): Promise<Report> {
  const { name, schema, pools } = subject;
  const report: Report = { name, operations: 0, equal: 0, withErrors: 0, explained: {}, differences: [] };
  for (let seed = seeds.from; seed < seeds.from + seeds.count; seed++) {
    const operation = generate(schema, pools, seed);
    const { ours, oracle, rule } = await compare(subject, operation);
    report.operations += 1;
    if (oracle.holes.length) report.withErrors += 1;
    if (rule === SAME) report.equal += 1;
    else if (rule !== undefined) report.explained[rule] = (report.explained[rule] ?? 0) + 1;
    else if (report.differences.length >= LOOKED_INTO) {
      report.differences.push({ seed, text: operation.text, variables: '', what: describe(ours, oracle) });
    } else {
      const small = await minimise(
        schema,
        operation,
        async (each) => (await compare(subject, each)).rule === undefined,
      );
      const shown = await compare(subject, small);
      report.differences.push({
        seed,
        text: small.text,
        variables: JSON.stringify(small.variables),
        what: describe(shown.ours, shown.oracle),
      });
    }
  }
  return report;
}

const SAME = 'same';

async function compare({ ours, oracle }: Subject, operation: Generated) {
  // One after the other, as mutations change what the next operation finds.
  const [one, other] = [await ours(operation), await oracle(operation)];
  const rule = same(one, other) ? SAME : RULES.find(({ explains }) => explains(one, other))?.name;
  return { ours: one, oracle: other, rule };
}
