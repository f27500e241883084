import { setImmediate } from 'node:timers/promises';
import { Kind, validate, type DocumentNode } from 'graphql';
import { anonymous } from '../schema/caller.ts';
import type { Graph } from './supergraph.ts';
import { readVariables } from './variables.ts';

/** Plans operations before anybody asks for them, one at a time: between them others get their turn. */
export async function warm(graph: Graph, documents: Iterable<DocumentNode>): Promise<void> {
  const rights = graph.rightsOf(anonymous);
  for (const document of documents) {
    await setImmediate();
    if (validate(graph.schema, document).length || graph.literalsIn(document).length) continue;
    for (const operation of document.definitions) {
      if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
      const { values = {} } = readVariables(graph.schema, operation, {});
      try {
        graph.operations.operationFor({ document, operation, rights, values });
      } catch {
        // Who asks for it is told why it cannot be planned.
      }
    }
  }
}
