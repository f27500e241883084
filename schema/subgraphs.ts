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
