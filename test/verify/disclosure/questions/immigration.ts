import { cohortId, halfYearPeriod, type ReleasePlanRecord } from '../../../../subgraphs/immigration/plan.ts';
import { STAGES } from '../../../../subgraphs/immigration/stages.ts';
import { at, listAt } from '../../../support/ask.ts';
import type { Draw } from '../../draw.ts';
import { COUNT, type Question, SEXES } from '../question.ts';
import { count, nothing, ratio, type Shown, split, together, valueAt } from '../seen.ts';
import { nameOf } from '../units.ts';

const COHORT = `id programme size ${SEXES} womenShare funnel { stage reached ${SEXES} conversion }`;
const RELEASE = `period { start } entered ${COUNT} programmes { programme entered ${COUNT} }`;

const halfYearAt = (data: unknown, path: string): string => {
  const start = String(at(data, path));
  return `${start.slice(0, 4)}-${start.endsWith('-01-01') ? 'H1' : 'H2'}`;
};

/** A cohort's counts of one stage; of all who entered at the first. */
function stageParts(id: string, stage: unknown, isFirst: boolean): { women: string; men: string } {
  const halfYear = id.slice(id.lastIndexOf(':') + 1);
  const key = (sex: string) => nameOf(halfYear, `${id}/${sex}${isFirst ? '' : `/${String(stage)}`}`);
  return { women: key('WOMAN'), men: key('MAN') };
}

function cohort(data: unknown): Shown {
  if (data === null) return nothing;
  const id = String(at(data, 'id'));
  const halfYear = id.slice(id.lastIndexOf(':') + 1);
  const whole = [nameOf(halfYear, id)];
  const funnel = listAt(data, 'funnel');
  return together([
    split(data, 'size', stageParts(id, '', true), whole),
    ratio(`womenShare of ${id}`, at(data, 'womenShare'), [
      valueAt(data, 'size.women'),
      valueAt(data, 'size.total'),
    ]),
    ...funnel.flatMap((step, index) => {
      const parts = stageParts(id, at(step, 'stage'), index === 0);
      const before = funnel[index - 1];
      const of = [step, ...(before === undefined ? [] : [before])].map((each) =>
        valueAt(each, 'reached.total'),
      );
      return [
        split(step, 'reached', parts, index === 0 ? whole : undefined),
        ratio(`conversion of ${id}`, at(step, 'conversion'), of),
      ];
    }),
  ]);
}

const release = (node: unknown): Shown => {
  const halfYear = halfYearAt(node, 'period.start');
  return together([
    count(node, 'entered', nameOf(halfYear, halfYear)),
    ...listAt(node, 'programmes').map((each) =>
      count(each, 'entered', nameOf(halfYear, `${halfYear}/${String(at(each, 'programme'))}`)),
    ),
  ]);
};

const nodes = (data: unknown, path: string): unknown[] =>
  listAt(data, `${path}.edges`).map((edge) => at(edge, 'node'));

/** A municipality's year: sums over the cohorts that the answer names. */
function summary(data: unknown): Shown {
  if (data === null) return nothing;
  const ids = listAt(data, 'cohorts').map((each) => String(at(each, 'id')));
  const of = (programme?: unknown) =>
    ids.filter((id) => programme === undefined || id.slice(0, id.indexOf(':')) === programme);
  const whole = (id: string) => nameOf(id.slice(id.lastIndexOf(':') + 1), id);
  return together([
    count(data, 'entered', ...of().map(whole)),
    ...listAt(data, 'programmes').map((each) =>
      count(each, 'entered', ...of(at(each, 'programme')).map(whole)),
    ),
    ...listAt(data, 'mentorMatches').map((each) =>
      count(
        each,
        'matched',
        ...of(at(each, 'programme')).flatMap((id) => Object.values(stageParts(id, 'MENTOR_MATCHED', false))),
      ),
    ),
  ]);
}

