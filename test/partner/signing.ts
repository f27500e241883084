import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { SIGNED_REQUEST } from '../../schema/signedRequest.ts';
import { newKeys } from '../../seed/keys.ts';
import { resultOf, send, signed, strangersSigner, type Subgraph } from './calls.ts';
import type { Finding } from './finding.ts';

const BODY = JSON.stringify({ query: '{ __typename }' });
const { header } = SIGNED_REQUEST;

const published = z
  .object({
    vectors: z.array(z.object({ name: z.string(), header: z.string().nullable(), body: z.string() })),
  })
  .parse(JSON.parse(readFileSync(new URL('../vectors/signing.json', import.meta.url), 'utf8')));

interface Attempt {
  name: string;
  body: string;
  headers: Record<string, string>;
}

/** Calls that must be refused: all published vectors, whose time is over, and what can be made of a call that is right. */
async function attempts(subgraph: Subgraph): Promise<Attempt[]> {
  const [good, replayed] = [await signed(subgraph, BODY), await signed(subgraph, BODY)];
  await send(subgraph.url, BODY, replayed);
  const [head = '', claims = '', signature = ''] = good[header].split('.');
  const changed = Buffer.from(
    JSON.stringify({
      ...JSON.parse(Buffer.from(claims, 'base64url').toString()),
      caller: { kind: 'organisation', consumer: '0192:944183779', scopes: [] },
    }),
  ).toString('base64url');
  const stranger = await strangersSigner(newKeys);
  return [
    ...published.vectors.map((vector) => ({
      name: `published vector “${vector.name}”, whose time is over`,
      body: vector.body,
      headers: vector.header === null ? {} : { [header]: vector.header },
    })),
    { name: 'a call without a signature', body: BODY, headers: {} },
    { name: 'a signed call with another body', body: BODY.replace('{ __', '{ a: __'), headers: good },
    {
      name: 'a signed call for another caller',
      body: BODY,
      headers: { [header]: `${head}.${changed}.${signature}` },
    },
    {
      name: 'a call to another partner',
      body: BODY,
      headers: await signed({ ...subgraph, name: 'another' }, BODY),
    },
    {
      name: 'a call that is signed by a stranger',
      body: BODY,
      headers: await signed({ ...subgraph, sign: stranger }, BODY),
    },
    { name: 'the same call a second time', body: BODY, headers: replayed },
  ];
}

/** What a subgraph answers that it must not: each has to be 401 with the same coded JSON error, whatever is wrong. */
export async function signingFindings(subgraph: Subgraph): Promise<Finding[]> {
  const found: Finding[] = [];
  const bodies = new Set<string>();
  for (const { name, body, headers } of await attempts(subgraph)) {
    const answer = await send(subgraph.url, body, headers);
    if (answer.status !== 401)
      found.push({
        what: `${name} is answered with ${answer.status}, not 401`,
        mend: 'verify the header samgraf-request as README, “From gateway to subgraph”, has it, before anything else',
      });
    else bodies.add(answer.text);
  }
  if (bodies.size > 1)
    found.push({
      what: 'what is refused is told in different ways',
      mend: 'answer every refusal with one and the same body: why is nobody’s business',
    });
  for (const each of bodies)
    if (
      !/"code":\s*"UNAUTHENTICATED"/.test(each) ||
      resultOf({ status: 401, text: each, type: '', milliseconds: 0 }) === undefined
    )
      found.push({
        what: 'a refusal is no coded error',
        mend: 'answer {"errors":[{"message":"…","extensions":{"code":"UNAUTHENTICATED"}}]}',
      });
  return found;
}
