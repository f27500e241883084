import express, { type RequestHandler, Router } from 'express';
import { isDevelopment } from '../env.ts';
import { sendError } from '../answers.ts';

/** Who development tokens are issued to. */
export interface Personas {
  names: readonly string[];
  /** A token for one of them; undefined for anybody else. */
  tokenFor: (name: string) => Promise<string | undefined>;
}

/** The names by which a browser on this machine calls it: another one was led here by a name that somebody else made. */
const LOCAL = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

const localOnly: RequestHandler = (request, response, next) => {
  if (LOCAL.test(request.get('host') ?? '')) next();
  else sendError(response, 403, 'Development tokens are for this machine alone.', { code: 'FORBIDDEN' });
};

/**
 * Hands out development tokens, POST `/explorer/token` with `{"persona":"…"}`. Whoever starts the gateway has to bring the
 * personas, which only development has. Throws where the issuer of development tokens would be refused: in production, beside
 * another issuer, and off loopback.
 */
export function personaTokens({ tokenFor }: Personas): Router {
  if (!isDevelopment()) throw new Error('development tokens are not for production');
  const router = Router();
  router.post('/explorer/token', localOnly, express.json({ limit: '1kb' }), (request, response, next) => {
    const body: unknown = request.body;
    const persona: unknown =
      typeof body === 'object' && body !== null ? Reflect.get(body, 'persona') : undefined;
    tokenFor(String(persona)).then((token) => {
      if (token === undefined) sendError(response, 400, 'There is no such persona.', { code: 'BAD_REQUEST' });
      else response.setHeader('cache-control', 'no-store').json({ token });
    }, next);
  });
  return router;
}
