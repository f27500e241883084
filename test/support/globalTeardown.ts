import { rm } from 'node:fs/promises';
import { seededFolder } from './env.ts';

/** After all test files. */
export default async function tearDown(): Promise<void> {
  const folder = seededFolder();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
}
