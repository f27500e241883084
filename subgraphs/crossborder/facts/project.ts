import type { FactRecord, StatementRecord } from '../../shared/facts.ts';
import type { MoneyRecord } from '../../shared/records.ts';
import { lengthInMonths } from '../change.ts';
import { converter } from '../conversion.ts';
import type { StatedNumberRecord } from '../planRecords.ts';
import type {
  ExchangeRateRecord,
  FinancingSourceRecord,
  PartnerRecord,
  ProjectMethodRecord,
  ProjectRecord,
  ProjectVersionRecord,
  WorkPackageRecord,
} from '../records.ts';
import { fact, text } from './fact.ts';

const leadsOf = ({ leads }: ProjectRecord) => leads.flatMap(({ partner }) => partner.partner ?? []);

/** Each work package begins and ends inside its project's plan (R4). */
export function workPackageDates(
  project: ProjectRecord,
  workPackages: readonly WorkPackageRecord[],
): FactRecord[] {
  const [planned] = project.provenance;
  if (planned === undefined) throw new Error(`${project._id} names no source`);
  const sides = [
    { side: 'start', relation: 'NOT_BEFORE' },
    { side: 'end', relation: 'NOT_AFTER' },
  ] as const;
  return workPackages.flatMap(({ _id, owner, number, period, provenance }) =>
    sides.flatMap(({ side, relation }) => {
      const [bound, event] = [project.period[side], period[side]];
      if (bound === undefined || event === undefined) return [];
      return fact({
        _id: `${_id}:${side}`,
        owner,
        subject: project._id,
        topic: `The ${side} of work package ${number} and the project's`,
        unit: 'days',
        partners: leadsOf(project),
        claim: {
          rule: 'R4',
          bound: { label: `${side} of the project`, value: bound, provenance: planned },
          event: {
            label: `${side} of work package ${number}`,
            value: event,
            provenance: provenance[1] ?? planned,
          },
          relation,
        },
      });
    }),
  );
}

const numberText = ({ value, upTo }: StatedNumberRecord) =>
  upTo === undefined ? String(value) : `${value}–${upTo}`;

const labelOf = ({ label }: StatedNumberRecord) => label.en ?? label.sv ?? label.nb ?? '';

/**
 * Each later version of a project says the same as its plan: support, state funding, total, first and last day, months, and
 * the numbers that both give (R7). Amounts in two currencies are compared in `currency` by the project's rates; the total
 * of a plan that states none is the sum of its financing.
 */
export function versionFacts(
  project: ProjectRecord,
  rates: readonly ExchangeRateRecord[],
  sources: readonly FinancingSourceRecord[],
  currency: string,
): FactRecord[] {
  const plan = project.versions.find(({ kind }) => kind === 'PLAN');
  if (plan === undefined) return [];
  const convert = converter(
    currency,
    rates.filter(({ _id }) => project.exchangeRates.includes(_id)),
  );
  const inCurrency = (amount: MoneyRecord | undefined) =>
    amount === undefined ? undefined : text(convert([amount]).amount);
  const planned = sources.flatMap(({ amount }) => amount ?? []);
  const plannedTotal = plan.totalBudget ?? (planned.length > 0 ? convert(planned).amount : undefined);
  const months = ({ period }: ProjectVersionRecord) =>
    period?.end === undefined ? undefined : String(lengthInMonths({ start: period.start, end: period.end }));
  return project.versions.flatMap((other) => {
    if (other.kind === 'PLAN') return [];
    const said = (version: ProjectVersionRecord, value: string | undefined): StatementRecord[] =>
      value === undefined ? [] : [{ label: version.kind, value, provenance: version.provenance }];
    const figures: [name: string, unit: string, plan: StatementRecord[], other: StatementRecord[]][] = [
      [
        'euSupport',
        currency,
        said(plan, inCurrency(plan.euSupport)),
        said(other, inCurrency(other.euSupport)),
      ],
      [
        'stateFunding',
        currency,
        said(plan, inCurrency(plan.stateFunding)),
        said(other, inCurrency(other.stateFunding)),
      ],
      [
        'totalBudget',
        currency,
        said(plan, inCurrency(plannedTotal)).map((each) => ({
          ...each,
          provenance: { ...each.provenance, kind: plan.totalBudget ? each.provenance.kind : 'COMPUTED' },
        })),
        said(other, inCurrency(other.totalBudget)),
      ],
      ['start', 'days', said(plan, plan.period?.start), said(other, other.period?.start)],
      ['end', 'days', said(plan, plan.period?.end), said(other, other.period?.end)],
      ['months', 'months', said(plan, months(plan)), said(other, months(other))],
      ...plan.numbers.map((number): [string, string, StatementRecord[], StatementRecord[]] => {
        const same = other.numbers.find(
          (each) => labelOf(each) === labelOf(number) && each.country === number.country,
        );
        const statement = (each: StatedNumberRecord, kind: string): StatementRecord => ({
          label: kind,
          value: numberText(each),
          provenance: each.provenance,
        });
        return [
          `${labelOf(number)}${number.country === undefined ? '' : `:${number.country}`}`,
          labelOf(number),
          [statement(number, plan.kind)],
          same === undefined ? [] : [statement(same, other.kind)],
        ];
      }),
    ];
    return figures.flatMap(([name, unit, [one], [two]]) =>
      one === undefined || two === undefined
        ? []
        : fact({
            _id: `${project._id}:PLAN-${other.kind}:${name}`,
            owner: project.owner,
            subject: project._id,
            topic: `${name}: PLAN and ${other.kind}`,
            unit,
            partners: leadsOf(project),
            claim: { rule: 'R7', statements: [one, two] },
          }),
    );
  });
}

