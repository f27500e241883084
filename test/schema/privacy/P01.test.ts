import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { pino } from 'pino';
import { typeDefs } from '../../../schema/typeDefs.ts';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { SUBGRAPHS } from '../../../schema/subgraphs.ts';
import { startGraph } from '../../support/graph.ts';
import { INVENTED } from '../../support/invented.ts';
import { headersOf } from '../../support/trust.ts';

const PLANTED = INVENTED.fodselsnummer;
const log: string[] = [];
let graph: Awaited<ReturnType<typeof startGraph>>;

beforeAll(async () => {
  graph = await startGraph({}, undefined, pino({ level: 'trace' }, { write: (line) => void log.push(line) }));
});

afterAll(() => graph.stop());

/** A value of a type with the number wherever a text can be. */
function planted(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return planted(type.ofType);
  if (isListType(type)) return [planted(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(Object.values(type.getFields()).map((each) => [each.name, planted(each.type)]));
  return type.name === 'Int' || type.name === 'Float' || type.name === 'Boolean' ? undefined : PLANTED;
}

/** A field asked with the number in each of its arguments, by variables. */
function operation(kind: string, field: GraphQLField<unknown, unknown>) {
  const args = field.args.filter(({ type }) => planted(type) !== undefined);
  const names = (each: (name: string, type: string) => string) =>
    args.map(({ name, type }) => each(name, type.toString())).join(', ');
  const below = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return {
    query: `${kind} (${names((name, type) => `$${name}: ${type}`)}) { ${field.name}(${names((name) => `${name}: $${name}`)})${below} }`,
    literal: `{ ${field.name}(${args.map(({ name }) => `${name}: ${JSON.stringify(PLANTED)}`).join(', ')})${below} }`,
    variables: Object.fromEntries(args.map(({ name, type }) => [name, planted(type)])),
    args,
  };
}

const ROOTS = SUBGRAPHS.flatMap(({ name }) => {
  const schema = buildSubgraphSchema([{ typeDefs: typeDefs(name) }]);
  return (['query', 'mutation'] as const).flatMap((kind) => {
    const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
    return Object.values(isObjectType(root) ? root.getFields() : {})
      .filter((field) => !field.name.startsWith('_'))
      .map((field) => ({ kind, ...operation(kind, field), name: field.name }))
      .filter(({ args }) => args.length > 0);
  });
});

test('P1 a national identity number in any input is in no answer and no log line', async () => {
  expect(ROOTS.length).toBeGreaterThan(30);
  const leaks: string[] = [];
  const personas = ['immigration-case-officer', 'participant', 'municipality-adviser'] as const;
  for (const { kind, query, literal, variables } of ROOTS)
    for (const persona of [undefined, ...personas]) {
      const as = persona ? { persona, purpose: 'BUSINESS_GUIDANCE' } : {};
      for (const body of [{ query, variables }, ...(kind === 'query' ? [{ query: literal }] : [])]) {
        const response = await fetch(graph.url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-request-id': PLANTED, ...(await headersOf(as)) },
          body: JSON.stringify(body),
        });
        const text = (await response.text()) + [...response.headers.values()].join(' ');
        if (text.includes(PLANTED)) leaks.push(`${persona ?? 'anonymous'}: ${body.query}\n${text}`);
      }
    }
  expect(leaks).toEqual([]);
  expect(log.length).toBeGreaterThan(0);
  expect(log.filter((line) => line.includes(PLANTED))).toEqual([]);
}, 300_000);
