import type { PartnerRecord } from '../../subgraphs/crossborder/records.ts';
import { searchKeys, sortKey } from '../../subgraphs/shared/names.ts';
import type { ProvenanceRecord } from '../../subgraphs/shared/records.ts';
import { norwegianMunicipality, ORG, swedishMunicipality } from '../ids.ts';
import { NORWEGIAN, SWEDISH } from '../municipalities/table.ts';
import { ORGANISATIONS, type Organisation } from './organisations.ts';

function partner(
  { id, name, aliases, sector }: Omit<Organisation, 'document'>,
  provenance: ProvenanceRecord,
): PartnerRecord {
  const own = [name.nb, name.sv, name.en].filter((each) => each !== undefined);
  return {
    _id: id,
    owner: ORG.LANSSTYRELSEN_DALARNA,
    version: 1,
    provenance: [provenance],
    name,
    aliases: [...aliases],
    country: id.startsWith('0192:') ? 'NO' : id.slice(0, 2),
    sector,
    sortName: sortKey(own[0] ?? id),
    searchKeys: searchKeys([...own, ...aliases]),
  };
}

/** Where a municipality's bare name differs from the table's, which tells namesakes apart. */
const bare = (name: string): string => name.replace(/ \(.*\)$/, '');

/** What the project plan calls a municipality besides its name. */
const SPELLINGS: Record<string, readonly string[]> = { Røros: ['Röros'], 'Stor-Elvdal': ['Stor Elvdal'] };

const norwegian = NORWEGIAN.map(({ name, orgNumber }) =>
  partner(
    {
      id: norwegianMunicipality(orgNumber),
      name: { nb: `${bare(name)} kommune`, original: 'NB' },
      aliases: [...new Set([bare(name), name, ...(SPELLINGS[name] ?? [])])],
      sector: 'PUBLIC',
    },
    {
      document: 'Statistics Norway, public test-data generator',
      locator: `organisation number ${orgNumber}; to be confirmed against Enhetsregisteret`,
      kind: 'STATED',
    },
  ),
);

const swedish = SWEDISH.map(({ code, name, slug }) =>
  partner(
    {
      id: swedishMunicipality(slug),
      name: { sv: `${name} kommun`, original: 'SV' },
      aliases: [name],
      sector: 'PUBLIC',
    },
    { document: 'Swedish municipality codes (public code table)', locator: `code ${code}`, kind: 'STATED' },
  ),
);

/** Back from 2024 on; its number is in no source at hand. */
const haram = partner(
  { id: ORG.HARAM, name: { nb: 'Haram kommune', original: 'NB' }, aliases: ['Haram'], sector: 'PUBLIC' },
  {
    document: 'Norwegian municipality codes with their changes (public redistricting table)',
    locator: 'code 1580',
    kind: 'STATED',
  },
);

/** Every organisation that the graph speaks of. */
export const partners: PartnerRecord[] = [
  ...ORGANISATIONS.map((each) =>
    partner(each, { document: each.document, locator: 'named in the text', kind: 'STATED' }),
  ),
  ...norwegian,
  haram,
  ...swedish,
];
