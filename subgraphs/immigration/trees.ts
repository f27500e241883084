import type { Cell, ForeignCell } from '../shared/disclosure.ts';
import { groupBy } from '../shared/loader.ts';
import {
  cohortId,
  type Participant,
  type People,
  type PlannedCohort,
  type ReleasePlanRecord,
} from './plan.ts';
import type { Sex } from './records.ts';
import { PROGRAMMES, STAGES } from './stages.ts';

const SEXES: readonly Sex[] = ['WOMAN', 'MAN'];

/** People or offers that do not fit each other; says which rule is broken, and never who breaks it. */
export class OutsidePlan extends Error {}

/** The same without the people at graded addresses, who are in no count (P17). */
const countable = <T extends { addressGraded: boolean }>(people: readonly T[]): T[] =>
  people.filter((each) => !each.addressGraded);

const unique = (names: readonly string[]): boolean => new Set(names).size === names.length;

function bySex<T extends { sex: Sex }>(
  key: string,
  people: readonly T[],
  nested: (key: string, own: readonly T[]) => Cell['nested'],
): Cell {
  const children = SEXES.map((sex) => {
    const own = people.filter((each) => each.sex === sex);
    return { key: `${key}/${sex}`, value: own.length, nested: nested(`${key}/${sex}`, own) ?? [] };
  });
  return { key, value: people.length, children };
}

/**
 * One cohort: by sex, then who came at least so far, stage by stage. All who entered are at the first stage at least. Where
 * more entered than the course has seats, which everybody knows, the seats limit who came so far, and a published part
 * of them would limit the withheld one: all from the course on is closed.
 */
function cohortTree(planned: PlannedCohort, halfYear: string, people: readonly Participant[]): Cell {
  const stages = STAGES[planned.programme];
  const courseStage = stages.indexOf('COURSE');
  const furthest = ({ furthestStage }: Participant) =>
    furthestStage === undefined ? -1 : stages.indexOf(furthestStage);
  for (const each of people) {
    if (furthest(each) < 0 && (stages.length > 0 || each.furthestStage !== undefined))
      throw new OutsidePlan('a participant is at no stage of the programme');
    const took = courseStage >= 0 && furthest(each) >= courseStage;
    if (each.course !== (took ? planned.course : undefined))
      throw new OutsidePlan('a participant and the cohort differ in the course');
  }
  const isTight = planned.seats !== undefined && people.length > planned.seats;
  return bySex(cohortId(planned, halfYear), people, (key, own) =>
    stages.slice(1).map((stage, index) => ({
      key: `${key}/${stage}`,
      value: own.filter((each) => furthest(each) > index).length,
      closed: isTight && stage === 'COURSE',
    })),
  );
}

const union = (key: string, children: readonly Cell[]): Cell => ({
  key,
  value: children.reduce((total, { value }) => total + value, 0),
  children,
});

/**
 * The trees of a release: half-year, programme, municipality, sex, stage; and each work package's women and men below
 * those who came to its events, whom the project's partners count. A cohort has at most one course, which everybody who
 * reached the stage COURSE took, so a course's participants are a count of its funnel. Throws `OutsidePlan` on a plan that
 * names a course twice, and on people outside the plan.
 */
export function releaseTrees(
  { participants, workPackageParticipants = [] }: People,
  { _id: halfYear, cohorts, workPackages }: ReleasePlanRecord,
): { entered: Cell; workPackages: ForeignCell[] } {
  if (!unique(cohorts.flatMap(({ course }) => course ?? [])))
    throw new OutsidePlan('a course belongs to one cohort');
  const entered = groupBy(
    countable(participants).filter((each) => each.halfYear === halfYear),
    (each) => cohortId(each, halfYear),
  );
  const ids = new Set(cohorts.map((each) => cohortId(each, halfYear)));
  if ([...entered.keys()].some((id) => !ids.has(id)))
    throw new OutsidePlan('a participant is in no planned cohort');
  const programmes = PROGRAMMES.flatMap((programme) => {
    const own = cohorts.filter((each) => each.programme === programme);
    if (own.length === 0) return [];
    return union(
      `${halfYear}/${programme}`,
      own.map((each) => cohortTree(each, halfYear, entered.get(cohortId(each, halfYear)) ?? [])),
    );
  });
  const foreign = countable(workPackageParticipants);
  return {
    entered: union(halfYear, programmes),
    workPackages: workPackages.flatMap(({ id, came }) =>
      SEXES.map((sex) => ({
        published: (sex === 'WOMAN' ? came.women : came.men).value,
        nested: [
          {
            key: `${id}/${sex}`,
            value: foreign.filter((each) => each.workPackage === id && each.sex === sex).length,
          },
        ],
      })),
    ),
  };
}
