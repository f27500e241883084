import type { Told } from '../ask.ts';
import { type Bar, Bars } from '../chart.tsx';
import { Figure } from '../figure.tsx';
import { Loading } from '../loading.tsx';
import { PlanAgainstDecisionDocument, type PlanAgainstDecisionQuery } from '../operations.generated.ts';
import { useReader } from '../reader.ts';
import { useAnswer } from '../useAnswer.ts';

const SERIES = [
  { key: 'from', colour: 'var(--first)' },
  { key: 'to', colour: 'var(--second)' },
] as const;

const ROWS = ['euSupport', 'stateFunding', 'totalBudget'] as const;

/** What was applied for beside what was decided. */
export function Plan() {
  const { currency } = useReader().address;
  const told = useAnswer(PlanAgainstDecisionDocument, { currency });
  return told ? <Shown told={told} /> : <Loading />;
}

function Shown({ told }: { told: Told<PlanAgainstDecisionQuery> }) {
  const { w, f, address, plain, money, percent } = useReader();
  const { currency } = address;
  const project = told.data?.project;
  const change = project?.versionChange;
  const rows = ROWS.flatMap((key) => {
    const of = change?.[key];
    return of ? [{ key, label: w.budget.planRows[key] ?? key, of }] : [];
  });
  const bars: Bar[] = rows.flatMap(({ key, of }) =>
    SERIES.flatMap((series) => {
      const amount = of[series.key];
      const label = `${w.budget.planSeries[series.key] ?? ''} ${f.money(amount.amount, amount.currency, 0)}`;
      return [{ group: key, series: series.key, value: Number(amount.amount), label }];
    }),
  );
  const end = change?.end;
  return (
    <Figure
      told={told}
      date={undefined}
      operation="PlanAgainstDecision"
      variables={{ currency }}
      sources={(project?.versions ?? []).map(({ provenance }) => provenance)}
      title={w.budget.plan}
      definition={w.budget.planDefinition}
      columns={[
        { label: w.budget.plan },
        ...SERIES.map(({ key }) => ({
          label: `${w.budget.planSeries[key] ?? key}, ${currency}`,
          number: true,
        })),
        { label: `${w.budget.difference}, ${currency}`, number: true },
        { label: `${w.budget.difference} ÷ ${w.budget.planSeries['from'] ?? ''}`, number: true },
      ]}
      rows={rows.map(({ label, of }) => [
        plain(label),
        ...SERIES.map(({ key }) => money(of[key])),
        money(of.difference),
        percent(of.ratio),
      ])}
    >
      <Bars
        label={w.chartOf(w.budget.plan, rows.length)}
        bars={bars}
        groups={rows.map(({ key, label }) => ({ key, label }))}
        series={SERIES}
        tick={f.short}
      />
      {end && <p class="notes">{w.budget.end(f.day(end.from), f.day(end.to), end.months)}</p>}
    </Figure>
  );
}
