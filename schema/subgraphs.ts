import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The partners' subgraphs of this repository: the only list of them. */
export const SUBGRAPHS = [
  { name: 'county', port: 4001 },
  { name: 'municipalities', port: 4002 },
  { name: 'crossborder', port: 4003 },
  { name: 'immigration', port: 4004 },
] as const;

export type SubgraphName = (typeof SUBGRAPHS)[number]['name'];

/** Where a subgraph answers unless its operator says otherwise; the address that stands in the supergraph. */
export const defaultUrl = (port: number): string => `http://127.0.0.1:${port}/graphql`;

const partner = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9-]*$/),
  url: z.url({ protocol: /^https?$/ }),
});

/** A partner whose subgraph stands elsewhere: its contract is `schema/<name>.graphql`, whole. */
export type Partner = z.infer<typeof partner>;

/** The partners that stand elsewhere, from `schema/partners.json`. */
export const partners = (): Partner[] =>
  z.array(partner).parse(JSON.parse(readFileSync('schema/partners.json', 'utf8')));
