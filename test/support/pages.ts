import { readFileSync } from 'node:fs';
import { readTrusted } from '../../gateway/trusted.ts';
import { personasOf } from '../../seed/tokens.ts';
import { startGraph } from './graph.ts';
import { trust } from './trust.ts';

/** The whole graph with its pages, as `npm start` serves them. */
export async function startPages() {
  const graph = await startGraph();
  const gateway = await graph.startGateway(undefined, readFileSync('schema/dashboard.graphql', 'utf8'), {
    trusted: readTrusted(readFileSync('schema/operations.json', 'utf8')),
    personas: personasOf((await trust()).issuer.privateKey),
    partnerSuspendMs: 0,
  });
  return { graph, gateway, origin: new URL(gateway.url).origin };
}
