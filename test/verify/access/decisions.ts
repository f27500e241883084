import type { Answer } from '../../support/ask.ts';
import type { Asked } from './expected.ts';
import { expected } from './expected.ts';
import type { Position } from './forms.ts';

/** A field on which the running graph decided otherwise than the rules. */
export interface Mismatch {
  field: string;
  expected: string;
  decided: string;
  asked: Asked;
  /** Where and in which form: `subgraph, alias`. */
  by: string;
  query: string;
}

/** The values at a path, through all lists on the way; a list at its end is one value, also an empty one. */
const valuesAt = (value: unknown, path: readonly string[]): unknown[] => {
  const [key, ...rest] = path;
  if (key === undefined) return [value];
  if (Array.isArray(value)) return value.flatMap((each: unknown) => valuesAt(each, path));
  return Object(value) === value ? valuesAt(Reflect.get(Object(value), key), rest) : [];
};

/** What an answer decides on the field at a path. An error above it refuses it, too. */
export function decided({ data, errors }: Pick<Answer, 'data' | 'errors'>, path: readonly string[]): string {
  const above = errors.find(({ path: at }) => {
    const keys = at?.filter((key) => typeof key === 'string');
    return keys === undefined || keys.every((key, index) => key === path[index]);
  });
  if (above) return String(above.extensions?.code);
  return valuesAt(data, path).some((value) => value !== undefined) ? 'ALLOWED' : 'NOTHING';
}

/** Decisions, counted, and what is wrong with them. */
export class Tally {
  decisions = 0;
  readonly mismatches: Mismatch[] = [];
  /** The fields that were allowed at least once, and those that were refused. */
  readonly allowed = new Set<string>();
  readonly refused = new Set<string>();

  /** Holds one answer against the rules, field by field; `only` are the fields that ask anything of their caller. */
  add(
    answer: Answer,
    positions: readonly Position[],
    only: ReadonlySet<string>,
    asked: Asked,
    by: string,
  ): void {
    for (const { path, way } of positions) {
      const field = way.at(-1) ?? '';
      const rule = expected(way, asked);
      const found = decided(answer, path);
      // What is not there for another reason, as a consent that was not given, is not decided on.
      if (rule === 'ALLOWED' && found === 'NOTHING') continue;
      if (only.has(field)) this.decisions++;
      if (rule !== found)
        this.mismatches.push({ field, expected: rule, decided: found, asked, by, query: answer.query });
      else (rule === 'ALLOWED' ? this.allowed : this.refused).add(field);
    }
  }

  /** Holds the answer to what everybody may ask against that: nothing of it is refused. */
  addOpen({ errors, query }: Answer, asked: Asked): void {
    this.decisions++;
    for (const { path = [], extensions } of errors) {
      const code = String(extensions?.code);
      if (['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_AVAILABLE', 'LITERAL_NOT_ALLOWED'].includes(code))
        this.mismatches.push({
          ...{ field: path.join('.'), expected: 'ALLOWED', decided: code },
          ...{ asked, by: 'gateway, open', query },
        });
    }
  }
}
