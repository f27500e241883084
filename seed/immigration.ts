import { decisionDay, releaseFacts, releasesWithoutGap, stageOrder } from '../subgraphs/immigration/facts.ts';
import { assess } from '../subgraphs/shared/factModel.ts';
import { processingActivities } from './immigration/activities.ts';
import { sharingAgreements } from './immigration/agreements.ts';
import { cases, consents, pseudonyms, referrals } from './immigration/cases.ts';
import { plans } from './immigration/offers.ts';
import { participants, workPackageParticipants } from './immigration/participants.ts';
import { releases } from './immigration/releases.ts';
import { integrationSchemes, settlementDecisions } from './immigration/schemes.ts';

const statisticalReleases = releases.flatMap((each) => each.statisticalReleases);

const facts = [
  ...integrationSchemes.flatMap(stageOrder),
  ...settlementDecisions.map(decisionDay),
  ...statisticalReleases.flatMap(releaseFacts),
  ...releasesWithoutGap(statisticalReleases),
].map(assess);

export const rows = {
  participants,
  workPackageParticipants,
  statisticalReleases,
  cohorts: releases.flatMap((each) => each.cohorts),
  courseCounts: releases.flatMap((each) => each.courseCounts),
  workPackageCounts: releases.flatMap((each) => each.workPackageCounts),
  releasePlans: plans.map(({ plan }) => plan),
  publications: releases.flatMap((each) => each.publications),
  integrationSchemes,
  settlementDecisions,
  sharingAgreements,
  processingActivities,
  cases,
  pseudonyms,
  consents,
  referrals,
  facts,
};
