import { createContext, Script } from 'node:vm';

/** Work that took longer than it may. */
export class OutOfTime extends Error {}

const script = new Script('work()');
const idle = (): void => undefined;
const sandbox = { work: idle };
const context = createContext(sandbox);

/**
 * Does synchronous work, and ends it when it has taken so many milliseconds: throws OutOfTime. The planner cannot be
 * told to stop, and nothing else is served while it plans; only the engine's own limit on scripts ends it.
 */
export function inTime<T>(milliseconds: number, task: () => T): T {
  const done: { result: T }[] = [];
  sandbox.work = () => {
    done.push({ result: task() });
  };
  try {
    script.runInContext(context, { timeout: milliseconds });
  } catch (error) {
    throw isTimeout(error) ? new OutOfTime() : error;
  } finally {
    // One made here would hold the task.
    sandbox.work = idle;
  }
  const [only] = done;
  if (!only) throw new OutOfTime();
  return only.result;
}

function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}
