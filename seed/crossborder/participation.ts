import type { ParticipantsRecord } from '../../subgraphs/crossborder/planRecords.ts';
import type { ParticipationRecord } from '../../subgraphs/crossborder/records.ts';
import { releaseParticipation } from '../../subgraphs/crossborder/release.ts';
import { ORG } from '../ids.ts';
import { attendance, invented } from './attendance.ts';
import { PLAN, PROJECT } from './sources.ts';

const RELEASE = '2018-06-30';
const source = invented(`invented participants, released ${RELEASE}: no document has any`);

const release = releaseParticipation(attendance, {
  publishedAt: RELEASE,
  period: PLAN,
  stored: (country) => ({
    owner: country === 'NO' ? ORG.FJELLREGIONEN_COUNCIL : ORG.LANSSTYRELSEN_DALARNA,
    version: 1,
    provenance: [source],
  }),
});

/** Participants of the whole project. */
export const projectParticipants: ParticipantsRecord = { ...release.project, provenance: source };

/** Participants of a work package; undefined for one that has no events of its own. */
export function participantsIn(number: number): ParticipantsRecord | undefined {
  const found = release.workPackages.get(`${PROJECT}:${number}`);
  return found && { ...found, provenance: source };
}

export const participation: ParticipationRecord[] = release.participation;
