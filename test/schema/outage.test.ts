import { readdirSync } from 'node:fs';
import { type DocumentNode, Kind, parse, print, visit } from 'graphql';
import { SUBGRAPHS } from '../../schema/subgraphs.ts';
import { type Answer, ask } from '../support/ask.ts';
import { asked, operation, startGraph } from '../support/graph.ts';

let graph: Awaited<ReturnType<typeof startGraph>>;

beforeAll(async () => {
  // Each operation is to find out for itself.
  graph = await startGraph({ PARTNER_SUSPEND_MS: '0' });
});

afterAll(() => graph.stop());

const files = readdirSync('schema/operations').map((file) => file.replace('.graphql', ''));

/** The operation with `__typename` in every selection, as many clients send it. */
function withTypenames(text: string): string {
  const document: DocumentNode = visit(parse(text), {
    SelectionSet: (node) => ({
      ...node,
      selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }, ...node.selections],
    }),
  });
  return print(document);
}

/** Every leaf of an answer, and every null, by path. */
function leaves(data: unknown, path = ''): Map<string, unknown> {
  if (Object(data) !== data) return new Map([[path, data]]);
  return new Map(
    Object.entries(data ?? {}).flatMap(([key, value]) => [
      ...leaves(value, path === '' ? key : `${path}.${key}`),
    ]),
  );
}

/** Each read is one more row at the end of the register; view 6, asked before, wrote its first. */
const WINDOWS: Record<string, object> = { '18-disclosure-register': { first: 1 } };

const askView = (file: string): Promise<Answer> => {
  const text = operation(file);
  const { as, variables } = asked(text);
  return graph.query(withTypenames(text), { ...variables, ...WINDOWS[file] }, as);
};

const paths = (answer: Answer) => answer.errors.map(({ path }) => (path ?? []).join('.'));

describe.each(SUBGRAPHS.map(({ name }) => name))('without %s', (name) => {
  let healthy: Map<string, Answer>;

  beforeAll(async () => {
    healthy = new Map();
    for (const file of files) healthy.set(file, await askView(file));
    await graph.stopSubgraph(name);
  });

  afterAll(() => graph.startSubgraph(name));

  test.each(files)(
    '%s keeps the other partners’ fields, and each lost one has one coded error',
    async (file) => {
      const before = leaves(healthy.get(file)?.data);
      expect(healthy.get(file)?.errors).toEqual([]);
      const answer = await askView(file);
      const after = leaves(answer.data);

      const lost = new Set(paths(answer));
      expect(lost.size).toBe(answer.errors.length);
      for (const error of answer.errors) {
        expect(error.extensions).toMatchObject({ code: 'PARTNER_UNAVAILABLE', partner: name });
        expect(after.get((error.path ?? []).join('.'))).toBeNull();
      }
      expect(JSON.stringify(answer.errors)).not.toMatch(/127\.0\.0\.1|ECONN|:\d{4,5}\b/);

      const under = (path: string) => [...lost].some((at) => path === at || path.startsWith(`${at}.`));
      const wrong = [...before].filter(([path, value]) => !under(path) && after.get(path) !== value);
      expect(wrong).toEqual([]);
      // Nothing turns null in silence.
      const silent = [...after].filter(
        ([path, value]) => value === null && before.get(path) !== null && !lost.has(path),
      );
      expect(silent).toEqual([]);
    },
  );
});

test('all answer again once they are back', async () => {
  for (const file of files) expect((await askView(file)).errors).toEqual([]);
});

test('a gateway starts and serves while a subgraph is down', async () => {
  await graph.stopSubgraph('crossborder');
  const gateway = await graph.startGateway();
  const answer = await ask(
    gateway.url,
    '{ municipality(id: "NO:1506") { code organisation { id name { nb } } } partner(id: "NO:imdi") { id } }',
  );
  expect(answer.data).toEqual({
    municipality: { code: '1506', organisation: { id: '0192:921221967', name: null } },
    partner: null,
  });
  expect(paths(answer).sort()).toEqual(['municipality.organisation.name', 'partner']);
  await gateway.stop();
  await graph.startSubgraph('crossborder');
});