/** The cost of an action for each participant: of the programmes under it that are in the released half-years' plans. */
function cost(data: unknown, plans: readonly ReleasePlanRecord[]): Shown {
  if (data === null) return nothing;
  const halves = listAt(data, 'released').map((each) => halfYearAt(each, 'start'));
  const cells = (programme: unknown) =>
    plans
      .filter(
        ({ _id, cohorts }) => halves.includes(_id) && cohorts.some((each) => each.programme === programme),
      )
      .map(({ _id }) => nameOf(_id, `${_id}/${String(programme)}`));
  const programmes = listAt(data, 'programmes');
  return together([
    count(data, 'entered', ...programmes.flatMap((each) => cells(at(each, 'programme')))),
    ...programmes.map((each) => count(each, 'entered', ...cells(at(each, 'programme')))),
    ratio('the cost per participant', at(data, 'amount'), [valueAt(data, 'entered')]),
  ]);
}

const PROGRAMMES = Object.keys(STAGES);

/** Kinds of questions about the immigration service's releases. */
export function immigrationQuestions(plans: readonly ReleasePlanRecord[]): ((by: Draw) => Question)[] {
  const cohorts = plans.flatMap(({ _id, cohorts: own }) =>
    own.map((each) => ({ ...each, id: cohortId(each, _id) })),
  );
  const towns = [...new Set(cohorts.map(({ municipality }) => municipality))];
  const years = [...new Set(plans.map(({ _id }) => _id.slice(0, 4)))];
  const courses = new Map(cohorts.map(({ course, id }) => [course, id]));
  return [
    (by) => ({
      text: `{ cohort(id: "${by.pick(cohorts).id}") { ${COHORT} } }`,
      read: (data) => cohort(at(data, 'cohort')),
    }),
    (by) => {
      const filters = [
        by.chance(50) ? `programme: ${by.pick(PROGRAMMES)}` : '',
        by.chance(50) ? `municipality: "${by.pick(towns)}"` : '',
        by.chance(40) ? `startsFrom: "${halfYearPeriod(by.pick(plans)._id).start}"` : '',
        `first: ${1 + by.below(40)}`,
      ];
      return {
        text: `{ cohorts(${filters.filter(Boolean).join(', ')}) { edges { node { ${COHORT} } } } }`,
        read: (data) => together(nodes(data, 'cohorts').map(cohort)),
      };
    },
    (by) => ({
      text: `{ statisticalReleases(first: ${1 + by.below(10)}) { edges { node { ${RELEASE} } } } }`,
      read: (data) => together(nodes(data, 'statisticalReleases').map(release)),
    }),
    (by) => ({
      text: `{ municipality(id: "${by.pick(towns)}") { integration(year: ${by.pick(years)}) {
        entered ${COUNT} programmes { programme entered ${COUNT} } mentorMatches { programme matched ${COUNT} } cohorts { id }
      } } }`,
      read: (data) => summary(at(data, 'municipality.integration')),
    }),
    (by) => ({
      text: `{ municipality(id: "${by.pick(towns)}") { courses(first: 20) { edges { node { id immigrantParticipation ${SEXES} } } } } }`,
      read: (data) =>
        together(
          nodes(data, 'municipality.courses').map((course) => {
            const id = courses.get(String(at(course, 'id')));
            return at(course, 'immigrantParticipation') === null || id === undefined
              ? nothing
              : split(course, 'immigrantParticipation', stageParts(id, 'COURSE', false));
          }),
        ),
    }),
    (by) => ({
      text: `{ action(code: "${by.pick(['OSS-A1', 'OSS-A1.1', 'OSS-A1.2'])}") { costPerParticipant(year: ${by.pick(years)}) {
        entered ${COUNT} programmes { programme entered ${COUNT} } released { start } amount { amount }
      } } }`,
      read: (data) => cost(at(data, 'action.costPerParticipant'), plans),
    }),
    () => ({
      text: `{ immigrationChecks(rule: R1, first: 200) { edges { node { id explanation } } }
        statisticalReleases(first: 50) { edges { node { id entered ${COUNT} programmes { entered ${COUNT} } } } } }`,
      read: (data) => {
        const releases = new Map(
          nodes(data, 'statisticalReleases').map((each) => [String(at(each, 'id')), each]),
        );
        return together(
          nodes(data, 'immigrationChecks').map((check) => {
            const id = String(at(check, 'id'));
            const of = releases.get(id.replace(':programmes', ''));
            const told = /\d/.exec(String(at(check, 'explanation')))?.[0] ?? null;
            return of === undefined
              ? nothing
              : ratio(
                  `the check ${id}`,
                  told,
                  listAt(of, 'programmes').map((each) => valueAt(each, 'entered')),
                );
          }),
        );
      },
    }),
  ];
}
