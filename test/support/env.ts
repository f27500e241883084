import { z } from 'zod';

/** A real MongoDB that the store's conformance suite shall also run against; none by default. */
export const { MONGODB_URI: realMongodb } = z
  .object({ MONGODB_URI: z.string().optional() })
  .parse(process.env);

const SEEDED = 'SAMGRAF_SEEDED_FOLDER';

/** The folder of a store that holds the seed, where one was made before; it is copied and never written to. */
export const seededFolder = (): string | undefined => process.env[SEEDED];

/** Tells the test files, which run in processes of their own, where it is. */
export function tellSeededFolder(folder: string): void {
  process.env[SEEDED] = folder;
}
