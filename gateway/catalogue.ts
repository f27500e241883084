import { anonymous } from '../schema/caller.ts';
import { listNames } from './export/lists.ts';
import type { Graph } from './supergraph.ts';

/** What a catalogue is told from outside. */
export interface CatalogueOptions {
  /** The gateway's own address as callers know it, without a path (`https://samgraf.example`). */
  base: string;
  /** OrganisationIds of the bodies that publish, by partner; a partner that is not here is named by its subgraph. */
  publishers: Readonly<Record<string, string>>;
  /** Whether lists are exported as files. */
  files: boolean;
}

/** One dataset of the catalogue: a root list, or all root fields of one `dataset/` tag. */
interface Dataset {
  name: string;
  partner: string;
  description: string;
  tags: readonly string[];
  access: 'PUBLIC' | 'RESTRICTED' | 'NON_PUBLIC';
  /** Its root lists. */
  lists: readonly string[];
}

const EU = 'http://publications.europa.eu/resource/authority';
const IANA = 'https://www.iana.org/assignments/media-types';
const TAG = 'dataset/';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
};

const FILES = [
  { ending: 'csv', format: 'CSV', media: 'text/csv' },
  {
    ending: 'xlsx',
    format: 'XLSX',
    media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
] as const;

const iri = (value: string) => ({ '@id': value });
const english = (value: string) => ({ '@value': value, '@language': 'en' });

/** `hoppidOffices` and `participant-progress` as people write them. */
const inWords = (name: string): string => {
  const words = name.replace(/[A-Z]/g, ' $&').replaceAll('-', ' ').toLowerCase().trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** The datasets of a graph, in the order of their names; nothing but the supergraph tells them. */
function datasetsOf({ schema, owners, rightsOf }: Graph): Dataset[] {
  const query = schema.getQueryType();
  const lists = new Set(listNames(schema));
  const groups = new Map<string, string[]>();
  for (const name of Object.keys(query?.getFields() ?? {})) {
    const tag = owners.tagsOf(`${query?.name ?? ''}.${name}`).find((each) => each.startsWith(TAG));
    const group = tag?.slice(TAG.length) ?? (lists.has(name) ? name : undefined);
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), name]);
  }
  const rights = rightsOf(anonymous);
  return [...groups]
    .map(([name, fields]) => {
      const places = fields.map((field) => `${query?.name ?? ''}.${field}`);
      const tags = [...new Set(places.flatMap(owners.tagsOf))].sort();
      const isRefused = fields.some((field) => rights.refusal(query?.name ?? '', field));
      const descriptions = fields.map((field) => query?.getFields()[field]?.description ?? inWords(field));
      return {
        name,
        tags,
        partner: places.flatMap(owners.partnersOf)[0] ?? '',
        description: descriptions.join('\n').replace(/\s+/g, ' '),
        access: tags.includes('personal')
          ? ('NON_PUBLIC' as const)
          : isRefused
            ? ('RESTRICTED' as const)
            : ('PUBLIC' as const),
        lists: fields.filter((field) => lists.has(field)),
      };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The catalogue of the graph's datasets by DCAT-AP-NO 3 as JSON-LD: what there is, who publishes it, who may have it, and
 * where. It is built anew of each supergraph.
 */
export function catalogueOf(graph: Graph, { base, publishers, files }: CatalogueOptions): object {
  const at = (name: string): string => `${base}/catalogue.jsonld#${name}`;
  const publisherOf = (partner: string): string => {
    const organisation = publishers[partner];
    // ebCore Party Id Type names an ISO 6523 identifier so.
    return organisation === undefined
      ? at(`publisher-${partner}`)
      : `urn:oasis:names:tc:ebcore:partyid-type:iso6523:${organisation}`;
  };
  const datasets = datasetsOf(graph);
  const contact = iri(at('contact'));
  const distributionsOf = ({ name, lists }: Dataset) => [
    {
      '@id': at(`${name}-graphql`),
      '@type': 'dcat:Distribution',
      'dct:title': english(`${inWords(name)} by GraphQL`),
      'dcat:accessURL': iri(`${base}/graphql`),
      'dcat:accessService': iri(at('graphql')),
      'dct:format': iri(`${EU}/file-type/JSON`),
      'dcat:mediaType': iri(`${IANA}/application/json`),
    },
    ...(files ? lists : []).flatMap((list) =>
      FILES.map(({ ending, format, media }) => ({
        '@id': at(`${list}-${ending}`),
        '@type': 'dcat:Distribution',
        'dct:title': english(`${inWords(list)} as ${format}`),
        'dcat:accessURL': iri(`${base}/export/${list}.${ending}`),
        'dcat:downloadURL': iri(`${base}/export/${list}.${ending}`),
        'dct:format': iri(`${EU}/file-type/${format}`),
        'dcat:mediaType': iri(`${IANA}/${media}`),
      })),
    ),
  ];
  return {
    '@context': CONTEXT,
    '@graph': [
      {
        '@id': at('catalogue'),
        '@type': 'dcat:Catalog',
        'dct:title': english('Samgraf'),
        'dct:description': english(
          'Data that partner organisations in Norway and Sweden each keep and answer for, joined in one graph.',
        ),
        'dct:identifier': at('catalogue'),
        'dct:publisher': iri(at('publisher-gateway')),
        'dct:language': iri(`${EU}/language/ENG`),
        'foaf:homepage': iri(base),
        'dcat:contactPoint': contact,
        'dcat:themeTaxonomy': iri(`${EU}/data-theme`),
        'dcat:dataset': datasets.map(({ name }) => iri(at(name))),
        'dcat:service': iri(at('graphql')),
      },
      {
        '@id': at('contact'),
        '@type': 'vcard:Organization',
        'vcard:fn': 'Samgraf',
        'vcard:hasURL': iri(base),
      },
      { '@id': at('publisher-gateway'), '@type': 'foaf:Agent', 'foaf:name': 'Samgraf' },
      ...[...new Set(datasets.map(({ partner }) => partner))].map((partner) => ({
        '@id': publisherOf(partner),
        '@type': 'foaf:Agent',
        'foaf:name': partner,
        'dct:identifier': publishers[partner] ?? partner,
      })),
      {
        '@id': at('graphql'),
        '@type': 'dcat:DataService',
        'dct:identifier': at('graphql'),
        'dct:title': english('Samgraf by GraphQL'),
        'dct:description': english('All datasets and what joins them, by operations and by introspection.'),
        'dct:publisher': iri(at('publisher-gateway')),
        'dcat:contactPoint': contact,
        'dcat:endpointURL': iri(`${base}/graphql`),
        'dcat:endpointDescription': iri('https://spec.graphql.org/'),
        'dcat:servesDataset': datasets.map(({ name }) => iri(at(name))),
      },
      ...datasets.flatMap((dataset) => {
        const distributions = distributionsOf(dataset);
        return [
          {
            '@id': at(dataset.name),
            '@type': 'dcat:Dataset',
            'dct:title': english(inWords(dataset.name)),
            'dct:description': english(dataset.description),
            'dct:identifier': at(dataset.name),
            'dct:publisher': iri(publisherOf(dataset.partner)),
            'dcat:contactPoint': contact,
            // “Government and public sector” of the EU's data themes: what the partners are.
            'dcat:theme': iri(`${EU}/data-theme/GOVE`),
            'dcat:keyword': dataset.tags.map(english),
            'dct:accessRights': iri(`${EU}/access-right/${dataset.access}`),
            'dcat:distribution': distributions.map((each) => iri(each['@id'])),
          },
          ...distributions,
        ];
      }),
    ],
  };
}
