import type { Purpose, Who } from './rules.ts';

/** How the agreements of all recipients stand. */
export const STATES = [
  'as concluded',
  'ended',
  'past its last day',
  'not begun',
  'other data set',
  'other purpose',
  'for public bodies',
  'none',
] as const;
export type State = (typeof STATES)[number];

/** What each recipient may use progress for when its agreement stands so: nothing without one (P14, P15, P27). */
const HUSTADVIKA = { 'municipality-adviser': ['BUSINESS_GUIDANCE', 'MENTORING'] } as const;
const PROTOMORE = { 'private-operator': ['BUSINESS_GUIDANCE'] } as const;
const AGREED: Readonly<Record<State, Partial<Record<Who, readonly Purpose[]>>>> = {
  'as concluded': { ...HUSTADVIKA, ...PROTOMORE },
  ended: {},
  'past its last day': {},
  'not begun': {},
  'other data set': {},
  // Consents for statistics there are none.
  'other purpose': {
    'municipality-adviser': ['STATISTICS_QUALITY'],
    'private-operator': ['STATISTICS_QUALITY'],
  },
  // Integreringsloven § 42 is closed to a company (P15).
  'for public bodies': HUSTADVIKA,
  none: {},
};

interface Given {
  to: Who;
  purpose: Purpose;
  fields: readonly string[];
}

const ALL = ['programme', 'municipality', 'course', 'progress', 'furthestStage', 'referral'];
const guidance = { purpose: 'BUSINESS_GUIDANCE', fields: ALL } as const;

/**
 * The seed's participants, and the live consent of each. None where it is expired, withdrawn (P10) or was never given, where
 * the address is graded (P17), and where it goes abroad without a transfer on record (P16).
 */
export const CONSENTS = {
  shared: { to: 'municipality-adviser', ...guidance },
  protomores: {
    to: 'private-operator',
    purpose: 'BUSINESS_GUIDANCE',
    fields: ['programme', 'progress', 'furthestStage'],
  },
  expired: undefined,
  withdrawn: undefined,
  graded: undefined,
  withoutConsent: undefined,
  anyAdviser: {
    to: 'municipality-adviser',
    purpose: 'BUSINESS_GUIDANCE',
    fields: ['programme', 'municipality'],
  },
  abroad: undefined,
  otherPurpose: { to: 'municipality-adviser', purpose: 'MENTORING', fields: ALL },
  handedOver: { to: 'private-operator', ...guidance },
  unknown: undefined,
} as const satisfies Record<string, Given | undefined>;
export type Subject = keyof typeof CONSENTS;

const agreed = (who: Who, purpose: Purpose, state: State): boolean =>
  AGREED[state][who]?.includes(purpose) === true;

/** The fields that are told of a participant; undefined when nothing is, not even that there is such a one (P8, P24). */
export function toldOf(
  subject: Subject,
  who: Who,
  purpose: Purpose,
  state: State,
): readonly string[] | undefined {
  const consent: Given | undefined = CONSENTS[subject];
  return consent?.to === who && consent.purpose === purpose && agreed(who, purpose, state)
    ? ['ref', ...consent.fields]
    : undefined;
}

/** Whose referrals with a live consent the seed has, for business guidance: each names the programme. */
export const isReferred = (who: Who, purpose: Purpose, state: State): boolean =>
  purpose === 'BUSINESS_GUIDANCE' && agreed(who, purpose, state);
