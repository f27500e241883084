import type {
  FinancingSourceRecord,
  StatedFinancingTotalRecord,
} from '../../subgraphs/crossborder/records.ts';
import { money } from '../../subgraphs/shared/money.ts';
import type { NamedPartnerRecord } from '../../subgraphs/shared/records.ts';
import { ORG, swedishMunicipality } from '../ids.ts';
import { swedish } from './municipalities.ts';
import { named, PROJECT, stated } from './sources.ts';

/** `municipality` is the MunicipalityId of a payer that is one. */
type Payer = NamedPartnerRecord & { municipality?: string };

const kommun = (name: string): Payer => ({
  ...named(`${name} kommun`, swedishMunicipality(swedish(name).slug)),
  municipality: swedish(name).id,
});

interface Row extends Pick<FinancingSourceRecord, 'label' | 'kind' | 'countsAsActual' | 'qualifier'> {
  unnamedMunicipalities?: boolean;
  payers?: readonly Payer[];
  /** NOK on the Norwegian side, EUR on the Swedish; absent where the row is blank. */
  amount?: number;
}

const NORWAY: readonly Row[] = [
  {
    label: 'Regionrådet Fjellregionen',
    kind: 'OWN',
    payers: [named('Regionrådet Fjellregionen', ORG.FJELLREGIONEN_COUNCIL)],
    amount: 700_000,
    countsAsActual: true,
  },
  {
    label: 'Sör Trøndelag FK',
    kind: 'CASH',
    payers: [named('Sör Trøndelag FK', ORG.SOR_TRONDELAG_COUNTY)],
    amount: 600_000,
    countsAsActual: true,
  },
  { label: 'Näringsliv/Företag, kontanter', kind: 'CASH', countsAsActual: true },
  { label: 'Näringsliv/Företag, tid', kind: 'IN_KIND_TIME', countsAsActual: false },
  {
    label: 'Direktfinansiering kommuner (tid)',
    kind: 'IN_KIND_TIME',
    unnamedMunicipalities: true,
    amount: 1_200_000,
    countsAsActual: false,
  },
  {
    label: 'Hedmark FK',
    kind: 'CASH',
    payers: [named('Hedmark FK', ORG.HEDMARK_COUNTY)],
    amount: 2_500_000,
    countsAsActual: true,
  },
  {
    label: 'IR-middler',
    kind: 'IR',
    payers: [named('IR-middler')],
    amount: 2_500_000,
    countsAsActual: true,
  },
];

const NINETY_PERCENT = '90% av tid enl. Medfinansintyg';
const CASH_PAYERS = ['Torsby', 'Filipstad', 'Rättvik', 'Ludvika', 'Orsa', 'Mora'];

const SWEDEN: readonly Row[] = [
  {
    label: 'Länsstyrelsen Dalarna',
    kind: 'OWN',
    payers: [named('Länsstyrelsen Dalarna', ORG.LANSSTYRELSEN_DALARNA)],
    amount: 347_000,
    countsAsActual: true,
  },
  {
    label: 'Näringsliv/Företag, tid',
    kind: 'IN_KIND_TIME',
    payers: [
      named('Näringslivssamverkan Vansbro', ORG.NARINGSLIVSSAMVERKAN_VANSBRO),
      named('Samarkand AB', ORG.SAMARKAND),
    ],
    amount: 27_000,
    countsAsActual: false,
    qualifier: NINETY_PERCENT,
  },
  { label: 'Näringsliv/Förtag, kontanter', kind: 'CASH', amount: 0, countsAsActual: true },
  {
    label: 'Kontantfinansiering offentliga',
    kind: 'CASH',
    payers: CASH_PAYERS.map(kommun),
    amount: 109_000,
    countsAsActual: true,
    qualifier: NINETY_PERCENT,
  },
  {
    label: 'Direktfinansiering offentliga (tid)',
    kind: 'IN_KIND_TIME',
    payers: [
      ...CASH_PAYERS.map(kommun),
      ...['Vansbro', 'Älvdalen', 'Leksand'].map(kommun),
      named('Högskolan Dalarna', ORG.HOGSKOLAN_DALARNA),
      named('Länsstyrelsen Värmland', ORG.LANSSTYRELSEN_VARMLAND),
      kommun('Eda'),
    ],
    amount: 162_000,
    countsAsActual: false,
  },
  { label: 'EU', kind: 'EU', payers: [named('EU')], amount: 570_000, countsAsActual: true },
];

function source(country: 'NO' | 'SE', row: Row, index: number, offset: number): FinancingSourceRecord {
  const { payers = [], amount, unnamedMunicipalities = false, ...rest } = row;
  const side =
    country === 'NO'
      ? { owner: ORG.FJELLREGIONEN_COUNCIL, table: 'Norge', currency: 'NOK' }
      : { owner: ORG.LANSSTYRELSEN_DALARNA, table: 'Sverige', currency: 'EUR' };
  return {
    _id: `${PROJECT}:F:${country}:${index + 1}`,
    owner: side.owner,
    version: 1,
    provenance: [stated(`“Hur finansieras insatsen?”, table “${side.table}”, row “${row.label}”`)],
    project: PROJECT,
    country,
    ...rest,
    payers: payers.map(({ nameInDocument, partner }) => named(nameInDocument, partner)),
    payerMunicipalities: payers.flatMap(({ municipality }) => municipality ?? []),
    unnamedMunicipalities,
    splitKnown: payers.length === 1,
    ...(amount !== undefined && { amount: money(amount, side.currency) }),
    position: offset + index,
  };
}

export const financingSources: FinancingSourceRecord[] = [
  ...NORWAY.map((row, index) => source('NO', row, index, 0)),
  ...SWEDEN.map((row, index) => source('SE', row, index, NORWAY.length)),
];

const total = (
  country: string,
  currency: string,
  amount: number,
  label: string,
): StatedFinancingTotalRecord => ({
  country,
  countsAsActual: label === 'Total faktiskt',
  amount: money(amount, currency),
  provenance: stated(
    `“Hur finansieras insatsen?”, table “${country === 'NO' ? 'Norge' : 'Sverige'}”, row “${label}”`,
  ),
});

/** The totals as they stand: the Swedish one is not the sum of its rows. */
export const statedFinancingTotals: StatedFinancingTotalRecord[] = [
  total('NO', 'NOK', 6_300_000, 'Total faktiskt'),
  total('NO', 'NOK', 7_500_000, 'Total'),
  total('SE', 'EUR', 1_026_000, 'Total faktiskt'),
  total('SE', 'EUR', 1_215_500, 'Total'),
];
