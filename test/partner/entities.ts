import { type DocumentNode, print } from 'graphql';
import { classesOf, objects, uses } from '../../schema/definitions.ts';
import { ask, resultOf, type Subgraph } from './calls.ts';
import type { Finding } from './finding.ts';

/** A reference to an entity that is there, by its type's name. */
export type Examples = Readonly<Record<string, readonly Record<string, unknown>[]>>;

/** The most references that the gateway sends at once in the tests of this repository. */
const MANY = 200;

interface Key {
  type: string;
  fields: string;
}

/** The keys by which a contract offers entities to other partners; persons' are asked for with a consent alone. */
function keysOf(name: string, typeDefs: DocumentNode): Key[] {
  return objects({ name, typeDefs }).flatMap((type) => {
    const isPersonal = (type.fields ?? []).every((field) => classesOf(type, field).includes('personal'));
    return isPersonal
      ? []
      : uses(type, 'key')
          .filter((key) => !key.includes('resolvable: false'))
          .map((key) => ({ type: type.name.value, fields: /fields: "([^"]+)"/.exec(key)?.[1] ?? '' }));
  });
}

const unknown = (example: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(example).map(([field, value]) => [
      field,
      typeof value === 'number' ? -1 : `${String(value)}-no`,
    ]),
  );

/** What a subgraph does wrong when the gateway asks it for entities: in their order, one at a time and many. */
export async function entityFindings(
  subgraph: Subgraph,
  typeDefs: DocumentNode,
  examples: Examples,
): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const { type, fields } of keysOf(subgraph.name, typeDefs)) {
    const names = fields.split(' ');
    const [first, second = first] = (examples[type] ?? []).filter((each) =>
      names.every((name) => name in each),
    );
    if (first === undefined || second === undefined) {
      found.push({
        what: `${type} by “${fields}” was not asked for`,
        mend: `give --examples a file with {"${type}": [{…}, {…}]}, two that are there`,
      });
      continue;
    }
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on ${type} { ${fields} } } }`;
    const reference = (each: object) => ({ __typename: type, ...each });
    const batch = [second, unknown(first), first, ...Array<typeof first>(MANY - 3).fill(second)];
    const answer = await ask(subgraph, query, { r: batch.map(reference) });
    const entities = resultOf(answer)?.data?.['_entities'];
    const wrong = (what: string, mend: string) =>
      found.push({ what: `${type} by “${fields}”: ${what}`, mend });
    if (!Array.isArray(entities)) {
      wrong(
        `_entities is not answered (${answer.status}: ${answer.text.slice(0, 120)})`,
        'resolve references by this key',
      );
      continue;
    }
    const same = (got: unknown, sent: object) =>
      JSON.stringify(pick(got, names)) === JSON.stringify(pick(sent, names));
    if (entities.length !== MANY)
      wrong(`${MANY} references got ${entities.length} answers`, 'answer each, null when it is not there');
    else if (!same(entities[0], second) || !same(entities[2], first) || !same(entities[MANY - 1], second))
      wrong('answers are not in the order of the references', 'answer in the order that was asked');
    else if (entities[1] !== null && !same(entities[1], unknown(first)))
      wrong('one that is not there is answered with another', 'answer null for what is not there');
  }
  return found;
}

const pick = (value: unknown, names: readonly string[]): unknown[] =>
  names.map((name): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined,
  );

/** What is about persons, and is told to somebody without a token. */
export async function personalFindings(subgraph: Subgraph, typeDefs: DocumentNode): Promise<Finding[]> {
  const found: Finding[] = [];
  const [query] = objects({ name: subgraph.name, typeDefs }).filter(({ name }) => name.value === 'Query');
  for (const field of query?.fields ?? []) {
    const name = field.name.value;
    const isAsked = (field.arguments ?? []).every(({ type }) => !print(type).endsWith('!'));
    if (query === undefined || !isAsked || !classesOf(query, field).includes('personal')) continue;
    const leaf = resultOf(await ask(subgraph, `{ ${name} }`));
    const tree = resultOf(await ask(subgraph, `{ ${name} { __typename } }`));
    if ([leaf, tree].some((each) => each?.data?.[name] != null))
      found.push({
        what: `Query.${name} is about persons, and is told to nobody in particular`,
        mend: 'enforce @authenticated, @requiresScopes and @policy of your own SDL by the caller in samgraf-request',
      });
  }
  return found;
}
