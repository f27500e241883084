import type { Request, RequestHandler } from 'express';
import { parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { bodyOf, idOf, manifestShape } from '../schema/manifest.ts';
import { givenIn } from './address.ts';
import { sendError } from './answers.ts';
import { isObject } from './json.ts';

/** The operations that the gateway knows beforehand. */
export interface TrustedDocuments {
  /** The text of an operation by its id; undefined when it is none of them. */
  bodyOf(id: string): string | undefined;
  /** Whether a text is one of them, whatever its layout and comments. */
  has(text: string): boolean;
  /** All of them. */
  bodies(): readonly string[];
}

/** Known operations in whose place others can come. */
export interface ReplaceableDocuments extends TrustedDocuments {
  replace(next: TrustedDocuments): void;
}

/** Begins with these. */
export function replaceable(first: TrustedDocuments): ReplaceableDocuments {
  let now = first;
  return {
    bodyOf: (id) => now.bodyOf(id),
    has: (text) => now.has(text),
    bodies: () => now.bodies(),
    replace: (next) => {
      now = next;
    },
  };
}

/** Texts of which it is remembered whether they are known. */
const REMEMBERED = 1000;

/** Reads a manifest (Apollo's persisted-query format). Throws when it is none, or an id is not the SHA-256 of its body. */
export function readTrusted(manifest: string): TrustedDocuments {
  const { operations } = manifestShape.parse(JSON.parse(manifest));
  const known = new Map(operations.map(({ id, body }) => [id, body]));
  for (const { id, name, body } of operations)
    if (idOf(body) !== id) throw new Error(`the id of ${name} is not the SHA-256 of its body`);
  const trusted = new Set(operations.map(({ body }) => idOf(bodyOf(parse(body)))));
  // By their hashes: nothing of a text is kept.
  const remembered = new LRUCache<string, boolean>({ max: REMEMBERED });
  const isTrusted = (text: string): boolean => {
    try {
      return trusted.has(idOf(bodyOf(parse(text))));
    } catch {
      return false;
    }
  };
  return {
    bodyOf: (id) => known.get(id),
    has(text) {
      const id = idOf(text);
      const found = remembered.get(id) ?? (known.has(id) || isTrusted(text));
      remembered.set(id, found);
      return found;
    },
    bodies: () => [...known.values()],
  };
}

/** The server's own way to take operations by hash, over a store that no caller writes to. */
export function persistedQueriesOf(trusted: TrustedDocuments) {
  return {
    cache: {
      get: (key: string) => Promise.resolve(trusted.bodyOf(key.replace(/^apq:/, ''))),
      set: () => Promise.resolve(),
      delete: () => Promise.resolve(false),
    },
  };
}

/** Refuses every operation that is not known beforehand, before anything of it is read. QUERY_NOT_IN_SAFELIST. */
export function trustedOnly(trusted: TrustedDocuments): RequestHandler {
  return (request, response, next) => {
    if (textsIn(request).every((text) => trusted.has(text))) {
      next();
      return;
    }
    const message = 'Only operations that are known beforehand are served.';
    sendError(response, 403, message, { code: 'QUERY_NOT_IN_SAFELIST' });
  };
}

/** Whatever the server could take for the text of an operation. */
function textsIn(request: Request): readonly string[] {
  if (request.method === 'GET') {
    const given = givenIn(request.url);
    // The server gets what was read here, and so cannot find another text in the same address.
    request.url = `/?${given.toString()}`;
    return given.getAll('query');
  }
  const body: unknown = request.body;
  return isObject(body) && typeof body['query'] === 'string' ? [body['query']] : [];
}
