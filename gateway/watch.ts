import { type Stats, unwatchFile, watchFile } from 'node:fs';

/**
 * Looks at files every so many milliseconds, and tells when one has changed; returns how to stop. Asks for the files'
 * times: what is replaced by renaming, as by a container's mounts, sends no event.
 */
export function watchFiles(files: readonly string[], everyMs: number, onChange: () => void): () => void {
  const look = (now: Stats, before: Stats): void => {
    // A file that is gone for a moment is about to be replaced.
    if (now.mtimeMs !== before.mtimeMs && now.mtimeMs !== 0) onChange();
  };
  for (const file of files) watchFile(file, { interval: everyMs, persistent: false }, look);
  return () => {
    for (const file of files) unwatchFile(file, look);
  };
}
