import type { Claim, FactRecord } from '../../shared/facts.ts';
import type { ProgrammeRecord } from '../records.ts';
import { amount, fact, first, statement, textOf } from './fact.ts';

/** Budget areas against the frame, financing against the frame, milestones against their days and the programme's end. */
export function programmeFacts(programme: ProgrammeRecord): FactRecord[] {
  const { frame, budget, financing, milestones, period, provenance } = programme;
  const about = (name: string, what: string, unit: string, claim: Claim) =>
    fact(programme, name, what, unit, claim);
  const total = frame && amount('frame', frame.amount, frame.provenance);
  const currency = frame?.amount.currency ?? '';
  const money =
    total === undefined
      ? []
      : [
          about('budget', 'Budget areas add up to the frame', currency, {
            rule: 'R1',
            total,
            parts: budget.map((area) => amount(area.code, area.amount, area.provenance)),
          }),
          about('financing', 'Financing covers the frame', currency, {
            rule: 'R5',
            cost: total,
            financing: financing.map((each) =>
              amount(each.source.nameInDocument, each.amount, each.provenance),
            ),
            rounding: '0',
          }),
        ];
  const end = period.end;
  return [
    ...money,
    ...milestones.flatMap(({ title, relation, day, doneOn, doneSource, provenance: plan }, index) => {
      if (day === undefined) return [];
      const name = `milestone:${index + 1}`;
      const event = statement(textOf(title), day, plan);
      const inside =
        end === undefined
          ? []
          : [
              about(`${name}:inside`, `Inside the programme's period: ${textOf(title)}`, 'days', {
                rule: 'R4',
                bound: statement('last day', end, first(provenance)),
                event,
                relation: 'NOT_AFTER',
              }),
            ];
      if (doneOn === undefined || doneSource === undefined) return inside;
      return [
        ...inside,
        about(`${name}:done`, `As planned: ${textOf(title)}`, 'days', {
          rule: 'R4',
          bound: event,
          event: statement('done', doneOn, doneSource),
          relation: relation === 'FROM' ? 'NOT_BEFORE' : relation,
        }),
      ];
    }),
  ];
}
