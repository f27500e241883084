import { readdirSync, readFileSync } from 'node:fs';
import { ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { type DocumentNode, Kind, parse, printSchema, visit } from 'graphql';

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
    .map((file) => ({
      location: `${folder}/${file}`,
      document: parse(readFileSync(`${folder}/${file}`, 'utf8'), { noLocation: true }),
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
  const supergraph = Supergraph.build(supergraphSdl, {
    supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
  });
  return codegen({
    filename,
    documents: files.map(({ location, document }) => ({ location, document: withOwnFragments(document) })),
    schema: parse(printSchema(supergraph.apiSchema().toGraphQLJSSchema())),
    pluginMap: { typescriptOperations, typedDocumentNode },
    plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
    config: {
      useTypeImports: true,
      skipTypename: true,
      enumType: 'string-literal',
      strictScalars: true,
      scalars: Object.fromEntries(SCALARS.map((name) => [name, 'string'])),
    },
  });
}

/** Files may call different fragments the same: in one module, each is called by its operation, too. */
function withOwnFragments(document: DocumentNode): DocumentNode {
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)?.name?.value;
  const renamed = <Node extends { name: { value: string } }>(node: Node): Node => ({
    ...node,
    name: { ...node.name, value: `${operation ?? ''}${node.name.value}` },
  });
  return visit(document, { FragmentDefinition: renamed, FragmentSpread: renamed });
}
