import type { Connection } from 'mongoose';
import { type Collection, ensureIndexes } from '../subgraphs/shared/database.ts';
import { prepare } from '../subgraphs/shared/prepare.ts';

/** Rows of one subgraph by collection. */
export type SeedRows = Record<string, readonly { _id: string }[]>;

/** A row that breaks a rule. `row` counts from 1 within its collection. */
export interface Fault {
  file: string;
  /** The row's key. */
  id: string;
  row: number;
  field: string;
  rule: string;
}

/** Thrown before anything is written; names every broken row. */
export class BrokenSeed extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(
      faults
        .map(({ file, row, id, field, rule }) => `${file}, row ${row} (${id}), ${field}: ${rule}`)
        .join('\n'),
    );
    this.name = 'BrokenSeed';
    this.faults = faults;
  }
}

/** Says how far the load is. */
export type Progress = (collection: string, written: number, of: number) => void;

const BATCH = 500;

/**
 * Loads one subgraph's rows: all or none, by one transaction. Rows are keyed by `_id`, so loading again replaces them and
 * makes no duplicates. Throws `BrokenSeed` before writing when any row breaks a rule. `file` names the rows' source.
 */
export async function load(
  db: Connection,
  collections: Record<string, Collection>,
  rows: SeedRows,
  file: string,
  progress: Progress,
): Promise<void> {
  const faults: Fault[] = [];
  const prepared: { name: string; collection: Collection; documents: { _id: string; document: object }[] }[] =
    [];
  for (const [name, all] of Object.entries(rows)) {
    const collection = collections[name];
    if (!collection) throw new Error(`${file}: no collection ${name}`);
    const seen = new Set<string>();
    const documents: { _id: string; document: object }[] = [];
    for (const [index, row] of all.entries()) {
      const result = await prepare(collection, row);
      const twice = seen.has(row._id) ? [{ field: '_id', rule: 'stands twice' }] : [];
      seen.add(row._id);
      if ('document' in result) documents.push({ _id: row._id, document: result.document });
      const broken = [...('broken' in result ? result.broken : []), ...twice];
      faults.push(
        ...broken.map((fault) => ({ file: `${file} ${name}`, row: index + 1, id: row._id, ...fault })),
      );
    }
    prepared.push({ name, collection, documents });
  }
  if (faults.length > 0) throw new BrokenSeed(faults);

  await ensureIndexes(Object.values(collections));
  await db.transaction(async (session) => {
    for (const { name, collection, documents } of prepared) {
      for (let start = 0; start < documents.length; start += BATCH) {
        const batch = documents.slice(start, start + BATCH);
        await db.collection<{ _id: string }>(collection.collection.name).bulkWrite(
          batch.map(({ _id, document }) => ({
            replaceOne: { filter: { _id }, replacement: document, upsert: true },
          })),
          { session },
        );
        progress(name, start + batch.length, documents.length);
      }
    }
  });
}
