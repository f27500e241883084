import { readFile } from 'node:fs/promises';
import type { GatewayEnv } from './env.ts';
import type { Served } from './options.ts';
import { readTrusted, type TrustedDocuments } from './trusted.ts';

type Files = Pick<GatewayEnv, 'supergraphSdl' | 'dashboardSdl' | 'trustedManifest'>;

/** Reads the files that say what is served. Rejects, naming the variable, when one cannot be read. */
export async function readServed({ supergraphSdl, dashboardSdl, trustedManifest }: Files): Promise<Served> {
  return {
    supergraphSdl: await read('SUPERGRAPH_SDL', supergraphSdl),
    dashboard: dashboardSdl && (await read('DASHBOARD_SDL', dashboardSdl)),
    trusted: trustedManifest ? trustedIn(await read('TRUSTED_MANIFEST', trustedManifest)) : undefined,
  };
}

async function read(variable: string, file: string): Promise<string> {
  return readFile(file, 'utf8').catch((cause: unknown) => {
    throw notValid(variable, cause);
  });
}

function trustedIn(manifest: string): TrustedDocuments {
  try {
    return readTrusted(manifest);
  } catch (cause) {
    throw notValid('TRUSTED_MANIFEST', cause);
  }
}

function notValid(variable: string, cause: unknown): Error {
  const reason = cause instanceof Error ? cause.message : 'not readable';
  return new Error(`${variable} is not valid: ${reason}`, { cause });
}
