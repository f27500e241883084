import { processingActivities } from '../../../seed/immigration/activities.ts';
import { sharingAgreements } from '../../../seed/immigration/agreements.ts';
import { consents, pseudonyms, referrals } from '../../../seed/immigration/cases.ts';
import { participants } from '../../../seed/immigration/participants.ts';
import {
  consentState,
  decide,
  type OnRecord,
  type Question,
} from '../../../subgraphs/immigration/decision.ts';
import type { ConsentRecord } from '../../../subgraphs/immigration/records.ts';

const HUSTADVIKA = '0192:921133642';
const DALARNA = 'SE:lansstyrelsen-dalarna';
const NOW = new Date('2026-11-20T12:00:00Z');

const only = <T>(found: T | undefined): T => {
  if (found === undefined) throw new Error('the seed has none');
  return found;
};

const consent = only(consents.find(({ recipient }) => recipient === HUSTADVIKA));
const activity = only(processingActivities.find(({ datasets }) => datasets.includes('participant-progress')));
const agreement = only(sharingAgreements.find(({ consumer }) => consumer === HUSTADVIKA));

const question: Question = {
  caller: {
    consumer: HUSTADVIKA,
    person: { id: 'adviser-0026', role: 'ADVISER' },
    purpose: 'BUSINESS_GUIDANCE',
  },
  fields: ['PROGRAMME', 'PROGRESS'],
  now: NOW,
};

const record: OnRecord = {
  pseudonym: only(
    pseudonyms.find((each) => each.participant === consent.participant && each.recipient === HUSTADVIKA),
  ),
  participant: only(participants.find(({ _id }) => _id === consent.participant)),
  consents: [consent],
  referral: only(referrals.find(({ participant }) => participant === consent.participant)),
  agreements: [agreement],
  activity,
};

const toAnyAdviser = only(
  consents.find(({ recipient, adviser }) => recipient === HUSTADVIKA && adviser === undefined),
);

const refusal = (change: Partial<OnRecord>, asked: Partial<Question> = {}): string | undefined => {
  const decision = decide({ ...question, ...asked }, { ...record, ...change });
  return decision.allowed ? undefined : decision.refusal;
};
const changed = (change: Partial<ConsentRecord>): Partial<OnRecord> => ({
  consents: [{ ...consent, ...change }],
});
const caller = (change: Partial<Question['caller']>): Partial<Question> => ({
  caller: { ...question.caller, ...change },
});

test('all conditions together allow the fields that the consent names', () => {
  expect(decide(question, record)).toEqual({
    allowed: true,
    agreement,
    consent,
    granted: ['PROGRAMME', 'PROGRESS'],
  });
});

