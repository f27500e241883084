import { stripSensitiveLiterals } from '@apollo/utils.stripsensitiveliterals';
import { print, type DocumentNode } from 'graphql';
import { mayTellOfSomebody } from './kept.ts';

/** An operation as it may stand in a log: without any literal. Undefined when a name in it may be about a person. */
export function loggable(document: DocumentNode): string | undefined {
  const text = print(stripSensitiveLiterals(document, { hideListAndObjectLiterals: true }));
  return mayTellOfSomebody(text.replaceAll('@', ' ')) ? undefined : text;
}
