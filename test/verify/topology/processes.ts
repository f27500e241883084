import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { type Vitals, vitals } from '../../support/vitalsShape.ts';

/** One part of the graph as a process of its own, which can be ended and started again at the same address. */
export interface Part {
  name: string;
  /** Its GraphQL address. */
  url: string;
  /** Resolves when it says that it is ready; rejects with the end of its log when it ends instead. */
  start(): Promise<void>;
  /** Tells it to end by SIGTERM; rejects unless it does, with exit code 0. */
  stop(): Promise<void>;
  /** What it holds now, after a collection; rejects when it does not run. */
  vitals(): Promise<Vitals>;
  /** The end of what it has logged. */
  logged(): string;
  /** Holds it for so many seconds, as a machine that swaps does: it takes requests and does not answer. */
  freeze(seconds: number): Promise<void>;
  /** Ends it as a crash does (SIGKILL). Without effect when it does not run. */
  kill(): Promise<void>;
}

/** How long a start or an end may take, in seconds: longer than a request may. */
const PATIENCE = 90;

/** Tries until something holds; rejects after so many seconds with the reason of the last try. */
export async function until(what: string, seconds: number, holds: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const reason = await holds().then(
      (held) => held || 'it does not hold',
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    if (reason === true) return;
    if (performance.now() > end) throw new Error(`${what}: not within ${seconds} s: ${reason}`);
    await wait(100);
  }
}

/** A port of loopback that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
}

/** Every part is watched: no connection to what its environment does not name, and its vitals when it is asked for them. */
const WATCHED = [
  '--expose-gc',
  ...['tsx', './test/support/outbound.ts', './test/support/vitals.ts'].flatMap((each) => ['--import', each]),
];

/** Runs node with just this environment; what it prints goes to a file. */
export function run(args: readonly string[], env: Record<string, string>, log: string): ChildProcess {
  const out = openSync(log, 'a', 0o600);
  const child = spawn(process.execPath, [...WATCHED, ...args], { env, stdio: ['ignore', out, out] });
  closeSync(out);
  return child;
}

/** The exit code of a process that has not ended yet; null when a signal ends it. */
export async function exitOf(child: ChildProcess, signal?: AbortSignal): Promise<unknown> {
  const exit: unknown[] = await once(child, 'exit', { signal });
  return exit[0];
}

/** Describes a part that listens on a port; nothing runs yet. */
export function partOf(
  name: string,
  port: number,
  args: readonly string[],
  env: Record<string, string>,
  log: string,
): Part {
  const origin = `http://127.0.0.1:${port}`;
  const vitalsLog = `${log}.vitals`;
  let child: ChildProcess | undefined;
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<unknown> => {
    const ending = child;
    child = undefined;
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return ending?.exitCode;
    const ended = exitOf(ending, AbortSignal.timeout(PATIENCE * 1000));
    ending.kill(signal);
    return ended;
  };
  return {
    name,
    url: `${origin}/graphql`,
    async start() {
      const started = run(args, { ...env, VITALS_LOG: vitalsLog }, log);
      child = started;
      const ready = async () =>
        started.exitCode !== null || (await fetch(`${origin}/health/ready`).then(({ ok }) => ok));
      await until(`${name} is ready`, PATIENCE, ready);
      if (started.exitCode !== null) throw new Error(`${name} ended before it was ready:\n${this.logged()}`);
    },
    async stop() {
      const code = await end('SIGTERM');
      if (code !== 0) throw new Error(`${name} ended with ${String(code)} on SIGTERM`);
    },
    async vitals() {
      const told = () => (existsSync(vitalsLog) ? readFileSync(vitalsLog, 'utf8').trim().split('\n') : []);
      const before = told().length;
      child?.kill('SIGUSR2');
      await until(`${name} tells what it holds`, PATIENCE, () => Promise.resolve(told().length > before));
      return vitals.parse(JSON.parse(told().at(-1) ?? ''));
    },
    logged: () => readFileSync(log, 'utf8').slice(-2000),
    async freeze(seconds) {
      child?.kill('SIGSTOP');
      await wait(seconds * 1000);
      child?.kill('SIGCONT');
    },
    async kill() {
      await end('SIGKILL');
    },
  };
}
