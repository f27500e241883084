import { createHash } from 'node:crypto';
import { print, type DocumentNode, type ExecutionResult, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { isObject } from './json.ts';
import type { Graph } from './supergraph.ts';

/** The most room for answers, in bytes of memory for their JSON, and for one of them. */
const ROOM = 30 * 2 ** 20;
const ROOM_FOR_ONE = ROOM / 10;

/** What is asked for, anonymously. */
export interface PublicQuestion {
  graph: Graph;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** The values of the operation's variables, with its defaults. */
  values: Readonly<Record<string, unknown>>;
  /** Seconds for which its fields let the answer be kept. */
  maxAge: number;
}

/** An answer for everybody. */
export interface PublicAnswer {
  result: ExecutionResult;
  /** Whether it is complete: everybody else may have it, too. */
  forAll: boolean;
  /** Seconds for which whoever has it may take it as it is. */
  maxAge: number;
  /** Seconds since its partners were asked; undefined when that was for this request. */
  age: number | undefined;
}

/** Answers that everybody may have. */
export interface PublicAnswers {
  /** Answers out of what is kept, else by `execute`. */
  answer(question: PublicQuestion, execute: () => Promise<ExecutionResult>): Promise<PublicAnswer>;
  /** Keeps nothing of what was asked before now, also of what is still under way. */
  forget(): void;
}

interface Kept {
  json: string;
  asked: number;
}

/**
 * Keeps answers for as many seconds as their fields let it, at most `longest`, the latest used within a bounded room; 0:
 * none. Only a whole answer is kept, under a hash of the graph's version, the document, the operation's name and the values
 * of its variables. `now` tells milliseconds.
 */
export function createPublicAnswers(
  longest: number,
  onLookup: (hit: boolean) => void = () => undefined,
  now: () => number = () => performance.now(),
): PublicAnswers {
  const kept = longest
    ? new LRUCache<string, Kept>({
        maxSize: ROOM,
        maxEntrySize: ROOM_FOR_ONE,
        // Characters beyond Latin-1 make a string twice as large.
        sizeCalculation: ({ json }) => json.length * 2,
        ttl: longest * 1000,
        ttlResolution: 0,
        perf: { now },
      })
    : undefined;
  const keyOf = keys();
  let forgotten = 0;
  return {
    async answer(question, execute) {
      const maxAge = Math.min(longest, question.maxAge);
      const key = kept && maxAge ? keyOf(question) : undefined;
      const found = key === undefined ? undefined : kept?.get(key);
      if (key !== undefined) onLookup(found !== undefined);
      if (found) {
        const age = Math.floor((now() - found.asked) / 1000);
        return { result: read(found.json), forAll: true, maxAge, age };
      }
      const asked = now();
      const before = forgotten;
      const result = await execute();
      const forAll = isWhole(result);
      if (key !== undefined && forAll && before === forgotten)
        kept?.set(key, { json: JSON.stringify(result), asked }, { start: asked, ttl: maxAge * 1000 });
      return { result, forAll, maxAge, age: undefined };
    },
    forget() {
      forgotten += 1;
      kept?.clear();
    },
  };
}

/** Each request gets an answer of its own: its id is put into it. */
function read(json: string): ExecutionResult {
  const result: unknown = JSON.parse(json);
  return isObject(result) ? result : {};
}

/** No partner may be missing, even if nothing that was asked for is. */
function isWhole({ data, errors = [], extensions = {} }: ExecutionResult): boolean {
  const { partners } = extensions;
  return (
    isObject(data) &&
    !errors.length &&
    Array.isArray(partners) &&
    partners.every((each) => isObject(each) && (each['status'] === 'OK' || each['status'] === 'NOT_ASKED'))
  );
}

function keys(): (question: PublicQuestion) => string {
  const versions = new WeakMap<Graph, number>();
  const texts = new WeakMap<DocumentNode, string>();
  let latest = 0;
  return ({ graph, document, operation, values }) => {
    const version = versions.get(graph) ?? (latest += 1);
    versions.set(graph, version);
    const text = texts.get(document) ?? print(document);
    texts.set(document, text);
    return hashOf(JSON.stringify([version, operation.name?.value ?? null, values, text]));
  };
}

/** Tells answers with other data apart; the extensions of each request are its own. */
export function etagOf({ data }: ExecutionResult): string {
  return `W/"${hashOf(JSON.stringify(data))}"`;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
