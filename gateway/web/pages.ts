import { type RequestHandler, Router } from 'express';
import helmet from 'helmet';
import { type Bundle, bundle, FILES } from './bundle.ts';
import { readOperations } from './operations.ts';

/** A page that is bundled when it is first asked for, and kept. */
export interface Page {
  router: Router;
  /** Bundles it before somebody asks. */
  prepare: () => Promise<void>;
}

/**
 * Where Observable Plot writes its charts' own style into them: the one style that is no file. When a release of the library
 * changes it, the browser refuses it, and the browser tests fail.
 */
const PLOT_STYLE = "'sha256-+TfQir1nvDucAdvE6XUQBt4ayUjpAWkbw2kCdSfekHM='";

const none = ["'none'"];
const self = ["'self'"];

/** What both pages may load: what this gateway serves. */
export const policy = {
  defaultSrc: none,
  scriptSrc: self,
  connectSrc: self,
  fontSrc: self,
  imgSrc: [...self, 'data:'],
  baseUri: none,
  formAction: none,
  frameAncestors: none,
  objectSrc: none,
};

/** Security headers of a page, its content security policy among them. */
export const guarded = (directives: Record<string, string[]>): RequestHandler =>
  helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    referrerPolicy: { policy: 'same-origin' },
  });

/** The partnership's dashboard at `/dashboard`; `explorer` says whether its queries can be opened there. */
export function dashboardPage({ explorer }: { explorer: boolean }): Page {
  const files = once(() =>
    bundle(['gateway/web/dashboard/main.tsx', 'gateway/web/dashboard/style.css'], BEST),
  );
  const operations = new Map(readOperations().map((each) => [`${each.name}.graphql`, each.text]));
  const router = Router();
  router.get(
    '/dashboard',
    guarded({ ...policy, styleSrc: [...self, PLOT_STYLE] }),
    (_request, response, next) => {
      files().then(({ addresses }) => {
        response.type('html').send(
          html({
            title: 'Samgraf',
            script: addresses.get('main.tsx') ?? '',
            styles: [addresses.get('style.css') ?? ''],
            data: { explorer: explorer ? 'on' : 'off' },
          }),
        );
      }, next);
    },
  );
  router.get('/dashboard/queries/:name', (request, response, next) => {
    const text = operations.get(request.params.name);
    if (text === undefined) next();
    else response.type('text/plain').send(text);
  });
  router.use(serveFiles(files));
  return { router, prepare: () => files().then(() => undefined) };
}

/** The best compression that there is: done once, while a reader waits for a page once in a process's life at most. */
const BEST = 11;

/** Makes something when it is first asked for; what failed is tried again. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () =>
    (made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    }));
}

/** Files by names that change with what is in them: whoever has one keeps it. */
export const serveFiles =
  (files: () => Promise<Bundle>): RequestHandler =>
  (request, response, next) => {
    if (!['GET', 'HEAD'].includes(request.method) || !request.path.startsWith(FILES)) {
      next();
      return;
    }
    files().then(({ assets }) => {
      const asset = assets.get(request.path);
      if (!asset) {
        next();
        return;
      }
      const encoding = request.acceptsEncodings(['br', 'gzip', 'identity']) || 'identity';
      const body = asset.bodies[encoding === 'br' || encoding === 'gzip' ? encoding : 'identity'];
      if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
      response
        .setHeader('vary', 'accept-encoding')
        .setHeader('cache-control', 'public, max-age=31536000, immutable')
        .setHeader('x-content-type-options', 'nosniff')
        .type(asset.type)
        .send(body);
    }, next);
  };

/** A page whose content its script makes. */
export function html(page: {
  title: string;
  script: string;
  styles: readonly string[];
  data: Record<string, string>;
}): string {
  const data = Object.entries(page.data).map(([name, value]) => ` data-${name}="${value}"`);
  return `<!doctype html>
<html lang="en"${data.join('')}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<link rel="icon" href="data:,">
${page.styles.map((style) => `<link rel="stylesheet" href="${style}">`).join('\n')}
<script type="module" src="${page.script}"></script>
</head>
<body><div id="page"></div></body>
</html>
`;
}
