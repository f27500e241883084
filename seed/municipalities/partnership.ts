import { releaseLocalEnterprises } from '../../subgraphs/municipalities/enterprises.ts';
import type {
  EnterpriseCountRecord,
  RegionalPartnershipRecord,
} from '../../subgraphs/municipalities/records.ts';
import { money } from '../../subgraphs/shared/money.ts';
import type { ProvenanceRecord } from '../../subgraphs/shared/records.ts';
import { supportedIn } from '../crossborder/releases.ts';
import { DOC, ORG } from '../ids.ts';

const LIST: ProvenanceRecord = {
  document: DOC.VIKEBLADET,
  locator: 'list of municipalities with start-up support from the county',
  kind: 'STATED',
};

const MEMBERS: readonly [name: string, code: string, ...formerNames: string[]][] = [
  ['Giske', '1532'],
  ['Sula', '1531'],
  ['Nye Ålesund', '1507', 'Haram', 'Sandøy', 'Skodje', 'Ørskog', 'Ålesund'],
  ['Hareid', '1517'],
  ['Herøy', '1515'],
  ['Ulstein', '1516'],
  ['Ørsta', '1520'],
  ['Volda', '1577', 'Hornindal'],
  ['Sande', '1514'],
  ['Vestnes', '1535'],
  ['Stranda', '1525'],
  ['Sykkylven', '1528'],
  ['Fjord', '1578', 'Stordal', 'Norddal'],
];

/** Volda kept its name when Hornindal joined it; the list puts only Hornindal in brackets. */
const OLD: Readonly<Record<string, string[]>> = { Volda: ['Volda', 'Hornindal'] };

const ELEMENTS = [
  'Hver kommune har alene ikke mulighet til å utvikle og drive de tjenester og produkt som innovasjonssystemet ÅKP har utviklet over tid.',
  'Økt bruk av tjenestene vil gjøre dem enda bedre. Dette skjer ved en desentralisert aktivitet ute i kommunene.',
  'Prosjektet gjør at en får økt næringsutvikling på tvers av næringer og geografi.',
];

const AIMS = [
  'Hensikten har hele veien vært å skape enda flere entreprenører som lykkes i regionen.',
  'Arbeidet har også resultert i ambisjoner om en tydelig desentralisert aktivitet - spesielt i de kommunene som ikke har egne ressurser for innovasjon og nyskaping.',
  'Å få et nærere samarbeid mellom Hoppid.no-kontaktene på tvers av kommunene, vil øke sannsynligheten for å utvikle enda bedre gründere over tid',
  'å trekke spisskompetanse over kommunegrenser og mellom aktørene, for å sikre de aller beste mentorer og råd til den som trenger det',
  'Over tid kan prosjektet enkelt skaleres til kommuner i andre regioner som ønsker å benytte seg av tilbudet som det regionale partnerskapet utvikler i samarbeid.',
];

export const regionalPartnerships: RegionalPartnershipRecord[] = [
  {
    _id: 'AKP-NV',
    owner: ORG.AAKP,
    version: 1,
    provenance: [
      {
        document: DOC.AKP,
        locator: 'lead paragraph and main text',
        quote: '14 kommuner gått sammen om å etablere et regionalt partnerskap',
        kind: 'STATED',
      },
      LIST,
    ],
    name: { nb: 'Regionalt partnerskap for entreprenørskap og vekst på Nordvestlandet', original: 'NB' },
    operator: { nameInDocument: 'ÅKP', partner: ORG.AAKP },
    statedMemberCount: 14,
    members: MEMBERS.map(([nameInDocument, code, ...formerNames]) => ({
      municipality: `NO:${code}`,
      nameInDocument,
      formerNames,
      oldMunicipalities: OLD[nameInDocument] ?? (formerNames.length > 0 ? formerNames : [nameInDocument]),
      provenance: LIST,
    })),
    elements: ELEMENTS.map((nb) => ({ nb, original: 'NB' })),
    aims: AIMS.map((nb) => ({ nb, original: 'NB' })),
    startUpSupport: {
      amount: money(1_300_000, 'NOK'),
      from: { nameInDocument: 'MRFK', partner: ORG.MORE_OG_ROMSDAL_COUNTY },
      provenance: { ...LIST, locator: 'start-up support from the county, 1.3 million NOK' },
    },
    firstLine: { nb: 'Førstelinjen med Hoppid.no-tjenesten trekkes inn.', original: 'NB' },
  },
];

const RELEASE = '2018-06-30';

/** Invented local enterprises by work package. */
export const localEnterprises = new Map([
  ['SH-BI:1', { women: 2, men: 14, mixed: 6 }],
  ['SH-BI:2', { women: 2, men: 1, mixed: 1 }],
  ['SH-BI:3', { women: 9, men: 17, mixed: 12 }],
  ['SH-BI:4', { women: 13, men: 11, mixed: 7 }],
  ['SH-BI:5', { women: 6, men: 21, mixed: 5 }],
]);

/** SYNTHETIC, and protected like counts of persons: an enterprise with one owner is as good as a person. */
export const enterpriseCounts: EnterpriseCountRecord[] = [
  ...releaseLocalEnterprises(localEnterprises, supportedIn('NO'), RELEASE),
].map(([workPackage, split]) => ({
  _id: workPackage,
  owner: ORG.FJELLREGIONEN_COUNCIL,
  version: 1,
  provenance: [{ document: DOC.SAMGRAF, locator: `invented counts, released ${RELEASE}`, kind: 'SYNTHETIC' }],
  split,
}));
