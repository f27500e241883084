import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { compose, contracts } from '../../schema/compose.ts';
import { createSigner } from '../../gateway/signing.ts';
import { typeDefs } from '../../schema/typeDefs.ts';
import { newKeys } from '../../seed/keys.ts';
import { dataOf } from '../support/ask.ts';
import { startGraph } from '../support/graph.ts';
import { trust } from '../support/trust.ts';
import type { Subgraph } from './calls.ts';
import { partnerFindings } from './check.ts';
import { contractFindings } from './contract.ts';
import { entityFindings, personalFindings } from './entities.ts';
import { type Finding, lineOf } from './finding.ts';
import { type Fault, startPremises } from './premises/premises.ts';
import { signingFindings } from './signing.ts';

const SDL = readFileSync('test/partner/premises/premises.graphql', 'utf8');
const EXAMPLES = {
  Premises: [{ id: 'lokal-1' }, { id: 'lokal-2' }],
  Municipality: [{ id: 'NO:1506' }, { id: 'SE:2062' }],
};

async function findings(
  fault: Fault,
  find: (subgraph: Subgraph) => Promise<Finding[]> | Finding[],
): Promise<string[]> {
  const { privateKey, jwks } = await newKeys();
  const partner = await startPremises(jwks, fault);
  const sign = await createSigner(privateKey);
  try {
    return (await find({ name: 'premises', url: partner.url, sign })).map(lineOf);
  } finally {
    await partner.stop();
  }
}

test('a partner that has nothing of this repository but its README lacks nothing', async () => {
  expect(await findings({}, (partner) => partnerFindings(partner, parse(SDL), EXAMPLES))).toEqual([]);
});

test.each([
  ['does not ask for a signature', { unsigned: true }, 'a call without a signature is answered with 200'],
  ['takes the same call twice', { replayed: true }, 'the same call a second time is answered with 200'],
])('it is found that a partner %s', async (_, fault, line) => {
  expect(await findings(fault, signingFindings)).toContainEqual(expect.stringContaining(line));
});

const premises = (sdl = SDL) => ({ name: 'premises', url: 'http://premises.invalid', typeDefs: parse(sdl) });

test.each([
  [
    'without a class',
    'vacantPremises: [Premises!] @tag(name: "public") @listSize(assumedSize: 50)',
    'vacantPremises: [Premises!] @listSize(assumedSize: 50)',
    'premises: Municipality.vacantPremises needs one class of public, statistics, personal',
  ],
  [
    'that the others know as something else',
    'scalar MunicipalityId',
    'enum MunicipalityId { A }',
    'it does not compose: .*MunicipalityId',
  ],
])('it is found that a contract has something %s', (_, text, by, line) => {
  const found = contractFindings('premises', parse(SDL.replace(text, by))).map(lineOf);
  expect(found).toContainEqual(expect.stringMatching(line));
  for (const each of found) expect(each).toMatch(/^[^\n]+ Mend: [^\n]+\.$/);
});

test('entities in another order, and those that nobody named, are found', async () => {
  const entities = (examples: object) => (partner: Subgraph) =>
    entityFindings(partner, parse(SDL), { ...EXAMPLES, ...examples });
  expect(await findings({ reversed: true }, entities({}))).toEqual([
    expect.stringMatching(/^Premises by “id”: answers are not in the order of the references/),
    expect.stringMatching(/^Municipality by “id”: answers are not in the order of the references/),
  ]);
  expect(await findings({}, entities({ Premises: [] }))).toEqual([
    'Premises by “id” was not asked for. Mend: give --examples a file with {"Premises": [{…}, {…}]}, two that are there.',
  ]);
});

test('what a partner tells of persons without a token is found', async () => {
  const personal = parse(
    SDL.replace('premises(id: ID!): Premises', 'owner: Premises @tag(name: "personal")'),
  );
  expect(await findings({ told: true }, (partner) => personalFindings(partner, personal))).toEqual([
    expect.stringMatching(/^Query\.owner is about persons, and is told to nobody in particular/),
  ]);
  expect(await findings({}, (partner) => personalFindings(partner, personal))).toEqual([]);
});

test('its fields are one graph with the others’, and those of this repository lack nothing either', async () => {
  const { gateway, sign } = await trust();
  const partner = await startPremises(gateway.jwks);
  const graph = await startGraph();
  const fifth = await graph.startGateway(compose([...contracts(), { ...premises(), url: partner.url }]));
  const text =
    '{ municipality(id: "NO:1506") { name { nb } vacantPremises { id area municipality { name { nb } } } } }';
  const answer = await graph.query(text, {}, {}, fifth.url);
  const own = { name: 'municipalities', url: graph.subgraphUrl('municipalities'), sign };
  const found = [
    ...(await signingFindings(own)),
    ...(await entityFindings(own, typeDefs('municipalities'), { Municipality: EXAMPLES.Municipality })),
  ];
  await fifth.stop();
  await graph.stop();
  await partner.stop();
  const name = { nb: 'Molde' };
  expect(dataOf(answer)).toEqual({
    municipality: {
      name,
      vacantPremises: [
        { id: 'lokal-1', area: 40, municipality: { name } },
        { id: 'lokal-2', area: null, municipality: { name } },
      ],
    },
  });
  expect(found.map(({ what }) => what).filter((what) => !what.endsWith('was not asked for'))).toEqual([]);
});
