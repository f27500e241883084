import { composeServices } from '@apollo/composition';
import { defaultUrl, SUBGRAPHS } from './subgraphs.ts';
import { faults } from './lint.ts';
import { typeDefs } from './typeDefs.ts';

/** Composition hints that are harmless here, each with its reason. Any other one fails the composition. */
const ALLOWED_HINTS: Record<string, string> = {};

/** Composes the four contracts; throws with every breach of our rules, error, and hint that is not allowed by name. */
export function composeSupergraph(): string {
  const services = SUBGRAPHS.map(({ name, port }) => ({
    name,
    url: defaultUrl(port),
    typeDefs: typeDefs(name),
  }));
  const broken = faults(services);
  if (broken.length > 0) throw new Error(broken.join('\n'));
  const result = composeServices(services);
  if (result.errors) {
    throw new Error(result.errors.map((error) => error.message).join('\n'));
  }
  const hints = result.hints.filter((hint) => !(hint.definition.code in ALLOWED_HINTS));
  if (hints.length > 0) {
    throw new Error(hints.map((hint) => `${hint.definition.code}: ${hint.message}`).join('\n'));
  }
  return result.supergraphSdl;
}
