import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { startGraph } from '../support/graph.ts';
import { trust } from '../support/trust.ts';
import { startPremises } from '../partner/premises/premises.ts';

/**
 * `npm run verify:partner`: adds a fifth subgraph to a copy of this repository by README's steps, prints each step and the
 * files that it touched, and asks the graph for what the fifth has beside the others. Ends with 1 when a step fails.
 */
async function main(): Promise<void> {
  const copy = mkdtempSync(join(tmpdir(), 'samgraf-fifth-'));
  const { gateway } = await trust();
  const partner = await startPremises(gateway.jwks);
  const graph = await startGraph();
  try {
    const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' });
    for (const file of files.split('\n').filter(Boolean)) cpSync(file, join(copy, file));
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
    const run = (command: string, ...args: string[]) =>
      execFileSync(command, args, { cwd: copy, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
    run('git', 'init', '-q');
    run('git', 'add', '-A');
    const touched = () => {
      const out = run('git', 'ls-files', '-mo', '--exclude-standard').trim();
      run('git', 'add', '-A');
      return out.split('\n').filter((each) => each !== '' && each !== 'node_modules');
    };
    touched();
    let step = 0;
    const did = (what: string) => {
      print(`${++step}. ${what}`);
      for (const file of touched()) print(`   touched ${file}`);
    };

    mkdirSync(join(copy, '.data/keys'), { recursive: true });
    writeFileSync(join(copy, '.data/keys/gateway.json'), JSON.stringify(gateway.privateKey));
    const examples = {
      Premises: [{ id: 'lokal-1' }, { id: 'lokal-2' }],
      Municipality: [{ id: 'NO:1506' }, { id: 'SE:2062' }],
    };
    writeFileSync(join(copy, '.data/examples.json'), JSON.stringify(examples));
    const sdl = 'test/partner/premises/premises.graphql';
    const script = ['run', '--silent'];
    const check = ['partner:check', '--', sdl, partner.url, '--examples', '.data/examples.json'];
    // The subgraph stands in this process, which has to go on while it is asked.
    const { stdout } = await promisify(execFile)('npm', [...script, ...check], { cwd: copy });
    print(stdout.trim());
    did(
      'npm run partner:check -- premises.graphql <address> --examples examples.json, until it finds nothing',
    );
    cpSync(join(copy, sdl), join(copy, 'schema/premises.graphql'));
    did('cp premises.graphql schema/');
    writeFileSync(
      join(copy, 'schema/partners.json'),
      `${JSON.stringify([{ name: 'premises', url: partner.url }])}\n`,
    );
    did('{"name": "premises", "url": "<address>"} in schema/partners.json');
    run('npm', ...script, 'generate');
    did('npm run generate');

    const fifth = await graph.startGateway(readFileSync(join(copy, 'schema/supergraph.graphql'), 'utf8'));
    const { data, errors } = await graph.query(
      '{ municipality(id: "NO:1506") { name { nb } population(asOf: "2021-01-01") { value } vacantPremises { id area } } }',
      {},
      {},
      fifth.url,
    );
    await fifth.stop();
    print(JSON.stringify({ data, errors }));
    if (errors.length > 0) process.exitCode = 1;
  } finally {
    await graph.stop();
    await partner.stop();
    rmSync(copy, { recursive: true, force: true });
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
