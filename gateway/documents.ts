import type { DocumentStore } from '@apollo/server';
import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** The most room for documents, in characters of their JSON; the server's own store has as much. */
const ROOM = 30 * 2 ** 20;

/** Keeps the latest used documents that the server has parsed and validated, if they may be kept. */
export function createDocuments(
  mayBeKept: (document: DocumentNode) => boolean,
): DocumentStore & { latest: () => readonly DocumentNode[] } {
  const kept = new LRUCache<string, DocumentNode>({
    maxSize: ROOM,
    sizeCalculation: (document) => JSON.stringify(document).length,
  });
  return {
    latest: () => [...kept.values()],
    get: (key) => Promise.resolve(kept.get(key)),
    set(key, document) {
      if (mayBeKept(document)) kept.set(key, document);
      return Promise.resolve();
    },
    delete: (key) => Promise.resolve(kept.delete(key)),
  };
}
