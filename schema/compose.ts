import { readFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { defaultUrl, partners, type SubgraphName, SUBGRAPHS } from './subgraphs.ts';
import type { Contract } from './definitions.ts';
import { faults } from './lint.ts';
import { typeDefs } from './typeDefs.ts';

/** Composition hints that are harmless here, each with its reason. Any other one fails the composition. */
const ALLOWED_HINTS: Record<string, string> = {};

/** A contract with the address that stands in the supergraph. */
export type Service = Contract & { url: string };

/** The contracts of this repository's subgraphs. */
export const ownContracts = (): (Service & { name: SubgraphName })[] =>
  SUBGRAPHS.map(({ name, port }) => ({ name, url: defaultUrl(port), typeDefs: typeDefs(name) }));

/** The contracts of all partners. */
export const contracts = (): Service[] => [
  ...ownContracts(),
  ...partners().map(({ name, url }) => ({
    name,
    url,
    typeDefs: parse(readFileSync(`schema/${name}.graphql`, 'utf8')),
  })),
];

const oneLine = (message: string): string => message.replace(/\s*\n\s*/g, ' ');

/** The supergraph of some contracts; throws with every error, and every hint that is not allowed by name, one a line. */
export function compose(services: readonly Service[]): string {
  const result = composeServices([...services]);
  if (result.errors) {
    throw new Error(result.errors.map((error) => oneLine(error.message)).join('\n'));
  }
  const hints = result.hints.filter((hint) => !(hint.definition.code in ALLOWED_HINTS));
  if (hints.length > 0) {
    throw new Error(hints.map((hint) => `${hint.definition.code}: ${oneLine(hint.message)}`).join('\n'));
  }
  return result.supergraphSdl;
}

/** Composes the contracts of all partners; throws with every breach of our rules, too. */
export function composeSupergraph(): string {
  const services = contracts();
  const broken = faults(services);
  if (broken.length > 0) throw new Error(broken.join('\n'));
  return compose(services);
}
