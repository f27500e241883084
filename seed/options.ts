import { parseArgs } from 'node:util';
import { type Seed, SEEDS } from './all.ts';
import { scaleOf } from './scale.ts';

/** What `npm run seed` was asked for: `-- [subgraph…] [--scale N]`. Throws an error for people when it is anything else. */
export function seedOptions(args: readonly string[]): { seeds: readonly Seed[]; scale: number } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { scale: { type: 'string', default: '1' } },
  });
  const names = SEEDS.map(({ subgraph }): string => subgraph.name);
  if (!positionals.every((each) => names.includes(each)))
    throw new Error(`name subgraphs, or none for all: ${names.join(', ')}`);
  const asked = SEEDS.filter(({ subgraph }) => positionals.includes(subgraph.name));
  return { seeds: asked.length > 0 ? asked : SEEDS, scale: scaleOf(values.scale) };
}
