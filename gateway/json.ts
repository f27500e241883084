/** An object of an answer. */
export type JsonObject = Record<string, unknown>;

/** A place in an answer: response names and list indexes. */
export type Path = readonly (string | number)[];

/** Whether one path begins with all of another. */
export function startsWith(path: Path, start: Path): boolean {
  return start.length <= path.length && start.every((part, index) => part === path[index]);
}

/** Whether a value of an answer is an object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value of an answer is null or not there. */
export function isNothing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** What stands at a place; undefined when nothing does. */
export function valueAt(root: JsonObject, path: Path): unknown {
  return path.reduce<unknown>((value, part) => {
    if (typeof part === 'number') return Array.isArray(value) ? value[part] : undefined;
    return isObject(value) && Object.hasOwn(value, part) ? value[part] : undefined;
  }, root);
}

/** Objects without anything inherited: a field may be called `constructor`, and an alias `__proto__`. */
class Bare {
  [name: string]: unknown;
}
Object.setPrototypeOf(Bare.prototype, null);
Reflect.deleteProperty(Bare.prototype, 'constructor');

/** An empty object that inherits nothing, and is as fast as any other. */
export function newObject(): JsonObject {
  return new Bare();
}

/** A maker of such objects for one kind of them: the engine then keeps room for the fields that this kind has. */
export function objectMaker(): () => JsonObject {
  class Kind extends Bare {}
  Reflect.deleteProperty(Kind.prototype, 'constructor');
  return () => new Kind();
}

/** Whether a value was made by `newObject`. */
export function isNewObject(value: unknown): value is JsonObject {
  return value instanceof Bare;
}

/** A value of an object that came from JSON, never an inherited one. */
export function ownValue(object: JsonObject, name: string): unknown {
  return name in Object.prototype && !Object.hasOwn(object, name) ? undefined : object[name];
}

/** Text that is the same in JSON: asking first is cheaper than having it escaped. */
const PLAIN = /^[ !#-[\]-~]*$/;

/** Text as JSON. */
export function printText(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
}
