import { loadPages } from '../../shared/connection.ts';
import { loadById, loadGroups } from '../../shared/loader.ts';
import type { Model } from '../model.ts';

/** One request's reads of single participants, for whoever may have them. */
export function caseLoaders(model: Model) {
  const { collections } = model;
  const ofParticipant = ({ participant }: { participant: string }): string => participant;
  const groups = {
    pseudonymsOf: loadGroups(model.pseudonymsOf, ofParticipant),
    consentsOf: loadGroups(model.consentsOf, ofParticipant),
    referralsOf: loadGroups(model.referralsOf, ofParticipant),
    rectificationsOf: loadGroups(model.rectificationsOf, ofParticipant),
  };
  const participant = loadById(collections.participants);
  const caseFile = loadById(collections.cases);
  let references = 0;
  return {
    ...groups,
    participant,
    caseFile,
    pseudonym: loadById(collections.pseudonyms),
    referral: loadById(collections.referrals),
    rectificationRequest: loadById(collections.rectificationRequests),
    erasureRunPage: loadPages(collections.erasureRuns),
    /** Forgets what was read of a participant: something of it was written. */
    forget(key: string) {
      for (const loader of [...Object.values(groups), participant, caseFile]) loader.clear(key);
    },
    /** The place of a reference among those that the request resolves, from 0. */
    nextReference: () => String(references++),
  };
}
