import { type Stats, unwatchFile, watchFile } from 'node:fs';

const STATE = ['mtimeMs', 'ctimeMs', 'ino'] as const;

/**
 * Looks at files every so many milliseconds, and tells when one has changed; returns how to stop. Asks for the files'
 * state: what is replaced by renaming, as by a container's mounts, sends no event, and may be as old to the millisecond.
 */
export function watchFiles(files: readonly string[], everyMs: number, onChange: () => void): () => void {
  const look = (now: Stats, before: Stats): void => {
    // A file that is gone for a moment is about to be replaced.
    if (now.mtimeMs !== 0 && STATE.some((each) => now[each] !== before[each])) onChange();
  };
  for (const file of files) watchFile(file, { interval: everyMs, persistent: false }, look);
  return () => {
    for (const file of files) unwatchFile(file, look);
  };
}
