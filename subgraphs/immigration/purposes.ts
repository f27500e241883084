import type { ActorRole, LegalBasis, Purpose } from './types.generated.ts';

/** What data about a person may be used for. */
export const PURPOSES: readonly Purpose[] = [
  'INTEGRATION_FOLLOW_UP',
  'BUSINESS_GUIDANCE',
  'MENTORING',
  'STATISTICS_QUALITY',
];

/** What processing or sharing can rest on: laws, and consent, which is none. */
export const LEGAL_BASES: readonly LegalBasis[] = [
  'INTEGRERINGSLOVEN_41',
  'INTEGRERINGSLOVEN_42',
  'INTEGRERINGSLOVEN_43',
  'FORVALTNINGSLOVEN_13B',
  'CONSENT',
];

/** What somebody does in the organisation that asks. */
export const ACTOR_ROLES: readonly ActorRole[] = ['ADVISER', 'CASE_OFFICER', 'PARTICIPANT'];
