/** A gateway of this repository as the bench starts it. */
export interface Contender {
  /** Its name in the table and in the file. */
  name: string;
  /** The file that its process runs, with the supergraph's path and the port as arguments. */
  entry: string;
  /** What its environment holds besides `SUPERGRAPH_SDL` and `PORT`. */
  env?: Readonly<Record<string, string>>;
  /** Whether it verifies its callers' tokens and signs what it sends. */
  trusted?: boolean;
  /** What it needs instead of the supergraph. */
  input?: 'recordings';
}

/** The name of the gateway that all others are compared with. */
export const PLAIN = 'plain';

/** The name of what no gateway can be cheaper than. */
export const FLOOR = 'floor';

export const CONTENDERS: readonly Contender[] = [
  { name: 'samgraf', entry: 'gateway/index.ts' },
  { name: 'samgraf-unshared', entry: 'gateway/index.ts', env: { SHARE_IN_FLIGHT: 'false' } },
  { name: 'samgraf-trusted', entry: 'gateway/index.ts', trusted: true },
  { name: PLAIN, entry: 'test/bench/gateways/plain.ts' },
  { name: FLOOR, entry: 'test/bench/gateways/floor.ts', input: 'recordings' },
];
