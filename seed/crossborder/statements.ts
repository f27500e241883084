import { fact } from '../../subgraphs/crossborder/facts/fact.ts';
import type { Claim, FactRecord, JudgementRecord, StatementRecord } from '../../subgraphs/shared/facts.ts';
import type { ProvenanceRecord } from '../../subgraphs/shared/records.ts';
import { ORG } from '../ids.ts';
import { municipalities } from './municipalities.ts';
import { PROJECT, stated } from './sources.ts';

const says = (label: string, value: string, provenance: ProvenanceRecord): StatementRecord => ({
  label,
  value,
  provenance,
});

const found = (
  id: string,
  topic: string,
  unit: string,
  claim: Claim,
  judgement?: JudgementRecord,
  partners: readonly string[] = [],
): FactRecord =>
  fact({
    _id: `${PROJECT}:${id}`,
    owner: ORG.LANSSTYRELSEN_DALARNA,
    subject: PROJECT,
    topic,
    unit,
    partners: [ORG.LANSSTYRELSEN_DALARNA, ORG.FJELLREGIONEN_COUNCIL, ...partners],
    claim,
    ...(judgement !== undefined && { judgement }),
  });

const info = (reason: string): JudgementRecord => ({ severity: 'INFO', reason });

const PACKAGES = '“Arbetspakete”';
const GOALS = '“Vad är projektets huvudsakliga mål?”';
const RESULTS = '“Vad är projektets förväntade resultat?”';
const INDICATORS = '“Indikatorer”';
const OTHERS = '“Samband med övriga insatser”';
const text = (number: number) => `activity description ${number}`;

const agree = (...statements: StatementRecord[]): Claim => ({ rule: 'R7', statements });

/** Two statements of the plan that are compared as words or numbers. */
const figures: FactRecord[] = [
  found(
    '4:entrepreneurs',
    'Entrepreneurs with foreign background in work package 4',
    'enterprises',
    agree(
      says(
        'expected result, persons',
        '30',
        stated(`${RESULTS}, row 4`, '30 företagare med utländsk bakgrund'),
      ),
      says('part of indicator I1, enterprises', '20', stated(`${INDICATORS}, row 1`, 'Flerkultur: 20')),
    ),
    info('Units differ: 30 persons take part, 20 companies take part intensively.'),
  ),
  found(
    'enterprises',
    'Enterprises that take part',
    'enterprises',
    agree(
      says('enterprises that take part', '40', stated(PACKAGES, '40 företag inom ulike bransjer')),
      says(
        'at least, with municipalities and business actors',
        '40',
        stated(GOALS, 'Minst 40 företag, kommuner och näringslivsaktörer'),
      ),
      says('indicator I1, supported', '50', stated(`${INDICATORS}, row 1`)),
    ),
    {
      severity: 'CONFLICT',
      reason: 'The definitions differ: taking part, taking part with others, and being supported.',
    },
  ),
  found(
    'lasting-cooperation',
    'Cross-border cooperation that lasts beyond the project',
    'cooperations',
    agree(
      says(
        'at least, between knowledge environments',
        '1',
        stated(GOALS, 'Minst ett gränsregionalt samarbeide mellom kunskapsmiljöerna'),
      ),
      says('at least, cross-border cooperations', '3', stated(GOALS, 'minst tre grensregionale samarbeid')),
      says('indicator I8, formal agreements', '1', stated(`${INDICATORS}, row 8`)),
    ),
    info('Objects differ: cooperation of knowledge environments, any cooperation, a formal agreement.'),
  ),
  found(
    '1:trainees',
    'What 565,217 SEK of staff cost pays for in work packages 1 and 2',
    'text',
    agree(
      says('565,217 SEK', '1 KTP-praktikant, 2 företag*1 år', stated(`${text(1)}, budget table, row 1`)),
      says('565,217 SEK', '2 KTP-praktikanter, 2 företag*6 mån', stated(`${text(2)}, budget table, row 1`)),
    ),
    info('24 trainee-months each if read literally; 24 and 12 if there is one trainee for each company.'),
    [ORG.HOGSKOLAN_DALARNA],
  ),
];

const words: FactRecord[] = [
  found(
    '1:title',
    'Title of work package 1',
    'text',
    agree(
      says('title', 'Skräddarsydd massproduktion', stated(text(1))),
      says('summary', 'Skräddarsydd specialisering', stated('“Budget per insatsområde”')),
    ),
    info('One work package under two names: the amounts are the same.'),
  ),
  found(
    'F:SE:4:kind',
    'What kind of money the Swedish public cash row is',
    'text',
    agree(
      says(
        'label',
        'kontant',
        stated('“Hur finansieras insatsen?”, table “Sverige”', 'Kontantfinansiering offentliga'),
      ),
      says(
        'qualifier',
        'tid',
        stated('“Hur finansieras insatsen?”, table “Sverige”', '90% av tid enl. Medfinansintyg'),
      ),
    ),
    info('A qualifier of time stands on a row of cash; the row is counted as cash, as the plan does.'),
  ),
  found(
    'KTP:target',
    'Whom “KTP-target” is for',
    'text',
    agree(
      says('expected result', 'personer med utländsk bakgrund', stated(`${RESULTS}, row 2`)),
      says('related efforts', 'utländska studenter', stated(OTHERS, 'KTP-target - utländska studenter')),
    ),
    undefined,
    [ORG.HOGSKOLAN_DALARNA],
  ),
  found(
    '5:pilots-2015',
    'The Swedish procurement pilots of 2015',
    'text',
    agree(
      says('related efforts', 'piloter i fem kommuner', stated(OTHERS, 'starta piloter i fem kommuner')),
      says('description', 'ett mindre pilotprojekt', stated(text(5), 'Ett mindre pilotprojekt')),
    ),
    undefined,
    [ORG.KONKURRENSVERKET, ORG.SKL],
  ),
  found(
    '1:ktp-in-norway',
    'KTP trainees on the Norwegian side of work package 1',
    'text',
    agree(
      says(
        'budget',
        'revenue of 200,000 NOK against 200,000 NOK of staff: companies pay all of the trainee',
        stated(`${text(1)}, budget table`, '-200 000'),
      ),
      says(
        'related efforts',
        'no KTP on the Norwegian side',
        stated(OTHERS, 'På norsk sida finns ingen KTP-verksamhet'),
      ),
    ),
    info('The plan has trainees of another scheme in Norway, and does not say which ones are paid.'),
  ),
];

