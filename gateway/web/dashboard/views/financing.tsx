import type { Told } from '../ask.ts';
import { type Bar, Bars } from '../chart.tsx';
import { Figure } from '../figure.tsx';
import { Loading } from '../loading.tsx';
import { FinancingAgainstBudgetDocument, type FinancingAgainstBudgetQuery } from '../operations.generated.ts';
import { useReader } from '../reader.ts';
import { useAnswer } from '../useAnswer.ts';

const SERIES = [
  { key: 'budget', colour: 'var(--first)' },
  { key: 'actual', colour: 'var(--second)' },
  { key: 'total', colour: 'var(--third)' },
] as const;

/** Whether the financing covers the budget, in one currency, and who gives it, in the currency that it is kept in. */
export function Financing() {
  const { currency } = useReader().address;
  const told = useAnswer(FinancingAgainstBudgetDocument, { currency });
  return told ? <Shown told={told} /> : <Loading />;
}

function Shown({ told }: { told: Told<FinancingAgainstBudgetQuery> }) {
  const { w, f, address, plain, money, percent } = useReader();
  const { currency } = address;
  const project = told.data?.project;
  const sides = (project?.financingTotals?.byCountry ?? []).map(({ country, actual, total }) => ({
    country,
    budget: project?.budget?.byCountry.find((each) => each.country === country)?.total.amount,
    actual: actual.amount,
    total: total.amount,
  }));
  const bars: Bar[] = sides.flatMap((side) =>
    SERIES.flatMap(({ key }) => {
      const of = side[key];
      if (!of) return [];
      const label = `${w.budget.series[key] ?? key} ${f.money(of.amount, of.currency, 0)}`;
      return [{ group: side.country, series: key, value: Number(of.amount), label }];
    }),
  );
  const gaps = project?.financingGaps ?? [];
  const shared = {
    told,
    date: undefined,
    operation: 'FinancingAgainstBudget',
    variables: { currency },
    sources: gaps.map(({ provenance }) => provenance),
  };
  const name = (country: string | null) => w.countries[country ?? ''] ?? country;
  return (
    <>
      <Figure
        {...shared}
        title={w.budget.financing}
        definition={w.budget.financingDefinition}
        columns={[
          { label: w.country },
          ...SERIES.map(({ key }) => ({
            label: `${w.budget.series[key] ?? key}, ${currency}`,
            number: true,
          })),
        ]}
        rows={sides.map((side) => [plain(name(side.country)), ...SERIES.map(({ key }) => money(side[key]))])}
      >
        <Bars
          label={w.chartOf(w.budget.financing, sides.length)}
          bars={bars}
          groups={sides.map(({ country }) => ({ key: country, label: name(country) ?? '' }))}
          series={SERIES}
          tick={f.short}
        />
        <ul class="notes">
          {gaps.map(({ country, gap }) => (
            <li key={country}>{w.budget.gap(name(country) ?? '', f.money(gap.amount, gap.currency))}</li>
          ))}
        </ul>
      </Figure>
      <Figure
        {...shared}
        title={w.budget.financingRows}
        definition={w.budget.financingRowsDefinition}
        isOpen
        isWide
        columns={[
          { label: w.budget.payer },
          { label: w.country },
          { label: w.budget.kind },
          { label: w.amount, number: true },
          { label: w.currency },
          { label: w.budget.share, number: true },
        ]}
        rows={(project?.financing?.edges ?? []).map(({ node }) => [
          { ...plain(node.label), lang: 'sv' },
          plain(name(node.country)),
          plain(w.budget.kindsOfMoney[node.kind ?? ''] ?? node.kind),
          money(node.amount),
          plain(node.amount?.currency),
          percent(node.shareOfActual),
        ])}
      />
    </>
  );
}
