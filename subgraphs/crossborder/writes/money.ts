import { localDay } from '../../shared/day.ts';
import { refuse } from '../../shared/failures.ts';
import { amountIn } from '../../shared/inputs.ts';
import { illegalStep, type Machine } from '../../shared/machine.ts';
import { amountOf, decimal, money } from '../../shared/money.ts';
import { type Outcome, writtenBy } from '../../shared/write.ts';
import { failure } from '../failure.ts';
import type { Context } from '../loaders.ts';
import type { ExchangeRateRecord, ProjectRecord } from '../records.ts';
import type { RecordExchangeRateInput, SubmitCostReportInput } from '../types.generated.ts';
import { LEAD, leadsOf } from './counts.ts';

const EURO = 'EUR';
const FIXED = 'FIXED';

const rateId = (programme: string, currency: string, month: string): string =>
  `${programme}/${currency}/${month}`;

/** Records a programme's rate. */
export function recordExchangeRate(
  input: RecordExchangeRateInput,
  context: Context,
): Promise<Outcome<ExchangeRateRecord>> {
  const { exchangeRates: into, programmes } = context.model.collections;
  const [mutation, today] = ['recordExchangeRate', localDay(context.now)];
  const { currency, month, rate } = input;
  const id = rateId(input.programme, currency, month ?? FIXED);
  return context.model.write<ExchangeRateRecord>(
    {
      mutation,
      input,
      into,
      id,
      step: async (current, { one }, by) => {
        const programme = await one(programmes, input.programme);
        if (programme === null)
          return [failure('programme', 'UNKNOWN', 'must be the CCI number of a programme')];
        return {
          only: [programme.owner],
          who: 'the organisation that answers for the programme',
          decide: () => {
            refuse(
              currency === EURO ? failure('currency', 'NOT_ALLOWED', 'must not be EUR') : undefined,
              decimal(rate).lte(0) ? failure('rate', 'INVALID', 'must be above zero') : undefined,
            );
            const record = writtenBy(null, { id, owner: programme.owner, mutation, by, today });
            return {
              next: {
                ...record,
                version: current?.version ?? 0,
                programme: programme._id,
                currency,
                ...(month != null && { month }),
                rate,
                kind: month == null ? 'FIXED' : 'INFOREURO',
              },
            };
          },
        };
      },
    },
    context,
  );
}

const REPORT: Machine<'NOT_SUBMITTED' | 'SUBMITTED'> = {
  NOT_SUBMITTED: { submitCostReport: 'SUBMITTED' },
  SUBMITTED: {},
};

/** What a month's costs of one side are called, in each language. */
const labelOf = ({ country, month }: SubmitCostReportInput) =>
  ({
    nb: `Kostnader ${month}, ${country}`,
    sv: `Kostnader ${month}, ${country}`,
    en: `Costs ${month}, ${country}`,
    original: 'EN',
  }) as const;

/** Submits a month's costs, and keeps them as they are converted today. */
export function submitCostReport(
  input: SubmitCostReportInput,
  context: Context,
): Promise<Outcome<ProjectRecord>> {
  const { projects: into, exchangeRates } = context.model.collections;
  const [mutation, today] = ['submitCostReport', localDay(context.now)];
  const { project: id, country, month } = input;
  return context.model.write<ProjectRecord>(
    {
      mutation,
      input,
      into,
      id,
      step: async (current, { one }, by) => {
        if (current === null) return [failure('project', 'UNKNOWN', 'must be the code of a project')];
        const only = leadsOf(current, country);
        if (only.length === 0)
          return [failure('country', 'UNKNOWN', 'must be one in which the project has a lead partner')];
        const { currency } = input.amount;
        const rate =
          (await one(exchangeRates, rateId(current.programme, currency, month))) ??
          (await one(exchangeRates, rateId(current.programme, currency, FIXED)));
        return {
          only,
          who: LEAD,
          decide: () => {
            const label = labelOf(input);
            const isSubmitted = current.frozenAmounts.some((each) => each.label.en === label.en);
            refuse(
              illegalStep(REPORT, isSubmitted ? 'SUBMITTED' : 'NOT_SUBMITTED', mutation, 'month'),
              month > today.slice(0, 7)
                ? failure('month', 'FUTURE', 'must not be a month to come')
                : undefined,
            );
            const rule = 'must be one that the programme has a rate for in the month';
            if (rate === null) return { failures: [failure('amount.currency', 'NO_RATE', rule)] };
            const original = amountIn('amount', input.amount);
            const record = writtenBy(current, { id, owner: current.owner, mutation, by, today });
            const [provenance] = record.provenance.slice(-1);
            return {
              next: {
                ...current,
                ...record,
                frozenAmounts: [
                  ...current.frozenAmounts,
                  ...(provenance
                    ? [
                        {
                          label,
                          original,
                          converted: money(amountOf(original).div(decimal(rate.rate)), EURO),
                          rate: rate.rate,
                          ...(rate.month !== undefined && { month: rate.month }),
                          rounding: 'To the cent, half up.',
                          provenance,
                        },
                      ]
                    : []),
                ],
              },
            };
          },
        };
      },
    },
    context,
  );
}
