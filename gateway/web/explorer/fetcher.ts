import type { Fetcher } from '@graphiql/toolkit';
import type { AnswerStore } from './answer.tsx';

/** Asks the graph as the headers editor says, and keeps the latest answer for the panel below it. */
export function createFetcher(answers: AnswerStore): Fetcher {
  let latest = 0;
  return async (operation, options) => {
    const turn = ++latest;
    answers.tell(undefined);
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...options?.headers },
      body: JSON.stringify(operation),
    });
    const answer: unknown = await response.json();
    if (turn === latest) answers.tell(answer);
    if (typeof answer !== 'object' || answer === null) throw new Error('no GraphQL answer');
    return { ...answer };
  };
}
