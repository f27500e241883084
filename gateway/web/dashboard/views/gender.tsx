import type { Told } from '../ask.ts';
import { type Bar, Bars } from '../chart.tsx';
import { Figure } from '../figure.tsx';
import { Loading } from '../loading.tsx';
import { GenderRuleDocument, type GenderRuleQuery } from '../operations.generated.ts';
import { useReader } from '../reader.ts';
import { useAnswer } from '../useAnswer.ts';

type Balance = NonNullable<NonNullable<GenderRuleQuery['project']>['genderBalance']>;

const SERIES = [{ key: 'share', colour: 'var(--both)' }] as const;

const TONES = { MET: 'good', NOT_MET: 'bad', NOT_ASSESSABLE: 'warn' } as const;

/** The rule on the sexes of participants, in the project and in each work package. */
export function GenderRule() {
  const told = useAnswer(GenderRuleDocument, {});
  return told ? <Shown told={told} /> : <Loading />;
}

function Shown({ told }: { told: Told<GenderRuleQuery> }) {
  const { w, f, text, count, percent, plain } = useReader();
  const project = told.data?.project;
  const packages = (project?.workPackages?.edges ?? []).map(({ node }) => node);
  const rows: { key: string; label: string; lang?: string; balance: Balance }[] = [
    ...(project?.genderBalance
      ? [{ key: 'project', label: w.indicators.whole, balance: project.genderBalance }]
      : []),
    ...packages.flatMap(({ id, number, title, genderBalance }) => {
      const { text: name, lang } = text(title);
      const label = `${number ?? ''} ${name}`;
      return genderBalance
        ? [{ key: id, label, ...(lang !== undefined && { lang }), balance: genderBalance }]
        : [];
    }),
  ];
  const least = rows[0]?.balance.least ?? '0.40';
  const bars: Bar[] = rows.map(({ key, balance: { share, status } }) => {
    const said = w.indicators.statuses[status] ?? status;
    return share === null
      ? { group: key, series: 'share', value: undefined, withheld: true, label: `: ${said}` }
      : { group: key, series: 'share', value: Number(share), label: `${f.percent(Number(share))} ${said}` };
  });
  return (
    <Figure
      told={told}
      date={rows
        .flatMap(({ balance }) => balance.split?.women.release ?? [])
        .sort()
        .at(-1)}
      sources={rows.flatMap(({ balance }) => balance.provenance)}
      operation="GenderRule"
      variables={{}}
      title={w.indicators.gender}
      definition={w.indicators.genderDefinition}
      columns={[
        { label: w.workPackage },
        { label: w.women, number: true },
        { label: w.men, number: true },
        { label: w.indicators.share, number: true },
        { label: w.state },
      ]}
      rows={rows.map(({ label, lang, balance }) => [
        { text: label, ...(lang !== undefined && { lang }) },
        count(balance.split?.women),
        count(balance.split?.men),
        percent(balance.share),
        { ...plain(w.indicators.statuses[balance.status] ?? balance.status), tone: TONES[balance.status] },
      ])}
    >
      <Bars
        label={w.chartOf(w.indicators.gender, rows.length)}
        bars={bars}
        groups={rows.map(({ key, label }) => ({ key, label }))}
        series={SERIES}
        tick={f.percent}
        rule={{ value: Number(least), label: w.indicators.least(f.percent(Number(least))) }}
      />
      <p class="notes">{w.indicators.least(f.percent(Number(least)))}</p>
    </Figure>
  );
}
