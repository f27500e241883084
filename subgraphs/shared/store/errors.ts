import type { Doc } from './values.ts';

const NAMES = {
  1: 'InternalError',
  2: 'BadValue',
  9: 'FailedToParse',
  14: 'TypeMismatch',
  20: 'IllegalOperation',
  26: 'NamespaceNotFound',
  27: 'IndexNotFound',
  28: 'PathNotViable',
  40: 'ConflictingUpdateOperators',
  43: 'CursorNotFound',
  48: 'NamespaceExists',
  50: 'MaxTimeMSExpired',
  52: 'DollarPrefixedFieldName',
  53: 'InvalidIdField',
  56: 'EmptyFieldName',
  59: 'CommandNotFound',
  66: 'ImmutableField',
  67: 'CannotCreateIndex',
  72: 'InvalidOptions',
  73: 'InvalidNamespace',
  86: 'IndexKeySpecsConflict',
  91: 'ShutdownInProgress',
  100: 'UnsatisfiableWriteConcern',
  115: 'CommandNotSupported',
  168: 'InvalidPipelineOperator',
  171: 'CannotIndexParallelArrays',
  201: 'CannotBuildIndexKeys',
  251: 'NoSuchTransaction',
  263: 'OperationNotSupportedInTransaction',
  10334: 'BSONObjectTooLarge',
  11000: 'DuplicateKey',
  15952: 'Location15952',
  17280: 'KeyTooLong',
  17287: 'CannotUpdateImmutableField',
  31249: 'Location31249',
  31253: 'Location31253',
  31254: 'Location31254',
  15955: 'Location15955',
  16020: 'Location16020',
  17276: 'Location17276',
  40156: 'Location40156',
  40234: 'Location40234',
  40323: 'Location40323',
  40324: 'Location40324',
  51272: 'Location51272',
  40414: 'Location40414',
  40415: 'Location40415',
} as const;

/** A refusal in MongoDB's own codes; `details` stand beside the code in the answer, such as `keyPattern`. */
export class StoreError extends Error {
  readonly code: keyof typeof NAMES;
  readonly details: Doc;

  constructor(code: keyof typeof NAMES, message: string, details: Doc = {}) {
    super(message);
    this.code = code;
    this.details = details;
  }

  /** The body of an answer that reports this error, without `ok`. */
  toDocument(): Doc {
    return { code: this.code, codeName: NAMES[this.code], errmsg: this.message, ...this.details };
  }
}

/** Anything thrown, as an error of the store: what is not one is an internal error (1). */
export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  return new StoreError(1, isError(error) ? error.message : 'unknown failure');
}

/** Errors of Node's own modules are of another realm's class under a test runner. */
function isError(error: unknown): error is { message: string } {
  return (
    typeof error === 'object' && error !== null && 'message' in error && typeof error.message === 'string'
  );
}
