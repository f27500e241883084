import type { Finding, Severity } from './checks.ts';
import type {
  AgreementClaim,
  CoverageClaim,
  FinancingClaim,
  ListingClaim,
  OrderClaim,
  ProductClaim,
  ReferenceClaim,
  StatementRecord,
  SumClaim,
} from './facts.ts';
import { decimal } from './money.ts';

const DAY = 86_400_000;
const isDay = (value: string) => /^\d{4}-\d\d-\d\d$/.test(value);
const isNumber = (value: string) => /^-?\d+(\.\d+)?$/.test(value);

const named = ({ label, value }: StatementRecord) => `${label} ${value ?? '(not given)'}`;
const values = (statements: readonly StatementRecord[]) => statements.flatMap(({ value }) => value ?? []);
const isOpen = (statements: readonly StatementRecord[]) =>
  statements.some(({ value }) => value === undefined);

const add = (all: readonly string[]) =>
  all.reduce((total, each) => total.add(decimal(each)), decimal(0)).toFixed();

/** The difference of two numbers, or of two days in whole days; undefined of anything else. */
function between(stated: string, computed: string): string | undefined {
  if (isDay(stated) && isDay(computed))
    return String(Math.round((Date.parse(computed) - Date.parse(stated)) / DAY));
  return isNumber(stated) && isNumber(computed)
    ? decimal(computed).sub(decimal(stated)).toFixed()
    : undefined;
}

/** A finding over two values: `weigh` hears their difference. What is not given leaves it open. */
function find(
  stated: string | undefined,
  computed: string | undefined,
  explanation: string,
  weigh: (difference: string | undefined) => Severity,
): Finding {
  const complete = stated !== undefined && computed !== undefined;
  const difference = complete ? between(stated, computed) : undefined;
  return {
    ...(stated !== undefined && { stated }),
    ...(computed !== undefined && { computed }),
    ...(difference !== undefined && { difference }),
    severity: complete ? weigh(difference) : 'UNVERIFIABLE',
    explanation,
  };
}

const equal =
  (otherwise: Severity = 'MISMATCH') =>
  (difference: string | undefined): Severity =>
    difference !== undefined && decimal(difference).isZero() ? 'OK' : otherwise;

/** R1: parts sum to their stated total. */
export function sums({ total, parts }: SumClaim): Finding {
  const sum = isOpen(parts) && values(parts).length === 0 ? undefined : add(values(parts));
  const otherwise = isOpen(parts) ? 'UNVERIFIABLE' : 'MISMATCH';
  return find(total.value, sum, `${parts.map(named).join(' + ')} = ${sum ?? 'not known'}`, equal(otherwise));
}

/** R2: count × unit = amount. */
export function multiplies({ amount, factors }: ProductClaim): Finding {
  const product = isOpen(factors)
    ? undefined
    : values(factors)
        .reduce((all, each) => all.mul(decimal(each)), decimal(1))
        .toFixed();
  return find(
    amount.value,
    product,
    `${factors.map(named).join(' × ')} = ${product ?? 'not known'}`,
    equal(),
  );
}

/** R3: as many things are listed as are stated. */
export function lists({ count, listed }: ListingClaim): Finding {
  const explanation = `${listed.length} listed: ${listed.map(({ label }) => label).join(', ')}`;
  return find(count.value, String(listed.length), explanation, equal());
}

const HOLDS = {
  BEFORE: (days: number) => days < 0,
  NOT_BEFORE: (days: number) => days >= 0,
  NOT_AFTER: (days: number) => days <= 0,
  ON: (days: number) => days === 0,
  FILLS: (months: number) => months === 0,
};

/** R4: dates stand in order and inside their parent's, or fill its months. */
export function isInOrder({ bound, event, relation }: OrderClaim): Finding {
  return find(bound.value, event.value, `${named(event)} against ${named(bound)}`, (difference) =>
    difference !== undefined && HOLDS[relation](Number(difference)) ? 'OK' : 'MISMATCH',
  );
}

/** R5: financing covers cost, within the sources' rounding. */
export function covers({ cost, financing, rounding }: FinancingClaim): Finding {
  const sum = add(values(financing));
  const tolerance = decimal(rounding).mul(financing.length);
  const explanation = `${financing.map(named).join(' + ')} = ${sum} against ${named(cost)}; the sources' rounding is ${tolerance.toFixed()}`;
  return find(cost.value, sum, explanation, (difference = '') => {
    if (!decimal(difference).isNegative() || decimal(difference).isZero()) return 'OK';
    if (isOpen(financing)) return 'UNVERIFIABLE';
    return decimal(difference).abs().lte(tolerance) ? 'INFO' : 'MISMATCH';
  });
}

/** R6: a reference, or a number in a sequence, resolves, and its target exists for the whole period. */
export function resolves({ reference, targets, relation }: ReferenceClaim): Finding {
  const there = values(targets).sort();
  const wanted = reference.value;
  const until = relation === 'EXISTS_UNTIL';
  const only = there.length === 1 ? there[0] : undefined;
  const found = until ? there.at(-1) : (there.find((each) => each === wanted) ?? only);
  const holds = found !== undefined && wanted !== undefined && (until ? found >= wanted : found === wanted);
  const explanation = `${named(reference)}; there is ${targets.map(named).join(', ') || 'nothing'}`;
  if (until) return find(wanted, found, explanation, () => (holds ? 'OK' : 'MISMATCH'));
  return {
    ...(wanted !== undefined && { stated: wanted }),
    ...(found !== undefined && { computed: found }),
    severity: holds ? 'OK' : wanted === undefined ? 'UNVERIFIABLE' : 'MISMATCH',
    explanation,
  };
}

/** R7: two sourced statements of one fact agree. */
export function agree({ statements }: AgreementClaim): Finding {
  const said = [...new Set(values(statements))];
  const [first, second = first] = isOpen(statements) ? [] : said;
  return find(first, second, statements.map(named).join(' / '), () =>
    said.length === 1 ? 'OK' : 'CONFLICT',
  );
}

/** R8: everything that has to be covered is covered, on a day or over a period. */
export function isCovered({ required, covered, relation }: CoverageClaim): Finding {
  const there = new Set(values(covered));
  const isGap = ({ value }: StatementRecord) => value === undefined || !there.has(value);
  const gaps = required.filter(isGap);
  const explanation =
    gaps.length === 0 ? `all ${required.length} covered` : `not covered: ${gaps.map(named).join(', ')}`;
  if (relation !== 'PERIOD')
    return find(String(required.length), String(required.length - gaps.length), explanation, equal());
  const ahead = required.slice(Math.max(required.findIndex(isGap), 0));
  const start = ahead[0]?.value;
  const next = ahead.find((each) => !isGap(each))?.value;
  const finding = find(start, next, explanation, equal());
  return gaps.length > 0 ? { ...finding, severity: 'MISMATCH' } : finding;
}
