/** What commands on one database have cost. */
export type Count = { commands: Record<string, number>; keys: number; documents: number; returned: number };

/** Counts commands by name, index keys and documents examined, and documents returned, per database. */
export type Counters = { of(database: string): Count; reset(): void };

/** Starts at zero; a count that `of` gave keeps counting until `reset`. */
export function createCounters(): Counters {
  const counts = new Map<string, Count>();
  return {
    of(database) {
      const count = counts.get(database) ?? { commands: {}, keys: 0, documents: 0, returned: 0 };
      counts.set(database, count);
      return count;
    },
    reset() {
      counts.clear();
    },
  };
}
