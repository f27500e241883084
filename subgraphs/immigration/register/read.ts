import { type ASTNode, type GraphQLResolveInfo, Kind, print, responsePathAsArray, visit } from 'graphql';
import type { RequestContext } from '../../shared/context.ts';
import { ANONYMOUS, type DisclosureEntry } from '../register.ts';
import { sha256 } from './chain.ts';

const hashes = new WeakMap<ASTNode, string>();

/**
 * SHA-256 of the operation that a field is resolved in, with its fragments and without the literals in it: who guesses a
 * short value could find it by its hash. Computed once for each operation.
 */
export function operationHash({
  operation,
  fragments,
}: Pick<GraphQLResolveInfo, 'operation' | 'fragments'>): string {
  const known = hashes.get(operation);
  if (known !== undefined) return known;
  const names = Object.keys(fragments).sort();
  const parts = [operation, ...names.flatMap((name) => fragments[name] ?? [])];
  const hash = sha256(parts.map((part) => print(withoutLiterals(part))).join('\n'));
  hashes.set(operation, hash);
  return hash;
}

const withoutLiterals = (node: ASTNode): ASTNode =>
  visit(node, {
    StringValue: (value) => ({ ...value, value: '', block: false }),
    IntValue: (value) => ({ ...value, value: '0' }),
    FloatValue: (value) => ({ ...value, value: '0' }),
    ListValue: (value) => ({ ...value, values: [] }),
    ObjectValue: { enter: () => ({ kind: Kind.NULL }) },
  });

/** What an entry of the register has of the request that it is about. */
export function readOf(
  { caller, executionId }: RequestContext,
  info: GraphQLResolveInfo,
  at: Date,
): Pick<
  DisclosureEntry,
  'executionId' | 'path' | 'at' | 'recipient' | 'supplier' | 'person' | 'purpose' | 'operationHash'
> {
  return {
    executionId,
    path: responsePathAsArray(info.path).join('.'),
    at,
    ...(caller.kind === 'anonymous'
      ? { recipient: ANONYMOUS }
      : {
          recipient: caller.consumer,
          supplier: caller.supplier,
          person: caller.person,
          purpose: caller.purpose,
        }),
    operationHash: operationHash(info),
  };
}