test.each<[string, string, Partial<OnRecord>, Partial<Question>?]>([
  [
    'an unknown reference',
    'UNKNOWN_REFERENCE',
    { pseudonym: undefined, participant: undefined, consents: [] },
  ],
  ['a participant who was erased', 'UNKNOWN_REFERENCE', { participant: undefined }],
  [
    'a graded address',
    'UNKNOWN_REFERENCE',
    { participant: { ...only(record.participant), addressGraded: true } },
  ],
  [
    "another recipient's reference",
    'UNKNOWN_REFERENCE',
    { pseudonym: { ...only(record.pseudonym), recipient: 'NO:protomore' } },
  ],
  ['no agreement', 'AGREEMENT_REQUIRED', { agreements: [] }],
  [
    'an agreement on other data',
    'AGREEMENT_REQUIRED',
    { agreements: [{ ...agreement, datasets: ['cases'] }] },
  ],
  [
    'an agreement for another purpose',
    'AGREEMENT_REQUIRED',
    { agreements: [{ ...agreement, purposes: ['STATISTICS_QUALITY'] }] },
  ],
  [
    'an agreement that is over',
    'AGREEMENT_REQUIRED',
    { agreements: [{ ...agreement, period: { start: '2025-01-01', end: '2026-11-19' } }] },
  ],
  ['an agreement that was ended', 'AGREEMENT_REQUIRED', { agreements: [{ ...agreement, endedAt: NOW }] }],
  [
    'an agreement on § 42 with a private body',
    'AGREEMENT_REQUIRED',
    { agreements: [{ ...agreement, consumerIsPublicBody: false }] },
  ],
  ['no processing activity', 'AGREEMENT_REQUIRED', { activity: undefined }],
  [
    'an agreement on consent alone',
    'BASIS_REQUIRED',
    { agreements: [{ ...agreement, legalBasis: 'CONSENT' }] },
  ],
  ['no consent', 'CONSENT_REQUIRED', { consents: [] }],
  ['a consent of another participant', 'CONSENT_REQUIRED', changed({ participant: 'another' })],
  ['a consent to another recipient', 'CONSENT_REQUIRED', changed({ recipient: 'NO:protomore' })],
  ['a consent for another purpose', 'PURPOSE_MISMATCH', changed({ purpose: 'MENTORING' })],
  ['a consent that names another adviser', 'ADVISER_MISMATCH', changed({ adviser: 'adviser-0001' })],
  [
    'a case officer by the name of the adviser',
    'ADVISER_MISMATCH',
    {},
    caller({ person: { id: 'adviser-0026', role: 'CASE_OFFICER' } }),
  ],
  ['nobody who acts', 'ADVISER_MISMATCH', {}, caller({ person: undefined })],
  [
    'an adviser who handed the referral over',
    'ADVISER_MISMATCH',
    {
      consents: [{ ...toAnyAdviser, participant: consent.participant }],
      referral: {
        ...only(record.referral),
        adviser: 'adviser-0001',
        handovers: [{ adviser: 'adviser-0026', at: NOW }],
      },
    },
  ],
  ['a consent whose time has not come', 'CONSENT_NOT_YET', changed({ given: new Date(NOW.getTime() + 1) })],
  ['a consent that ends this moment', 'CONSENT_EXPIRED', changed({ validTo: NOW })],
  ['a consent that was withdrawn', 'CONSENT_WITHDRAWN', changed({ withdrawn: NOW })],
  ['a consent as the basis', 'BASIS_REQUIRED', changed({ effect: 'PROCESSING_BASIS' })],
])('%s is refused', (_, expected, change, asked = {}) => {
  expect(refusal(change, asked)).toBe(expected);
});

test('a consent holds from the moment it is given until the moment it ends', () => {
  expect(refusal(changed({ given: NOW }))).toBeUndefined();
  expect(refusal(changed({ validTo: new Date(NOW.getTime() + 1) }))).toBeUndefined();
  const states = (at: Date) => consentState({ given: NOW, validTo: new Date(NOW.getTime() + 2) }, at);
  expect([-1, 0, 1, 2].map((later) => states(new Date(NOW.getTime() + later)))).toEqual([
    'NOT_YET',
    'LIVE',
    'LIVE',
    'EXPIRED',
  ]);
});

test('consent as the basis is enough where the processing activity says so', () => {
  const own = { ...activity, allowsConsentAsBasis: true };
  expect(refusal({ ...changed({ effect: 'PROCESSING_BASIS' }), activity: own })).toBeUndefined();
});

test('a recipient abroad needs the transfer on record beside agreement and consent', () => {
  const abroad = {
    pseudonym: { ...only(record.pseudonym), recipient: DALARNA },
    agreements: [{ ...agreement, consumer: DALARNA }],
    ...changed({ recipient: DALARNA }),
  };
  const asked = caller({ consumer: DALARNA });
  expect(refusal(abroad, asked)).toBe('TRANSFER_NOT_RECORDED');
  const transfer = { country: 'SE', recipient: DALARNA, safeguard: { en: 'GDPR', original: 'EN' as const } };
  const to = (recipient: string) => ({ ...activity, transfers: [{ ...transfer, recipient }] });
  expect(refusal({ ...abroad, activity: to('SE:region-dalarna') }, asked)).toBe('TRANSFER_NOT_RECORDED');
  expect(refusal({ ...abroad, activity: to(DALARNA) }, asked)).toBeUndefined();
});

test('only what the consent names is granted, by the consent that names most of it', () => {
  const narrow = { ...consent, _id: 'narrow', fields: ['COURSE' as const] };
  const wide = { ...consent, _id: 'wide', fields: ['COURSE' as const, 'PROGRESS' as const] };
  const decision = decide(
    { ...question, fields: ['PROGRAMME', 'COURSE', 'PROGRESS'] },
    { ...record, consents: [narrow, wide] },
  );
  expect(decision).toMatchObject({
    allowed: true,
    consent: { _id: 'wide' },
    granted: ['COURSE', 'PROGRESS'],
  });
  expect(decide({ ...question, fields: ['PROGRAMME'] }, { ...record, consents: [narrow] })).toMatchObject({
    allowed: true,
    granted: [],
  });
});
