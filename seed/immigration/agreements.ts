import type { SharingAgreementRecord } from '../../subgraphs/immigration/records.ts';
import type { ProvenanceRecord } from '../../subgraphs/shared/records.ts';
import { DOC, norwegianMunicipality, ORG } from '../ids.ts';

const synthetic: ProvenanceRecord[] = [
  { document: DOC.SAMGRAF, locator: 'Invented agreement, for demonstration and tests', kind: 'SYNTHETIC' },
];

type Terms = Pick<
  SharingAgreementRecord,
  '_id' | 'consumer' | 'consumerIsPublicBody' | 'purposes' | 'legalBasis' | 'period'
>;

const agreement = (terms: Terms): SharingAgreementRecord => ({
  ...terms,
  owner: ORG.MOLDE_IMMIGRATION_SERVICE,
  version: 1,
  provenance: synthetic,
  provider: ORG.MOLDE_IMMIGRATION_SERVICE,
  datasets: ['participant-progress'],
});

/** SYNTHETIC: no document has any. One with a public body, one with a private operator, one for a purpose that is about nobody, one that is over, one abroad. */
export const sharingAgreements: SharingAgreementRecord[] = [
  agreement({
    _id: 'SHARE-HUSTADVIKA',
    consumer: norwegianMunicipality('921133642'),
    consumerIsPublicBody: true,
    purposes: ['BUSINESS_GUIDANCE', 'MENTORING'],
    legalBasis: 'INTEGRERINGSLOVEN_42',
    period: { start: '2026-01-01', end: '2029-12-31' },
  }),
  agreement({
    _id: 'SHARE-PROTOMORE',
    consumer: ORG.PROTOMORE,
    consumerIsPublicBody: false,
    purposes: ['BUSINESS_GUIDANCE'],
    legalBasis: 'INTEGRERINGSLOVEN_41',
    period: { start: '2026-01-01', end: '2029-12-31' },
  }),
  agreement({
    _id: 'SHARE-MRFK',
    consumer: ORG.MORE_OG_ROMSDAL_COUNTY,
    consumerIsPublicBody: true,
    purposes: ['STATISTICS_QUALITY'],
    legalBasis: 'INTEGRERINGSLOVEN_42',
    period: { start: '2026-01-01' },
  }),
  agreement({
    _id: 'SHARE-VINDEL-2024',
    consumer: ORG.VINDEL,
    consumerIsPublicBody: false,
    purposes: ['BUSINESS_GUIDANCE'],
    legalBasis: 'INTEGRERINGSLOVEN_41',
    period: { start: '2024-01-01', end: '2025-12-31' },
  }),
  agreement({
    _id: 'SHARE-DALARNA',
    consumer: ORG.LANSSTYRELSEN_DALARNA,
    consumerIsPublicBody: true,
    purposes: ['BUSINESS_GUIDANCE'],
    legalBasis: 'INTEGRERINGSLOVEN_41',
    period: { start: '2026-01-01', end: '2029-12-31' },
  }),
];
