import type { GraphQLError } from 'graphql';
import { faultError, type Fault } from '../errors.ts';
import type { Path } from '../json.ts';
import type { PartnerError } from '../partnerAnswer.ts';
import type { Shape } from '../shape.ts';
import type { CompiledFetch } from './compile.ts';
import type { Group } from './fetch.ts';
import { toldPath, type Position } from './places.ts';

/** A fetch whose answer came with errors, or not at all. */
export interface FaultyFetch {
  fetch: CompiledFetch;
  /** The objects it was to fill, for each representation sent. */
  groups: readonly Group[];
  /** Whether the partner gave anything. */
  usable: boolean;
  errors: readonly PartnerError[];
}

/** What went wrong during one operation, by place. */
export interface Ledger {
  /** Notes a fault at a place; one the caller did not ask for is kept for the fields that depend on it. */
  add(path: Path, cause: Fault): void;
  /** Notes a fault that may have cost anything a fetch was to fill at these places. */
  blame(fetch: CompiledFetch, places: readonly Position[], cause: Fault): void;
  /** The first fault of a fetch at a place it was to fill. */
  blamed(fetch: CompiledFetch, place: Path): Fault | undefined;
  /** Whether the caller will read of a fault at this place or below it. */
  told(path: Path): boolean;
  /** The fault at or below a place, seen or unseen by the caller. */
  at(path: Path): Fault | undefined;
  errors(): readonly GraphQLError[];
}

/** An empty ledger for what a caller selected, and the names that the caller knows by others. */
export function createLedger(selected: Shape, told: ReadonlyMap<string, string>): Ledger {
  const seen = new Map<string, { path: Path; cause: Fault }>();
  const under = new Map<string, Fault>();
  const seenUnder = new Set<string>();
  const blames = new Map<CompiledFetch, Map<string, Fault>>();
  const causes = new Map<string, Fault>();
  return {
    blame(fetch, places, cause) {
      const known = blames.get(fetch) ?? new Map<string, Fault>();
      blames.set(fetch, known);
      causes.set(cause.partner, cause);
      for (const { path } of places) {
        const key = keyOf(path);
        if (!known.has(key)) known.set(key, cause);
      }
    },
    blamed: (fetch, place) => blames.get(fetch)?.get(keyOf(place)),
    add(path, cause) {
      const key = keyOf(path);
      const visible = isSelected(selected, path);
      if (visible && !seen.has(key)) seen.set(key, { path, cause });
      path.forEach((_, index) => {
        const prefix = keyOf(path.slice(0, index + 1));
        if (!under.has(prefix)) under.set(prefix, cause);
        if (visible) seenUnder.add(prefix);
      });
    },
    told: (path) => seenUnder.has(keyOf(path)),
    at: (path) => under.get(keyOf(path)),
    errors() {
      const errors = [...seen.values()].map(({ path, cause }) => faultError(cause, toldPath(path, told)));
      // A failure that cost the caller no field is still worth knowing, once.
      const spoken = new Set([...seen.values()].map(({ cause }) => cause.partner));
      const silent = [...causes.values()].filter(({ partner }) => !spoken.has(partner));
      return [...errors, ...silent.map((cause) => faultError(cause))];
    },
  };
}

/** Whether an operation selects something at this place, for any type. */
export function isSelected(shape: Shape, path: Path): boolean {
  const shapes = path
    .filter((part) => typeof part === 'string')
    .reduce<readonly (Shape | null)[]>(
      (all, name) =>
        all.flatMap((each) => {
          const field = each?.fieldsOf(undefined).get(name);
          return field ? [field.child] : [];
        }),
      [shape],
    );
  return shapes.length > 0;
}

/** A place as a key of maps. */
export function keyOf(path: Path): string {
  return JSON.stringify(path);
}
