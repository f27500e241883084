import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { requestIdFrom } from './caller.ts';

/** Answers an error outside GraphQL's own pipeline in GraphQL's form. */
export function sendError(
  response: Response,
  status: number,
  message: string,
  extensions: Readonly<Record<string, string>>,
): void {
  const body = { errors: [{ message, extensions }] };
  response.status(status).type('application/json').send(JSON.stringify(body));
}

/** Gives every request its id, in the response's header and in each error answer's extensions. */
export const identify: RequestHandler = (request, response, next) => {
  const requestId = requestIdFrom(request.get('x-request-id'));
  response.locals['requestId'] = requestId;
  response.setHeader('x-request-id', requestId);
  const send = response.send.bind(response);
  // The server answers what is no GraphQL request before any of its plugins is called.
  response.send = (body: unknown) => send(response.statusCode >= 400 ? withRequestId(body, requestId) : body);
  next();
};

/** The id that `identify` gave. */
export function requestIdOf(response: Response): string {
  return String(response.locals['requestId']);
}

/** Turns what reading a body can throw into coded JSON, and masks everything else. */
export function onError(report: (error: unknown, requestId: string) => void): ErrorRequestHandler {
  return (error: unknown, _request: Request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const { status, type } = readError(error);
    if (type === 'entity.too.large')
      sendError(response, 413, 'The body is too large.', { code: 'BODY_TOO_LARGE' });
    else if (type === 'entity.parse.failed')
      sendError(response, 400, 'The body is not valid JSON.', { code: 'BAD_REQUEST' });
    else if (status < 500)
      sendError(response, status, 'The request could not be read.', { code: 'BAD_REQUEST' });
    else {
      report(error, requestIdOf(response));
      sendError(response, 500, 'The gateway failed.', { code: 'INTERNAL_SERVER_ERROR' });
    }
  };
}

/** The answer at every address that serves nothing. */
export const notFound: RequestHandler = (_request, response) => {
  sendError(response, 404, 'Nothing is served here. GraphQL is at /graphql.', { code: 'NOT_FOUND' });
};

function readError(error: unknown): { status: number; type: string } {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  const type = typeof error === 'object' && error !== null && 'type' in error ? error.type : undefined;
  return {
    status: typeof status === 'number' && status >= 400 ? status : 500,
    type: typeof type === 'string' ? type : '',
  };
}

function withRequestId(body: unknown, requestId: string): unknown {
  if (typeof body !== 'string') return body;
  const answer: unknown = JSON.parse(body);
  if (typeof answer !== 'object' || answer === null || 'extensions' in answer) return body;
  return JSON.stringify({ ...answer, extensions: { requestId } });
}
