import { setTimeout as pause } from 'node:timers/promises';
import { Kind, validate, type DocumentNode } from 'graphql';
import { anonymous } from '../schema/caller.ts';
import type { Rights } from './rights.ts';
import type { Graph } from './supergraph.ts';
import { readVariables } from './variables.ts';

/** Plans operations before anybody asks for them, one at a time: before the next, others have as much time as it took. */
export async function warm(graph: Graph, documents: Iterable<DocumentNode>): Promise<void> {
  const rights = graph.rightsOf(anonymous);
  let took = 0;
  for (const document of documents) {
    await pause(took);
    const began = performance.now();
    plan(graph, document, rights);
    took = performance.now() - began;
  }
}

function plan(graph: Graph, document: DocumentNode, rights: Rights): void {
  if (validate(graph.schema, document).length || graph.literalsIn(document).length) return;
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
