import { readdirSync, readFileSync } from 'node:fs';
import {
  buildClientSchema,
  getIntrospectionQuery,
  type GraphQLSchema,
  type IntrospectionQuery,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { z } from 'zod';
import type { Gateway } from '../../gateway/gateway.ts';
import { compose, contracts } from '../../schema/compose.ts';
import { composeDashboard } from '../../schema/contract.ts';
import { ask as askForData, dataOf } from '../support/ask.ts';
import { fieldsOf } from '../support/contracts.ts';
import { operation, startGraph } from '../support/graph.ts';
import { withLearners } from '../support/learners.ts';
import { headersOf } from '../support/trust.ts';
import { runDesk } from './desk.ts';
import { ask, composed, holes, runFake, runGraph, type TestGraph } from './support.ts';

/** The dashboards' address of a gateway. */
const dashboardOf = ({ url }: Gateway): string => url.replace('/graphql', '/dashboard/graphql');

const introspection = z.custom<IntrospectionQuery>(
  (data) => typeof data === 'object' && data !== null && '__schema' in data,
);

/** What an address says that it serves. */
const schemaAt = async (url: string): Promise<GraphQLSchema> =>
  buildClientSchema(introspection.parse(dataOf(await askForData(url, getIntrospectionQuery()))));

const namesIn = (schema: GraphQLSchema): string[] => Object.keys(schema.getTypeMap());

describe('the graph and its dashboards’ variant', () => {
  let graph: Awaited<ReturnType<typeof startGraph>>;
  let gateway: Gateway;
  /** Beside it, one of a graph in which somebody shares learners. */
  let sharing: Gateway;
  /** What the whole graph serves. */
  let whole: GraphQLSchema;

  beforeAll(async () => {
    graph = await startGraph();
    gateway = await graph.startGateway(undefined, readFileSync('schema/dashboard.graphql', 'utf8'));
    whole = await schemaAt(gateway.url);
    sharing = await graph.startGateway(compose(withLearners), composeDashboard(withLearners));
  });

  afterAll(async () => {
    await sharing.stop();
    await gateway.stop();
    await graph.stop();
  });

  test('P23 a dashboard finds no participant, consent or disclosure by introspection', async () => {
    const variant = await schemaAt(dashboardOf(gateway));
    expect(namesIn(variant)).toEqual(expect.arrayContaining(['Municipality', 'Cohort', 'Project']));
    // DisclosureMethod tells how counts are protected.
    const aboutPersons =
      /^(Participant|Consent|Disclosure(?!Method$)|Referral|Rectification|ErasureRun|Pseudonym)/;
    expect(namesIn(variant).filter((name) => aboutPersons.test(name))).toEqual([]);
    expect(namesIn(variant).filter((name) => !namesIn(whole).includes(name))).toEqual([]);
    expect(variant.getMutationType()).toBeNull();
    for (const { type, name } of fieldsOf(contracts(), 'personal')) {
      const found = variant.getType(type);
      const fields = found && 'getFields' in found ? Object.keys(found.getFields()) : [];
      expect({ type, fields: fields.filter((field) => field === name) }).toEqual({ type, fields: [] });
    }
  });

  test('P23 nor what another partner has begun to share about persons', async () => {
    const added = async (url: string) => {
      const before = new Set(namesIn(whole));
      return namesIn(await schemaAt(url)).filter((name) => !before.has(name));
    };
    const open = ['Anything', 'Book', 'Titled'];
    const closed = ['Learner', 'LearnerBook', 'LearnerEffect', 'LearnerInput', 'LearnerKey', 'LearnerLesson'];
    expect((await added(sharing.url)).sort()).toEqual([...open, ...closed].sort());
    expect((await added(dashboardOf(sharing))).sort()).toEqual(open);
  });

  test.each([
    [
      '{ learner(key: "1") { key } }',
      'Cannot query field "learner" on type "Query". Did you mean "partner"?',
    ],
    ['{ learne(key: "1") { key } }', 'Cannot query field "learne" on type "Query".'],
    [
      '{ municipality(id: "NO:1506") { learner { key } } }',
      'Cannot query field "learner" on type "Municipality".',
    ],
    ['{ anything { ... on Learner { key } } }', 'Unknown type "Learner". Did you mean "Partner"?'],
    ['{ anything { ... on Learne { key } } }', 'Unknown type "Learne".'],
    ['{ cohort(id: "1", learne: "1") { id } }', 'Unknown argument "learne" on field "Query.cohort".'],
    ['query ($key: LearnerKe) { cohort(id: $key) { id } }', 'Unknown type "LearnerKe".'],
  ])('a dashboard that asks %s learns nothing of what is closed', async (query, message) => {
    const { status, data, errors } = await ask(dashboardOf(sharing), query);
    expect([status, data, errors?.map((each) => [each.extensions['code'], each.message])]).toEqual([
      400,
      undefined,
      [['GRAPHQL_VALIDATION_FAILED', message]],
    ]);
  });

  test('a dashboard changes nothing', async () => {
    const { status, errors } = await ask(
      dashboardOf(sharing),
      'mutation { teach(input: { key: "1" }) { key } }',
    );
    expect([status, errors?.map((each) => [each.extensions['code'], each.message])]).toEqual([
      400,
      [['BAD_REQUEST', 'No mutation is served.']],
    ]);
  });

  test('a dashboard brings a token or none, and no bad one', async () => {
    const query = '{ municipality(id: "NO:1506") { population(asOf: "2021-01-01") { value } } }';
    const data = { municipality: { population: { value: 31_870 } } };
    const asked = (headers: Record<string, string>) => ask(dashboardOf(gateway), query, {}, headers);
    for (const headers of [{}, await headersOf({ persona: 'dashboard' })])
      expect(await asked(headers)).toMatchObject({ status: 200, data });
    const refused = await asked({ authorization: 'Bearer bad' });
    expect([refused.status, holes(refused)]).toEqual([401, ['UNAUTHENTICATED - nowhere']]);
  });

  /** Whether an operation asks for what is about a person. */
  function isAboutPersons(text: string): boolean {
    const personal = fieldsOf(contracts(), 'personal').map(({ type, name }) => `${type}.${name}`);
    const types = new TypeInfo(whole);
    let found = false;
    visit(
      parse(text),
      visitWithTypeInfo(types, {
        Field: ({ name }) => {
          found ||= personal.includes(`${types.getParentType()?.name ?? ''}.${name.value}`);
        },
      }),
    );
    return found;
  }

  test.each(readdirSync('schema/operations').map((file) => file.replace('.graphql', '')))(
    '%s is answered alike to the byte, or not at all when it is about persons',
    async (file) => {
      const text = operation(file);
      const variant = await ask(dashboardOf(gateway), text);
      if (isAboutPersons(text)) {
        expect([...new Set(holes(variant))]).toEqual(['GRAPHQL_VALIDATION_FAILED - nowhere']);
        return;
      }
      const { data, errors } = await ask(gateway.url, text);
      expect([errors, variant.errors]).toEqual([undefined, undefined]);
      expect(JSON.stringify(variant.data)).toBe(JSON.stringify(data));
    },
  );
});

describe('the addresses of one gateway', () => {
  const parts = {
    desk: { sdl: 'type Query { word: String, deep: Deep } type Deep { word: String }', resolvers: {} },
    note: { sdl: 'type Query { note: String }', resolvers: {} },
  };
  const dashboard = composed(parts);
  const say = (text: string) => () => Promise.resolve(text);
  let graph: TestGraph;

  afterEach(async () => {
    jest.restoreAllMocks();
    await graph.stop();
  });

  test('share what is under way to a partner', async () => {
    const desk = await runDesk(say('{"data":{"word":"yes"}}'));
    const note = await runDesk(say('{"data":{"note":"C"}}'));
    graph = await runGraph(parts, { instead: { desk, note }, dashboard });
    const first = graph.ask('{ word }');
    const held = await desk.next();
    const second = ask(dashboardOf(graph.gateway), '{ word note }');
    await (await note.next()).give();
    await held.give();
    expect([(await first).data, (await second).data]).toEqual([{ word: 'yes' }, { word: 'yes', note: 'C' }]);
    expect(desk.seen).toHaveLength(1);
  });

  test('leave a partner alone that failed at either of them', async () => {
    const desk = await runFake((response) => response.writeHead(500).end());
    graph = await runGraph(parts, { instead: { desk }, dashboard });
    jest.spyOn(Date, 'now').mockReturnValue(Date.now());
    for (let left = 20; left; left--)
      expect(holes(await graph.ask('{ word }'))).toEqual(['PARTNER_UNAVAILABLE desk word']);
    expect(holes(await ask(dashboardOf(graph.gateway), '{ word }'))).toEqual(['PARTNER_SUSPENDED desk word']);
  });

  test('have the same limits, and give requests their ids', async () => {
    const desk = await runFake((response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"word":"yes"}}'),
    );
    graph = await runGraph(parts, {
      instead: { desk },
      dashboard,
      env: { MAX_DEPTH: '1', BODY_LIMIT: '1kb' },
    });
    const url = dashboardOf(graph.gateway);
    expect(holes(await ask(url, '{ deep { word } }'))).toEqual(['DEPTH_LIMIT_EXCEEDED - nowhere']);
    expect(holes(await ask(url, `{ word } # ${'x'.repeat(1000)}`))).toEqual(['BODY_TOO_LARGE - nowhere']);
    const { data, extensions } = await ask(url, '{ word }', {}, { 'x-request-id': 'mine' });
    expect([data, extensions?.['requestId']]).toEqual([{ word: 'yes' }, 'mine']);
    expect(desk.seen.map(({ headers }) => headers['x-request-id'])).toEqual(['mine']);
  });

  test('end together, after the requests that they have begun', async () => {
    const desk = await runDesk(say('{"data":{"word":"yes"}}'));
    graph = await runGraph(parts, { instead: { desk }, dashboard, env: { SHARE_IN_FLIGHT: 'false' } });
    const url = dashboardOf(graph.gateway);
    const answers = [graph.ask('{ word }'), ask(url, '{ word }')];
    const held = [await desk.next(), await desk.next()];
    const stopped = graph.gateway.stop();
    // It refuses connections from some moment on; until then it may still answer.
    for (;;) {
      const refused = await fetch(`${new URL(url).origin}/health/live`).then(
        () => false,
        () => true,
      );
      if (refused) break;
    }
    for (const each of held) await each.give();
    expect((await Promise.all(answers)).map(({ data }) => data)).toEqual([{ word: 'yes' }, { word: 'yes' }]);
    await stopped;
  });

  test('are one without a variant', async () => {
    graph = await runGraph(parts);
    const answer = await ask(dashboardOf(graph.gateway), '{ word }');
    expect([answer.status, holes(answer)]).toEqual([404, ['NOT_FOUND - nowhere']]);
  });
});
