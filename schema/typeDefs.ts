import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, parse } from 'graphql';
import type { SubgraphName } from './subgraphs.ts';

/**
 * The whole contract of one subgraph: its own SDL and the value types that all of them share. Read from `schema/` below
 * the working directory, which is the package's root for every command.
 */
export function typeDefs(name: SubgraphName): DocumentNode {
  const files = [`${name}.graphql`, 'shared.graphql'];
  return parse(files.map((file) => readFileSync(join('schema', file), 'utf8')).join('\n'));
}
