import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  print,
  type TypeNode,
} from 'graphql';

/** The contract of one subgraph. */
export interface Contract {
  name: string;
  typeDefs: DocumentNode;
}

/** Something in a contract that may carry directives. */
export interface Tagged {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** What a field is: open to everybody, counts out of releases, or about a person. */
export const CLASSES = ['public', 'statistics', 'personal'];

/** The object types that a contract has something to say of. */
export const objects = ({ typeDefs }: Contract): ObjectTypeDefinitionNode[] =>
  typeDefs.definitions.filter((each) => each.kind === Kind.OBJECT_TYPE_DEFINITION);

/** A type's or field's uses of a directive, printed: `@key(fields: "id")`. */
export const uses = (node: Tagged, directive: string): string[] =>
  (node.directives ?? []).filter(({ name }) => name.value === directive).map((each) => print(each));

/** The classes that are written on a node itself. */
export const classes = (node: Tagged) =>
  CLASSES.filter((each) => uses(node, 'tag').includes(`@tag(name: "${each}")`));

/** The classes of a type's field: those written on it, or else on its type in the same contract. */
export const classesOf = (type: Tagged, field: FieldDefinitionNode) =>
  classes(field).length > 0 ? classes(field) : classes(type);

/** The type that a field or an argument is of, without lists and exclamation marks. */
export const namedType = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
