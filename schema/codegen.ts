import { existsSync, readFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { Kind } from 'graphql';
import type { SubgraphName } from './subgraphs.ts';
import { typeDefs } from './typeDefs.ts';

/**
 * GraphQL types that resolvers receive as something else than their fields: every `XRecord` that a records file exports, as
 * stored, stands for `X`; where it exports an `XView`, an `X` as the caller may see it, that one does.
 */
function mappers(types: ReadonlySet<string>, file: string, from: string): Record<string, string> {
  if (!existsSync(file)) return {};
  const text = readFileSync(file, 'utf8');
  const shapes = ['Record', 'View'].flatMap((shape) =>
    [...text.matchAll(new RegExp(`export (?:interface|type) (\\w+)${shape}\\b`, 'g'))].map(
      ([, name = '']) => [name, `${from}#${name}${shape}`] as const,
    ),
  );
  return Object.fromEntries(shapes.filter(([name]) => types.has(name)));
}

const text = { input: 'string', output: 'string' };

/** The resolver types of one subgraph, from its contract and the shapes of its records. */
export function resolverTypes(name: SubgraphName): Promise<string> {
  const filename = `subgraphs/${name}/types.generated.ts`;
  const schema = typeDefs(name);
  const types = new Set(
    schema.definitions.flatMap((each) => (each.kind === Kind.OBJECT_TYPE_DEFINITION ? each.name.value : [])),
  );
  return codegen({
    filename,
    documents: [],
    schema,
    pluginMap: { typescript, typescriptResolvers },
    plugins: [{ typescript: {} }, { typescriptResolvers: {} }],
    config: {
      federation: true,
      useIndexSignature: true,
      useTypeImports: true,
      enumsAsTypes: true,
      strictScalars: true,
      contextType: './loaders.ts#Context',
      mappers: {
        ...mappers(types, 'subgraphs/shared/records.ts', '../shared/records.ts'),
        ...mappers(types, 'subgraphs/shared/disclosure.ts', '../shared/disclosure.ts'),
        ...mappers(types, 'subgraphs/shared/factModel.ts', '../shared/factModel.ts'),
        ...mappers(types, 'subgraphs/shared/changes.ts', '../shared/changes.ts'),
        ...mappers(types, 'subgraphs/shared/processing.ts', '../shared/processing.ts'),
        ...mappers(types, `subgraphs/${name}/records.ts`, './records.ts'),
      },
      scalars: {
        ID: text,
        Date: text,
        DateTime: { input: 'Date', output: 'Date' },
        Decimal: text,
        Currency: text,
        CountryCode: text,
        OrganisationId: text,
        MunicipalityId: text,
        CountyId: text,
        NutsCode: text,
        YearMonth: text,
        UUID: text,
        _FieldSet: text,
      },
    },
  });
}
