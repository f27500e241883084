import {
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import type { Path } from '../json.ts';
import type { Shape } from '../shape.ts';
import type { RuntimeTypes } from './runtimeTypes.ts';

/** What a fetch selects at a place. */
interface Source {
  shape: Shape;
  renamed: ReadonlyMap<string, string>;
}

/** A fetch and where it puts what it selects, with `@` for every item of a list. */
export interface PlacedSource extends Source {
  path: Path;
}

/** One field with what stands below it, for all types that have it alike. */
interface Branch {
  name: string;
  field: GraphQLOutputType;
  child: Shape;
  sources: readonly Source[];
  types: Set<string>;
}

/**
 * Finds a field that an operation selects and no fetch of its plan does. The planner drops, without an error, what it
 * finds no way to; what can never be selected, as no partner gives an object of its type there, is rightly dropped.
 */
export function findUncovered(
  schema: GraphQLSchema,
  runtimeTypes: RuntimeTypes,
  selected: Shape,
  root: string,
  fetches: readonly PlacedSource[],
): readonly string[] | undefined {
  const numbers = new Map<Shape, number>();
  const numberOf = (shape: Shape): number => {
    const number = numbers.get(shape) ?? numbers.size;
    numbers.set(shape, number);
    return number;
  };
  const at = (path: Path): readonly Source[] => {
    const place = path.join(' ');
    return fetches.filter((fetch) => fetch.path.join(' ') === place);
  };

  const visit = (
    shape: Shape,
    types: ReadonlySet<string>,
    given: readonly Source[],
    path: Path,
  ): readonly string[] | undefined => {
    const sources = [...given, ...at(path)];
    const branches = new Map<string, Branch>();
    for (const typename of types) {
      const type = schema.getType(typename);
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const [name, { name: field, child }] of shape.fieldsOf(typename)) {
        const definition = type.getFields()[field];
        if (!definition) continue;
        const givers = sources.flatMap((source) => below(source, typename, name));
        if (!givers.length) return [...namesIn(path), name, ...(child ? firstLeaf(child) : [])];
        if (!child) continue;
        const key = [name, numberOf(child), ...givers.map((each) => numberOf(each.shape))].join(' ');
        const branch = branches.get(key) ?? {
          name,
          field: definition.type,
          child,
          sources: givers,
          types: new Set(),
        };
        branches.set(key, branch);
        const given = runtimeTypes(typename, field);
        for (const each of given?.size ? given : [getNamedType(definition.type).name]) branch.types.add(each);
      }
    }
    for (const { name, field, child, sources, types } of branches.values()) {
      const found = visit(child, types, sources, [...path, name, ...listsIn(field)]);
      if (found) return found;
    }
    return undefined;
  };

  return visit(selected, new Set([root]), [], []);
}

function below({ shape, renamed }: Source, typename: string, name: string): Source[] {
  return [...shape.fieldsOf(typename)]
    .filter(([own]) => (renamed.get(own) ?? own) === name)
    .map(([, { child }]) => ({ shape: child ?? leaf, renamed }));
}

const leaf: Shape = { fieldsOf: () => new Map() };

function firstLeaf(shape: Shape): readonly string[] {
  const [first] = [...shape.fieldsOf(undefined)].filter(([, { name }]) => !name.startsWith('__'));
  if (!first) return [];
  const [name, { child }] = first;
  return [name, ...(child ? firstLeaf(child) : [])];
}

function namesIn(path: Path): readonly string[] {
  return path.filter((part) => typeof part === 'string').filter((part) => part !== '@');
}

function listsIn(type: GraphQLOutputType): readonly '@'[] {
  if (isNonNullType(type)) return listsIn(type.ofType);
  return isListType(type) ? ['@', ...listsIn(type.ofType)] : [];
}
