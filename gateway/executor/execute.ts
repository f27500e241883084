import type { Executor, PlannedRequest } from '../execution.ts';
import { newObject } from '../json.ts';
import type { Metrics } from '../metrics.ts';
import type { Openness } from '../open.ts';
import type { Partner } from '../partner.ts';
import type { CompiledFetch, Step } from './compile.ts';
import { fill, questionOf } from './fetch.ts';
import { introspect } from './introspection.ts';
import type { FaultyFetch } from './ledger.ts';
import { lostFields } from './lost.ts';
import { createRoll } from './roll.ts';
import { unknownReferences, type UnknownEntities } from './unknown.ts';

/** Finds a supergraph's partner by its name. */
export type PartnerOf = (graph: PlannedRequest['graph'], name: string) => Partner;

/**
 * Runs compiled operations: asks the partners in the plan's order, merges what they give and shapes it for the
 * caller. Never rejects for what a partner does; every field that a partner lost, or that the
 * caller may not have, is an error with its place. What everybody may know and its owner does not is told beside the answer.
 */
export function createExecutor(
  partnerOf: PartnerOf,
  openIn: (graph: PlannedRequest['graph']) => Openness,
  metrics?: Pick<Metrics, 'unknownTo'>,
): Executor {
  return {
    async execute(request) {
      const { graph, compiled, variables, values } = request;
      const merged = newObject();
      const shared = new Set<unknown>();
      const faulty: FaultyFetch[] = [];
      const strangers: UnknownEntities[] = [];
      const roll = createRoll(compiled.fetches.map(({ partner }) => partner));
      const ask = async (fetch: CompiledFetch): Promise<void> => {
        const question = questionOf(fetch, merged, { variables, shared });
        if (!question) return;
        const { body, groups } = question;
        const partner = partnerOf(graph, fetch.partner);
        const answer = await partner.ask({ body, kind: fetch.kind, personal: fetch.personal }, request);
        const { usable, errors, unknown } = fill(question, answer, {
          schema: graph.supergraphSchema,
          shared,
        });
        roll.note(fetch.partner, usable, errors);
        if (errors.length) faulty.push({ fetch, groups, usable, errors });
        if (unknown.length) strangers.push({ fetch, groups: unknown });
      };
      if (compiled.step) await run(compiled.step, ask);
      const { introspection } = compiled;
      const about = introspection ? introspect(graph.schema, introspection, values) : {};
      const { data, violations } = compiled.shape(merged, { shared, about });
      const refused = compiled.refusals?.errorsIn(merged) ?? [];
      const lost =
        faulty.length || violations.length
          ? lostFields({
              schema: graph.schema,
              supergraphSchema: graph.supergraphSchema,
              selected: compiled.permitted,
              told: compiled.told,
              root: compiled.root,
              fetches: compiled.fetches,
              faulty,
              merged,
              violations,
            })
          : [];
      const errors = [...refused, ...lost];
      const unknown = strangers.length ? unknownReferences(strangers, request, merged, openIn(graph)) : [];
      for (const { partner, type } of unknown) metrics?.unknownTo(partner, type);
      return {
        data,
        ...(errors.length && { errors }),
        extensions: { partners: roll.partners(), ...(unknown.length && { unknownReferences: unknown }) },
      };
    },
  };
}

async function run(step: Step, ask: (fetch: CompiledFetch) => Promise<void>): Promise<void> {
  if (step.kind === 'fetch') return ask(step.fetch);
  if (step.kind === 'parallel') await Promise.all(step.steps.map((each) => run(each, ask)));
  else for (const each of step.steps) await run(each, ask);
}
