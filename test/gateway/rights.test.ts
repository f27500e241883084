import { Supergraph } from '@apollo/federation-internals';
import { pino } from 'pino';
import { parseEnv } from '../../gateway/env.ts';
import { createGateway } from '../../gateway/gateway.ts';
import { requirementsOf, withoutWarnings } from '../../gateway/requirements.ts';
import { rightsIn } from '../../gateway/rights.ts';
import type { Caller } from '../../schema/caller.ts';
import { callers, clinic } from './clinic.ts';
import { shop } from './shop.ts';
import { by, composed, holes, runGraph, type Part } from './support.ts';

function rightsOf(supergraphSdl: string): ReturnType<typeof rightsIn> {
  const shown = withoutWarnings(supergraphSdl);
  const { schema } = Supergraph.build(shown, { validateSupergraph: false });
  return rightsIn(requirementsOf(schema, shown), schema.toGraphQLJSSchema());
}

const { nobody, stranger, reader, officer } = callers;

const AUTHENTICATED = '@link(url: "https://specs.apollo.dev/authenticated/v0.1", for: SECURITY)';

describe('the key of rights', () => {
  const of = rightsOf(composed(clinic));

  test('is the same for all to whom the same is refused for the same reasons, whoever they are', () => {
    const other: Caller = {
      kind: 'organisation',
      consumer: '0007:2021002429',
      supplier: '0192:921221967',
      person: { id: 'case-officer-7', role: 'CASE_OFFICER' },
      scopes: ['unknown'],
      purpose: 'BUSINESS_GUIDANCE',
    };
    expect(of(other).key).toBe(of(officer).key);
    expect(of({ ...reader, scopes: ['cases', 'other', 'read'] }).key).toBe(of(reader).key);
  });

  test('differs wherever anything does', () => {
    const keys = Object.values(callers).map((caller) => of(caller).key);
    expect(new Set(keys).size).toBe(keys.length);
    // Nothing is open to either, for other reasons.
    const few = rightsOf(
      composed({
        only: {
          sdl: 'type Query { a: Int, b: Int @authenticated @policy(policies: [["x"]]) }',
          resolvers: {},
        },
      }),
    );
    expect(few(nobody).key).not.toBe(few(stranger).key);
  });

  test('is short', () => {
    for (const caller of Object.values(callers)) expect(of(caller).key.length).toBeLessThan(32);
  });
});

test('a supergraph without the directives has no rights to tell apart', () => {
  const sdl = composed(shop);
  expect(withoutWarnings(sdl)).toBe(sdl);
  const of = rightsOf(sdl);
  expect(of(nobody)).toBe(of(officer));
  expect(of(nobody)).toMatchObject({ key: '' });
  expect(of(nobody).refusal('Query', 'top')).toBeUndefined();
});

const AS = `@link(url: "https://specs.apollo.dev/authenticated/v0.1", as: "login", for: SECURITY)`;
const IMPORTED = `@link(url: "https://specs.apollo.dev/authenticated/v0.1", import: [{name: "@authenticated", as: "@login"}], for: SECURITY)`;

test.each([AS, IMPORTED])('a directive is enforced under the name that it is linked by: %s', async (link) => {
  const rewrite = (sdl: string) =>
    sdl
      .replace(AUTHENTICATED, '')
      .replaceAll('@authenticated', '@login')
      .replace('schema\n', `schema\n  ${link}\n`);
  expect(rewrite(composed(clinic))).toContain('directive @login');
  expect(rewrite(composed(clinic))).toContain('ward: String @join__field(graph: REGISTER) @login');
  const graph = await runGraph(clinic, { rewrite });
  const answers = [nobody, stranger].map((caller) => graph.ask('{ ward }', {}, by(caller)));
  const [refused, open] = await Promise.all(answers);
  await graph.stop();
  expect([refused?.data, holes(refused ?? {})]).toEqual([{ ward: null }, ['UNAUTHENTICATED - ward']]);
  expect([open?.data, holes(open ?? {})]).toEqual([{ ward: 'north' }, []]);
});

test.each([
  ['another version', AUTHENTICATED.replace('v0.1', 'v9.9')],
  ['another feature', `${AUTHENTICATED} @link(url: "https://example.org/sealed/v1.0", for: SECURITY)`],
])('a supergraph that wants a security feature which is not known is not served: %s', async (_, link) => {
  const supergraphSdl = composed(clinic).replace(AUTHENTICATED, link);
  const started = createGateway({
    ...parseEnv({ PORT: '0' }),
    supergraphSdl,
    logger: pino({ level: 'silent' }),
  });
  await expect(started).rejects.toThrow(/for: SECURITY but is unsupported/);
});

const animals = {
  zoo: {
    sdl: `
      type Query { pets: [Pet!], login: Int @authenticated }
      interface Pet { name: String, age: Int }
      type Cat implements Pet @authenticated { name: String, age: Int }
      type Dog implements Pet { name: String, age: Int }`,
    resolvers: {
      Query: {
        pets: () => [
          { __typename: 'Cat', name: 'Mons', age: 3 },
          { __typename: 'Dog', name: 'Rex', age: 4 },
        ],
      },
    },
  },
} satisfies Record<string, Part>;

test('what one type of an interface asks for is asked of no other', async () => {
  // Composition writes it on the interface too, which would refuse whatever leads to it.
  expect(composed(animals)).toMatch(/interface Pet\s+@join__type\(graph: ZOO\)\s+@authenticated/);
  const graph = await runGraph(animals);
  const { data, errors } = await graph.ask('{ pets { __typename name } }');
  await graph.stop();
  expect(data).toEqual({
    pets: [
      { __typename: 'Cat', name: null },
      { __typename: 'Dog', name: 'Rex' },
    ],
  });
  expect(holes({ errors })).toEqual(['UNAUTHENTICATED - pets.0.name']);
});

test('what an older supergraph asks for on an interface alone is asked of all of its types', async () => {
  const rewrite = (sdl: string) =>
    sdl
      .replace(/(type Cat[^{]*)@authenticated/, '$1')
      .replace(/(interface Pet[^{]*)@authenticated/, '$1')
      .replace(/(interface Pet[^{]*\{[^}]*age: Int)/, '$1 @authenticated');
  const graph = await runGraph(animals, { rewrite });
  const answer = await graph.ask(
    '{ pets { name age } ...F } fragment F on Query { pets { ... on Dog { years: age } } }',
  );
  await graph.stop();
  expect(answer.data).toEqual({
    pets: [
      { name: 'Mons', age: null },
      { name: 'Rex', age: null, years: null },
    ],
  });
  expect(holes(answer)).toEqual(
    ['pets.0.age', 'pets.1.age', 'pets.1.years'].map((at) => `UNAUTHENTICATED - ${at}`),
  );
});

test('another supergraph has its own rights at once', async () => {
  const graph = await runGraph(clinic);
  const ask = async () => holes(await graph.ask('{ ward open }'));
  expect(await ask()).toEqual(['UNAUTHENTICATED - ward']);
  const open = composed(clinic).replace(
    /(ward: String @join__field\(graph: REGISTER\)) @authenticated/,
    '$1',
  );
  await graph.gateway.reload({ supergraphSdl: open });
  expect(await ask()).toEqual([]);
  await graph.gateway.reload({ supergraphSdl: composed(clinic) });
  expect(await ask()).toEqual(['UNAUTHENTICATED - ward']);
  await graph.stop();
});
