import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import { z } from 'zod';
import { parseEnv } from '../../gateway/env.ts';
import { createGateway, type Gateway } from '../../gateway/gateway.ts';
import { held } from '../verify/catalogue/shacl.ts';

const SHAPES = readFileSync('test/gateway/catalogue.shapes.ttl', 'utf8');

const node = z.record(z.string(), z.unknown());
const shape = z.object({ '@context': node, '@graph': z.array(node) });

let gateway: Gateway;
let base: string;
let made: z.infer<typeof shape>;

beforeAll(async () => {
  gateway = await createGateway({
    ...parseEnv({ PORT: '0', CATALOGUE_PUBLISHERS: 'county=0192:944183779,immigration=0192:921221967' }),
    supergraphSdl: readFileSync('schema/supergraph.graphql', 'utf8'),
    logger: pino({ level: 'fatal' }),
  });
  base = gateway.url.replace(/\/graphql$/, '');
  const response = await fetch(`${base}/catalogue.jsonld`);
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    'application/ld+json; charset=utf-8',
  ]);
  made = shape.parse(await response.json());
});

afterAll(() => gateway.stop());

test('the catalogue has what DCAT-AP-NO demands, while no partner is up', async () => {
  const { subjects, violations } = await held(made, SHAPES);
  expect(violations).toEqual([]);
  expect(subjects).toBeGreaterThan(100);
});

test('the shapes find what is missing', async () => {
  const { '@graph': graph, ...rest } = made;
  const without = (type: string, property: string) => ({
    ...rest,
    '@graph': graph.map((each) =>
      each['@type'] === type
        ? Object.fromEntries(Object.entries(each).filter(([name]) => name !== property))
        : each,
    ),
  });
  const cases: [string, string][] = [
    ['dcat:Catalog', 'dct:publisher'],
    ['dcat:Dataset', 'dcat:theme'],
    ['dcat:Dataset', 'dct:title'],
    ['dcat:Distribution', 'dcat:accessURL'],
    ['dcat:DataService', 'dcat:endpointURL'],
    ['foaf:Agent', 'foaf:name'],
    ['vcard:Organization', 'vcard:hasURL'],
  ];
  for (const [type, property] of cases)
    expect([type, property, (await held(without(type, property), SHAPES)).violations.length > 0]).toEqual([
      type,
      property,
      true,
    ]);
});

test('each list and each data set about persons is there once, with owner, rights and addresses', () => {
  const { '@graph': graph } = made;
  const of = (name: string) => graph.find((each) => each['@id'] === `${base}/catalogue.jsonld#${name}`);
  const right = (level: string) => ({
    '@id': `http://publications.europa.eu/resource/authority/access-right/${level}`,
  });
  expect(of('municipalities')).toMatchObject({
    'dct:title': { '@value': 'Municipalities', '@language': 'en' },
    'dct:publisher': { '@id': `${base}/catalogue.jsonld#publisher-municipalities` },
    'dct:accessRights': right('PUBLIC'),
    'dcat:distribution': ['graphql', 'csv', 'xlsx'].map((kind) => ({
      '@id': `${base}/catalogue.jsonld#municipalities-${kind}`,
    })),
  });
  expect(of('municipalities-csv')).toMatchObject({
    'dcat:accessURL': { '@id': `${base}/export/municipalities.csv` },
  });
  expect(of('obligations')).toMatchObject({
    'dct:publisher': { '@id': 'urn:oasis:names:tc:ebcore:partyid-type:iso6523:0192:944183779' },
  });
  for (const name of ['participant-progress', 'cases', 'consents', 'disclosures'])
    expect(of(name)).toMatchObject({
      'dct:publisher': { '@id': 'urn:oasis:names:tc:ebcore:partyid-type:iso6523:0192:921221967' },
      'dct:accessRights': right('NON_PUBLIC'),
    });
  const ids = graph.map((each) => each['@id']);
  expect(new Set(ids).size).toBe(ids.length);
});
