import { readdirSync, readFileSync } from 'node:fs';
import { ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { type DocumentNode, type GraphQLSchema, Kind, parse, printSchema, validate, visit } from 'graphql';
import { bodyOf, idOf } from './manifest.ts';

/** A file of one operation. */
export interface OperationFile {
  location: string;
  document: DocumentNode;
}

/** The operations in a folder's files, by file name. */
export function operationsIn(folder: string): OperationFile[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => `${folder}/${file}`)
    .map((location) => ({
      location,
      document: parse(readFileSync(location, 'utf8'), { noLocation: true }),
    }));
}

const SCALARS = [
  'Date',
  'DateTime',
  'Decimal',
  'Currency',
  'CountryCode',
  'OrganisationId',
  'MunicipalityId',
  'CountyId',
  'NutsCode',
  'YearMonth',
  'UUID',
];

/**
 * Operations on a supergraph as typed documents (TypedDocumentNode): each carries the types of its variables and of its
 * answer, for any client that takes them.
 */
export function clientTypes(
  filename: string,
  supergraphSdl: string,
  files: readonly OperationFile[],
): Promise<string> {
  const documents = files.map(({ location, document }) => ({
    location,
    document: withOwnFragments(document),
  }));
  return generated(filename, supergraphSdl, documents, {});
}

/**
 * The same without the text, for those that the supergraph can answer: `__meta__.hash` is what known operations are asked
 * by.
 */
export function persistedTypes(
  filename: string,
  supergraphSdl: string,
  all: readonly OperationFile[],
): Promise<string> {
  const schema = schemaOf(supergraphSdl);
  const files = all.filter(({ document }) => validate(schema, document).length === 0);
  const ids = new Map(files.map(({ document }) => [operationOf(document), idOf(bodyOf(document))]));
  const documents = files.map(({ location, document }) => ({
    location,
    document: withOwnFragments(document),
  }));
  return generated(filename, supergraphSdl, documents, {
    unstable_omitDefinitions: true,
    unstable_onExecutableDocumentNode: (document: DocumentNode) => ({ hash: ids.get(operationOf(document)) }),
  });
}

function generated(
  filename: string,
  supergraphSdl: string,
  documents: OperationFile[],
  config: Record<string, unknown>,
): Promise<string> {
  return codegen({
    filename,
    documents,
    schema: parse(printSchema(schemaOf(supergraphSdl))),
    pluginMap: { typescriptOperations, typedDocumentNode },
    plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
    config: {
      useTypeImports: true,
      skipTypename: true,
      enumType: 'string-literal',
      strictScalars: true,
      scalars: Object.fromEntries(SCALARS.map((name) => [name, 'string'])),
      ...config,
    },
  });
}

/** What callers see of a supergraph. */
function schemaOf(supergraphSdl: string): GraphQLSchema {
  const supportedFeatures = ROUTER_SUPPORTED_SUPERGRAPH_FEATURES;
  return Supergraph.build(supergraphSdl, { supportedFeatures }).apiSchema().toGraphQLJSSchema();
}

/** The name of a document's operation. */
const operationOf = (document: DocumentNode): string =>
  document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)?.name?.value ?? '';

/** Files may call different fragments the same: in one module, each is called by its operation, too. */
function withOwnFragments(document: DocumentNode): DocumentNode {
  const operation = operationOf(document);
  const renamed = <Node extends { name: { value: string } }>(node: Node): Node => ({
    ...node,
    name: { ...node.name, value: `${operation}${node.name.value}` },
  });
  return visit(document, { FragmentDefinition: renamed, FragmentSpread: renamed });
}
