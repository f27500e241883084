import type { FactRecord } from '../../shared/facts.ts';
import type { PeriodRecord, ProvenanceRecord } from '../../shared/records.ts';
import type { ActionRecord, CourseRecord, StudyVisitRecord } from '../records.ts';
import { fact, first, statement, type Subject } from './fact.ts';

const yearsOf = ({ start, end = start }: PeriodRecord) => {
  const from = Number(start.slice(0, 4));
  return Array.from({ length: Number(end.slice(0, 4)) - from + 1 }, (_, index) => String(from + index));
};

/** An action's years against those of its sources, and its stages against its period. */
export function actionFacts(action: ActionRecord, programme: Subject): FactRecord[] {
  const { _id, period, stages, fundingSources, provenance } = action;
  const dated = fundingSources.flatMap((each) => (each.period ? [{ ...each, period: each.period }] : []));
  const years =
    dated.length === 0
      ? []
      : [
          fact(programme, `${_id}:years`, `Years of ${_id} with a source of money`, 'years', {
            rule: 'R8',
            required: yearsOf(period).map((year) => statement('year', year, first(provenance))),
            covered: dated.flatMap((each) =>
              yearsOf(each.period).map((year) =>
                statement(each.source.nameInDocument, year, each.provenance),
              ),
            ),
            relation: 'PERIOD',
          }),
        ];
  return [
    ...years,
    ...stages.flatMap((stage) =>
      stage.period
        ? inside(programme, `${_id}:stage:${stage.number}`, stage.period, stage.provenance, action)
        : [],
    ),
  ];
}

function inside(
  subject: Subject,
  name: string,
  period: PeriodRecord,
  source: ProvenanceRecord,
  { _id, period: whole, provenance }: ActionRecord,
): FactRecord[] {
  const bounds = [
    ['start', period.start, whole.start, 'NOT_BEFORE'],
    ['end', period.end, whole.end, 'NOT_AFTER'],
  ] as const;
  return bounds.flatMap(([side, event, bound, relation]) =>
    event === undefined || bound === undefined
      ? []
      : fact(subject, `${name}:${side}`, `The ${side} is inside ${_id}`, 'days', {
          rule: 'R4',
          bound: statement(`${side} of ${_id}`, bound, first(provenance)),
          event: statement(side, event, source),
          relation,
        }),
  );
}

/** A course inside the period of its action; none for one without a day. */
export const courseFacts = (course: CourseRecord, action: ActionRecord, programme: Subject): FactRecord[] =>
  course.period ? inside(programme, course._id, course.period, first(course.provenance), action) : [];

/** The places that documents give a visit in a row of meetings, against its place in the row recorded. */
export function ordinalFacts(visits: readonly StudyVisitRecord[], programme: Subject): FactRecord[] {
  return visits.flatMap((visit) =>
    visit.statedOrdinals.map(({ among, position, provenance }) => {
      const row = visits.filter(({ kind }) => among === 'ALL' || kind === among);
      const source = first(visit.provenance);
      const meetings = among === 'ALL' ? 'all meetings' : 'the thematic meetings';
      return fact(programme, `${visit._id}:position:${among}`, `Position among ${meetings}`, 'position', {
        rule: 'R7',
        statements: [
          statement('stated', String(position), provenance),
          statement(`counted among ${meetings}`, String(row.indexOf(visit) + 1), {
            ...source,
            kind: 'COMPUTED',
          }),
        ],
      });
    }),
  );
}

const DAY = 86_400_000;

/** The ISO 8601 week of a day (`2019-W41`): the one that its Thursday is in. */
export function isoWeek(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * DAY);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / DAY / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
