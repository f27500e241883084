import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { clientTypes, operationsIn, persistedTypes } from './clientTypes.ts';
import { resolverTypes } from './codegen.ts';
import { composeSupergraph } from './compose.ts';
import { composeDashboard } from './contract.ts';
import { composeManifest } from './manifest.ts';
import { SUBGRAPHS } from './subgraphs.ts';

/** Writes what is generated from the contracts; with `--check` writes nothing and fails when anything is stale. */
async function generate(check: boolean): Promise<void> {
  const supergraph = composeSupergraph();
  const dashboard = composeDashboard();
  const client = 'schema/operations.generated.ts';
  const page = 'gateway/web/dashboard/operations.generated.ts';
  const views = operationsIn('schema/operations');
  const asked = [...views, ...operationsIn('gateway/web/dashboard/operations')];
  const files = new Map([
    ['schema/supergraph.graphql', supergraph],
    ['schema/dashboard.graphql', dashboard],
    ['schema/operations.json', `${JSON.stringify(composeManifest(), null, 2)}\n`],
    [client, await clientTypes(client, supergraph, views)],
    [page, await persistedTypes(page, dashboard, asked)],
  ]);
  for (const { name } of SUBGRAPHS) {
    files.set(`subgraphs/${name}/types.generated.ts`, await resolverTypes(name));
  }
  const stale = [...files].filter(([file, text]) => !existsSync(file) || readFileSync(file, 'utf8') !== text);
  if (check && stale.length > 0) {
    throw new Error(`stale, run npm run generate: ${stale.map(([file]) => file).join(', ')}`);
  }
  for (const [file, text] of stale) writeFileSync(file, text);
}

await generate(process.argv.includes('--check'));
