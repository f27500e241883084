import { isNothing, isObject, type JsonObject, type Path } from '../json.ts';
import type { Shape } from '../shape.ts';
import type { CompiledFetch } from './compile.ts';
import type { Group } from './fetch.ts';

/** Whether a fetch asks for what stands at this place, counted from the object it fills. */
export function asksFor({ requires, shape, renamed }: CompiledFetch, names: Path): boolean {
  const top = requires ? (shape.fieldsOf(undefined).get('_entities')?.child ?? null) : shape;
  const found = names
    .filter((name) => typeof name === 'string')
    .reduce<Shape[]>(
      (shapes, name) =>
        shapes.flatMap((each) =>
          [...each.fieldsOf(undefined)]
            .filter(([own]) => (renamed.get(own) ?? own) === name)
            .map(([, { child }]) => child ?? leaf),
        ),
      top ? [top] : [],
    );
  return found.length > 0;
}

const leaf: Shape = { fieldsOf: () => new Map() };

/** The place that a fetch fills on the way to another place, or undefined when it fills none there. */
export function filledOnTheWay(fetch: CompiledFetch, place: Path): Path | undefined {
  let at = 0;
  for (const part of fetch.path) {
    if (part === '@' ? typeof place[at] !== 'number' : place[at] !== part) return undefined;
    at += 1;
  }
  return place.slice(0, at);
}

/** An object that a fetch fills, and where it stands. */
export interface Position {
  object: JsonObject;
  path: Path;
}

/** The objects at a fetch's path, in the order in which the fetch sees them. */
function positionsAt(root: JsonObject, path: Path): readonly Position[] {
  const places = path.reduce<readonly { value: unknown; path: Path }[]>(
    (all, part) =>
      all.flatMap((place) => {
        if (part === '@') {
          const items: readonly unknown[] = Array.isArray(place.value) ? place.value : [];
          return items.map((value, index) => ({ value, path: [...place.path, index] }));
        }
        const value = isObject(place.value) ? place.value[part] : undefined;
        return isNothing(value) ? [] : [{ value, path: [...place.path, part] }];
      }),
    [{ value: root, path: [] }],
  );
  return places.flatMap(({ value, path }) => (isObject(value) ? [{ object: value, path }] : []));
}

/** Where the objects of each of a fetch's representations stand. */
export function positionsOf(
  fetch: CompiledFetch,
  groups: readonly Group[],
  merged: JsonObject,
): readonly (readonly Position[])[] {
  const indexes = new Map(groups.flatMap((group, index) => group.map((object) => [object, index] as const)));
  const positions: Position[][] = groups.map(() => []);
  for (const position of positionsAt(merged, fetch.path)) {
    const index = indexes.get(position.object);
    if (index !== undefined) positions[index]?.push(position);
  }
  return positions;
}

/** Whether a fetch gives what stands at a place. */
export function owns(fetch: CompiledFetch, path: Path): boolean {
  const place = filledOnTheWay(fetch, path);
  return place !== undefined && asksFor(fetch, path.slice(place.length));
}

/** A place by the caller's names. */
export function toldPath(path: Path, told: ReadonlyMap<string, string>): Path {
  return path.map((part) => (typeof part === 'string' ? (told.get(part) ?? part) : part));
}
