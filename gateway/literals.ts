import {
  GraphQLError,
  Kind,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
  type ASTNode,
  type ASTVisitor,
  type DocumentNode,
  type GraphQLSchema,
  type ValidationContext,
  type ValueNode,
  type VariableNode,
} from 'graphql';
import type { IsPersonal } from './personal.ts';

/** Finds, once for each document, the literals that `personalLiterals` refuses. */
export function literalCheck(
  schema: GraphQLSchema,
  isPersonal: IsPersonal,
): (document: DocumentNode) => readonly GraphQLError[] {
  const rule = personalLiterals(isPersonal);
  // The server hands out the same parsed document for the same text.
  const known = new WeakMap<DocumentNode, readonly GraphQLError[]>();
  return (document) => {
    const errors = known.get(document) ?? validate(schema, document, [rule]);
    known.set(document, errors);
    return errors;
  };
}

/** Finds, once for each document, the names of the variables whose values are about persons. */
export function personalVariables(
  schema: GraphQLSchema,
  isPersonal: IsPersonal,
): (document: DocumentNode) => ReadonlySet<string> {
  const known = new WeakMap<DocumentNode, ReadonlySet<string>>();
  return (document) => {
    const names = known.get(document) ?? personalVariablesOf(document, schema, isPersonal);
    known.set(document, names);
    return names;
  };
}

function personalVariablesOf(
  document: DocumentNode,
  schema: GraphQLSchema,
  isPersonal: IsPersonal,
): ReadonlySet<string> {
  const names = new Set<string>();
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field({ name, arguments: given = [] }) {
        if (!isPersonal(info.getParentType()?.name ?? '', name.value)) return;
        for (const { value } of given)
          for (const variable of variablesIn(value)) names.add(variable.name.value);
      },
    }),
  );
  return names;
}

/** Why a variable about persons (`field`) may not stand in an address. */
export function inAddress(field: string): GraphQLError {
  const rule = 'must come in the body of a POST: addresses stand in logs';
  const extensions = { code: 'LITERAL_NOT_ALLOWED', field, rule, http: { status: 400 } };
  return new GraphQLError(`${field}: ${rule}`, { extensions });
}

/**
 * Refuses operations with a literal in an argument of a field about persons, LITERAL_NOT_ALLOWED with `field`
 * (`Type.field(argument:)`): such values come by variables without defaults, as nothing that is made of an operation
 * holds the values of its variables (domain.md section 5, P22). The value is not repeated.
 */
function personalLiterals(isPersonal: IsPersonal): (context: ValidationContext) => ASTVisitor {
  return (context) => {
    const places = new Map<VariableNode, string>();
    const refuse = (field: string): void => {
      const extensions = {
        code: 'LITERAL_NOT_ALLOWED',
        field,
        rule: 'a variable without a default is required',
        http: { status: 400 },
      };
      context.reportError(new GraphQLError(`The value of ${field} must come by a variable.`, { extensions }));
    };
    return {
      Field({ name, arguments: given = [] }) {
        const type = context.getParentType();
        if (!type || !isPersonal(type.name, name.value)) return;
        for (const argument of given) {
          const place = `${type.name}.${name.value}(${argument.name.value}:)`;
          if (hasLiteral(argument.value)) refuse(place);
          for (const variable of variablesIn(argument.value)) places.set(variable, place);
        }
      },
      Document: {
        leave(document) {
          for (const place of defaultsIn(document, context, places)) refuse(place);
        },
      },
    };
  };
}

/** Where variables with a default are used among these places. */
function defaultsIn(
  { definitions }: DocumentNode,
  context: ValidationContext,
  places: ReadonlyMap<VariableNode, string>,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const operation of definitions) {
    if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
    const withDefault = operation.variableDefinitions?.filter(({ defaultValue }) => defaultValue) ?? [];
    const names = new Set(withDefault.map(({ variable }) => variable.name.value));
    for (const { node } of context.getRecursiveVariableUsages(operation)) {
      const place = places.get(node);
      if (place !== undefined && names.has(node.name.value)) found.add(place);
    }
  }
  return found;
}

function hasLiteral(value: ValueNode): boolean {
  return partsOf(value).some(({ kind }) => !WITHOUT_VALUE.has(kind));
}

function variablesIn(value: ValueNode): readonly VariableNode[] {
  return partsOf(value).filter((part) => part.kind === Kind.VARIABLE);
}

function partsOf(value: ValueNode): readonly ASTNode[] {
  const parts: ASTNode[] = [];
  visit(value, { enter: (node) => void parts.push(node) });
  return parts;
}

const WITHOUT_VALUE = new Set<ASTNode['kind']>([
  Kind.VARIABLE,
  Kind.NAME,
  Kind.LIST,
  Kind.OBJECT,
  Kind.OBJECT_FIELD,
]);
