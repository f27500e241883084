/** @jsxImportSource react */
import { GraphiQL } from 'graphiql';
import { buildClientSchema, type IntrospectionQuery } from 'graphql';
import { createRoot } from 'react-dom/client';
import { AnswerPanel, AnswerStore } from './answer.tsx';
import { createFetcher } from './fetcher.ts';
import { readyPlugin, type Settings } from './ready.tsx';

/** The editors' workers are this page's own files; their addresses stand in the page. */
Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker(_id: string, label: string) {
      const { editorWorker = '', jsonWorker, graphqlWorker } = document.documentElement.dataset;
      const address =
        (label === 'json' ? jsonWorker : label === 'graphql' ? graphqlWorker : undefined) ?? editorWorker;
      return new Worker(address, { type: 'module' });
    },
  },
});

const read = async (path: string): Promise<unknown> => (await fetch(path)).json();

const isIntrospection = (value: unknown): value is { data: IntrospectionQuery } =>
  typeof value === 'object' && value !== null && 'data' in value;

const isSettings = (value: unknown): value is Settings =>
  typeof value === 'object' && value !== null && 'operations' in value;

/** What the address asks for: an operation by name, and its variables. */
function askedFor({ operations }: Settings) {
  const asked = new URLSearchParams(location.search);
  const found = operations.find(({ name }) => name === asked.get('operation'));
  if (!found) return undefined;
  return { query: found.text, variables: asked.get('variables') ?? found.variables ?? '{}' };
}

async function start(): Promise<void> {
  const [schema, settings] = await Promise.all([
    read('/explorer/schema.json'),
    read('/explorer/settings.json'),
  ]);
  if (!isIntrospection(schema) || !isSettings(settings)) throw new Error('the gateway does not answer');
  const answers = new AnswerStore();
  const asked = askedFor(settings);
  const ready = readyPlugin(settings);
  const root = document.getElementById('page');
  if (!root) return;
  root.role = 'main';
  createRoot(root).render(
    <GraphiQL
      fetcher={createFetcher(answers)}
      schema={buildClientSchema(schema.data)}
      plugins={[ready]}
      visiblePlugin={ready}
      defaultEditorToolsVisibility="headers"
      {...(asked && { initialQuery: asked.query, initialVariables: asked.variables })}
    >
      <GraphiQL.Logo>
        <h1>Samgraf</h1>
      </GraphiQL.Logo>
      <GraphiQL.Footer>
        <AnswerPanel answers={answers} />
      </GraphiQL.Footer>
    </GraphiQL>,
  );
}

void start();
