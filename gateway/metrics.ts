import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Standing } from './partner.ts';

/** What operators measure. No label holds anything that a caller can choose. */
export interface Metrics {
  /** A request at this address was answered with this status after so many seconds; 499: its caller left before. */
  answered(address: string, status: number, seconds: number): void;
  /** A call to a partner ended after so many seconds; `codes` are what went wrong. */
  called(partner: string, seconds: number, codes: readonly string[]): void;
  /** A request joined a call to a partner that was under way. */
  shared(partner: string): void;
  /** Something kept was looked for. */
  lookedUp(cache: 'operations' | 'answers', hit: boolean): void;
  /** A partner was asked for an entity of this type, named by its key, and does not know it. */
  unknownTo(partner: string, type: string): void;
  cost(cost: number): void;
  planned(milliseconds: number): void;
  /** Changed files were taken, or refused. */
  reloaded(taken: boolean): void;
  /** A request was refused because there was too much to do. */
  overloaded(): void;
  /** Asked how partners stand, and how many operations are taken at a time, whenever somebody reads. */
  watch(now: Watched): void;
  /** All of it in Prometheus' text format. */
  text(): Promise<string>;
}

/** What changes by itself. */
export interface Watched {
  standings: () => Iterable<{ partner: string; status: Standing }>;
  places: () => number;
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const COSTS = [10, 100, 1000, 5000, 10_000, 25_000, 50_000, 100_000];

/** Metrics of one gateway. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const of = <Label extends string>(name: string, help: string, ...labelNames: Label[]) => ({
    name: `samgraf_${name}`,
    help,
    labelNames,
    registers: [registry],
  });
  const requests = new Histogram({
    ...of('request_seconds', 'Time to answer a request.', 'address', 'status'),
    buckets: SECONDS,
  });
  const calls = new Histogram({
    ...of('partner_call_seconds', 'Time of a call to a partner.', 'partner'),
    buckets: SECONDS,
  });
  const errors = new Counter(
    of('partner_errors_total', 'What partners failed to give, by code.', 'partner', 'code'),
  );
  const joined = new Counter(
    of('partner_calls_shared_total', 'Requests that joined a call under way.', 'partner'),
  );
  const lookups = new Counter(
    of('cache_lookups_total', 'What was looked for among what is kept.', 'cache', 'result'),
  );
  const unknown = new Counter(
    of('unknown_references_total', 'Entities that are named to a partner that has none.', 'partner', 'type'),
  );
  const costs = new Histogram({
    ...of('operation_cost', 'Cost of an operation before it is executed.'),
    buckets: COSTS,
  });
  const plans = new Histogram({ ...of('planning_seconds', 'Time to plan an operation.'), buckets: SECONDS });
  const reloads = new Counter(of('supergraph_reloads_total', 'New supergraphs, taken or refused.', 'result'));
  const refused = new Counter(of('overloaded_total', 'Requests refused because there was too much to do.'));
  let watched: Watched = { standings: () => [], places: () => 0 };
  new Gauge({
    ...of('in_flight_limit', 'Operations that are taken at a time.'),
    collect() {
      this.set(watched.places());
    },
  });
  new Gauge({
    ...of('partner_suspended', '1 while a partner is suspended.', 'partner'),
    collect() {
      // Who is no partner any more is none that is suspended.
      this.reset();
      for (const { partner, status } of watched.standings())
        this.set({ partner }, status === 'SUSPENDED' ? 1 : 0);
    },
  });
  return {
    answered: (address, status, seconds) => {
      requests.observe({ address, status }, seconds);
    },
    called(partner, seconds, codes) {
      calls.observe({ partner }, seconds);
      for (const code of codes) errors.inc({ partner, code });
    },
    shared: (partner) => {
      joined.inc({ partner });
    },
    lookedUp: (cache, hit) => {
      lookups.inc({ cache, result: hit ? 'hit' : 'miss' });
    },
    unknownTo: (partner, type) => {
      unknown.inc({ partner, type });
    },
    cost: (cost) => {
      costs.observe(cost);
    },
    planned: (milliseconds) => {
      plans.observe(milliseconds / 1000);
    },
    reloaded: (taken) => {
      reloads.inc({ result: taken ? 'taken' : 'refused' });
    },
    overloaded: () => {
      refused.inc();
    },
    watch(now) {
      watched = now;
    },
    text: () => registry.metrics(),
  };
}
