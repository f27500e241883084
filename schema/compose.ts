import { composeServices } from '@apollo/composition';
import { defaultUrl, type SubgraphName, SUBGRAPHS } from './subgraphs.ts';
import type { Contract } from './definitions.ts';
import { faults } from './lint.ts';
import { typeDefs } from './typeDefs.ts';

/** Composition hints that are harmless here, each with its reason. Any other one fails the composition. */
const ALLOWED_HINTS: Record<string, string> = {};

/** A contract with the address that stands in the supergraph. */
type Service = Contract & { url: string };

/** The contracts of this repository's subgraphs. */
export const contracts = (): (Service & { name: SubgraphName })[] =>
  SUBGRAPHS.map(({ name, port }) => ({ name, url: defaultUrl(port), typeDefs: typeDefs(name) }));

/** The supergraph of some contracts; throws with every error, and every hint that is not allowed by name. */
export function compose(services: readonly Service[]): string {
  const result = composeServices([...services]);
  if (result.errors) {
    throw new Error(result.errors.map((error) => error.message).join('\n'));
  }
  const hints = result.hints.filter((hint) => !(hint.definition.code in ALLOWED_HINTS));
  if (hints.length > 0) {
    throw new Error(hints.map((hint) => `${hint.definition.code}: ${hint.message}`).join('\n'));
  }
  return result.supergraphSdl;
}

/** Composes the four contracts; throws with every breach of our rules, too. */
export function composeSupergraph(): string {
  const services = contracts();
  const broken = faults(services);
  if (broken.length > 0) throw new Error(broken.join('\n'));
  return compose(services);
}
