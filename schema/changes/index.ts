import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { composeSupergraph } from '../compose.ts';
import { composeManifest, manifestShape } from '../manifest.ts';
import { apiSchemaOf } from './api.ts';
import { changesBetween } from './between.ts';
import { brokenBy, usesIn } from './documents.ts';
import { changelogEntry, withEntry } from './changelog.ts';

const CHANGELOG = 'schema/CHANGELOG.md';

/**
 * `npm run schema:check -- <base>`: what changed for callers since a git revision, and whose known operations it costs.
 * Exits with 1 when anything breaks. The contracts are composed first, so that whatever breaks a rule of theirs stops it.
 * `--documents FILE` (repeatable) adds a consumer's own manifest; `--write` adds the changes to the changelog.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { documents: { type: 'string', multiple: true, default: [] }, write: { type: 'boolean' } },
  });
  const [base] = positionals;
  if (base === undefined)
    throw new Error('name a git revision to compare with: npm run schema:check -- main');
  const before = fileAt(base, 'schema/supergraph.graphql');
  if (before === undefined) throw new Error(`${base} has no schema/supergraph.graphql`);
  const after = composeSupergraph();
  const own = fileAt(base, 'schema/operations.json');
  const manifests = [
    ...(own === undefined ? [] : [own]),
    ...values.documents.map((file) => readFileSync(file, 'utf8')),
  ].map((text) => manifestShape.parse(JSON.parse(text)));
  // What is known today, and not only when it was written, has to go on.
  const operations = [...manifests, composeManifest()].flatMap((each) => each.operations);
  const known = [...new Map(operations.map((each) => [each.id, each])).values()];

  const day = new Date().toISOString().slice(0, 10);
  const changes = await changesBetween(before, after, day);
  const [old, now] = [apiSchemaOf(before), apiSchemaOf(after)];
  const valid = known.filter((each) => brokenBy(old, [each]).length === 0);
  const usedBy = usesIn(old, valid);
  for (const { level, place, what } of changes) {
    const users = level === 'SAFE' ? [] : usedBy(place);
    print(`${level.padEnd(10)}${what}${users.length > 0 ? ` (used by ${users.join(', ')})` : ''}`);
  }
  const broken = brokenBy(now, valid);
  for (const each of broken) print(`BROKEN    ${each}`);
  const count = (level: string) => changes.filter((each) => each.level === level).length;
  print(
    `${count('BREAKING')} breaking, ${count('DANGEROUS')} dangerous, ${count('SAFE')} safe; ${valid.length} known operations, ${new Set(broken.map((each) => each.split(':')[0])).size} broken`,
  );
  if (values.write === true && changes.length > 0) {
    const written = existsSync(CHANGELOG) ? readFileSync(CHANGELOG, 'utf8') : '';
    writeFileSync(CHANGELOG, withEntry(written, changelogEntry(day, changes)));
  }
  if (count('BREAKING') + broken.length > 0) process.exitCode = 1;
}

function fileAt(revision: string, file: string): string | undefined {
  try {
    return execFileSync('git', ['show', `${revision}:${file}`], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
