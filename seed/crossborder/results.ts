import type { PlanItemRecord } from '../../subgraphs/crossborder/planRecords.ts';
import { stated } from './sources.ts';

/** “Vad är projektets förväntade resultat?”, column “Resultat”, by work package: text, number where it gives one. */
const RESULTS: Readonly<Record<number, readonly (readonly [text: string, count?: number])[]>> = {
  1: [
    ['4 företag testar och blir multiplikatorer', 4],
    ['1 gränsregional samarbeide mellom forsknings- och utvecklingsinstitutioner är igång', 1],
    ['Etablering av metoden i Dalarna är igång'],
    ['1 gränsregional företagssamling', 1],
  ],
  2: [
    ['Oppstart av KTP-center Sverige'],
    ['Test KTP-target «personer med utländsk bakgrund»'],
    ['Etablering av KTP-metoden i Fjellregionen är igång'],
    ['2 företag testar och blir multiplikatorer', 2],
    ['1 gränsregional företagssamling', 1],
    ['1 gränsregional samarbeide mellom forsknings- och utvecklingsinstitutioner har startats', 1],
  ],
  3: [
    ['5 kommuner gjennomför pre-BID prosesser', 5],
    ['2 formelle BID-samarbeiden mellom företag og kommuner etablerte', 2],
    ['2 regionala BID-samordningscentra etablerade', 2],
    ['2 gränsregionala workshop/resor genomförda', 2],
  ],
  4: [
    ['2 centra för flerkulturell verdiskapning är igång', 2],
    ['30 företagare med utländsk bakgrund deltar i utvecklingsprocesser', 30],
    ['4 kommuner arbetar med support av livsstilsföretag', 4],
    ['2 gränsregionala workshop/resor', 2],
  ],
  5: [
    ['Metod för tidig dialog vid upphandling testat på 5 upphandlingar i Dalarna och Fjellregionen', 5],
    ['1 gränsregionalt organisationsamarbete etablerat', 1],
    ['2 gränsregionala workshop eller leverantörmässor', 2],
  ],
  6: [
    ['2 nya metoder värderas för framtida användning', 2],
    ['1 gränsregional innovationsseminarium tillsammans med andra projekt i Interreg-programområdet', 1],
    ['1 nätverk av intressenter finns', 1],
    ['Projektet kommuniceras av utförarorganisationer'],
    ['20 artiklar i regionala/nationella media', 20],
    ['7 nyhetsbrev', 7],
    ['1 utvärdering av genomförda metoder', 1],
    ['En informationstjänst på deltid', 1],
    ['2 studieresor utanför Skandinavien (BID, Mångkultur)', 2],
  ],
  7: [
    ['Projektplanering och projektkoordination, avtalsskrivningar och upphandlingar'],
    ['Projektredovisning'],
    ['Ekonomiadministration på deltid'],
  ],
};

/** What a work package shall result in. */
export const expectedResults = (number: number): PlanItemRecord[] =>
  (RESULTS[number] ?? []).map(([text, count]) => ({
    text: { sv: text, original: 'SV' },
    ...(count !== undefined && { count }),
    provenance: stated(`“Vad är projektets förväntade resultat?”, row ${number}, column “Resultat”`),
  }));
