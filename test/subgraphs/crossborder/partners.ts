import { z } from 'zod';
import { rows } from '../../../seed/crossborder.ts';
import { ORG } from '../../../seed/ids.ts';
import { NORWEGIAN, SWEDISH } from '../../../seed/municipalities/table.ts';
import { crossborder } from '../../../subgraphs/crossborder/subgraph.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { sharedSubgraph } from '../../support/shared.ts';

let graph: Awaited<ReturnType<typeof sharedSubgraph>>;

beforeAll(async () => {
  graph = await sharedSubgraph(crossborder, rows);
});

afterAll(() => graph.stop());

const find = async (args: string) =>
  listAt(dataOf(await graph.query(`{ partners(${args}) { edges { node { id } } } }`)), 'partners.edges').map(
    (edge) => at(edge, 'node.id'),
  );

const entities = async (ids: readonly string[], selection: string) =>
  z.array(z.unknown()).parse(
    await graph.entities(
      ids.map((id) => ({ __typename: 'Partner', id })),
      `... on Partner { ${selection} }`,
    ),
  );

describe('partners', () => {
  test('hold every organisation that a seed may point to, in one command', async () => {
    const ids = [
      ...Object.values(ORG),
      ...NORWEGIAN.map(({ orgNumber }) => `0192:${orgNumber}`),
      ...SWEDISH.map(({ slug }) => `SE:${slug}-kommun`),
    ];
    expect(NORWEGIAN).toHaveLength(87);
    expect(SWEDISH).toHaveLength(18);
    graph.counters.reset();
    const found = await entities(ids, 'id');
    expect(found.map((each) => (each === null ? null : at(each, 'id')))).toEqual(ids);
    expect(graph.counters.of('samgraf-crossborder').commands).toMatchObject({ find: 1 });
  });

  test('hold every organisation that a row of this subgraph names', () => {
    const known = new Set(rows.partners.map(({ _id }) => _id));
    const named = [
      ...rows.workPackages.flatMap(({ responsible, mentors }) => [...responsible, ...mentors]),
      ...rows.financingSources.flatMap(({ payers }) => payers),
      ...rows.projects.flatMap(({ leads }) => leads.map(({ partner }) => partner)),
    ].flatMap(({ partner }) => partner ?? []);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    const owners = Object.values(rows).flatMap((all) => all.map(({ owner }) => owner));
    expect(owners.filter((id) => !known.has(id))).toEqual([]);
  });

  test('say what their number is, and that a slug is none', async () => {
    const [county, slug, swede] = await entities(
      [ORG.MORE_OG_ROMSDAL_COUNTY, ORG.SINTEF, 'SE:mora-kommun'],
      'orgNumber checksumValid country sector name { nb sv en original }',
    );
    expect(county).toMatchObject({
      orgNumber: '944183779',
      checksumValid: true,
      country: 'NO',
      sector: 'PUBLIC',
    });
    expect(slug).toMatchObject({ orgNumber: null, checksumValid: false, country: 'NO', sector: 'ACADEMIA' });
    expect(swede).toMatchObject({
      orgNumber: null,
      country: 'SE',
      name: { sv: 'Mora kommun', nb: null, original: 'SV' },
    });
  });

  test.each([
    ['"sintef"', [ORG.SINTEF]],
    ['"Røros"', ['0192:939898743', ORG.ROROSREGIONEN_NAERINGSHAGE]],
    ['"RÖROS"', ['0192:939898743', ORG.ROROSREGIONEN_NAERINGSHAGE]],
    ['"uic"', [ORG.IUC_DALARNA]],
    ['"sentrumförening"', [ORG.NORSK_SENTRUMSUTVIKLING]],
    ['"stor elvdal"', ['0192:964948887']],
    ['"heartland"', []],
  ])('are found by name or alias %s', async (name, ids) => {
    expect(await find(`name: ${name}`)).toEqual(ids);
  });

  test('come by country and sector', async () => {
    expect(await find('country: "SE", sector: ACADEMIA')).toEqual([
      ORG.HOGSKOLAN_DALARNA,
      ORG.UMEA_UNIVERSITET,
    ]);
    expect(await find('country: "SI"')).toEqual([ORG.CEED, ORG.KRANJ_AGENCY]);
    expect(await find('sector: COMPANY')).toEqual([ORG.SAMARKAND]);
    expect(await find('country: "DE"')).toEqual([]);
  });

  test('are two answers when one question searches twice', async () => {
    const data = dataOf(
      await graph.query(
        '{ one: partners(name: "sintef") { edges { node { id } } } other: partners(name: "visita") { edges { node { id } } } }',
      ),
    );
    expect(data).toEqual({
      one: { edges: [{ node: { id: ORG.SINTEF } }] },
      other: { edges: [{ node: { id: ORG.VISITA } }] },
    });
  });

  test.each(['', ' - '])('refuse a name without a letter or digit (%j)', async (name) => {
    graph.counters.reset();
    const answer = await graph.query('query ($name: String) { partners(name: $name) { edges { cursor } } }', {
      name,
    });
    expect(answer.errors.map(({ extensions }) => [extensions?.code, extensions?.field])).toEqual([
      ['BAD_USER_INPUT', 'name'],
    ]);
    expect(graph.counters.of('samgraf-crossborder').commands).toEqual({});
  });

  test('page through all of them by name, each once', async () => {
    const seen: unknown[] = [];
    let after: unknown = null;
    do {
      const data = dataOf(
        await graph.query(
          'query ($after: String) { partners(first: 50, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } }',
          { after },
        ),
      );
      seen.push(...listAt(data, 'partners.edges').map((edge) => at(edge, 'node.id')));
      after =
        at(data, 'partners.pageInfo.hasNextPage') === true ? at(data, 'partners.pageInfo.endCursor') : null;
    } while (after !== null);
    expect(seen).toHaveLength(rows.partners.length);
    expect(new Set(seen).size).toBe(rows.partners.length);
  });

  test('say which projects they lead', async () => {
    const found = await entities(
      [ORG.LANSSTYRELSEN_DALARNA, ORG.FJELLREGIONEN_COUNCIL, ORG.SINTEF],
      'leads { edges { node { code } } }',
    );
    expect(found.map((each) => listAt(each, 'leads.edges').map((edge) => at(edge, 'node.code')))).toEqual([
      ['SH-BI'],
      ['SH-BI'],
      [],
    ]);
  });

  test.each(['0192:944183778', '0192:94418377', '0007:1912121212', 'sintef', ''])(
    'refuse the id %j before the database sees it',
    async (id) => {
      graph.counters.reset();
      const answer = await graph.query('query ($id: OrganisationId!) { partner(id: $id) { id } }', { id });
      expect(answer.errors.map(({ extensions }) => [extensions?.code, extensions?.field])).toEqual([
        ['BAD_USER_INPUT', 'id'],
      ]);
      if (id !== '') expect(JSON.stringify(answer.errors)).not.toContain(`"${id}"`);
      expect(graph.counters.of('samgraf-crossborder').commands).toEqual({});
    },
  );

  test('are null when unknown', async () => {
    expect(dataOf(await graph.query('{ partner(id: "SE:nobody") { id } }'))).toEqual({ partner: null });
  });
});
