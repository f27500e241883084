import { printSchema, ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import { buildSchema, type GraphQLSchema } from 'graphql';

/** The schema that callers of a supergraph see. */
export const apiSchemaOf = (supergraphSdl: string): GraphQLSchema =>
  buildSchema(
    printSchema(
      Supergraph.build(supergraphSdl, {
        supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
      }).apiSchema(),
    ),
  );
