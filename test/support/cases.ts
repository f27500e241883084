import { cases, consents, pseudonyms } from '../../seed/immigration/cases.ts';
import { ORG } from '../../seed/ids.ts';
import { PERSONAS } from '../../seed/personas.ts';

export const HUSTADVIKA = PERSONAS['municipality-adviser'].consumer;
export const PROTOMORE = PERSONAS['private-operator'].consumer;
export const DALARNA = ORG.LANSSTYRELSEN_DALARNA;

/** The seed's cases by what stands in the way of Hustadvika's adviser; see `seed/immigration/cases.ts`. */
export const WHO = {
  shared: 1,
  protomores: 2,
  expired: 3,
  withdrawn: 4,
  graded: 5,
  withoutConsent: 6,
  anyAdviser: 7,
  twoRecipients: 8,
  abroad: 9,
  otherPurpose: 10,
  handedOver: 12,
} as const;

type Who = keyof typeof WHO;

/** What the seed has of a case. */
export function caseOf(who: Who) {
  const file = cases[WHO[who] - 1];
  if (file === undefined) throw new Error(`no case ${who}`);
  return file;
}

/** A recipient's reference to the participant of a case. */
export function refTo(who: Who, recipient: string = HUSTADVIKA): string {
  const { _id } = caseOf(who);
  const found = pseudonyms.find((each) => each.participant === _id && each.recipient === recipient);
  if (found === undefined) throw new Error(`${recipient} has no reference to ${who}`);
  return found._id;
}

/** The consent of a case to a recipient. */
export function consentOf(who: Who, recipient: string = HUSTADVIKA) {
  const { _id } = caseOf(who);
  const found = consents.find((each) => each.participant === _id && each.recipient === recipient);
  if (found === undefined) throw new Error(`${who} consents to nothing for ${recipient}`);
  return found;
}
