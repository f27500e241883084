import type { IndicatorPartRecord, IndicatorRecord } from '../../subgraphs/crossborder/records.ts';
import { ORG } from '../ids.ts';
import { PROJECT, stated } from './sources.ts';

interface Row {
  name: string;
  unit: string;
  target: number;
  bySex: boolean;
  /** `NONE` unless it counts enterprises; by whose sex a few are owned is not told. */
  protectedAs?: IndicatorRecord['protectedAs'];
  /** Work package number, what the plan calls the part, and its value. */
  parts?: readonly (readonly [workPackage: number, label: string, value: number])[];
  /** What the comment lists as counted, where it lists what the indicator counts. */
  listed?: string[];
}

/** The table “Indikatorer”, row by row. */
const ROWS: readonly Row[] = [
  {
    name: 'Antal företag som får stöd, kvinnor, män, mixad',
    unit: 'företag',
    target: 50,
    bySex: true,
    protectedAs: 'SUPPORTED',
    parts: [
      [2, 'Ktp', 2],
      [1, 'Skräddarsydd', 4],
      [4, 'Flerkultur', 20],
      [5, 'Upphandling', 15],
      [3, 'BID', 15],
    ],
  },
  {
    name: 'Antal företag som får stöd för att introducera för marknaden nya produkter, kvinnor, män, mixad',
    unit: 'företag',
    target: 3,
    bySex: true,
    protectedAs: 'SUPPORTED_BY_COUNTRY',
    parts: [
      [2, 'KTP-företag', 1],
      [1, 'skräddarsydd massproduktion', 2],
    ],
  },
  {
    name: 'Antal företag som får stöd för att introducera för företaget nya produkter, kvinnor, män, mixad',
    unit: 'företag',
    target: 4,
    bySex: true,
    protectedAs: 'SUPPORTED_BY_COUNTRY',
    parts: [
      [2, 'KTP-företag', 1],
      [1, 'Skräddarsydd massproduktion-företag', 3],
    ],
  },
  {
    name: 'Antal företag som deltar i gränsöverskridande, transnationella eller interregionala forskningsprojekt, kvinnor, män, mixad',
    unit: 'företag',
    target: 35,
    bySex: true,
    protectedAs: 'SUPPORTED_BY_OWNERS',
  },
  {
    name: 'Antal forskningsinstitut som deltar i gränsöverskridande, transnationella eller interregionala forskningsprojekt',
    unit: 'forskningsinstitut',
    target: 3,
    bySex: false,
    listed: ['SINTEF', 'Högskolan Dalarna', 'Østlandsforskning'],
  },
  {
    name: 'Egen: Antal deltagande organisationer i gränsöverskridande forskningsprojekt',
    unit: 'organisationer',
    target: 12,
    bySex: false,
    listed: [
      'SINTEF',
      'IUC-Dalarna',
      'Högskolan Dalarna',
      'Science Park Falun-Borlänge/Teknikdalen',
      'Rösosregionen Näringsliv',
      'Upphandlingsdialog Dalarna',
      'Regionrådet för Fjellregionen',
      'Centrum för vuxenläring i Fjellregionen',
      'Program för leverantörsutveckling (no)',
      'BID-sweden',
      'Svenska Stadtskärnor',
      'Samarkand AB',
      'Konkurrensverket (se)',
    ],
  },
  {
    name: 'Egen: Antal demonstrations- och testprojekt',
    unit: 'demonstrations- och testprojekt',
    target: 5,
    bySex: false,
    listed: [
      'KTP',
      'Skräddarsydd Massproduktion',
      'BID',
      'Center för flerkulturell verdiskapning',
      'Tidig dialog i Upphandling',
    ],
  },
  {
    name: 'Egen: Antal långsiktiga formaliserade samarbetsavtal mellan olika forskningsinstitut',
    unit: 'samarbetsavtal',
    target: 1,
    bySex: false,
  },
  {
    name: 'Egen: Antal företag som etablerat sig, eller inlett samarbete med företag på andra sidan gränsen',
    unit: 'företag',
    target: 2,
    bySex: false,
    protectedAs: 'SUPPORTED_BY_COUNTRY',
  },
  {
    name: 'Projektegen: Antal demonstrations- och testprojekt som leder till tillämpning av för området nya innovativa metoder efter projektslut',
    unit: 'demonstrations- och testprojekt',
    target: 3,
    bySex: false,
  },
];

/** An indicator as planned, before anything is reported. */
export type PlannedIndicator = Omit<IndicatorRecord, 'actuals' | 'actual'>;

export const plannedIndicators: readonly PlannedIndicator[] = ROWS.map((row, index) => {
  const source = stated(
    `“Indikatorer”, row ${index + 1}, columns “Resultat vid projektslut” and “Kommentarer”`,
  );
  const parts: IndicatorPartRecord[] = (row.parts ?? []).map(([number, label, value]) => ({
    workPackage: `${PROJECT}:${number}`,
    label,
    value: String(value),
    provenance: source,
  }));
  return {
    _id: `${PROJECT}:I${index + 1}`,
    owner: ORG.LANSSTYRELSEN_DALARNA,
    version: 1,
    provenance: [source],
    project: PROJECT,
    name: { sv: row.name, original: 'SV' },
    unit: { sv: row.unit, original: 'SV' },
    disaggregation: row.bySex ? 'WOMEN_MEN_MIXED' : 'NONE',
    protectedAs: row.protectedAs ?? 'NONE',
    target: String(row.target),
    parts,
    listed: row.listed ?? [],
    position: index + 1,
  };
});
