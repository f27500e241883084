import type { Context } from './loaders.ts';
import type { ParticipantCaseView } from './records.ts';

/** Names that stay with the service: its own keys and case reference, protective marks, and why it denied a read (P24). */
const OWN = new Set([
  '_id',
  'participant',
  'subject',
  'caseReference',
  'addressGraded',
  'owner',
  'version',
  'reason',
]);

const told = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !OWN.has(name)));

/** A record with its key, which the participant can name it by. */
const named = (record: { _id: string }): object => ({ id: record._id, ...told(record) });

/**
 * Everything that is held about a participant, for themself (GDPR articles 15 and 20), as JSON: with days where others see
 * months, and without what stays with the service.
 */
export async function exportOf(
  { participant, steps }: ParticipantCaseView,
  { loaders, model }: Context,
): Promise<string> {
  const key = participant._id;
  const [pseudonyms, consents, referrals, rectifications, disclosures] = await Promise.all([
    loaders.pseudonymsOf.load(key),
    loaders.consentsOf.load(key),
    loaders.referralsOf.load(key),
    loaders.rectificationsOf.load(key),
    model.disclosuresOf(key),
  ]);
  return JSON.stringify({
    participant: told(participant),
    progress: steps,
    references: pseudonyms.map(({ recipient, _id }) => ({ recipient, ref: _id })),
    consents: consents.map(named),
    referrals: referrals.map(named),
    rectifications: rectifications.map(named),
    disclosures: disclosures.map(told),
  });
}