/** Places that say who carries a work package out name the same bodies, whatever their spelling (R7). */
export function executorFacts(
  project: ProjectRecord,
  workPackages: readonly WorkPackageRecord[],
): FactRecord[] {
  return workPackages.flatMap(({ _id, owner, number, roles }) => {
    const executors = roles.filter(({ role }) => role === 'EXECUTOR');
    const places = [...new Set(executors.map(({ provenance }) => provenance.locator))];
    const statements = places.flatMap((place): StatementRecord[] => {
      const holders = executors.filter(({ provenance }) => provenance.locator === place);
      const [first] = holders;
      if (first === undefined) return [];
      const bodies = holders.map(({ partner }) => partner.partner ?? partner.nameInDocument).sort();
      return [{ label: place, value: bodies.join(', '), provenance: first.provenance }];
    });
    if (statements.length < 2) return [];
    return fact({
      _id: `${_id}:executors`,
      owner,
      subject: project._id,
      topic: `Who carries out work package ${number}`,
      unit: 'text',
      partners: executors.flatMap(({ partner }) => partner.partner ?? []),
      claim: { rule: 'R7', statements },
    });
  });
}

/** Places that say where a method comes from name the same countries (R7). */
export const methodOrigins = (methods: readonly ProjectMethodRecord[]): FactRecord[] =>
  methods.flatMap(({ _id, owner, project, origins }) =>
    origins.length < 2
      ? []
      : fact({
          _id: `${_id}:origin`,
          owner,
          subject: project,
          topic: `Where the method ${_id} comes from`,
          unit: 'text',
          partners: [owner],
          claim: {
            rule: 'R7',
            statements: origins.map(({ countries, words, provenance }) => ({
              label: `“${words}”`,
              value: [...countries].sort().join(', '),
              provenance,
            })),
          },
        }),
  );

/** Documents spell a body in one way (R7); other spellings are its aliases, by which names are resolved. */
export const spellings = (project: ProjectRecord, partners: readonly PartnerRecord[]): FactRecord[] =>
  partners.flatMap(({ _id, owner, name, aliases, provenance: [provenance] }) => {
    const own = [name.nb, name.nn, name.sv, name.en].flatMap((each) => each ?? []);
    const all = [...new Set([...own, ...aliases])];
    if (all.length < 2 || provenance === undefined) return [];
    return fact({
      _id: `${project._id}:spelling:${_id}`,
      owner,
      subject: project._id,
      topic: `Spellings of ${own[0] ?? _id}`,
      unit: 'text',
      partners: [_id],
      claim: {
        rule: 'R7',
        statements: all.map((spelling) => ({ label: 'named', value: spelling, provenance })),
      },
      judgement: { severity: 'INFO', reason: 'One body: its spellings are aliases of one key.' },
    });
  });