const lists = (
  id: string,
  topic: string,
  unit: string,
  count: StatementRecord,
  names: readonly string[],
  place: ProvenanceRecord,
  judgement?: JudgementRecord,
): FactRecord =>
  found(
    id,
    topic,
    unit,
    { rule: 'R3', count, listed: names.map((name) => says(name, name, place)) },
    judgement,
  );

const sixteen = says('municipalities that take part', '16', stated(PACKAGES, '16 kommuner'));
const UNNAMED: JudgementRecord = {
  severity: 'UNVERIFIABLE',
  reason: 'The plan does not say which 16 take part.',
};
const twelve = says('development organisations', '12', stated(PACKAGES, '12 utviklingsorganisasjoner'));
const named = municipalities.map(({ nameInDocument }) => nameInDocument);

const listings: FactRecord[] = [
  lists(
    'municipalities:all',
    'Municipalities that take part, and all that are named',
    'municipalities',
    sixteen,
    named,
    stated('“Fjellregionen”, “Hur finansieras insatsen?” and the area of the project'),
    UNNAMED,
  ),
  lists(
    'municipalities:region-and-payers',
    'Municipalities that take part, and those named in Fjellregionen or as payers',
    'municipalities',
    sixteen,
    named.filter((name) => !['Engerdal', 'Stor Elvdal'].includes(name)),
    stated('“Fjellregionen” and “Hur finansieras insatsen?”'),
    UNNAMED,
  ),
  lists(
    'organisations:goals',
    'Development organisations that take part, by the goals',
    'organisations',
    twelve,
    [
      'SINTEF',
      'IUC-Dalarna',
      'Högskolan Dalarna',
      'Science Park Falun-Borlänge',
      'Rösregionen Näringshage',
      'Upphandlingsdialog Dalarna',
      'Regionrådet for Fjellregionen',
      'Center för vuxenläring i Fjellregionen',
      'Program för leverantörsutveckling (no)',
      'BID-sweden',
      'Svenska Stadtskärnor',
      'Samarkand AB',
    ],
    stated(`${GOALS}, research and development environments`),
  ),
  lists(
    'organisations:management',
    'Development organisations that take part, by the organisation',
    'organisations',
    twelve,
    [
      'SINTEF',
      'IUC-Dalarna',
      'Högskolan Dalarna',
      'Science Park Falun-Borlänge',
      'Teknikdalen',
      'Rörosregionen Næringshage',
      'Upphandlingsdialog Dalarna',
      'Centrum för vuxenläring i Fjellregionen',
      'Program for leverantørsutveckling (no)',
      'BID-sweden',
      'Svenska Stadtskärnor',
      'Samarkand AB',
    ],
    stated('“Projektledning och administration”, central roles'),
  ),
  lists(
    'spread-area',
    'Regions that results are spread to, and regions that finance',
    'regions',
    says(
      'regions of the spread area',
      '2',
      stated(text(6), 'Spridningsområdet är Dalarna och Hedmarks Fylke'),
    ),
    ['Dalarna', 'Hedmark', 'Sør-Trøndelag', 'Värmland'],
    stated('“Hur finansieras insatsen?”, payers by region'),
    info('Financing a project does not make a region one that its results are spread to.'),
  ),
];

/** Annexes by their place in the list at the end of the plan, and by how many the text cites. */
const annexes: FactRecord[] = [
  found('annexes', 'Annexes listed and cited', 'annexes', {
    rule: 'R6',
    reference: says(
      'annexes listed: “Livsstilsföretag med utländsk bakgrund i Dalarna”, “Slutsatser om BID”',
      '2',
      stated('“Bilagor”'),
    ),
    targets: [
      says(
        'annexes cited, “Livsstilsetablerare med utländsk bakgrund i Fjellregionen” among them',
        '3',
        stated('“Resultat av förstudier”', 'se bilaga till projektplan'),
      ),
    ],
    relation: 'RESOLVES',
  }),
];

/** Indicator I4 names the two methods and no numbers: those of I1 for the same methods give its target. */
const borrowed: FactRecord[] = [
  found('I4:parts', 'Target of indicator SH-BI:I4 and its methods', 'företag', {
    rule: 'R1',
    total: says('target', '35', stated(`${INDICATORS}, row 4`)),
    parts: [
      ['Flerkultur', '20'],
      ['BID', '15'],
    ].map(([label = '', value = '']) =>
      says(label, value, {
        ...stated(`${INDICATORS}, row 4 names the method; the number is that of row 1`),
        kind: 'ASSUMED',
      }),
    ),
  }),
];

/** What the plan says in words, where no record holds it. */
export const statements: FactRecord[] = [...figures, ...words, ...listings, ...annexes, ...borrowed];
