import type { Request, RequestHandler, Response } from 'express';
import type { ChargedContext } from './caller.ts';
import { etagOf } from './publicAnswers.ts';

/** What is not known to be for everybody is kept by nobody; and who asks, and for which media type, makes another answer. */
export const forNobodyElse: RequestHandler = (_request, response, next) => {
  response.vary('Authorization').vary('Accept').setHeader('cache-control', 'private, no-store');
  next();
};

/**
 * Tells caches that everybody may have an answer. Only an answer to GET gets an ETag: a POST may not be answered by 304
 * (RFC 9110, section 13.1.2).
 */
export function forAll({ method }: Request, response: Response): NonNullable<ChargedContext['tellPublic']> {
  return ({ result, maxAge, age }) => {
    response.setHeader('cache-control', maxAge ? `public, max-age=${maxAge}` : 'public, no-cache');
    if (age !== undefined) response.setHeader('age', String(age));
    if (method === 'GET') response.setHeader('etag', etagOf(result));
  };
}
