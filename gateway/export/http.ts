import { HeaderMap } from '@apollo/server';
import { Router, type Request, type Response } from 'express';
import { getOperationAST, GraphQLError } from 'graphql';
import { givenIn } from '../address.ts';
import { sendError } from '../answers.ts';
import type { ChargedContext } from '../caller.ts';
import { isObject } from '../json.ts';
import { inAddress } from '../literals.ts';
import {
  exportable,
  exportNames,
  type Exportable,
  type Exported,
  type ExportSource,
  runExport,
} from './export.ts';
import { csvOf, DIALECTS, type Filled, xlsxOf } from './render.ts';
import { badAddress, variablesFrom } from './variables.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `GET /export/<name>.csv` and `.xlsx`, the same by POST with variables in the body, and `GET /export` for the names. */
export function exportRoutes(
  source: ExportSource,
  contextOf: (request: Request, response: Response) => ChargedContext,
): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.setHeader('cache-control', 'no-store');
    next();
  });
  router.get('/', (request, response) => {
    response.json({
      exports: exportNames(source).map((name) => ({
        name,
        csv: `${request.baseUrl}/${name}.csv`,
        xlsx: `${request.baseUrl}/${name}.xlsx`,
      })),
    });
  });
  router.all('/:file', (request, response, next) => {
    if (!['GET', 'HEAD', 'POST'].includes(request.method)) {
      response.setHeader('allow', 'GET, POST');
      sendError(response, 405, 'An export is asked for by GET or POST.', { code: 'BAD_REQUEST' });
      return;
    }
    send(source, request, response, contextOf(request, response)).catch((error: unknown) => {
      if (error instanceof GraphQLError) sendGraphQLError(response, error);
      else next(error);
    });
  });
  return router;
}

async function send(source: ExportSource, request: Request, response: Response, context: ChargedContext) {
  const [, name = '', format] = /^(\w{1,100})\.(csv|xlsx)$/.exec(String(request.params['file'])) ?? [];
  const found = format === undefined ? undefined : exportable(source, name, context);
  if (!found) {
    sendError(response, 404, 'There is no such export; GET /export tells the names.', { code: 'NOT_FOUND' });
    return;
  }
  const given = givenIn(request.originalUrl);
  const dialect = DIALECTS.find((each) => each === (given.get('_csv') ?? DIALECTS[0]));
  if (!dialect) throw badAddress('_csv', `must be ${DIALECTS.join(' or ')}`);
  const wanted = given.get('_table');
  for (const own of ['_csv', '_table']) given.delete(own);
  const exported = await runExport(source, found, variablesOf(source, found, given, request), context);
  const { tables } = exported;
  const table =
    tables.find((each) => (wanted === null ? each.name !== 'root' : each.name === wanted)) ??
    (wanted === null ? tables[0] : undefined);
  if (!table) throw badAddress('_table', `must be one of ${tables.map((each) => each.name).join(', ')}`);
  response.setHeader('content-disposition', `attachment; filename="${name}.${format ?? ''}"`);
  response.setHeader(
    'samgraf-partners',
    exported.partners.map(({ partner, status }) => `${partner}=${status}`).join(', '),
  );
  if (format === 'csv') response.type('text/csv; charset=utf-8').send(csvOf(table, dialect));
  else response.type(XLSX).send(await xlsxOf([...tables, about(name, exported)]));
}

function variablesOf(
  { graph }: ExportSource,
  { document, paged }: Exportable,
  given: URLSearchParams,
  { method, body }: Request,
): Record<string, unknown> {
  const operation = getOperationAST(document);
  if (!operation) throw new Error('an export without an operation');
  const { schema, personalVariablesIn } = graph();
  const own = paged ? ['first', 'after'] : [];
  if (own.some((name) => given.has(name)))
    throw badAddress('address', 'has all pages: first and after are not asked for');
  const personal = personalVariablesIn(document);
  const told = [...given.keys()].find((name) => personal.has(name));
  if (told !== undefined) throw inAddress(told);
  const inBody: unknown = method === 'POST' && isObject(body) ? body['variables'] : undefined;
  return { ...variablesFrom(schema, operation, given), ...(isObject(inBody) && inBody) };
}

/** What belongs to all rows of a workbook. */
function about(name: string, { retrieved, partners, errors }: Exported): Filled {
  const cell = (text: string) => ({ kind: 'text' as const, text });
  const lines = [
    ['export', name],
    ['retrieved', retrieved],
    ...partners.map(({ partner, status }) => [`partner ${partner}`, status]),
    ...errors.map(({ path = [], extensions = {} }) => [
      path.join('.'),
      JSON.stringify(extensions['code'] ?? ''),
    ]),
  ];
  return { name: 'About', headings: ['what', 'value'], rows: lines.map((line) => line.map(cell)) };
}

function sendGraphQLError(response: Response, { message, extensions }: GraphQLError): void {
  const { http, ...told } = extensions;
  const status = isObject(http) && typeof http['status'] === 'number' ? http['status'] : 400;
  const headers = isObject(http) && http['headers'] instanceof HeaderMap ? http['headers'] : [];
  for (const [name, value] of headers) response.setHeader(name, value);
  if (status === 401) response.setHeader('www-authenticate', 'Bearer');
  const texts = Object.entries(told).filter((each): each is [string, string] => typeof each[1] === 'string');
  sendError(response, status, message, Object.fromEntries(texts));
}
