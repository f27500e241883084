import { GraphQLError, Kind } from 'graphql';
import { hasNumber } from './kept.ts';

/** Literals that graphql-js quotes when they are not of the type that is wanted; a null or a Boolean tells nothing. */
const QUOTED = new Set<string>([Kind.STRING, Kind.INT, Kind.FLOAT, Kind.LIST, Kind.OBJECT]);

/**
 * What is wrong with a document, in words that repeat no literal and no number of it: they may be about a person. The
 * error's locations tell where it is.
 */
export function withoutQuotes(message: string, error: unknown): string {
  const nodes = (error instanceof GraphQLError && error.nodes) || [];
  if (nodes.some(({ kind }) => QUOTED.has(kind))) return 'A literal is not of the type that is wanted there.';
  const told = message.replace(/\b(String|BlockString|Int|Float) ".*"/s, '$1');
  return hasNumber(told) ? 'The operation is not valid.' : told;
}
