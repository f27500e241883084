import type { OrganisationCaller } from '../schema/caller.ts';
import { norwegianMunicipality, ORG } from './ids.ts';

type Persona = Pick<OrganisationCaller, 'consumer' | 'supplier' | 'person' | 'scopes'>;

/** Who development tokens are issued to, by name. SYNTHETIC: the organisations are real, the persons and their rights invented. */
export const PERSONAS = {
  /** Works with agreements, courses and statistics at the county; has nothing to do with participants. */
  'county-case-officer': {
    consumer: ORG.MORE_OG_ROMSDAL_COUNTY,
    person: { id: 'county-officer-01', role: 'CASE_OFFICER' },
    scopes: ['county:cases', 'county:changes.read', 'county:write', 'municipalities:release.publish'],
  },
  /** Works at Kristiansund kommune, which acts for its region in an agreement with the county (kontraktkommune), and has an office of hoppid.no. */
  'contract-municipality-officer': {
    consumer: ORG.KRISTIANSUND,
    person: { id: 'contract-officer-01', role: 'CASE_OFFICER' },
    scopes: ['county:write', 'municipalities:changes.read', 'municipalities:write'],
  },
  /** Advises founders at the hoppid.no office of Hustadvika. */
  'municipality-adviser': {
    consumer: norwegianMunicipality('921133642'),
    person: { id: 'adviser-0026', role: 'ADVISER' },
    scopes: ['immigration:progress.read', 'municipalities:write'],
  },
  /** Works at Molde's immigration service, for which Molde kommune is responsible. */
  'immigration-case-officer': {
    consumer: ORG.MOLDE,
    person: { id: 'case-officer-01', role: 'CASE_OFFICER' },
    scopes: [
      'immigration:agreements.manage',
      'immigration:cases',
      'immigration:register.read',
      'immigration:release.publish',
    ],
  },
  /** Takes part in the start-up training, and asks through the service's own site. */
  participant: {
    consumer: ORG.MOLDE,
    person: { id: 'participant-0001', role: 'PARTICIPANT' },
    scopes: ['immigration:self'],
  },
  /** Has begun at the service, which has not enrolled them yet, and asks through its own site. */
  newcomer: {
    consumer: ORG.MOLDE,
    person: { id: 'participant-0100', role: 'PARTICIPANT' },
    scopes: ['immigration:self'],
  },
  /** Advises founders for a company that runs a hoppid.no office: no public body. */
  'private-operator': {
    consumer: ORG.PROTOMORE,
    person: { id: 'adviser-0002', role: 'ADVISER' },
    scopes: ['immigration:progress.read', 'municipalities:write'],
  },
  /** A public body abroad. */
  'lansstyrelsen-dalarna': {
    consumer: ORG.LANSSTYRELSEN_DALARNA,
    person: { id: 'officer-dalarna-01', role: 'ADVISER' },
    scopes: ['immigration:progress.read'],
  },
  /** Works at the lead partner of the cross-border project in Norway. */
  'project-officer-norway': {
    consumer: ORG.FJELLREGIONEN_COUNCIL,
    person: { id: 'project-officer-norway-01', role: 'CASE_OFFICER' },
    scopes: ['crossborder:changes.read', 'crossborder:write'],
  },
  /** The same in Sweden, which also answers for the programme's exchange rates. */
  'project-officer-sweden': {
    consumer: ORG.LANSSTYRELSEN_DALARNA,
    person: { id: 'project-officer-sweden-01', role: 'CASE_OFFICER' },
    scopes: ['crossborder:changes.read', 'crossborder:write'],
  },
  /** Shows figures, run for the county by a supplier. */
  dashboard: {
    consumer: ORG.MORE_OG_ROMSDAL_COUNTY,
    supplier: 'NO:a-dashboard-supplier',
    scopes: [],
  },
  /** Has a valid token, and nothing to do with the partnership. */
  stranger: { consumer: 'NO:a-stranger', scopes: [] },
} as const satisfies Record<string, Persona>;

export type PersonaName = keyof typeof PERSONAS;

/** The persona of this name, if there is one. */
export const isPersona = (name: string | undefined): name is PersonaName =>
  name !== undefined && Object.hasOwn(PERSONAS, name);
