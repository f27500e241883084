import type { Caller } from '../../schema/caller.ts';

/** What belongs to one request, as the gateway signed it. Loaders are made for one request, so for one caller. */
export interface RequestContext {
  caller: Caller;
  /** The same in every log line and answer that one client request causes, here and in the other subgraphs. */
  requestId: string;
  /** The gateway's own name for one client request, which nobody outside can choose; the same when a call is tried again. */
  executionId: string;
}

export type SubgraphContext<Model, Loaders> = RequestContext & {
  model: Model;
  loaders: Loaders;
  /** The moment of the request, by the subgraph's clock: the day that a write is dated by. */
  now: Date;
  /** The subgraph's clock: the moment that a write is told with. */
  clock: () => Date;
};
