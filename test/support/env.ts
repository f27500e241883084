import { z } from 'zod';

/** A real MongoDB that the store's conformance suite shall also run against; none by default. */
export const {
  MONGODB_URI: realMongodb,
  /** Where a watched process says what it was refused to connect to, and what it holds. */
  OUTBOUND_LOG: outboundLog,
  VITALS_LOG: vitalsLog,
} = z
  .object({
    MONGODB_URI: z.string().optional(),
    OUTBOUND_LOG: z.string().optional(),
    VITALS_LOG: z.string().optional(),
  })
  .parse(process.env);

/** All addresses that this process was told, in whatever variable. */
export const addressesTold = (): URL[] =>
  Object.values(process.env).flatMap((value) =>
    value && /^(https?|mongodb):\/\//.test(value) && URL.canParse(value) ? [new URL(value)] : [],
  );

const SEEDED = 'SAMGRAF_SEEDED_FOLDER';

/** The folder of a store that holds the seed, where one was made before; it is copied and never written to. */
export const seededFolder = (): string | undefined => process.env[SEEDED];

/** Tells the test files, which run in processes of their own, where it is. */
export function tellSeededFolder(folder: string): void {
  process.env[SEEDED] = folder;
}

/** The environment in which a program finds the Chromium of a package, unpacked below a folder. */
export const chromiumEnv = (folder: string): Record<string, string | undefined> => ({
  ...process.env,
  TMPDIR: folder,
  // Unpacks the libraries that it needs, too: a bare machine has none of them.
  AWS_LAMBDA_JS_RUNTIME: `nodejs${process.versions.node.split('.')[0] ?? ''}.x`,
});

/** The same for the browser itself: its libraries and its fonts. */
export const browserEnv = (folder: string, fonts: string): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ),
  LD_LIBRARY_PATH: `${folder}/al2023/lib`,
  FONTCONFIG_FILE: fonts,
});

/** Does something as a process in production would. */
export function inProduction<T>(run: () => T): T {
  const { NODE_ENV } = process.env;
  process.env['NODE_ENV'] = 'production';
  try {
    return run();
  } finally {
    process.env['NODE_ENV'] = NODE_ENV;
  }
}
