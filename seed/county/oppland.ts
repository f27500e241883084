import type { BudgetAreaRecord, ProgrammeRecord } from '../../subgraphs/county/records.ts';
import { money } from '../../subgraphs/shared/money.ts';
import type { NamedPartnerRecord } from '../../subgraphs/shared/records.ts';
import { ORG } from '../ids.ts';
import { mandate } from './mandate.ts';
import { milestones } from './milestones.ts';
import { INNOVATION_NORWAY, OPPLAND as COUNTY, roles } from './roles.ts';
import { nb, oppland } from './source.ts';

const AREAS = 'Innsatsområder og tilnærming';

const area = (
  code: string,
  title: string,
  millions: number,
  responsible: NamedPartnerRecord,
  [place, quote]: [string, string],
): BudgetAreaRecord => ({
  code,
  title: nb(title),
  amount: money(millions * 1_000_000, 'NOK'),
  responsible,
  provenance: oppland(place, quote),
});

/** Bedriftene i fokus, Oppland's business programme. */
export const bedrifteneIFokus: ProgrammeRecord = {
  _id: 'OFK-BIF',
  owner: ORG.OPPLAND_COUNTY,
  version: 1,
  provenance: [oppland('Mandat, Gjennomføringsperiode', '01.01.2014-31.12.2016')],
  title: nb('Bedriftene i fokus - næringsprogram for Oppland'),
  programmeOwner: COUNTY,
  operator: INNOVATION_NORWAY,
  period: { start: '2014-01-01', end: '2016-12-31' },
  policyInstruments: [
    {
      title: nb('planstrategien'),
      priorityAxis: 'satsingsområde nærings- og stedsutvikling',
      measures: [],
      provenance: oppland(
        'Bakgrunn',
        'Næringsprogrammet er en oppfølging av satsingsområde nærings- og stedsutvikling i planstrategien.',
      ),
    },
  ],
  policyGoals: ['OFK-BIF-1', 'OFK-BIF-1.1', 'OFK-BIF-1.2'],
  budget: [
    area(
      'A',
      'Mobilisering og kartlegging',
      6,
      { ...INNOVATION_NORWAY, nameInDocument: 'Innovasjon Norge Oppland' },
      [
        'Finansiering (the table of areas states posts, not kroner, for area A)',
        'Mobilisering og kartlegging inkludert personalressurs: 6 mill kr, 2 stillinger i 3 år gjennom Innovasjon Norge',
      ],
    ),
    area('B', 'Tverrfaglig arbeid med særlig vekt på FoU', 6, INNOVATION_NORWAY, [
      AREAS,
      '6 000 000 kr Innovasjon Norge',
    ]),
    area('C', 'Klyngeutvikling og andre tiltak', 2, INNOVATION_NORWAY, [
      AREAS,
      '2 000 000 kr Innovasjon Norge',
    ]),
    area('D', 'Følgeevaluering og andre tiltak', 1, COUNTY, [AREAS, '1 000 000 kr Oppland fylkeskommune']),
  ],
  frame: {
    amount: money(15_000_000, 'NOK'),
    isUpperBound: true,
    provenance: oppland(
      'Finansiering; decision of 11.06.13, point 2',
      'Oppland fylkeskommune har satt av inntil kr 15 mill kr. til programmet.',
    ),
  },
  financing: [
    {
      source: {
        nameInDocument: 'disposisjonsfondet ansvar 727 000 funksjon 17010',
        partner: ORG.OPPLAND_COUNTY,
      },
      amount: money(10_000_000, 'NOK'),
      provenance: oppland(
        'Bakgrunn; decision of 11.06.13, point 8',
        'Programmet finansieres med kr. 10 mill. fra disposisjonsfondet ansvar 727 000 funksjon 17010',
      ),
    },
  ],
  roles,
  milestones,
  mandate,
  approvals: [
    {
      date: '2013-03-12',
      body: 'Fylkesutvalget',
      caseNumber: '30/13',
      text: nb(
        '3. Det settes også av 10-15 millioner til et næringsprogram for distriktene i Oppland. I arbeidet prioriteres utadretta virksomhet ovenfor bedrifter, etablering av klynger og nettverk, kompetansehevende tiltak og koble næring med relevante kompetansemiljøer i Oppland. Det legges fram en ny sak med konkretisering av innhold og organisering av et slikt program.',
      ),
      points: [],
      provenance: oppland(
        'Bakgrunn; of the decision only its point 3 is quoted',
        'Fylkesutvalget vedtok 12.03.13 sak 30/13',
      ),
    },
    {
      date: '2013-06-11',
      body: 'Fylkesutvalget by the introduction; fylkestinget by the decision quoted',
      text: nb('I samsvar med fylkesutvalgets innstilling fattet fylkestinget slikt enstemmig vedtak'),
      points: [
        'Oppland fylkeskommune mener det er nødvendig å iverksette ekstraordinære tiltak for næringslivet i distriktsregionene.',
        'Oppland fylkeskommune avsetter inntil kr. 15 mill. til et 3-årig næringsprogram primært til det distriktspolitiske virkemiddelområde. Innovasjon Norge velges som programansvarlig.',
        'Programmet skal ha som mål å utvikle nye arbeidsformer gjennom proaktiv / oppsøkende virksomhet, også utenfor det distriktspolitiske virkemiddelområdet.',
        'Oppland fylkeskommune inviterer Innovasjon Norge sine sentrale beslutningsorgan til å undersøtte og bidra til å gjennomføre programmet.',
        'Fylkesrådmannen får i oppgave å utarbeide et programmandat for oppdraget i samarbeid med Innovasjon Norge, basert på rammer og føringer redegjort for i saken',
        'Fylkesrådmannen får i oppgave å utarbeide kriterier og mandat for følgeevaluering.',
        'Det skal etableres regelmessige rapporteringspunkt for programmet.',
        'Programmet finansieres med kr. 10 mill. fra disposisjonsfondet ansvar 727 000 funksjon 17010',
      ].map(nb),
      provenance: oppland('Bakgrunn; agenda item 421687', 'Fylkesutvalget vedtok 11.06.13'),
    },
  ],
  statedFigures: [
    {
      label: nb('hele stillinger'),
      value: 2,
      approximate: false,
      provenance: oppland(`${AREAS}, A) Mobilisering og kartlegging`, 'Personalressurs, 2 hele stillinger'),
    },
  ],
};
