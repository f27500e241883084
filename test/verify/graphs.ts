import { abstract } from './graphs/abstract.ts';
import { faults } from './graphs/faults.ts';
import { hidden } from './graphs/hidden.ts';
import { inputs } from './graphs/inputs.ts';
import { interfaceObject } from './graphs/interfaceObject.ts';
import { keys } from './graphs/keys.ts';
import { lists } from './graphs/lists.ts';
import { mutations } from './graphs/mutations.ts';
import { override } from './graphs/override.ts';
import { provides } from './graphs/provides.ts';
import { requires } from './graphs/requires.ts';
import { social } from './graphs/social.ts';
import { valueTypes } from './graphs/valueTypes.ts';
import type { SmallGraph } from './subject.ts';

/** The small supergraphs of the proof; each exercises some of the federation directives. */
export const SMALL_GRAPHS: readonly SmallGraph[] = [
  keys,
  requires,
  provides,
  valueTypes,
  override,
  interfaceObject,
  abstract,
  hidden,
  inputs,
  lists,
  mutations,
  social,
  faults,
];
