import { createHash } from 'node:crypto';
import { cohortId } from '../../subgraphs/immigration/plan.ts';
import type {
  ParticipantRecord,
  Sex,
  WorkPackageParticipantRecord,
} from '../../subgraphs/immigration/records.ts';
import { STAGES } from '../../subgraphs/immigration/stages.ts';
import type { StoredRecord } from '../../subgraphs/shared/records.ts';
import { ORG } from '../ids.ts';
import { type Offer, plans, provenance, WORK_PACKAGES } from './offers.ts';

/** The fixed seed: SHA-256 of it and a name is the name's opaque id, and the first 32 bits are its chance. */
const SEED = 'samgraf participants 1';
const digest = (name: string): Buffer => createHash('sha256').update(`${SEED} ${name}`).digest();
const chance = (name: string): number => digest(name).readUInt32BE() / 2 ** 32;

const stored = (name: string): StoredRecord => ({
  _id: digest(name).toString('hex', 4, 16),
  owner: ORG.MOLDE_IMMIGRATION_SERVICE,
  version: 1,
  provenance,
});

/** Invented chance to go on from each stage to the next. */
const GOES_ON = [0.78, 0.68, 0.6, 0.7, 0.75, 0.8, 0.6, 0.4];

function participant(
  { programme, municipality, course }: Offer,
  halfYear: string,
  sex: Sex,
  name: string,
  addressGraded: boolean,
): ParticipantRecord {
  const stages = STAGES[programme];
  const stop = stages.findIndex(
    (_, index) => index === stages.length - 1 || chance(`${name} ${index}`) >= (GOES_ON[index] ?? 0),
  );
  const furthestStage = stages[stop];
  const tookCourse = course !== undefined && stop >= stages.indexOf('COURSE');
  return {
    ...stored(name),
    programme,
    municipality,
    halfYear,
    sex,
    addressGraded,
    ...(tookCourse && { course }),
    ...(furthestStage !== undefined && { furthestStage }),
  };
}

const each = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** SYNTHETIC: nobody real. To each introduction cohort two people at graded addresses are added, who must be in no count. */
export const participants: ParticipantRecord[] = plans.flatMap(({ plan: { _id: halfYear }, offers }) =>
  offers.flatMap((offer) => {
    const of = (sex: Sex, count: number, graded: boolean) =>
      each(count, (index) =>
        participant(offer, halfYear, sex, `${cohortId(offer, halfYear)} ${sex} ${graded} ${index}`, graded),
      );
    return [
      ...of('WOMAN', offer.women, false),
      ...of('MAN', offer.men, false),
      ...(offer.programme === 'INTRO' ? of('WOMAN', 2, true) : []),
    ];
  }),
);

/** SYNTHETIC: no document has actuals. */
export const workPackageParticipants: WorkPackageParticipantRecord[] = Object.entries(WORK_PACKAGES).flatMap(
  ([workPackage, [women, men]]) => {
    const of = (sex: Sex, count: number) =>
      each(count, (index) => ({
        ...stored(`${workPackage} ${sex} ${index}`),
        workPackage,
        sex,
        addressGraded: false,
      }));
    return [...of('WOMAN', women), ...of('MAN', men)];
  },
);
