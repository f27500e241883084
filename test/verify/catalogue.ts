import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { held } from './catalogue/shacl.ts';

/**
 * `npm run verify:catalogue -- [SHAPES.ttl [ADDRESS [VOCABULARIES.ttl]]]`: the catalogue of a running gateway against SHACL
 * shapes, such as those that Digdir publishes of DCAT-AP-NO, which need the EU's vocabularies beside them. Without arguments
 * our own, at `npm start`'s address. Ends with 1 on violations.
 */
async function main(): Promise<void> {
  const [
    shapes = 'test/gateway/catalogue.shapes.ttl',
    address = 'http://127.0.0.1:4000/catalogue.jsonld',
    vocabularies,
  ] = process.argv.slice(2);
  const catalogue = z.record(z.string(), z.unknown()).parse(await (await fetch(address)).json());
  const { subjects, violations, warnings } = await held(
    catalogue,
    await readFile(shapes, 'utf8'),
    vocabularies && (await readFile(vocabularies, 'utf8')),
  );
  for (const line of violations) process.stdout.write(`${line}\n`);
  process.stdout.write(
    `${subjects} subjects, ${violations.length} violations, ${warnings.length} warnings\n`,
  );
  if (violations.length > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
