import type DataLoader from 'dataloader';

/** The record that another of this subgraph's records points to; throws when it is not there. */
export async function pointedTo<T>(loader: DataLoader<unknown, T | null>, key: string): Promise<T> {
  const found = await loader.load(key);
  if (found === null) throw new Error(`record ${key} is pointed to, but is not there`);
  return found;
}

/** The same for several, in their order. */
export const pointedToAll = <T>(
  loader: DataLoader<unknown, T | null>,
  keys: readonly string[],
): Promise<T[]> => Promise.all(keys.map((key) => pointedTo(loader, key)));
