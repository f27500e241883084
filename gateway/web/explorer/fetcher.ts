import type { Fetcher } from '@graphiql/toolkit';
import type { AnswerStore } from './answer.tsx';

/** Asks the graph as the headers editor says, and keeps the latest answer for the panel below it. */
export const createFetcher =
  (answers: AnswerStore): Fetcher =>
  async (operation, options) => {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...options?.headers },
      body: JSON.stringify(operation),
    });
    const answer: unknown = await response.json();
    answers.tell(answer);
    if (typeof answer !== 'object' || answer === null) throw new Error('no GraphQL answer');
    return { ...answer };
  };
