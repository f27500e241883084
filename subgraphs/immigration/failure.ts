import type { InputFailure } from './types.generated.ts';

/** An input that breaks a rule, told as data: the input, a code, and what it must be; never the value. */
export const failure = (field: string, code: string, rule: string): InputFailure => ({ field, code, rule });
