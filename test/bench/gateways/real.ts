import { readFileSync, writeFileSync } from 'node:fs';
import { SUBGRAPHS } from '../../../schema/subgraphs.ts';
import { keySetOf } from '../../../schema/keys.ts';
import { createVerifier } from '../../../subgraphs/shared/signature.ts';
import { startGraph } from '../../support/graph.ts';
import { open } from './trust.ts';

/**
 * `real.ts FILE [JWKS]`: the four subgraphs on free ports, verifying what the key in JWKS signs or nothing; their
 * supergraph goes to FILE.
 */
async function main(): Promise<void> {
  const [, , file = '', jwks] = process.argv;
  const keys = jwks === undefined ? undefined : keySetOf(jwks, () => undefined);
  const graph = await startGraph({}, keys ? (name) => createVerifier(name, keys) : () => open);
  const sdl = SUBGRAPHS.reduce(
    (text, { name }) =>
      text.replace(
        new RegExp(`(@join__graph\\(name: "${name}", url: ")[^"]*`),
        `$1${graph.subgraphUrl(name)}`,
      ),
    readFileSync('schema/supergraph.graphql', 'utf8'),
  );
  writeFileSync(file, sdl);
  process.once('disconnect', () => {
    const end = () => process.exit();
    graph.stop().then(end, end);
  });
  process.send?.('ready');
}

await main();
