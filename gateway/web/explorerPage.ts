import { Router } from 'express';
import { buildClientSchema, parse, validate } from 'graphql';
import { latest } from '../latest.ts';
import { bundle } from './bundle.ts';
import { documented } from './documentation.ts';
import { readOperations } from './operations.ts';
import { guarded, html, once, type Page, policy, serveFiles } from './pages.ts';
import { type Personas, personaTokens } from './personas.ts';

/** The editors' workers, by the names that the page starts them by. */
const WORKERS = {
  editor: 'node_modules/monaco-editor/esm/vs/editor/editor.worker.js',
  json: 'node_modules/monaco-editor/esm/vs/language/json/json.worker.js',
  graphql: 'node_modules/monaco-graphql/esm/graphql.worker.js',
} as const;

/** The editors are large: more compression would take longer than it saves. */
const FAST = 5;

/**
 * The explorer at the root address, for browsers: GraphiQL with the graph's documentation and the operations that are ready to
 * run. `personas` are there in development alone.
 */
export function explorerPage(supergraphSdl: () => string, personas: Personas | undefined): Page {
  const files = once(() =>
    bundle(
      ['gateway/web/explorer/main.tsx', 'gateway/web/explorer/style.css', ...Object.values(WORKERS)],
      FAST,
    ),
  );
  const router = Router();
  router.get(
    '/',
    // GraphiQL's editor writes styles of its own into the page, and has its fonts in its style sheet.
    guarded({
      ...policy,
      styleSrc: ["'self'", "'unsafe-inline'"],
      fontSrc: ["'self'", 'data:'],
      workerSrc: ["'self'"],
    }),
    (request, response, next) => {
      response.vary('accept');
      if (request.accepts(['json', 'html']) !== 'html') {
        next();
        return;
      }
      files().then(({ addresses }) => {
        const workers = Object.entries(WORKERS).map(
          ([name, path]) => [`${name}-worker`, addresses.get(path.split('/').at(-1) ?? '') ?? ''] as const,
        );
        response.type('html').send(
          html({
            title: 'Samgraf explorer',
            script: addresses.get('main.tsx') ?? '',
            styles: [addresses.get('main.css') ?? '', addresses.get('style.css') ?? ''],
            data: Object.fromEntries(workers),
          }),
        );
      }, next);
    },
  );
  // Each is some supergraphs' work, and anybody may ask.
  const answersOf = latest((sdl: string) => {
    const data = documented(sdl);
    const schema = buildClientSchema(data);
    const operations = readOperations().filter(({ text }) => validate(schema, parse(text)).length === 0);
    return {
      schema: JSON.stringify({ data }),
      settings: JSON.stringify({ operations, personas: personas?.names ?? [] }),
    };
  });
  for (const name of ['schema', 'settings'] as const)
    router.get(`/explorer/${name}.json`, (_request, response) => {
      response.type('json').send(answersOf(supergraphSdl())[name]);
    });
  if (personas) router.use(personaTokens(personas));
  router.use(serveFiles(files));
  return { router, prepare: () => files().then(() => undefined) };
}
