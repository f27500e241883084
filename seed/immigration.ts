import { buildRelease } from '../subgraphs/immigration/release.ts';
import { plans } from './immigration/offers.ts';
import { participants, workPackageParticipants } from './immigration/participants.ts';

const releases = plans.map(({ plan }) => buildRelease({ participants, workPackageParticipants }, plan));

export const rows = {
  participants,
  workPackageParticipants,
  statisticalReleases: releases.flatMap((each) => each.statisticalReleases),
  cohorts: releases.flatMap((each) => each.cohorts),
  courseCounts: releases.flatMap((each) => each.courseCounts),
  workPackageCounts: releases.flatMap((each) => each.workPackageCounts),
};
