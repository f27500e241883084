import { loadPages } from '../../shared/connection.ts';
import { loadById, loadGroups } from '../../shared/loader.ts';
import type { Model } from '../model.ts';

/** One request's reads of single participants, for whoever may have them. */
export function caseLoaders(model: Model) {
  const { collections } = model;
  const ofParticipant = ({ participant }: { participant: string }): string => participant;
  let references = 0;
  return {
    pseudonymsOf: loadGroups(model.pseudonymsOf, ofParticipant),
    consentsOf: loadGroups(model.consentsOf, ofParticipant),
    referralsOf: loadGroups(model.referralsOf, ofParticipant),
    rectificationsOf: loadGroups(model.rectificationsOf, ofParticipant),
    participant: loadById(collections.participants),
    caseFile: loadById(collections.cases),
    pseudonym: loadById(collections.pseudonyms),
    referral: loadById(collections.referrals),
    rectificationRequest: loadById(collections.rectificationRequests),
    erasureRunPage: loadPages(collections.erasureRuns),
    /** The place of a reference among those that the request resolves, from 0. */
    nextReference: () => String(references++),
  };
}
