import {
  type GraphQLError,
  Kind,
  print,
  visit,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';
import { compileOperation, type Compilation, type CompiledOperation } from './executor/compile.ts';
import { createKept, mayBeKept } from './kept.ts';
import { tooLarge } from './limits.ts';
import { authorised } from './planning/authorised.ts';
import { decided } from './planning/decided.ts';
import { OutOfTime } from './planning/inTime.ts';
import { plannedDocument } from './planning/operation.ts';
import type { Planning, Plans } from './planning/plans.ts';
import { unfolded } from './planning/unfolded.ts';
import type { Rights } from './rights.ts';

/** What is asked for: one operation of a valid document, by a caller with certain rights. */
export interface OperationRequest {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** What the caller may not have; callers with the same rights share what is compiled. */
  rights: Rights;
  /** The values of the operation's variables, with its defaults. */
  values: Readonly<Record<string, unknown>>;
}

/** The compiled operations of one supergraph. */
export interface Operations {
  operationFor(request: OperationRequest): CompiledOperation;
}

interface Known {
  text: string;
  conditions: readonly string[];
  keep: boolean;
}

/**
 * Compiles operations and keeps the latest used. What makes two of them the same is their text without layout and
 * comments, the caller's rights, and the values of the variables that decide @skip and @include. What may be about a
 * person is compiled for one request. PLANNING_TIME_EXCEEDED when an operation cannot be planned in time.
 */
export function createOperations(
  plans: Plans,
  of: Pick<Compilation, 'schema' | 'supergraphSchema' | 'isPersonal' | 'runtimeTypes'>,
  { onLookup, onGivenUp, onMade }: Pick<Planning, 'onLookup' | 'onGivenUp' | 'onMade'> = {},
): Operations {
  const kept = createKept<CompiledOperation>(({ fetches }) => fetches.map(({ head }) => head));
  // Planning one of these again would take as long, and nothing else is served meanwhile.
  const tooComplex = createKept<true>();
  // The server hands out the same parsed document for the same text.
  const read = new WeakMap<DocumentNode, Known>();
  return {
    operationFor({ document, operation, rights, values }) {
      const known = read.get(document) ?? knownOf(document);
      read.set(document, known);
      const name = operation.name?.value ?? null;
      const conditions = Object.fromEntries(known.conditions.map((variable) => [variable, values[variable]]));
      const key = JSON.stringify([rights.key, name, conditions, known.text]);
      const compiled = kept.get(key);
      onLookup?.(compiled !== undefined);
      if (compiled) return compiled;
      if (tooComplex.has(key)) throw planningTookTooLong();
      const planned = plannedDocument(document, plans.added);
      const permitted = authorised(planned.document, of.schema, rights);
      const decisions = planned.valuesFor(conditions);
      const asked = unfolded(decided(permitted, decisions));
      const plan = () => {
        try {
          return plans.planFor(asked, name, known.keep);
        } catch (error) {
          if (!(error instanceof OutOfTime)) throw error;
          if (known.keep) {
            tooComplex.set(key, true);
            onGivenUp?.(known.text);
          }
          throw planningTookTooLong();
        }
      };
      const made = compileOperation({
        ...of,
        plan: plan(),
        sentName: plans.sentName,
        document,
        operation,
        planned,
        permitted,
        rights,
        conditions: decisions,
      });
      if (known.keep) {
        kept.set(key, made);
        onMade?.(known.text);
      }
      return made;
    },
  };
}

function planningTookTooLong(): GraphQLError {
  return tooLarge('PLANNING_TIME_EXCEEDED', 'Planning the operation takes too long.');
}

function knownOf(document: DocumentNode): Known {
  return { text: print(document), conditions: conditionsOf(document), keep: mayBeKept(document) };
}

function conditionsOf(document: DocumentNode): readonly string[] {
  const found = new Set<string>();
  visit(document, {
    Directive: ({ name, arguments: given = [] }) => {
      if (name.value !== 'skip' && name.value !== 'include') return undefined;
      for (const { value } of given) if (value.kind === Kind.VARIABLE) found.add(value.name.value);
      return false;
    },
  });
  return [...found].sort();
}
