import { readFileSync } from 'node:fs';
import { apiSchemaOf } from '../../schema/changes/api.ts';
import { pathsIn } from './paths.ts';
import { unknownIn } from './unknown.ts';

/**
 * `npm run check:references -- [address]`: asks a running graph for every municipality, partner and work package that public
 * lists name, and prints those that their owner does not know, and municipalities that are named for days on which their code
 * does not hold, one a line. Exits with 1 when there is any of the former, or when the graph answers with an error.
 */
async function main(address = 'http://127.0.0.1:4000/graphql'): Promise<void> {
  const ask = async (query: string, variables: object): Promise<unknown> => {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return response.json();
  };
  const paths = pathsIn(apiSchemaOf(readFileSync('schema/dashboard.graphql', 'utf8')));
  let [count, past] = [0, 0];
  for (const path of paths)
    for (const { rule, type, id, namedBy, outside } of await unknownIn(ask, path)) {
      if (outside === undefined) count++;
      else past++;
      const why =
        outside === undefined ? 'which its owner does not know' : `whose code holds otherwise: ${outside}`;
      process.stdout.write(`${rule} ${namedBy} names ${type} ${id}, ${why}\n`);
    }
  process.stdout.write(
    `${paths.length} ways, ${count} unknown, ${past} for days on which their code does not hold\n`,
  );
  if (count > 0) process.exitCode = 1;
}

main(process.argv[2]).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
