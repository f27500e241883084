import { badInput } from '../shared/errors.ts';
import { groupBy } from '../shared/loader.ts';
import { amountOf, decimal, money, sum } from '../shared/money.ts';
import type { MoneyRecord } from '../shared/records.ts';
import type { ExchangeRateRecord } from './records.ts';

const EURO = 'EUR';
const ROUNDING = 'Each currency summed exactly and converted unrounded; the sum rounded once, half up.';

/** Turns amounts in several currencies into one sum in another. */
export type Convert = (amounts: readonly MoneyRecord[]) => ReturnType<typeof convert>;

/**
 * A conversion into `currency` by a project's rates, each units of its currency for one euro. BAD_USER_INPUT when
 * `currency` is not the euro and has no rate.
 */
export function converter(currency: string, rates: readonly ExchangeRateRecord[]): Convert {
  const rateOf = new Map(rates.map((rate) => [rate.currency, rate]));
  if (currency !== EURO && !rateOf.has(currency)) {
    throw badInput('currency', 'must be EUR or a currency that the project has an exchange rate for');
  }
  return (amounts) => convert(amounts, currency, rateOf);
}

function convert(
  amounts: readonly MoneyRecord[],
  currency: string,
  rateOf: ReadonlyMap<string, ExchangeRateRecord>,
) {
  const parts = [...groupBy(amounts, (amount) => amount.currency)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([from, group]) => {
      const original = sum(group, from);
      const rates = path(from, currency, rateOf);
      const factor = (each: string) => decimal(rates.find((rate) => rate.currency === each)?.rate ?? 1);
      return { original, rates, exact: amountOf(original).div(factor(from)).mul(factor(currency)) };
    });
  const total = parts.reduce((all, { exact }) => all.add(exact), decimal(0));
  return {
    amount: money(total, currency),
    parts: parts.map(({ original, rates, exact }) => ({
      original,
      rates,
      converted: money(exact, currency),
    })),
    rounding: ROUNDING,
  };
}

/** The rates from one currency to another, by way of the euro; empty when they are the same. */
function path(
  from: string,
  to: string,
  rateOf: ReadonlyMap<string, ExchangeRateRecord>,
): ExchangeRateRecord[] {
  if (from === to) return [];
  return [from, to].flatMap((each) => {
    if (each === EURO) return [];
    const rate = rateOf.get(each);
    if (rate === undefined) throw new Error(`no exchange rate for amounts in ${each}`);
    return rate;
  });
}
