import type { ApolloGateway } from '@apollo/gateway';
import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
} from 'graphql';
import type { AuditLog } from './audit.ts';
import { isChargedContext, type RequestContext } from './caller.ts';
import type { Capacity } from './capacity.ts';
import { overloaded, rateLimited } from './errors.ts';
import type { CompiledOperation } from './executor/compile.ts';
import { mayTellOfSomebody } from './kept.ts';
import { tooLarge } from './limits.ts';
import { inAddress } from './literals.ts';
import type { Metrics } from './metrics.ts';
import type { Openness } from './open.ts';
import type { PublicAnswers } from './publicAnswers.ts';
import type { Rights } from './rights.ts';
import type { Graph } from './supergraph.ts';
import { readVariables } from './variables.ts';

/** A request as the server hands it to its gateway. */
export type Incoming = Parameters<ApolloGateway['executor']>[0];

/** A compiled operation with the values of one request. */
export interface PlannedRequest extends RequestContext {
  graph: Graph;
  compiled: CompiledOperation;
  /** As the caller gave them, under the names that fetches have for them: partners see these. */
  variables: Readonly<Record<string, unknown>>;
  /** The same with the operation's defaults. */
  values: Readonly<Record<string, unknown>>;
  /** As the caller wrote it. */
  document: DocumentNode;
  rights: Rights;
}

/** Turns an operation into fetches and their answers into one. Failures of partners are errors in the result. */
export interface Executor {
  execute(request: PlannedRequest): Promise<ExecutionResult>;
}

/** What a request handler needs besides. */
interface Handling {
  capacity: Pick<Capacity, 'enter' | 'leave'>;
  maxCost: number;
  answers: PublicAnswers;
  /** What everybody may know of a graph. */
  openIn: (graph: Graph) => Openness;
  audit: AuditLog | undefined;
  metrics: Metrics | undefined;
}

/** Compiles an operation that the server has parsed and validated, and has it executed; what it refuses goes on record. */
export function createRequestHandler(
  graphOf: (schema: Incoming['schema']) => Graph | undefined,
  executor: Executor,
  { capacity, maxCost, answers, openIn, audit, metrics }: Handling,
): (incoming: Incoming) => Promise<ExecutionResult> {
  const handle = async (incoming: Incoming): Promise<ExecutionResult> => {
    const { document, schema } = incoming;
    const graph = graphOf(schema);
    const context: unknown = incoming.context;
    if (!graph || !isChargedContext(context))
      throw new Error('The request came before the gateway was ready.');
    const { caller, requestId, charge } = context;
    const operation = getOperationAST(document, incoming.request.operationName);
    // The server adds the code and the status when the document does not tell which operation is meant.
    if (!operation) return { errors: [new GraphQLError('The document has no such operation, or several.')] };
    const { operation: kind } = operation;
    if (kind === OperationTypeNode.SUBSCRIPTION || !schema.getRootType(kind)) {
      const extensions = { code: 'BAD_REQUEST', http: { status: 400 } };
      return { errors: [new GraphQLError(`No ${kind} is served.`, { extensions })] };
    }
    const literals = graph.literalsIn(document);
    if (literals.length) return { errors: literals };
    const variables: Readonly<Record<string, unknown>> = incoming.request.variables ?? {};
    if (incoming.request.http?.method === 'GET') {
      const personal = graph.personalVariablesIn(document);
      const told = Object.keys(variables).filter((name) => personal.has(name));
      if (told.length) return { errors: told.map(inAddress) };
    }
    const { values, errors } = readVariables(schema, operation, variables);
    if (errors) return { errors };
    const cost = graph.costOf({ document, operation, values });
    metrics?.cost(cost);
    if (cost > maxCost) {
      // Six digits in a row would not be told, as they could be of somebody.
      const [costs, most] = [cost, maxCost].map((each) => each.toLocaleString('en'));
      const message = `The operation costs ${costs ?? ''}, and may cost ${most ?? ''} at most.`;
      return { errors: [tooLarge('COST_LIMIT_EXCEEDED', message)] };
    }
    if (!(await charge(cost))) return { errors: [rateLimited()] };
    const execute = async (): Promise<ExecutionResult> => {
      const rights = graph.rightsOf(caller);
      const planning = context.work?.part('plan', 'work');
      let compiled: CompiledOperation;
      try {
        compiled = graph.operations.operationFor({ document, operation, rights, values });
      } finally {
        planning?.end();
      }
      if (compiled.refusals) audit?.refused({ requestId, caller, fields: compiled.refusals.fields });
      if (compiled.refusal) return { errors: [compiled.refusal] };
      const asked = { graph, document, rights, values };
      const given = { ...asked, compiled, variables: compiled.valuesFor(variables) };
      try {
        return await executor.execute({ ...context, ...given });
      } finally {
        if (kind === OperationTypeNode.MUTATION && compiled.fetches.length) answers.forget();
      }
    };
    const { tellPublic } = context;
    const mayBePublic =
      kind === OperationTypeNode.QUERY &&
      caller.kind === 'anonymous' &&
      !mayTellOfSomebody(JSON.stringify(values));
    const publicAge = mayBePublic ? openIn(graph).age(document) : undefined;
    if (!tellPublic || publicAge === undefined) return execute();
    const question = { graph, document, operation, values, maxAge: publicAge };
    const { result, forAll, maxAge, age } = await answers.answer(question, execute);
    if (forAll) tellPublic({ result, maxAge, age });
    return result;
  };
  return async (incoming) => {
    if (!capacity.enter()) {
      metrics?.overloaded();
      return { errors: [overloaded()] };
    }
    try {
      return await handle(incoming);
    } finally {
      capacity.leave();
    }
  };
}
