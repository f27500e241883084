import type {
  AreaRecord,
  FrozenAmountRecord,
  GenderRuleRecord,
  MethodGoalRecord,
  PlanItemRecord,
  PlanSectionRecord,
  PlanTopic,
  StatedNumberRecord,
} from '../../subgraphs/crossborder/planRecords.ts';
import { money } from '../../subgraphs/shared/money.ts';
import type { LocalisedTextRecord } from '../../subgraphs/shared/records.ts';
import { DOC } from '../ids.ts';
import { stated, words } from './sources.ts';

type Item = readonly [text: string, count?: number | undefined, language?: 'SV' | 'NB'];

const items = (locator: string, all: readonly Item[]): PlanItemRecord[] =>
  all.map(([text, count, language]) => ({
    text: words(text, language),
    ...(count !== undefined && { count }),
    provenance: stated(locator),
  }));

const section = (topic: PlanTopic, ...parts: readonly PlanItemRecord[][]): PlanSectionRecord => ({
  topic,
  items: parts.flat(),
});

const EQUALITY = '“Horizontella kriterier – jämställdhet mellan kvinnor och män”';

/** What the plan says by subject. It has no section on follow-up and none on risk: neither is here. */
export const sections: PlanSectionRecord[] = [
  section(
    'goals',
    items('“Vad är projektets huvudsakliga mål?”', [
      ['Stärka konkurrenskraft och innovationsklimat hos företag i Dalarna och Fjellregionen'],
      ['Stärka banden mellan forsknings- och kunskapsmiljöer i Dalarna, Hedmark och Trondheim'],
      ['Minst ett gränsregionalt samarbeide mellom kunskapsmiljöerna är etablerat', 1],
      ['Koppla samman forskningsmiljöer med företag, kommuner och näringslivsätverk'],
      ['Minst 40 företag, kommuner och näringslivsaktörer kommer att delta', 40],
      ['Legge grunnlag for at minst tre grensregionale samarbeid fortsetter', 3, 'NB'],
    ]),
    items('“Arbetspakete”', [
      ['Målet är att projektets aktiviteter når like mange kvinnelige og manlige företagere'],
    ]),
  ),
  section(
    'expectedEffects',
    items('“Vad är projektets förväntade effekter?”', [
      ['Flere arbeidsplasser og innbyggere både i Dalarna og Fjellregionen', undefined, 'NB'],
      ['Sterkere og levende lokalsamfunn', undefined, 'NB'],
      ['Større optimisme og framtidstro i næringslivet', undefined, 'NB'],
      ['Bedre samarbeid mellom det offentlige, næringslivet og ideelle organisasjoner', undefined, 'NB'],
    ]),
  ),
  section(
    'targetGroups',
    items('“Vem riktas projektet till?”', [
      ['Företag inom tillverknings- og opplevelseindustrien'],
      ['Fastighetsägare, butiksägare, företagere og andre med utländsk bakgrunn'],
      ['Kommuner, forsknings- og utvecklingsorganisasjoner'],
    ]),
    items('“Integrationsdriven tillväxt främjas”, work package 4', [
      ['livsstilsföretagare'],
      ['flyktingar män'],
      ['flyktingar kvinnor'],
    ]),
  ),
  section(
    'horizontal',
    items('“Horizontella kriterier - hållbar utveckling”', [['En miljøplan kommer att tas fram']]),
    items(EQUALITY, [
      [
        'En jämställdhetsplan kommer att tas fram, enligt 4-R-metoden (Representation, Resurser, Realia, Realisera)',
      ],
      ['En utvärdering enligt 4-R-metoden', 2],
      ['Könsuppdelad statistik kommer att föras för deltagande i utbildningar, möten, studieresor'],
      ['Deltagare av det underrepresenterade könet väljs vid annars likvärdig kompetens'],
      ['Mansdominerade branscher: skraddarsydd massproduktion och KTP'],
    ]),
    items('“Horizontella kriterier – lika möjligheter och icke diskriminering”', [
      ['Projektet kommer att ta fram en Mångfaldsplan'],
      ['Arbetspaket som inriktar sig på personer med utländsk bakgrund', 2],
    ]),
  ),
  section(
    'organisation',
    items('“Projektledning och administration”', [
      ['Svensk projektledare och en koordinator på norsk sida'],
      ['En delprojektledare för varje insatsområde'],
      ['En delegationsordning upprättas i början av projektiden'],
      ['Avtal med de organisationer som ansvarar för ett delprosjekt'],
    ]),
    items('activity description 7', [
      ['Prosjektplanering i detalj'],
      ['Prosjektkoordination'],
      ['BID-samordningscenter'],
      ['Avtalsskrivninger'],
      ['Upphandlingar'],
      ['Sekretariat for styringsgruppen', undefined, 'NB'],
      ['Prosjektredovising'],
      ['Ekonomiadministration'],
    ]),
  ),
  section(
    'policyAnchors',
    items('“Bakgrund”, Dalastrategin 2014–2020, four choices', [
      ['Kompetensförsörjning och ökat arbetskraftsutbud'],
      ['Innovativa miljöer och entreprenörskap'],
      ['Tillgänglighet och infrastruktur'],
      ['Livskvalitet och attraktionskraft'],
    ]),
    items('“Fjellregionen”, strategic plan, six areas', [
      ['Næringsutvikling', undefined, 'NB'],
      ['Rekruttering', undefined, 'NB'],
      ['Kompetanseutvikling', undefined, 'NB'],
      ['Kultur og idrett', undefined, 'NB'],
      ['Infrastruktur', undefined, 'NB'],
      ['Helse', undefined, 'NB'],
    ]),
    items('“Resultat av förstudier”', [
      ['Tidigare interreg-projekt «Scandinavian Heartland – Next Generation»'],
    ]),
  ),
  section(
    'dissemination',
    items('activity description 6', [
      ['Huvudkanalen för informationsspridning är Facebook'],
      ['Hemsida'],
      ['Pressmeddelanden'],
      ['E-baserade infobrev'],
      ['En mediastrategi kommer att utarbetas'],
      ['Next-generation seminarium i samarbete med andra interregprojekt', 1],
      ['Studieresor till områden utanför Skandinavien', 2],
    ]),
  ),
];

