import { Bars, type Bar } from '../chart.tsx';
import type { Told } from '../ask.ts';
import { Figure } from '../figure.tsx';
import { BudgetInOneCurrencyDocument, type BudgetInOneCurrencyQuery } from '../operations.generated.ts';
import { useReader } from '../reader.ts';
import { useAnswer } from '../useAnswer.ts';
import { Loading } from '../loading.tsx';
import { Financing } from './financing.tsx';
import { Plan } from './plan.tsx';
import { packageSources, useSources } from '../sources.ts';

const OPERATION = 'BudgetInOneCurrency';

type Summary = NonNullable<NonNullable<BudgetInOneCurrencyQuery['project']>['budget']>;
type CountryTotal = Summary['byCountry'][number];

/** Where the two sides' money is told apart everywhere. */
const SIDES = [
  { key: 'NO', colour: 'var(--norway)' },
  { key: 'SE', colour: 'var(--sweden)' },
] as const;

/** Budget and financing, both countries in one currency, and the plan against the decision. */
export function BudgetView() {
  const { address } = useReader();
  const { currency } = address;
  const told = useAnswer(BudgetInOneCurrencyDocument, { currency });
  return (
    <>
      {told ? <Budget told={told} /> : <Loading />}
      <Financing />
      <Plan />
    </>
  );
}

function Budget({ told }: { told: Told<BudgetInOneCurrencyQuery> }) {
  const { w, f, address, text, money, plain } = useReader();
  const { currency } = address;
  const project = told.data?.project;
  const packages = (project?.workPackages?.edges ?? []).map(({ node }) => node);
  const budget = project?.budget;
  const of = (totals: readonly CountryTotal[] | undefined, country: string) =>
    totals?.find((each) => each.country === country)?.total;
  const keptIn = (country: string) => of(budget?.byCountry, country)?.parts[0]?.original.currency;
  const sources = [
    ...packageSources(useSources()),
    ...ratesOf(budget).map(({ provenance }) => provenance),
  ].filter((each) => each !== null);
  const shared = {
    told,
    sources,
    date: ratesOf(budget).find(({ month }) => month)?.month ?? undefined,
    operation: OPERATION,
    variables: { currency },
  };
  const series = SIDES.map(({ key, colour }) => ({ key, colour }));
  const barsOf = (group: string, totals: readonly CountryTotal[] | undefined): Bar[] =>
    SIDES.flatMap(({ key }) => {
      const amount = of(totals, key)?.amount;
      if (!amount) return [];
      const label = `${w.countries[key] ?? key} ${f.money(amount.amount, amount.currency, 0)}`;
      return [{ group, series: key, value: Number(amount.amount), label }];
    });
  const packageBars = packages.flatMap(({ number, budget: own }) => barsOf(String(number), own?.byCountry));
  const name = (node: (typeof packages)[number]) => `${node.number ?? ''} ${text(node.title).text}`;
  return (
    <>
      <ul class="tiles">
        {SIDES.map(({ key }) => (
          <li key={key} class={`tile ${key}`}>
            <span>{w.countries[key]}</span>
            <strong data-figure={`budget-${key}`}>{money(of(budget?.byCountry, key)?.amount).text}</strong>
          </li>
        ))}
        <li class="tile">
          <span>{w.total}</span>
          <strong data-figure="budget-total">{money(budget?.total.amount).text}</strong>
        </li>
      </ul>
      <Rates budget={budget} />
      <Figure
        {...shared}
        title={w.budget.perPackage}
        definition={w.budget.perPackageDefinition(currency)}
        columns={[
          { label: w.workPackage },
          ...SIDES.flatMap(({ key }) => [
            { label: `${w.countries[key] ?? key}, ${currency}`, number: true },
            {
              label: [w.countries[key] ?? key, w.original, keptIn(key)].filter(Boolean).join(', '),
              number: true,
            },
          ]),
          { label: `${w.total}, ${currency}`, number: true },
        ]}
        rows={packages.map((node) => [
          { ...text(node.title), text: name(node) },
          ...SIDES.flatMap(({ key }) => {
            const total = of(node.budget?.byCountry, key);
            return [money(total?.amount), money(total?.parts[0]?.original)];
          }),
          money(node.budget?.total.amount),
        ])}
      >
        <Bars
          label={w.chartOf(w.budget.perPackage, packages.length)}
          bars={packageBars}
          groups={packages.map((node) => ({ key: String(node.number), label: name(node) }))}
          series={series}
          tick={f.short}
        />
      </Figure>
      <Figure
        {...shared}
        title={w.budget.perCategory}
        definition={w.budget.perCategoryDefinition}
        columns={[{ label: w.budget.category }, { label: `${w.total}, ${currency}`, number: true }]}
        rows={(budget?.byCategory ?? []).map(({ category, total }) => [
          plain(w.budget.categories[category] ?? category),
          money(total.amount),
        ])}
      >
        <Bars
          label={w.chartOf(w.budget.perCategory, budget?.byCategory.length ?? 0)}
          bars={(budget?.byCategory ?? []).flatMap(({ category, total }) =>
            partsOf(category, total.parts, w.countries, f.money),
          )}
          groups={(budget?.byCategory ?? []).map(({ category }) => ({
            key: category,
            label: w.budget.categories[category] ?? category,
          }))}
          series={series}
          tick={f.short}
        />
      </Figure>
    </>
  );
}

/** Each side keeps its own currency, so that a category's part in kroner is the Norwegian side's. */
const SIDE_OF: Readonly<Record<string, string>> = { NOK: 'NO', SEK: 'SE' };

function partsOf(
  group: string,
  parts: Summary['byCategory'][number]['total']['parts'],
  countries: Readonly<Record<string, string>>,
  money: (amount: string, currency: string, decimals: 0) => string,
): Bar[] {
  return parts.flatMap(({ original, converted }) => {
    const side = SIDE_OF[original.currency];
    if (side === undefined) return [];
    const label = `${countries[side] ?? side} ${money(converted.amount, converted.currency, 0)}`;
    return [{ group, series: side, value: Number(converted.amount), label }];
  });
}

const ratesOf = (budget: Summary | null | undefined) => {
  const rates = (budget?.total.parts ?? []).flatMap((part) => part.rates);
  return [...new Map(rates.map((rate) => [rate.currency, rate])).values()];
};

function Rates({ budget }: { budget: Summary | null | undefined }) {
  const { w, f } = useReader();
  const rates = ratesOf(budget);
  if (rates.length === 0) return null;
  return (
    <section class="rates" aria-label={w.budget.rates}>
      <ul>
        {rates.map(({ currency, rate, kind, month, provenance }) => (
          <li key={currency}>
            <strong>{w.budget.rate(currency ?? '', rate === null ? '' : f.rate(rate))}</strong>,{' '}
            {w.budget.rateKinds[kind ?? ''] ?? kind}
            {month !== null && ` (${f.day(month)})`}. <span lang="en">{provenance?.document}</span>
          </li>
        ))}
      </ul>
      <p lang="en">{budget?.total.rounding}</p>
    </section>
  );
}
