import { z } from 'zod';

/** Whole minor units of an amount in the graph's text form, without floating point. */
export function minor(amount: unknown): bigint {
  const [, sign = '', whole = '', decimals = ''] = /^(-?)(\d+)\.(\d\d)$/.exec(z.string().parse(amount)) ?? [];
  if (whole === '') throw new Error(`not an amount with two decimals: ${String(amount)}`);
  return BigInt(`${sign}${whole}${decimals}`);
}

/** Division rounded half up, away from zero. */
export function halfUp(dividend: bigint, divisor: bigint): bigint {
  const size = dividend < 0n ? -dividend : dividend;
  const rounded = (2n * size + divisor) / (2n * divisor);
  return dividend < 0n ? -rounded : rounded;
}

/** Euro cents of öre at 9.32 and øre at 8.00 together, rounded once. */
export const euroCents = (sek: bigint, nok: bigint): bigint =>
  halfUp(sek * 100n * 8n + nok * 932n, 932n * 8n);

/** Minor units as the graph writes them. */
export function text(cents: bigint): string {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export const total = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, each) => sum + each, 0n);
