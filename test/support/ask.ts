import { z } from 'zod';

const body = z.object({
  data: z.unknown().default(null),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .default([]),
  extensions: z.record(z.string(), z.unknown()).default({}),
});

/** One question put to a GraphQL server, and all that came back. */
export type Answer = z.infer<typeof body> & { query: string; status: number; headers: Headers };

/** Asks without judging the answer. `headersFor` makes further headers for the body. */
export async function ask(
  url: string,
  query: string,
  variables: object = {},
  headersFor: (body: string) => Promise<Record<string, string>> = () => Promise.resolve({}),
): Promise<Answer> {
  const text = JSON.stringify({ query, variables });
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(await headersFor(text)) },
    body: text,
  });
  return { query, status: response.status, headers: response.headers, ...body.parse(await response.json()) };
}

/** The data of an answer without errors; fails with question and answer in full. */
export function dataOf(answer: Answer): unknown {
  if (answer.errors.length === 0 && answer.data !== null) return answer.data;
  throw new Error(
    `not answered:\n${answer.query}\n${JSON.stringify({ status: answer.status, data: answer.data, errors: answer.errors }, null, 2)}`,
  );
}

/** What stands at a dotted path of some data (`project.budget.total.amount.amount`); fails showing the data when nothing does. */
export function at(data: unknown, path: string): unknown {
  const found = path
    .split('.')
    .reduce<unknown>(
      (value, key) => (Object(value) === value ? Reflect.get(Object(value), key) : undefined),
      data,
    );
  if (found === undefined) throw new Error(`nothing at ${path} in ${JSON.stringify(data, null, 2)}`);
  return found;
}

/** The list at a dotted path. */
export function listAt(data: unknown, path: string): unknown[] {
  const found = at(data, path);
  if (!Array.isArray(found)) throw new Error(`no list at ${path} in ${JSON.stringify(data, null, 2)}`);
  return found;
}
