import { Error as MongooseError } from 'mongoose';
import type { Collection } from './database.ts';

/** A field of a record, as a dotted path, and the rule that it breaks. */
export interface Broken {
  field: string;
  rule: string;
}

/** The document to store for a row, by its collection's schema, or the rules that the row breaks. */
export async function prepare(
  collection: Collection,
  row: object,
): Promise<{ document: object } | { broken: Broken[] }> {
  try {
    const document = new collection(row);
    await document.validate();
    return { document: document.toObject() };
  } catch (error) {
    if (error instanceof MongooseError.StrictModeError)
      return { broken: [{ field: error.path, rule: 'is no field of this record' }] };
    if (!(error instanceof MongooseError.ValidationError)) throw error;
    const broken = Object.entries(error.errors).flatMap(([field, each]): Broken | [] => {
      if (each instanceof MongooseError.CastError) return { field, rule: `must be a ${each.kind}` };
      // The error of a part stands beside those of its fields, and repeats them.
      return each instanceof MongooseError.ValidatorError ? { field, rule: each.message } : [];
    });
    return { broken };
  }
}
