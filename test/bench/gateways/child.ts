import { spawn, spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { childEnv } from './env.ts';

const PROBE = './test/bench/gateways/probe.ts';

/** A process of the bench. */
export interface Child {
  /** Sends a command and returns the answer; one at a time. Rejects when the process has ended. */
  ask(command: string): Promise<unknown>;
  /** The next thing that it says by itself. */
  said(): Promise<unknown>;
  stop(): Promise<void>;
}

/** Which cores are whose: the gateway has the first for itself, everything else shares the others. */
export const CORES = {
  gateway: '0',
  others: Array.from({ length: availableParallelism() - 1 }, (_, index) => index + 1).join(','),
};

/** Keeps this process, and what it starts from now on, off the gateway's core; returns whether the machine can. */
export function shareOtherCores(): boolean {
  if (availableParallelism() < 2) return false;
  return spawnSync('taskset', ['-a', '-cp', CORES.others, String(process.pid)]).status === 0;
}

/** How a process is started. */
export interface ChildOptions {
  args: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** A gateway to be measured: on a core of its own where `pinned`, and asked for its costs. */
  measured?: { pinned: boolean };
}

/** Starts a TypeScript file of the repository. */
export function startChild(entry: string, { args, env = {}, measured }: ChildOptions): Child {
  const node = [
    process.execPath,
    // As `npm start` has it; all gateways get it, and the floor.
    ...(measured ? ['--max-semi-space-size=32'] : []),
    '--import',
    'tsx',
    ...(measured ? ['--import', PROBE] : []),
    entry,
    ...args,
  ];
  const [command = '', ...rest] = measured?.pinned ? ['taskset', '-c', CORES.gateway, ...node] : node;
  const child = spawn(command, rest, { stdio: ['ignore', 2, 2, 'ipc'], env: childEnv(env) });
  let ended = false;
  const end = new Promise<void>((resolve) => {
    const onEnd = () => {
      ended = true;
      resolve();
    };
    child.once('exit', onEnd).once('error', onEnd);
  });
  const said = () =>
    new Promise<unknown>((resolve, reject) => {
      const gone = () => {
        reject(new Error(`${entry} has ended`));
      };
      if (ended) gone();
      child.once('exit', gone).once('error', gone);
      child.once('message', (message: unknown) => {
        child.off('exit', gone).off('error', gone);
        resolve(message);
      });
    });
  return {
    ask(command) {
      const answer = said();
      if (!ended) child.send(command);
      return answer;
    },
    said,
    // Each of the bench's processes ends when it loses the channel, also when the bench itself is ended.
    stop() {
      if (child.connected) child.disconnect();
      return end;
    },
  };
}
