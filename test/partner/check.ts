import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { type DocumentNode, parse } from 'graphql';
import { z } from 'zod';
import { keyFiles } from '../../gateway/trustEnv.ts';
import { readSigner } from '../../gateway/signing.ts';
import { ask, resultOf, type Subgraph } from './calls.ts';
import { contractFindings } from './contract.ts';
import { entityFindings, type Examples, personalFindings } from './entities.ts';
import { type Finding, lineOf } from './finding.ts';
import { signingFindings } from './signing.ts';

/** The longest that the smallest question may take, in milliseconds. */
const SLOW = 1000;

/** Everything that a partner's subgraph still lacks; what cannot be asked for want of an answer is left out. */
export async function partnerFindings(
  subgraph: Subgraph,
  typeDefs: DocumentNode,
  examples: Examples,
): Promise<Finding[]> {
  const found = contractFindings(subgraph.name, typeDefs);
  const answer = await ask(subgraph, '{ __typename }');
  if (answer.status !== 200 || resultOf(answer)?.data?.['__typename'] === undefined)
    return [
      ...found,
      {
        what: `a signed question is not answered (${answer.status}: ${answer.text.slice(0, 120)})`,
        mend: 'answer POST application/json, and trust the JWKS of the gateway that asks',
      },
    ];
  if (!/^application\/(graphql-response\+)?json/.test(answer.type))
    found.push({
      what: `it answers ${answer.type}`,
      mend: 'answer application/json or application/graphql-response+json',
    });
  if (answer.milliseconds > SLOW)
    found.push({
      what: `the smallest question took ${answer.milliseconds} ms`,
      mend: `answer within ${SLOW} ms: every joint view waits for you`,
    });
  return [
    ...found,
    ...(await signingFindings(subgraph)),
    ...(await entityFindings(subgraph, typeDefs, examples)),
    ...(await personalFindings(subgraph, typeDefs)),
  ];
}

/**
 * `npm run partner:check -- <SDL file> <URL>`: prints what a subgraph of any technology still lacks, one line a finding, and
 * exits with 1 when there is any. `--name` is the partner's, else the file's; `--key` a private key whose public one the
 * subgraph trusts, else the one of `npm run keys`; `--examples` a JSON file of two references for each key.
 */
export async function main(args: readonly string[], dataFolder: string): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { name: { type: 'string' }, key: { type: 'string' }, examples: { type: 'string' } },
  });
  const [file, url] = positionals;
  if (file === undefined || url === undefined)
    throw new Error('name a file and an address: npm run partner:check -- partner.graphql https://…');
  const examples =
    values.examples === undefined
      ? {}
      : z
          .record(z.string(), z.array(z.record(z.string(), z.unknown())))
          .parse(JSON.parse(readFileSync(values.examples, 'utf8')));
  const name = values.name ?? basename(file, '.graphql');
  const sign = await readSigner(values.key ?? keyFiles(dataFolder).signingKey);
  const found = await partnerFindings({ name, url, sign }, parse(readFileSync(file, 'utf8')), examples);
  for (const each of found) process.stdout.write(`${lineOf(each)}\n`);
  process.stdout.write(`${name}: ${found.length} findings\n`);
  if (found.length > 0) process.exitCode = 1;
}
