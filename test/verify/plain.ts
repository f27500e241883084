import { generate, type Generated } from './generate.ts';
import { minimise } from './minimise.ts';
import { placesOf, same, type Outcome } from './outcome.ts';
import { describe } from './rules.ts';
import { answered, type Subject } from './subject.ts';

/** A way in which the plain gateway answers otherwise than ours. */
export interface Kind {
  name: string;
  times: number;
  /** The smallest operation found that shows it, with both answers. */
  example: string;
}

/** How the plain gateway answers the operations of these seeds otherwise than ours does, by kind. */
export async function kindsOf(subject: Subject, seeds: { from: number; count: number }): Promise<Kind[]> {
  const plain = await subject.plain();
  const answers = async (operation: Generated) => ({
    ours: await answered(subject.ours, operation, subject),
    plain: await answered(plain.ask, operation, subject),
    oracle: await answered(subject.oracle, operation, subject),
  });
  const kinds = new Map<string, Kind>();
  for (let seed = seeds.from; seed < seeds.from + seeds.count; seed++) {
    const operation = generate(subject, seed);
    const name = kindOf(await answers(operation));
    if (name === undefined) continue;
    const known = kinds.get(name);
    if (known) {
      known.times += 1;
      continue;
    }
    const holds = async (smaller: Generated) => kindOf(await answers(smaller)) === name;
    const small = await minimise(subject.schema, operation, holds);
    const shown = await answers(small);
    const example = `${subject.name}, seed ${seed} ${JSON.stringify(small.variables)}\n${small.text}\n${describe(shown.ours, shown.plain)}`;
    kinds.set(name, { name, times: 1, example });
  }
  await plain.stop();
  return [...kinds.values()];
}

function kindOf({ ours, plain, oracle }: Record<'ours' | 'plain' | 'oracle', Outcome>): string | undefined {
  if (same(ours, plain)) return undefined;
  const places = new Set(placesOf(plain));
  const untold = placesOf(ours).some((place) => !places.has(place));
  const told = untold ? ', and does not tell an error at its place' : '';
  if (plain.data !== oracle.data)
    return ours.data === oracle.data ? `its data is wrong${told}` : `its data is not ours${told}`;
  if (ours.data !== oracle.data) return 'its data is right, ours is not';
  return untold ? `the same data${told}` : 'the same data, and more errors';
}