const WHERE = '“Vilket är det geografiska verksamhetsområdet?”';
export const areas: AreaRecord[] = (
  [
    ['Fjellregionen, inkl. Engerdal och Stor Elvdal', 'NO', 'CORE', WHERE],
    ['norra delen av Dalarna', 'SE', 'CORE', WHERE],
    ['resten av Hedmarks fylke', 'NO', 'BY_INTEREST', WHERE],
    ['södra delen av Dalarna', 'SE', 'BY_INTEREST', WHERE],
    ['Värmland', 'SE', 'BY_INTEREST', WHERE],
    ['Dalarna', 'SE', 'SPREAD', 'activity description 6'],
    ['Hedmarks Fylke', 'NO', 'SPREAD', 'activity description 6'],
  ] as const
).map(([name, country, scope, locator]) => ({ name, country, scope, provenance: stated(locator) }));

const number = (
  label: LocalisedTextRecord,
  value: number,
  approximate: boolean,
  locator: string,
  quote?: string,
): StatedNumberRecord => ({ label, value, approximate, provenance: stated(locator, quote) });

export const statedNumbers: StatedNumberRecord[] = [
  number(words('företag inom ulike bransjer'), 40, false, '“Arbetspakete”'),
  number(words('utviklingsorganisasjoner', 'NB'), 12, false, '“Arbetspakete”'),
  number(words('kommuner'), 16, false, '“Arbetspakete”'),
  number(
    words('företag, kommuner och näringslivsaktörer'),
    40,
    true,
    '“Vad är projektets huvudsakliga mål?”',
    'Minst 40 företag, kommuner och näringslivsaktörer',
  ),
  number(words('bokningsbara produkter, förra projektet'), 100, true, '“Bakgrund”', 'över 100 produkter'),
  number(
    words('företag som har utländsk bakgrund, förra projektet'),
    20,
    true,
    '“Bakgrund”',
    'ett 20-tal företag',
  ),
  number(words('samarbeidsordninger i Fjellregionen', 'NB'), 70, true, '“Fjellregionen”', 'om lag 70'),
  number(words('utviklingsprosjekter i Fjellregionen', 'NB'), 35, true, '“Fjellregionen”', 'rundt 35'),
  number(words('företag som har testat KTP'), 16, false, 'activity description 2'),
  number(
    words('procent av de nyexaminerade som fick fortsatt arbete'),
    75,
    false,
    'activity description 2',
    '75 % av de nyexaminerade',
  ),
];

export const methodGoal: MethodGoalRecord = {
  least: 3,
  of: 5,
  provenance: stated(
    '“Vad är projektets huvudsakliga mål?”',
    '3 av 5 testade metoder kommer att vara så framgångsrika att de tillämpas i projektområdet av näringslivsaktörer och kommuner efter projektets slut',
  ),
};

export const genderRule: GenderRuleRecord = {
  least: '0.40',
  provenance: stated(
    EQUALITY,
    'den underrepresenterade gruppen utgör minst 40% av deltagarna i projektet som helhet och i varje insatsområde',
  ),
};

const BID_MUNICIPALITIES: LocalisedTextRecord = { en: 'municipalities with BID', original: 'EN' };

export const plannedNumbers: StatedNumberRecord[] = [
  {
    label: BID_MUNICIPALITIES,
    value: 4,
    approximate: false,
    country: 'SE',
    provenance: stated('activity description 3', '4 kommuner i Sverige och 1-2 kommuner i Norge'),
  },
  {
    label: BID_MUNICIPALITIES,
    value: 1,
    upTo: 2,
    approximate: false,
    country: 'NO',
    provenance: stated('activity description 3', '4 kommuner i Sverige och 1-2 kommuner i Norge'),
  },
];

/** The text of the article breaks off inside the last word. */
export const OUTCOME = {
  document: DOC.HEARTLAND_OUTCOME,
  locator: 'last words before the text breaks off',
  quote: 'fem svenska och fyra norska ko…',
  kind: 'STATED',
} as const;

export const finalNumbers: StatedNumberRecord[] = (
  [
    ['SE', 5],
    ['NO', 4],
  ] as const
).map(([country, value]) => ({
  label: BID_MUNICIPALITIES,
  value,
  approximate: false,
  country,
  provenance: OUTCOME,
}));

/** Converted when they were applied for or decided, and kept so. */
export const frozenAmounts: FrozenAmountRecord[] = [
  {
    label: { sv: 'Faktiska kostnader', original: 'SV' },
    original: money(9_566_100, 'SEK'),
    converted: money(1_026_406, 'EUR'),
    rate: '9.32',
    month: '2015-02',
    rounding: 'To the whole euro.',
    provenance: stated('“Total per kostnadsslag”, row “Faktiska kostnader”', '1 euro =9,32 SEK'),
  },
  {
    label: { sv: 'IR-medel', original: 'SV' },
    original: money(2_500_000, 'NOK'),
    converted: money(312_500, 'EUR'),
    rate: '8.00',
    rounding: 'Exact.',
    provenance: {
      document: DOC.PROGRAMME_DECISION,
      locator: 'state funds, 2,500,000 NOK as 312,500 EUR',
      kind: 'DECIDED',
    },
  },
];
