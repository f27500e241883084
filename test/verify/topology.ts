import { setTimeout as wait } from 'node:timers/promises';
import { dataOf } from '../support/ask.ts';
import { type Part, until } from './topology/processes.ts';
import { createTopology, type Topology } from './topology/topology.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Seconds from a return on after which no answer may have an error, and for which that is then looked at. */
const HEALED = 10;
const LOOKED = 5;

/** Joint views over all four owners, one of them and two: what is asked under load. */
const LOAD = ['00-one-question', '15-settlement-capacity', '08-indicators'];

async function everyOperation(topology: Topology): Promise<void> {
  for (const file of topology.operations) dataOf(await topology.ask(file));
}

const whole = (topology: Topology, what: string) =>
  until(`every operation answers ${what}`, 30, () => everyOperation(topology).then(() => true));

async function restart(topology: Topology, part: Part): Promise<void> {
  await part.stop();
  const begun = performance.now();
  await part.start();
  const ready = performance.now();
  await whole(topology, `with ${part.name} back`);
  const seconds = (ms: number) => (ms / 1000).toFixed(1);
  say(
    `${part.name}: SIGTERM, exit code 0; ready ${seconds(ready - begun)} s after its start; ` +
      `${topology.operations.length} operations without errors ${seconds(performance.now() - ready)} s later`,
  );
}

/** Stops all and starts them again in another order, so that some wait for others. */
async function restartAll(topology: Topology, order: readonly Part[]): Promise<void> {
  for (const part of order) await part.stop();
  for (const part of order) await part.start();
  await whole(topology, 'after all were down');
  say(`all stopped, exit codes 0, and started again: ${order.map(({ name }) => name).join(', ')}`);
}

/** Kills a part while two clients ask, starts it again, and looks at what they got. */
async function crash(topology: Topology, part: Part): Promise<void> {
  const answers: { at: number; ended: number; error: string | undefined }[] = [];
  let on = true;
  const client = async (own: number) => {
    for (let turn = own; on; turn += 1) {
      const at = performance.now();
      const error = await topology.ask(LOAD[turn % LOAD.length] ?? '').then(
        ({ errors: [first], status }) =>
          first ? `${status} ${JSON.stringify(first)}` : status === 200 ? undefined : String(status),
        (thrown: unknown) => String(thrown),
      );
      answers.push({ at, ended: performance.now(), error });
      await wait(50);
    }
  };
  const clients = [client(0), client(1)];
  await wait(1000);
  const killed = performance.now();
  await part.kill();
  await wait(2000);
  await part.start();
  const returned = performance.now();
  await wait((HEALED + LOOKED) * 1000);
  on = false;
  await Promise.all(clients);
  const wrong = (all: typeof answers) => all.filter(({ error }) => error !== undefined);
  const before = answers.filter(({ ended }) => ended < killed);
  const since = answers.filter(({ ended }) => ended >= killed);
  const after = answers.filter(({ at }) => at >= returned + HEALED * 1000);
  const last = wrong(answers).at(-1)?.at ?? killed;
  say(
    `${part.name}: kill -9 under load; ${wrong(since).length} of ${since.length} answers with errors, ` +
      `the last ${last < returned ? 'before its return' : `${((last - returned) / 1000).toFixed(1)} s after its return`}; ` +
      `from ${HEALED} s after it ${wrong(after).length} of ${after.length}`,
  );
  const [found] = [...wrong(before), ...wrong(after)];
  if (found || after.length === 0)
    throw new Error(`${part.name} came back with errors: ${found?.error ?? 'nobody asked'}`);
  await whole(topology, `after ${part.name} was killed`);
}

/** `npm run verify:topology`: see README, “Proofs”. */
async function main(): Promise<void> {
  const topology = await createTopology();
  const { gateway, subgraphs, operations } = topology;
  try {
    // The gateway first: it needs nobody in order to start.
    for (const part of [gateway, ...subgraphs]) await part.start();
    await whole(topology, 'at first');
    say(`${subgraphs.length + 1} processes; ${operations.length} operations without errors`);
    for (const part of [...subgraphs, gateway]) await restart(topology, part);
    await restartAll(topology, [...subgraphs.toReversed(), gateway]);
    await restartAll(topology, [gateway, ...subgraphs]);
    for (const part of [...subgraphs, gateway]) await crash(topology, part);
    for (const part of [...subgraphs, gateway]) await part.stop();
    say('all stopped, exit codes 0');
    const outbound = topology.outbound();
    if (outbound.length) throw new Error(`not configured, and asked for:\n${outbound.join('\n')}`);
    say('no connection, look-up of a name or datagram to what a part was not told of');
  } finally {
    await topology.remove();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
