import { Decimal } from 'decimal.js';
import type { MoneyRecord } from './records.ts';

// Budgets of states fit many times over; the default of 20 digits would round quotients of large sums too early.
const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });

/** An exact decimal from text or a whole number. */
export const decimal = (value: string | number | Decimal): Decimal => new Exact(value);

// Making a format costs more than all that is done with an amount.
const digits = new Map<string, number>();

/** Number of decimals of a currency's minor unit by ISO 4217 (NOK 2, JPY 0). */
export function minorDigits(currency: string): number {
  const known = digits.get(currency);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const found = format.resolvedOptions().maximumFractionDigits ?? 2;
  digits.set(currency, found);
  return found;
}

/** Money from an amount in main units; rounds half up to the minor unit, once. */
export function money(amount: string | number | Decimal, currency: string): MoneyRecord {
  const minor = decimal(amount).mul(decimal(10).pow(minorDigits(currency)));
  return { minor: minor.toDecimalPlaces(0).toNumber(), currency };
}

/** The amount in main units, exact. */
export const amountOf = ({ minor, currency }: MoneyRecord): Decimal =>
  decimal(minor).div(decimal(10).pow(minorDigits(currency)));

/** The amount as a `Decimal` leaves the graph: main units with all decimals of the currency (`6888112.00`). */
export const amountText = (value: MoneyRecord): string =>
  amountOf(value).toFixed(minorDigits(value.currency));

/** Exact sum of amounts in one currency; throws on mixed currencies, which must be converted first. */
export function sum(amounts: readonly MoneyRecord[], currency: string): MoneyRecord {
  const other = amounts.find((each) => each.currency !== currency);
  if (other) throw new Error(`cannot add ${other.currency} to ${currency}`);
  return { minor: amounts.reduce((total, each) => total + each.minor, 0), currency };
}

/** A ratio with a fixed number of decimals, half up; null when the divisor is zero. */
export function ratio(
  dividend: string | number | Decimal,
  divisor: string | number | Decimal,
  decimals: number,
): string | null {
  return decimal(divisor).isZero() ? null : decimal(dividend).div(decimal(divisor)).toFixed(decimals);
}

/** Money as it was put in; undefined when it has more decimals than its currency, for nothing is rounded silently. */
export function moneyInput({
  amount,
  currency,
}: {
  amount: string;
  currency: string;
}): MoneyRecord | undefined {
  const exact = money(amount, currency);
  return amountOf(exact).eq(decimal(amount)) && Number.isSafeInteger(exact.minor) ? exact : undefined;
}
