import { randomUUID } from 'node:crypto';
import type { PersonaName } from '../../seed/personas.ts';
import { at, dataOf } from './ask.ts';
import type { startGraph } from './graph.ts';

/** The mutation of one input, by name; its payload's record is asked for with a selection. */
export const mutationText = (name: string, selection: string): string => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} failures { field code rule state legalSteps } } }`;
};

/** Writes through the gateway as a persona, with a key of its own unless told; the payload. */
export async function write(
  graph: Awaited<ReturnType<typeof startGraph>>,
  persona: PersonaName,
  name: string,
  input: object,
  selection: string,
): Promise<unknown> {
  const whole = { idempotencyKey: randomUUID(), expectedVersion: 0, ...input };
  return at(dataOf(await graph.query(mutationText(name, selection), { input: whole }, { persona })), name);
}
