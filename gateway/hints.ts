import {
  baseType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type Directive,
  type FieldDefinition,
  type InterfaceType,
  type ObjectType,
  type Schema,
} from '@apollo/federation-internals';

/** How long an answer with a field may be kept. */
export interface Hint {
  /** Seconds; infinite where it is as long as the object that the field stands on may. */
  maxAge: number;
  /** Whether nobody may keep it. */
  isPrivate: boolean;
}

/** What one `@cacheControl` says; the names of its arguments are Apollo's. */
interface Said {
  maxAge?: number | undefined;
  scope?: string | undefined;
  inheritMaxAge?: boolean | undefined;
}

/** What may have a hint. */
interface Hinted {
  appliedDirectives: readonly Directive[];
}

const NAME = 'cacheControl';

/**
 * Reads what a supergraph's `@cacheControl` says of each `Type.field`, with the meaning that it has in Apollo Server: what a
 * field says goes before what the type says that it leads to; a field of Query, and one that leads to an object, has 0
 * seconds if neither says any. An interface's field may be kept as long as on each of its types. The directive is taken
 * from any specification of this name.
 */
export function hintsIn(supergraph: Schema): (type: string, field: string) => Hint {
  const feature = [...(supergraph.coreFeatures?.allFeatures() ?? [])].find(({ url }) => url.name === NAME);
  const directive = feature?.directiveNameInSchema(NAME);
  const query = supergraph.schemaDefinition.rootType('query');
  const hints = new Map<string, Hint>();
  for (const type of supergraph.types()) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of type.fields()) {
      const hint = hintOf(field, (element) => saidOf(element, directive), type === query);
      for (const { name } of [type, ...type.interfaces()]) {
        const place = `${name}.${field.name}`;
        const known = hints.get(place);
        hints.set(place, known ? shorter(known, hint) : hint);
      }
    }
  }
  return (type, field) => hints.get(`${type}.${field}`) ?? { maxAge: 0, isPrivate: true };
}

function hintOf(
  field: FieldDefinition<ObjectType | InterfaceType>,
  said: (element: Hinted) => Said,
  isRoot: boolean,
): Hint {
  const target = field.type && baseType(field.type);
  const isComposite = target && (isObjectType(target) || isInterfaceType(target) || isUnionType(target));
  const ofType: Said = isComposite ? said(target) : {};
  const own = said(field);
  const maxAge = own.maxAge ?? ofType.maxAge;
  const inherits = !isRoot && (!isComposite || own.inheritMaxAge === true || ofType.inheritMaxAge === true);
  return {
    maxAge: maxAge === undefined ? (inherits ? Infinity : 0) : Math.max(0, maxAge),
    isPrivate: (own.scope ?? ofType.scope) === 'PRIVATE',
  };
}

function saidOf({ appliedDirectives }: Hinted, directive: string | undefined): Said {
  const found = appliedDirectives.find(({ name }) => name === directive);
  const given: Readonly<Record<string, unknown>> = found?.arguments() ?? {};
  const { maxAge, scope, inheritMaxAge } = given;
  return {
    maxAge: typeof maxAge === 'number' ? maxAge : undefined,
    scope: typeof scope === 'string' ? scope : undefined,
    inheritMaxAge: inheritMaxAge === true,
  };
}

function shorter(one: Hint, other: Hint): Hint {
  return { maxAge: Math.min(one.maxAge, other.maxAge), isPrivate: one.isPrivate || other.isPrivate };
}
