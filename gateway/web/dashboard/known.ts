/** An error of an answer. */
export interface Failure {
  message: string;
  path?: (string | number)[];
  extensions?: { code?: string; partner?: string };
}

/** A complete answer, and when it was given. */
export interface Known<Data> {
  data: Data;
  at: string;
}

const PREFIX = 'samgraf:';

/**
 * Keeps a complete answer for the day that a partner is down. Public figures and released statistics alone: no person. Where
 * there is no room, what is oldest makes it; with a reader who lets pages keep nothing there is nothing to fall back on, and
 * the page says so.
 */
export function remember(key: string, known: Known<unknown>): void {
  const text = JSON.stringify(known);
  if (isKept(key, text)) return;
  for (const other of oldestFirst()) {
    localStorage.removeItem(PREFIX + other);
    if (isKept(key, text)) return;
  }
}

function isKept(key: string, text: string): boolean {
  try {
    localStorage.setItem(PREFIX + key, text);
    return true;
  } catch {
    return false;
  }
}

/** The questions whose answers are kept. */
function oldestFirst(): string[] {
  try {
    return Object.keys(localStorage)
      .filter((each) => each.startsWith(PREFIX))
      .map((each) => each.slice(PREFIX.length))
      .map((key) => ({ key, at: recall(key)?.at ?? '' }))
      .sort((one, other) => one.at.localeCompare(other.at))
      .map(({ key }) => key);
  } catch {
    return [];
  }
}

/** The last complete answer to a question; undefined when there was none. */
export function recall<Data>(key: string): Known<Data> | undefined {
  try {
    const text = localStorage.getItem(PREFIX + key);
    if (text === null) return undefined;
    const known: unknown = JSON.parse(text);
    return isKnown<Data>(known) ? known : undefined;
  } catch {
    return undefined;
  }
}

/** Whether it is what `remember` wrote under the question's hash, whose types are those of the operation. */
const isKnown = <Data>(value: unknown): value is Known<Data> =>
  isEntry(value) && 'data' in value && 'at' in value;

type Entry = Record<string | number, unknown>;

const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null;

/** Whether two objects can be the same thing: what both say of themselves agrees. */
function agree(fresh: Entry, old: Entry): boolean {
  return Object.entries(fresh).every(([key, value]) => {
    const before = old[key];
    return value == null || before == null || isEntry(value) || isEntry(before) || value === before;
  });
}

/**
 * An answer with what it lost to partners that failed filled in from an older one, and which partners' figures are old
 * therefore. A value is taken at the error's own path only, and only below things that agree in both answers.
 */
export function filledIn<Data>(
  fresh: Data | undefined,
  old: Data | undefined,
  outages: readonly Failure[],
): { data: Data | undefined; partners: Set<string> } {
  const partners = new Set<string>();
  const all = outages.flatMap(({ extensions }) => extensions?.partner ?? []);
  if (fresh === undefined) return { data: old, partners: new Set(old === undefined ? [] : all) };
  const data = structuredClone(fresh);
  for (const { path = [], extensions } of outages) {
    let at: unknown = data;
    let before: unknown = old;
    for (const key of path) {
      if (!isEntry(at) || !isEntry(before) || !agree(at, before)) break;
      if (at[key] == null) {
        if (before[key] == null) break;
        at[key] = before[key];
        if (extensions?.partner !== undefined) partners.add(extensions.partner);
        break;
      }
      at = at[key];
      before = before[key];
    }
  }
  return { data, partners };
}
