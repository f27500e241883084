import { tellSeededFolder } from './env.ts';
import { seedFolder } from './seeded.ts';

/** Before all test files: the seed, once. */
export default async function setUp(): Promise<void> {
  tellSeededFolder(await seedFolder());
}
