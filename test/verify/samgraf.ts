import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/index.js';
import { isObjectType, type GraphQLSchema } from 'graphql';
import type { Connection } from 'mongoose';
import { anonymous } from '../../schema/caller.ts';
import type { SubgraphName } from '../../schema/subgraphs.ts';
import { typeDefs } from '../../schema/typeDefs.ts';
import { SEEDS } from '../../seed/all.ts';
import * as countyLoaders from '../../subgraphs/county/loaders.ts';
import * as countyModel from '../../subgraphs/county/model.ts';
import { resolvers as county } from '../../subgraphs/county/resolvers.ts';
import * as crossborderLoaders from '../../subgraphs/crossborder/loaders.ts';
import * as crossborderModel from '../../subgraphs/crossborder/model.ts';
import { resolvers as crossborder } from '../../subgraphs/crossborder/resolvers.ts';
import * as immigrationLoaders from '../../subgraphs/immigration/loaders.ts';
import * as immigrationModel from '../../subgraphs/immigration/model.ts';
import { resolvers as immigration } from '../../subgraphs/immigration/resolvers.ts';
import * as municipalitiesLoaders from '../../subgraphs/municipalities/loaders.ts';
import * as municipalitiesModel from '../../subgraphs/municipalities/model.ts';
import { resolvers as municipalities } from '../../subgraphs/municipalities/resolvers.ts';
import type { SubgraphContext } from '../../subgraphs/shared/context.ts';
import { sharedResolvers } from '../../subgraphs/shared/subgraph.ts';
import { startGraph } from '../support/graph.ts';
import { crossingsIn } from './owners.ts';
import { withoutWarnings } from '../../gateway/requirements.ts';
import type { OracleSubgraph } from './calls.ts';
import { apiSchemaOf, inProcess, overHttp, plainGateway, plannerFault, type Subject } from './subject.ts';
import type { Pools } from './values.ts';
import { UNLIMITED } from '../support/unlimited.ts';

/** Runs our own graph: its four subgraphs with the seed behind our gateway, and the oracle on the same databases. */
export async function runSamgraf(): Promise<Subject> {
  const graph = await startGraph({ ...UNLIMITED, PARTNER_SUSPEND_MS: '0' });
  // What is about persons, and what writes, is proven by verify:access: this compares what everybody may read.
  const supergraphSdl = withoutWarnings(readFileSync('schema/dashboard.graphql', 'utf8'));
  const schema = apiSchemaOf(supergraphSdl);
  const db = (name: SubgraphName): Connection => {
    const found = graph.database(name);
    if (!found) throw new Error(`no database of ${name}`);
    return found;
  };
  const subgraphs = {
    county: executable('county', county, countyModel.createModel(db('county')), countyLoaders.createLoaders),
    municipalities: executable(
      'municipalities',
      municipalities,
      municipalitiesModel.createModel(db('municipalities')),
      municipalitiesLoaders.createLoaders,
    ),
    crossborder: executable(
      'crossborder',
      crossborder,
      crossborderModel.createModel(db('crossborder')),
      crossborderLoaders.createLoaders,
    ),
    immigration: executable(
      'immigration',
      immigration,
      immigrationModel.createModel(db('immigration')),
      immigrationLoaders.createLoaders,
    ),
  };
  return {
    name: 'samgraf',
    schema,
    crossings: crossingsIn(supergraphSdl, schema),
    pools: poolsFor(schema),
    reset: undefined,
    ours: overHttp(graph.url),
    oracle: inProcess(schema, subgraphs),
    planner: plannerFault(supergraphSdl),
    plain: () =>
      plainGateway(supergraphSdl, (name) => {
        const known = SEEDS.find(({ subgraph }) => subgraph.name === name);
        return known ? graph.subgraphUrl(known.subgraph.name) : '';
      }),
    stop: () => graph.stop(),
  };
}

function executable<Model extends { collections: object }, Loaders>(
  name: SubgraphName,
  resolvers: GraphQLResolverMap<SubgraphContext<Model, Loaders>>,
  model: Model,
  createLoaders: (model: Model) => Loaders,
): OracleSubgraph {
  const contract = typeDefs(name);
  return {
    typeDefs: contract,
    schema: buildSubgraphSchema([{ typeDefs: contract, resolvers: { ...sharedResolvers, ...resolvers } }]),
    context: (): SubgraphContext<Model, Loaders> => ({
      caller: anonymous,
      executionId: randomUUID(),
      requestId: 'oracle',
      now: new Date(),
      clock: () => new Date(),
      model,
      loaders: createLoaders(model),
    }),
  };
}

/** Keys that the seed has and one that it has not, and values that the filters find something with. */
function poolsFor(schema: GraphQLSchema): Pools {
  const rows = new Map(SEEDS.flatMap(({ rows: all }) => Object.entries(all)));
  const keysOf = (collection: string): string[] => some(rows.get(collection)?.map(({ _id }) => _id) ?? []);
  const byKey = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const key = field.args.find(({ name }) => name === 'id' || name === 'code');
    if (!key || !isObjectType(field.type)) return [];
    const collection = field.name.endsWith('y') ? `${field.name.slice(0, -1)}ies` : `${field.name}s`;
    const unknown =
      field.name === 'municipality' ? 'NO:9999' : field.name === 'partner' ? 'NO:nobody' : 'none';
    return [[`Query.${field.name}.${key.name}`, [...keysOf(collection), unknown]] as const];
  });
  const after = [
    null,
    null,
    null,
    'no cursor',
    cursor('municipalities._id', 'NO:1506'),
    cursor('actions._id', 'OSS-A1'),
  ];
  const afters = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.keys(type.getFields()).map((field) => [`${type.name}.${field}.after`, after] as const),
    );
  return {
    ...Object.fromEntries(afters),
    ...Object.fromEntries(byKey),
    MunicipalityId: [...keysOf('municipalities'), 'NO:9999'],
    OrganisationId: [...keysOf('partners'), 'NO:nobody'],
    ID: [...keysOf('cooperationAgreements'), ...keysOf('projects'), ...keysOf('programmes'), 'none'],
    Date: ['2019-02-01', '2021-01-01', '2021-08-30', '2022-07-01', '2024-01-01'],
    CountyId: ['NO:15', 'NO:30', 'SE:23'],
    CountryCode: ['NO', 'SE'],
    Currency: ['EUR', 'NOK', 'SEK'],
    NutsCode: ['NO0A3', 'SE322'],
    YearMonth: ['2015-02', '2016-06'],
    Int: [2016, 2019, 2021, 2022],
    String: ['', 'M', 'oppstart', 'start'],
  };
}

/** A few, spread over all. */
function some(keys: readonly string[]): string[] {
  const step = Math.max(1, Math.floor(keys.length / 6));
  return keys.filter((_, index) => index % step === 0);
}

function cursor(list: string, id: string): string {
  return Buffer.from(JSON.stringify([list, id, id])).toString('base64url');
}
