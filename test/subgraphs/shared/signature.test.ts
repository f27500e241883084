import { readFileSync } from 'node:fs';
import { createLocalJWKSet } from 'jose';
import { z } from 'zod';
import { SIGNED_REQUEST } from '../../../schema/signedRequest.ts';
import { rows } from '../../../seed/municipalities.ts';
import { createVerifier, NotSigned } from '../../../subgraphs/shared/signature.ts';
import { municipalities } from '../../../subgraphs/municipalities/subgraph.ts';
import { startSubgraph } from '../../support/subgraph.ts';
import { callerOf, signedHeaders } from '../../support/trust.ts';

const { audience, jwks, vectors } = z
  .object({
    audience: z.string(),
    jwks: z.object({ keys: z.array(z.looseObject({ kty: z.string() })) }),
    vectors: z.array(
      z.object({
        name: z.string(),
        accepted: z.boolean(),
        header: z.string().nullable(),
        after: z.string().optional(),
        body: z.string(),
        now: z.number(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('test/vectors/signing.json', 'utf8')));

test.each(vectors)('published vector: $name', async ({ accepted, header, after, body, now }) => {
  const verify = createVerifier(audience, createLocalJWKSet(jwks), () => new Date(now * 1000));
  const bytes = Buffer.from(body);
  if (after !== undefined) await verify(after, bytes);
  const verdict = await verify(header ?? undefined, bytes).then(
    ({ requestId }) => requestId,
    (error: unknown) => error instanceof NotSigned,
  );
  expect(verdict).toBe(accepted ? 'vector-1' : true);
});

describe('called directly, a subgraph answers nothing, and the same to everybody', () => {
  const BODY = JSON.stringify({ query: '{ _service { sdl } __schema { types { name } } }' });
  let graph: Awaited<ReturnType<typeof startSubgraph>>;

  beforeAll(async () => {
    graph = await startSubgraph(municipalities, { advisers: rows.advisers });
  });

  afterAll(() => graph.stop());

  const send = async (headers: Record<string, string>, body = BODY) => {
    const response = await fetch(graph.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    return { status: response.status, text: await response.text() };
  };
  const refused = {
    status: 401,
    text: JSON.stringify({
      errors: [
        { message: 'The gateway did not sign this request.', extensions: { code: 'UNAUTHENTICATED' } },
      ],
    }),
  };
  const signed = (body = BODY) => signedHeaders('municipalities', body);

  test('signed, it answers', async () => {
    expect(await send(await signed())).toMatchObject({ status: 200 });
  });

  test.each<[string, () => Promise<Record<string, string>>]>([
    ['unsigned', () => Promise.resolve({})],
    ['with what it used to believe', () => Promise.resolve({ 'samgraf-caller': '{"kind":"anonymous"}' })],
    ["another partner's request", () => signedHeaders('county', BODY)],
    ['an altered body', () => signed(BODY.replace('name', 'kind'))],
    [
      'another caller',
      async () => {
        const [one, two] = [
          await signed(),
          await signedHeaders('municipalities', BODY, callerOf('immigration-case-officer')),
        ];
        const part = (headers: Record<string, string>) => headers[SIGNED_REQUEST.header]?.split('.') ?? [];
        const [head = '', , signature = ''] = part(one);
        return { [SIGNED_REQUEST.header]: [head, part(two)[1] ?? '', signature].join('.') };
      },
    ],
    [
      'replayed',
      async () => {
        const headers = await signed();
        expect((await send(headers)).status).toBe(200);
        return headers;
      },
    ],
  ])('%s', async (_, headers) => {
    expect(await send(await headers())).toEqual(refused);
  });

  test('by GET, signed or not', async () => {
    const url = `${graph.url}?query=${encodeURIComponent('{ __typename }')}`;
    const response = await fetch(url, { headers: await signedHeaders('municipalities', '') });
    expect([response.status, await response.text()]).toEqual([404, expect.stringContaining('NOT_FOUND')]);
  });
});
