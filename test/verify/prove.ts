import { generate, type Generated } from './generate.ts';
import { minimise } from './minimise.ts';
import { same } from './outcome.ts';
import { describe, RULES } from './rules.ts';
import { answered, type Subject } from './subject.ts';

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
  milliseconds: number;
  equal: number;
  /** Operations that several partners answered together. */
  joined: number;
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
  const { name, schema } = subject;
  const report: Report = {
    name,
    operations: 0,
    milliseconds: 0,
    equal: 0,
    joined: 0,
    withErrors: 0,
    explained: {},
    differences: [],
  };
  const started = Date.now();
  for (let seed = seeds.from; seed < seeds.from + seeds.count; seed++) {
    const operation = generate(subject, seed);
    const { ours, oracle, rule } = await compare(subject, operation);
    report.operations += 1;
    if (ours.partners > 1) report.joined += 1;
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
  report.milliseconds = Date.now() - started;
  return report;
}

/** Several reports as one. */
export function together(name: string, reports: readonly Report[]): Report {
  const sum = (of: (report: Report) => number): number => reports.reduce((all, each) => all + of(each), 0);
  const rules = new Set(reports.flatMap(({ explained }) => Object.keys(explained)));
  return {
    name,
    operations: sum(({ operations }) => operations),
    milliseconds: sum(({ milliseconds }) => milliseconds),
    equal: sum(({ equal }) => equal),
    joined: sum(({ joined }) => joined),
    withErrors: sum(({ withErrors }) => withErrors),
    explained: Object.fromEntries(
      [...rules].map((rule) => [rule, sum(({ explained }) => explained[rule] ?? 0)]),
    ),
    differences: reports.flatMap(({ differences }) => differences),
  };
}

const SAME = 'same';

async function compare(subject: Subject, operation: Generated) {
  const { ours, oracle, planner } = subject;
  const one = await answered(ours, operation, subject);
  const other = await answered(oracle, operation, subject);
  const rule = same(one, other)
    ? SAME
    : RULES.find(({ explains }) => explains(one, other, planner, operation))?.name;
  return { ours: one, oracle: other, rule };
}
