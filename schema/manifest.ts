import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, Kind, OperationTypeNode, parse, print } from 'graphql';
import { z } from 'zod';

/** Where operations stand: the joint views, and what the dashboard asks besides. */
const FOLDERS = ['schema/operations', 'gateway/web/dashboard/operations'];

const operation = z.strictObject({
  /** SHA-256 of the body, in hexadecimal: what a caller sends in its place. */
  id: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string(),
  type: z.enum(['query', 'mutation']),
  body: z.string(),
});

/** Operations that are known beforehand, in the format of Apollo's persisted-query manifests, version 1. */
export const manifestShape = z.strictObject({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(operation),
});

export type Manifest = z.infer<typeof manifestShape>;

/** What an operation's text and its id are made of: two texts that differ in layout and comments alone are one. */
export const bodyOf = (document: DocumentNode): string => print(document);

/** The id of a body. */
export const idOf = (body: string): string => createHash('sha256').update(body).digest('hex');

/** The manifest of all operations in the folders; throws when a file holds several. */
export function composeManifest(): Manifest {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.graphql'))
      .sort()
      .map((file) => join(folder, file)),
  );
  return {
    format: 'apollo-persisted-query-manifest',
    version: 1,
    operations: files.map((file) => entry(file, readFileSync(file, 'utf8'))),
  };
}

function entry(file: string, text: string): Manifest['operations'][number] {
  const document = parse(text);
  const [only, ...more] = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (only?.name === undefined || more.length > 0) throw new Error(`${file} must hold one named operation`);
  if (only.operation === OperationTypeNode.SUBSCRIPTION)
    throw new Error(`${file}: no subscription is served`);
  const body = bodyOf(document);
  return { id: idOf(body), name: only.name.value, type: only.operation, body };
}
