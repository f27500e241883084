import { ask, dataOf } from '../../support/ask.ts';
import type { Running } from './round.ts';

/** What every gateway answers by itself. */
export const HELLO = '{ __typename }';

const PATIENCE_MS = 60_000;
const PAUSE_MS = 50;

const answers = (url: string): Promise<boolean> =>
  ask(url, HELLO).then(
    ({ status }) => status === 200,
    () => false,
  );

/** Waits until a gateway answers GraphQL. */
export async function ready(name: string, url: string): Promise<void> {
  const begun = performance.now();
  while (!(await answers(url))) {
    if (performance.now() - begun > PATIENCE_MS) throw new Error(`${name} does not answer at ${url}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** The data of an answer, as text. Throws on any error in it. */
export const dataText = async (
  { url, headers = {} }: Pick<Running, 'url' | 'headers'>,
  query: string,
): Promise<string> => JSON.stringify(dataOf(await ask(url, query, {}, () => Promise.resolve(headers))));
