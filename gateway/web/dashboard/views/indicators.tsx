import type { Told } from '../ask.ts';
import { type Bar, Bars } from '../chart.tsx';
import { Figure } from '../figure.tsx';
import { Loading } from '../loading.tsx';
import { IndicatorsDocument, type IndicatorsQuery } from '../operations.generated.ts';
import { useReader } from '../reader.ts';
import { indicatorSources, useSources } from '../sources.ts';
import { useAnswer } from '../useAnswer.ts';
import { GenderRule } from './gender.tsx';

const SERIES = [
  { key: 'NO', colour: 'var(--norway)' },
  { key: 'SE', colour: 'var(--sweden)' },
  { key: 'both', colour: 'var(--both)' },
] as const;

const SEXES = [
  { key: 'women', colour: 'var(--first)' },
  { key: 'men', colour: 'var(--second)' },
  { key: 'mixed', colour: 'var(--third)' },
] as const;

/** What was promised against what was reached, and by whom. */
export function IndicatorsView() {
  const told = useAnswer(IndicatorsDocument, {});
  return (
    <>
      {told ? <Shown told={told} /> : <Loading />}
      <GenderRule />
    </>
  );
}

function Shown({ told }: { told: Told<IndicatorsQuery> }) {
  const { w, f, text, number, count, percent, plain, bar } = useReader();
  const indicators = (told.data?.project?.indicators?.edges ?? []).map(({ node }) => ({
    ...node,
    short: node.code.split(':').at(-1) ?? node.code,
  }));
  const of = (node: (typeof indicators)[number], country: string) =>
    node.actuals?.find((each) => each.country === country);
  const date = indicators
    .flatMap(({ actual }) => actual?.release ?? [])
    .sort()
    .at(-1);
  const sources = indicatorSources(useSources());
  const shared = { told, date, sources, operation: 'Indicators', variables: {} };
  const attainment: Bar[] = indicators.flatMap((node) =>
    SERIES.map(({ key }) => {
      const reached = key === 'both' ? node.actual : of(node, key)?.total;
      const named = key === 'both' ? w.total : w.countries[key];
      const group = node.code;
      if (!reached) return { group, series: key, value: undefined, label: `${named ?? key} –` };
      if (reached.suppressed || reached.value === null)
        return {
          group,
          series: key,
          value: undefined,
          withheld: true,
          label: `${named ?? key} : ${w.withheld}`,
        };
      const part = reached.value / Number(node.target);
      const label = `${named ?? key} ${f.whole(reached.value)} (${f.percent(part)})`;
      return { group, series: key, value: part, label };
    }),
  );
  const divided = indicators.filter(({ actuals }) => actuals?.some(({ split }) => split));
  const rows = divided.flatMap((node) => (node.actuals ?? []).map((each) => ({ node, ...each })));
  const bySex: Bar[] = rows.flatMap(({ node, country, split }) =>
    SEXES.flatMap(({ key }) => {
      const cell = split?.[key];
      return cell ? [bar(`${node.code}:${country}`, key, w[key], cell)] : [];
    }),
  );
  const head = (node: (typeof indicators)[number]) =>
    `${node.short} ${text(node.name).text} (${text(node.unit).text})`;
  return (
    <>
      <Figure
        {...shared}
        title={w.indicators.attainment}
        definition={w.indicators.attainmentDefinition}
        columns={[
          { label: w.indicators.indicator },
          { label: w.indicators.target, number: true },
          { label: w.countries['NO'] ?? 'NO', number: true },
          { label: w.countries['SE'] ?? 'SE', number: true },
          { label: w.indicators.actual, number: true },
          { label: w.indicators.part, number: true },
        ]}
        rows={indicators.map((node) => [
          { ...text(node.name), text: head(node) },
          number(node.target),
          count(of(node, 'NO')?.total),
          count(of(node, 'SE')?.total),
          count(node.actual),
          percent(node.attainment),
        ])}
      >
        <Bars
          label={w.chartOf(w.indicators.attainment, indicators.length)}
          bars={attainment}
          groups={indicators.map((node) => ({
            key: node.code,
            label: `${node.short}, ${w.indicators.target} ${node.target ?? '–'}: ${text(node.name).text}`,
          }))}
          series={SERIES}
          tick={f.percent}
          rule={{ value: 1, label: w.indicators.targetLine }}
        />
      </Figure>
      <Figure
        {...shared}
        title={w.indicators.sexes}
        definition={w.indicators.sexesDefinition}
        columns={[
          { label: w.indicators.indicator },
          { label: w.country },
          ...SEXES.map(({ key }) => ({ label: w[key], number: true })),
          { label: w.total, number: true },
        ]}
        rows={rows.map(({ node, country, split, total }) => [
          { ...text(node.name), text: head(node) },
          plain(w.countries[country] ?? country),
          ...SEXES.map(({ key }) => count(split?.[key])),
          count(total),
        ])}
      >
        <Bars
          label={w.chartOf(w.indicators.sexes, rows.length)}
          bars={bySex}
          groups={rows.map(({ node, country }) => ({
            key: `${node.code}:${country}`,
            label: `${node.short}, ${w.countries[country] ?? country}`,
          }))}
          series={SEXES}
          tick={f.whole}
        />
      </Figure>
    </>
  );
}
