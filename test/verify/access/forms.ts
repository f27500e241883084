import {
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
  isObjectType,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** How an operation can be written without asking for anything else. */
export const FORMS = ['direct', 'alias', 'fragment', 'inline fragment'] as const;
export type Form = (typeof FORMS)[number];

/** One field of an operation. */
export interface Position {
  /** Response keys from the root, without places in lists. */
  path: readonly string[];
  /** The fields on the way to it and itself, as `Type.field`. */
  way: readonly string[];
}

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
const named = (value: string) => ({ kind: Kind.NAMED_TYPE, name: name(value) }) as const;
const keyOf = (field: string, form: Form): string => (form === 'alias' ? `a_${field}` : field);

/** The operation in another form. */
export function inForm(text: string, form: Form, schema: GraphQLSchema): string {
  const document = parse(text);
  if (form === 'direct') return text;
  if (form === 'alias')
    return print(
      visit(document, { Field: (node) => ({ ...node, alias: name(keyOf(node.name.value, form)) }) }),
    );
  const fragments: DefinitionNode[] = [];
  const types = new TypeInfo(schema);
  const rewritten: DocumentNode = visit(
    document,
    visitWithTypeInfo(types, {
      SelectionSet: {
        leave(selectionSet) {
          const type = types.getParentType();
          if (!isObjectType(type)) return undefined;
          const typeCondition = named(type.name);
          if (form === 'inline fragment')
            return {
              kind: Kind.SELECTION_SET,
              selections: [{ kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet }],
            };
          const fragment = name(`F${fragments.length}`);
          fragments.push({ kind: Kind.FRAGMENT_DEFINITION, name: fragment, typeCondition, selectionSet });
          return { kind: Kind.SELECTION_SET, selections: [{ kind: Kind.FRAGMENT_SPREAD, name: fragment }] };
        },
      },
    }),
  );
  return print({ ...rewritten, definitions: [...rewritten.definitions, ...fragments] });
}

/** Every field that the operation asks for, under the keys that the form gives it. */
export function positionsOf(text: string, form: Form, schema: GraphQLSchema): Position[] {
  const found: Position[] = [];
  const types = new TypeInfo(schema);
  const above: Position[] = [];
  visit(
    parse(text),
    visitWithTypeInfo(types, {
      Field: {
        enter(node) {
          const parent = above.at(-1);
          const coordinate = `${types.getParentType()?.name ?? ''}.${node.name.value}`;
          const position = {
            path: [...(parent?.path ?? []), keyOf(node.name.value, form)],
            way: [...(parent?.way ?? []), coordinate],
          };
          above.push(position);
          found.push(position);
        },
        leave() {
          above.pop();
        },
      },
    }),
  );
  return found;
}
