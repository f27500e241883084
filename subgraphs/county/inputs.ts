import type { Failure } from '../shared/failures.ts';
import { moneyInput } from '../shared/money.ts';
import type { MoneyRecord } from '../shared/records.ts';
import { failure } from './failure.ts';
import type { MoneyInput } from './types.generated.ts';

/** An amount as it was put in, in the currency of an agreement; or what is wrong with it. */
export function amountIn(
  field: string,
  given: MoneyInput,
  { currency }: { currency: string },
): MoneyRecord | Failure {
  if (given.currency !== currency)
    return failure(`${field}.currency`, 'OTHER_CURRENCY', `must be ${currency}`);
  const amount = moneyInput(given);
  return (
    amount ??
    failure(`${field}.amount`, 'DECIMALS', 'must have no more decimals than its currency, and be exact')
  );
}
