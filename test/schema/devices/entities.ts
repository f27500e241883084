import type { SubgraphName } from '../../../schema/subgraphs.ts';
import { SEEDS } from '../../../seed/all.ts';
import { at, dataOf } from '../../support/ask.ts';
import { refTo } from '../../support/cases.ts';
import { uses } from '../../support/contracts.ts';
import { callerOf } from '../../support/trust.ts';
import { sharedGraph } from '../../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedGraph>>;

beforeAll(async () => {
  graph = await sharedGraph();
});

afterAll(() => graph.stop());

/** A participant is resolved for those who may read of it alone: see the last test. */
const DECLARED = uses(/^type (\w+) @key\(fields: "[^"]+"\)/gm).filter(({ type }) => type !== 'Participant');

/** Collections that are not named after their type. */
const COLLECTIONS: Record<string, string> = {
  InterregProgramme: 'programmes',
  Municipality: 'municipalities',
  Participation: 'participation',
};

const collectionOf = (type: string) =>
  COLLECTIONS[type] ?? `${type.charAt(0).toLowerCase()}${type.slice(1)}s`;

/** An entity's rows and whose they are. */
function rowsOf(type: string) {
  const collection = collectionOf(type);
  const seed = SEEDS.find(
    ({ subgraph: { name }, rows }) =>
      collection in rows && DECLARED.some((each) => each.of === name && each.type === type),
  );
  const [first, last] = [seed?.rows[collection]?.at(0), seed?.rows[collection]?.at(-1)];
  if (!seed || !first || !last) throw new Error(`no rows of ${type} in ${collection}`);
  return { owner: seed.subgraph.name, first, last };
}

/** A reference by the key's fields; a single field holds the row's whole key, several hold what it is made of. */
function reference(type: string, fields: string, row: { _id: string }): object {
  if (!fields.includes(' ')) return { __typename: type, [fields]: row._id };
  const names = fields.replace('agreement { id } ', '').split(' ');
  const parts = names.map((name): [string, unknown] => [name, at(row, name)]);
  return {
    __typename: type,
    agreement: { __typename: 'CooperationAgreement', id: at(row, 'agreement') },
    ...Object.fromEntries(parts),
  };
}

const nobody = (type: string) => ({
  _id: type === 'Municipality' ? 'NO:0001' : 'NO:nobody',
  agreement: 'none',
  year: 1999,
  instalment: 1,
});

const KEYS = DECLARED.map(({ of, whole, type }) => {
  const fields = /"(.+)"/.exec(whole)?.[1] ?? '';
  const { owner, first, last } = rowsOf(type);
  const references = [last, nobody(type), first].map((row) => reference(type, fields, row));
  return { of, type, fields, isOwner: of === owner, references };
});

async function resolve(
  of: SubgraphName,
  fields: string,
  type: string,
  references: object[],
): Promise<unknown> {
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { __typename ${fields} } } }`;
  return at(dataOf(await graph.querySubgraph(of, query, { r: references })), '_entities');
}

const named = ({ agreement, ...rest }: { agreement?: object }) =>
  agreement ? { ...rest, agreement: { id: at(agreement, 'id') } } : rest;

test.each(KEYS.filter(({ isOwner }) => isOwner))(
  '$of resolves $type by its key ($fields): in order, in one command, null for one that is not there',
  async ({ of, type, fields, references }) => {
    graph.counters.reset();
    const [one, , other] = references.map(named);
    expect(await resolve(of, fields, type, references)).toEqual([one, null, other]);
    expect(graph.counters.of(of).commands).toEqual({ find: fields.includes(' ') ? 2 : 1 });
  },
);

test.each(KEYS.filter(({ isOwner }) => !isOwner))(
  '$of takes any $type by its key ($fields), in order: whether there is one is for its owner to say',
  async ({ of, type, fields, references }) => {
    expect(await resolve(of, fields, type, references)).toEqual(references);
  },
);

test('immigration resolves Participant by a reference (ref) for whom it was given to: in order, null for one that is not there', async () => {
  const query =
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Participant { __typename ref } } }';
  const r = [refTo('twoRecipients'), 'nobody', refTo('shared')].map((ref) => ({
    __typename: 'Participant',
    ref,
  }));
  const adviser = await graph.querySubgraph(
    'immigration',
    query,
    { r },
    callerOf('municipality-adviser', 'BUSINESS_GUIDANCE'),
  );
  expect(adviser).toMatchObject({
    data: { _entities: [r[0], null, r[2]] },
    errors: [{ path: ['_entities', 1], extensions: { code: 'NOT_AVAILABLE' } }],
  });
  const anybody = await graph.querySubgraph('immigration', query, { r });
  expect(at(anybody.data, '_entities')).toEqual([null, null, null]);
});
