import { visit, type DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** How much is kept of what is made of operations: so many of them, and so many characters of what they were made of. */
const ROOM = { max: 1000, maxSize: 1_500_000 };

/**
 * Room for what is made of operations, the latest used. A character takes some 130 bytes once it is planned and compiled:
 * of the operation's text, or of what partners are asked for it where that is longer: each fetch has its fragments again.
 */
export function createKept<T extends object | true>(
  askedFor: (made: T) => readonly string[] = () => [],
): LRUCache<string, T> {
  return new LRUCache<string, T>({
    ...ROOM,
    sizeCalculation: (made, text) =>
      Math.max(
        text.length,
        askedFor(made).reduce((sum, each) => sum + each.length, 0),
      ),
  });
}

/** Digits with what people write between them, and dates, which are no numbers of anybody. */
const SEPARATORS = /(?<=\p{Nd})[\s.\p{Pd}]+(?=\p{Nd})/gu;
const DATES = /(?<!\d[\s.\p{Pd}]*)\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?![\s.\p{Pd}]*\d)/gu;
const NUMBER = /\p{Nd}{6}/u;

/** Whether a text has six digits that are no date. */
export function hasNumber(text: string): boolean {
  return NUMBER.test(text.replaceAll(DATES, ' ').replaceAll(SEPARATORS, ''));
}

/** Whether a text may be about a person: it has such a number, or an `@`. */
export function mayTellOfSomebody(text: string): boolean {
  return text.includes('@') || hasNumber(text);
}

/**
 * Whether what is made of a document may be kept for other requests: none of its literals, defaults and names may be
 * about a person (domain.md section 5, P22). Values of variables are never part of what is kept.
 */
export function mayBeKept(document: DocumentNode): boolean {
  let kept = true;
  const look = ({ value }: { value: string }): void => {
    if (mayTellOfSomebody(value)) kept = false;
  };
  visit(document, { StringValue: look, IntValue: look, FloatValue: look, EnumValue: look, Name: look });
  return kept;
}
