import {
  isInterfaceType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type GraphQLSchema,
} from 'graphql';
import { addedNames, isComposite } from '../../gateway/planning/definitions.ts';
import { by, composed, runGraph, type Seen } from '../gateway/support.ts';
import { CALLERS, drawGuards, withGuards } from './guards.ts';
import { crossingsIn } from './owners.ts';
import { prove, together, type Report } from './prove.ts';
import {
  apiSchemaOf,
  inProcess,
  overHttp,
  plannerFault,
  subgraphsOf,
  type SmallGraph,
  type Subject,
} from './subject.ts';
import { UNLIMITED } from '../support/unlimited.ts';

/** So many operations are asked before other fields are guarded. */
const OPERATIONS = 20;

/**
 * Has the operations of these seeds answered both ways for all callers in turn: none may be answered by what was made
 * for another.
 */
export async function proveGuarded(
  graph: SmallGraph,
  { from, count }: { from: number; count: number },
): Promise<Report> {
  const reports: Report[] = [];
  for (let first = from; first < from + count; first += OPERATIONS) {
    const subjects = await runGuarded(graph, first);
    for (let seed = first; seed < Math.min(first + OPERATIONS, from + count); seed++)
      for (const subject of subjects) reports.push(await prove(subject, { from: seed, count: 1 }));
    await subjects[0]?.stop();
  }
  return together(`${graph.name}, guarded`, reports);
}

/**
 * A small supergraph in which the fields drawn by a seed ask something of callers: one subject for each caller, all on
 * one gateway. Asking it throws when a partner was asked for what the caller may not have.
 */
async function runGuarded(graph: SmallGraph, seed: number): Promise<Subject[]> {
  const { name, parts, pools = {}, reset } = graph;
  const plain = composed(parts());
  const schema = apiSchemaOf(plain);
  const guards = drawGuards(parse(plain), seed, reset);
  const running = await runGraph(parts(), {
    env: { ...UNLIMITED, PARTNER_SUSPEND_MS: '0' },
    rewrite: () => withGuards(parse(plain), guards),
  });
  const added = addedNames(parse(plain).definitions.filter(isComposite));
  const oracles = subgraphsOf(parts());
  return Object.entries(CALLERS).map(([who, caller]) => {
    const isRefused = (type: string, field: string): boolean =>
      guards.get(`${type}.${field}`)?.open.includes(who) === false;
    const ask = overHttp(running.gateway.url, by(caller));
    return {
      name: `${name} for ${who}`,
      schema,
      crossings: crossingsIn(plain, schema),
      pools,
      reset,
      ours: async (request) => {
        for (const { seen } of Object.values(running.parts)) seen.length = 0;
        const outcome = await ask(request);
        for (const [partner, { seen }] of Object.entries(running.parts)) {
          const own = oracles[partner]?.schema;
          const asked = own ? fieldsIn(seen, own, schema) : [];
          const wrong = asked.find(({ type, field }) => !added.has(field) && isRefused(type, field));
          if (wrong)
            throw new Error(
              `${partner} was asked for ${wrong.type}.${wrong.field} by ${who}: ${request.text}`,
            );
        }
        return outcome;
      },
      oracle: inProcess(schema, oracles, isRefused),
      planner: plannerFault(plain),
      plain: () => Promise.reject(new Error('The plain gateway knows no callers.')),
      stop: () => running.stop(),
    };
  });
}

/** The fields that a partner was asked for, on each type that an object there can be. */
function fieldsIn(seen: readonly Seen[], own: GraphQLSchema, api: GraphQLSchema) {
  const found: { type: string; field: string }[] = [];
  for (const { operation } of seen) {
    const typeInfo = new TypeInfo(own);
    visit(
      parse(operation),
      visitWithTypeInfo(typeInfo, {
        Field({ name }) {
          const type = typeInfo.getParentType();
          const types = isInterfaceType(type) ? own.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
          // One that a partner holds for an object may be asked for by key: for those that the caller may have.
          for (const each of types)
            if (isObjectType(api.getType(each.name))) found.push({ type: each.name, field: name.value });
        },
      }),
    );
  }
  return found;
}
