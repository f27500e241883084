import { isObject } from '../../gateway/json.ts';

/** An error of an answer: its place, and its code if it has one. */
export interface Hole {
  path: readonly unknown[] | undefined;
  code: string | undefined;
}

/** What counts of an answer. */
export interface Outcome {
  /** The data as JSON text: the order of its keys counts. */
  data: string;
  holes: readonly Hole[];
  /** How many partners were asked, if the answer tells. */
  partners: number;
}

/** Reads an answer that came as JSON, or that graphql-js gave. */
export function outcomeOf(answer: unknown): Outcome {
  const data: unknown = Reflect.get(Object(answer), 'data');
  const errors: unknown = Reflect.get(Object(answer), 'errors');
  const all: readonly unknown[] = Array.isArray(errors) ? errors : [];
  const told: unknown = Reflect.get(Object(Reflect.get(Object(answer), 'extensions')), 'partners');
  const partners: readonly unknown[] = Array.isArray(told) ? told : [];
  return {
    data: JSON.stringify(data ?? null),
    partners: partners.filter((each) => Reflect.get(Object(each), 'status') !== 'NOT_ASKED').length,
    holes: all.map((error): Hole => {
      const path: unknown = Reflect.get(Object(error), 'path');
      const extensions: unknown = Reflect.get(Object(error), 'extensions');
      const code = isObject(extensions) ? extensions['code'] : undefined;
      return {
        path: Array.isArray(path) ? path : undefined,
        code: typeof code === 'string' ? code : undefined,
      };
    }),
  };
}

/** Whether two answers are the same: their data as text, and the places of their errors, each as often. */
export function same(one: Outcome, other: Outcome): boolean {
  return one.data === other.data && placesOf(one).join('\n') === placesOf(other).join('\n');
}

/** The places of an answer's errors, sorted. */
export function placesOf({ holes }: Outcome): string[] {
  return holes.map(({ path }) => JSON.stringify(path ?? null)).sort();
}
