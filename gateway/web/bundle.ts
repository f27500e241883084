import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build, type BuildOptions } from 'esbuild';

/** A file that a page asks for, as it is sent. */
export interface Asset {
  type: string;
  /** By content encoding. */
  bodies: Readonly<Record<'br' | 'gzip' | 'identity', Buffer>>;
}

/** A page's files by address, and the addresses by entry point. */
export interface Bundle {
  assets: ReadonlyMap<string, Asset>;
  /** `main.tsx` → `/web/main-ABC.js`, and `main.css` where it brings styles. */
  addresses: ReadonlyMap<string, string>;
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  ttf: 'font/ttf',
};

/** Where the files are served. Their names change with what is in them. */
export const FILES = '/web/';

const options = {
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  format: 'esm',
  target: 'es2022',
  legalComments: 'none',
  outdir: 'web',
  entryNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  loader: { '.ttf': 'file' },
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'silent',
} as const satisfies BuildOptions;

/** Bundles entry points, relative to the working directory, into files that need nothing from elsewhere. */
export async function bundle(entryPoints: readonly string[], quality: number): Promise<Bundle> {
  const { outputFiles, metafile } = await build({ ...options, entryPoints: [...entryPoints] });
  const nameOf = (path: string): string => FILES + (path.split('/').at(-1) ?? path);
  const assets = await Promise.all(
    outputFiles.map(
      async ({ path, contents }) => [nameOf(path), await assetOf(path, contents, quality)] as const,
    ),
  );
  const addresses = Object.entries(metafile.outputs).flatMap(([path, { entryPoint, cssBundle }]) => {
    if (entryPoint === undefined) return [];
    const name = entryPoint.split('/').at(-1) ?? '';
    const style =
      cssBundle === undefined ? [] : [[name.replace(/\.\w+$/, '.css'), nameOf(cssBundle)] as const];
    return [[name, nameOf(path)] as const, ...style];
  });
  return { assets: new Map(assets), addresses: new Map(addresses) };
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

async function assetOf(path: string, contents: Uint8Array, quality: number): Promise<Asset> {
  const identity = Buffer.from(contents);
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  const [br, gzipped] = await Promise.all([brotli(identity, { params }), zip(identity)]);
  const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  return { type, bodies: { br, gzip: gzipped, identity } };
}
