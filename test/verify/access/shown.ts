import type { Mismatch } from './decisions.ts';

/** A mismatch as a person reads it, with who asked and the operation. */
export function shown({ field, expected, decided, asked, by, query }: Mismatch): string {
  const { who, purpose = 'no purpose', state, ...about } = asked;
  const subject = Object.values(about).join(', ');
  return `${field}: ${decided}, by the rules ${expected}; ${who}, ${purpose}, agreements ${state}, ${subject} (${by})\n  ${query.replaceAll(/\s+/g, ' ')}`;
}
