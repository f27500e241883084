import { decimal } from './money.ts';
import type { CheckRule, Claim, FactRecord, StatementRecord } from './facts.ts';

export type Severity = 'OK' | 'INFO' | 'MISMATCH' | 'CONFLICT' | 'UNVERIFIABLE';

/** What a rule finds: `difference` is computed − stated throughout; all values as text in the fact's unit. */
export interface Finding {
  stated?: string;
  computed?: string;
  difference?: string;
  severity: Severity;
  /** The arithmetic or comparison in words. */
  explanation: string;
}

const named = ({ label, value }: StatementRecord) => `${label} ${value ?? '(not given)'}`;
const values = (statements: readonly StatementRecord[]) => statements.flatMap(({ value }) => value ?? []);
const open = (statements: readonly StatementRecord[]) =>
  statements.filter(({ value }) => value === undefined);

/** Compares two numbers; what is not given leaves the comparison open. */
function compare(
  stated: string | undefined,
  computed: string | undefined,
  explanation: string,
  unknown = false,
): Finding {
  if (stated === undefined || computed === undefined) {
    return {
      ...(stated !== undefined && { stated }),
      ...(computed !== undefined && { computed }),
      severity: 'UNVERIFIABLE',
      explanation,
    };
  }
  const difference = decimal(computed).sub(decimal(stated));
  const severity = difference.isZero() ? 'OK' : unknown ? 'UNVERIFIABLE' : 'MISMATCH';
  return { stated, computed, difference: difference.toFixed(), severity, explanation };
}

const add = (all: readonly string[]) =>
  all.reduce((total, each) => total.add(decimal(each)), decimal(0)).toFixed();

const DAY = 86_400_000;

/** Whole days from one day to another; negative when the other is earlier. */
const daysBetween = (from: string, to: string) =>
  String(Math.round((Date.parse(to) - Date.parse(from)) / DAY));

type Rules = { [R in CheckRule]: (claim: Extract<Claim, { rule: R }>) => Finding };

const RULES: Rules = {
  R1: ({ total, parts }) =>
    compare(
      total.value,
      add(values(parts)),
      `${parts.map(named).join(' + ')} = ${add(values(parts))}`,
      open(parts).length > 0,
    ),

  R2: ({ amount, factors }) => {
    const complete = open(factors).length === 0;
    const product = values(factors)
      .reduce((all, each) => all.mul(decimal(each)), decimal(1))
      .toFixed();
    return compare(
      amount.value,
      complete ? product : undefined,
      `${factors.map(named).join(' × ')} = ${complete ? product : 'open'}`,
    );
  },

  R3: ({ count, listed }) =>
    compare(
      count.value,
      String(listed.length),
      `${listed.length} listed: ${listed.map(({ label }) => label).join(', ')}`,
    ),

  R4: ({ bound, event, relation }) => {
    const said = `${event.label} ${event.value ?? '(not given)'} against ${bound.label} ${bound.value ?? '(not given)'}`;
    if (bound.value === undefined || event.value === undefined)
      return compare(bound.value, event.value, said);
    if (relation === 'FILLS') return compare(bound.value, event.value, said);
    const difference = daysBetween(bound.value, event.value);
    const days = Number(difference);
    const holds = { NOT_BEFORE: days >= 0, NOT_AFTER: days <= 0, ON: days === 0 }[relation];
    return {
      stated: bound.value,
      computed: event.value,
      difference,
      severity: holds ? 'OK' : 'MISMATCH',
      explanation: said,
    };
  },

  R5: ({ cost, financing, rounding }) => {
    const sum = add(values(financing));
    const found = compare(
      cost.value,
      sum,
      `${financing.map(named).join(' + ')} = ${sum} against ${named(cost)}`,
      open(financing).length > 0,
    );
    if (found.difference === undefined || !decimal(found.difference).isNegative())
      return { ...found, severity: found.severity === 'UNVERIFIABLE' ? found.severity : 'OK' };
    const tolerance = decimal(rounding).mul(financing.length);
    const inside = decimal(found.difference).abs().lte(tolerance);
    return inside
      ? {
          ...found,
          severity: 'INFO',
          explanation: `${found.explanation}; within the sources' rounding of ${tolerance.toFixed()}`,
        }
      : found;
  },

  R6: ({ reference, targets, relation }) => {
    const found = values(targets).sort().at(-1);
    const wanted = reference.value ?? '';
    const holds =
      relation === 'RESOLVES' ? values(targets).includes(wanted) : found !== undefined && found >= wanted;
    const there = targets.length > 0 ? targets.map(named).join(', ') : 'nothing';
    return {
      stated: wanted,
      ...(found !== undefined && { computed: found }),
      severity: holds ? 'OK' : 'MISMATCH',
      explanation: `${reference.label} ${wanted}; there is ${there}`,
    };
  },

  R7: ({ statements }) => {
    const said = [...new Set(values(statements))];
    const [first, second = first] = said;
    const explanation = statements.map(named).join(' / ');
    if (open(statements).length > 0 || first === undefined || second === undefined)
      return { severity: 'UNVERIFIABLE', explanation };
    const numbers = said.every((each) => /^-?\d+(\.\d+)?$/.test(each));
    const days = said.every((each) => /^\d{4}-\d\d-\d\d$/.test(each));
    const difference = numbers
      ? decimal(second).sub(decimal(first)).toFixed()
      : days
        ? daysBetween(first, second)
        : undefined;
    return {
      stated: first,
      computed: second,
      ...(difference !== undefined && { difference }),
      severity: said.length === 1 ? 'OK' : 'CONFLICT',
      explanation,
    };
  },

  R8: ({ required, covered }) => {
    const there = new Set(values(covered));
    const gaps = required.filter(({ value }) => value === undefined || !there.has(value));
    const computed = String(required.length - gaps.length);
    return compare(
      String(required.length),
      computed,
      gaps.length === 0 ? `all ${required.length} covered` : `not covered: ${gaps.map(named).join(', ')}`,
    );
  },
};

function apply(claim: Claim): Finding {
  switch (claim.rule) {
    case 'R1':
      return RULES.R1(claim);
    case 'R2':
      return RULES.R2(claim);
    case 'R3':
      return RULES.R3(claim);
    case 'R4':
      return RULES.R4(claim);
    case 'R5':
      return RULES.R5(claim);
    case 'R6':
      return RULES.R6(claim);
    case 'R7':
      return RULES.R7(claim);
    case 'R8':
      return RULES.R8(claim);
  }
}

/**
 * Applies a fact's rule (`domain.md` section 3.9). Exact arithmetic that does not come out is a MISMATCH, two sourced
 * statements that differ a CONFLICT, what rests on something not given UNVERIFIABLE. A judgement recorded with the fact
 * changes the weight of a finding, never whether there is one: what holds stays OK.
 */
export function check({ claim, judgement }: Pick<FactRecord, 'claim' | 'judgement'>): Finding {
  const finding = apply(claim);
  if (finding.severity === 'OK' || !judgement) return finding;
  return {
    ...finding,
    severity: judgement.severity,
    explanation: `${finding.explanation}. ${judgement.reason}`,
  };
}
