import { mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watchFiles } from '../../gateway/watch.ts';

test('a file that another one of the same time takes the place of has changed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'watch-'));
  const [file, next] = [join(folder, 'file'), join(folder, 'next')];
  const write = async (path: string) => {
    await writeFile(path, 'same');
    await utimes(path, 1000, 1000);
  };
  await write(file);
  const changes: string[] = [];
  const unwatch = watchFiles([file], 5, () => {
    changes.push(file);
  });
  try {
    for (let left = 100_000; left && !changes.length; left--) {
      await write(next);
      await rename(next, file);
    }
    expect(changes.length).toBeGreaterThan(0);
  } finally {
    unwatch();
    await rm(folder, { recursive: true });
  }
});
