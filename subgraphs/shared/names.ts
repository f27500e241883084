import { badInput } from './errors.ts';

/** Folds case and Nordic letters, so that `roros`, `Røros` and `RÖROS` are one word: å as a, ä and æ as ae or a, ø and ö as o. */
export const fold = (text: string): string =>
  text
    .toLocaleLowerCase('nb')
    .replaceAll('æ', 'a')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replaceAll('ae', 'a');

const LONGEST = 100;

const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** The search keys of names: each name from each of its words on, folded. Stored, and indexed. */
export function searchKeys(names: readonly string[]): string[] {
  const keys = names.flatMap((name) => {
    const words = wordsOf(name);
    return words.map((_, index) => words.slice(index).join(' '));
  });
  return [...new Set(keys)].sort();
}

/**
 * A filter on search keys: some word begins so. BAD_USER_INPUT naming the argument when there is no letter or digit in it.
 * The pattern is text, so that filters can be told apart when they are written out as loader keys.
 */
export function beginsWith(text: string, argument: string): { searchKeys: { $regex: string } } {
  if (text.length > LONGEST) throw badInput(argument, `must have at most ${LONGEST} characters`);
  const words = wordsOf(text).join(' ');
  if (words === '') throw badInput(argument, 'must hold a letter or a digit');
  return { searchKeys: { $regex: `^${words}` } };
}

/** A text that sorts as the name does in a Norwegian list: æ and ä, ø and ö, then å, all after z. */
export const sortKey = (name: string): string =>
  name
    .toLocaleLowerCase('nb')
    .replace(/[æäøöå]/g, (letter) => ({ æ: '{a', ä: '{a', ø: '{b', ö: '{b', å: '{c' })[letter] ?? letter);
