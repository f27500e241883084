import type { Told } from '../ask.ts';
import { type Bar, Bars } from '../chart.tsx';
import { Figure } from '../figure.tsx';
import { Loading } from '../loading.tsx';
import {
  PayoutReadinessDocument,
  type PayoutReadinessQuery,
  YearlyFundingDocument,
  type YearlyFundingQuery,
} from '../operations.generated.ts';
import { useReader } from '../reader.ts';
import { agreementSources, useSources } from '../sources.ts';
import { useAnswer } from '../useAnswer.ts';
import { Obligations } from './obligations.tsx';

const SERIES = [
  { key: 'county', colour: 'var(--first)' },
  { key: 'municipal', colour: 'var(--second)' },
] as const;

/** How many of the largest municipalities the picture shows; the table has all. */
const SHOWN = 12;

const TONES = { BLOCKED_NO_APPROVED_PLAN: 'bad', NOT_DUE: 'warn', DUE: 'warn', PAID: 'good' } as const;

/** What an agreement yields, what of it is paid, and what is owed by when. */
export function AgreementsView() {
  const { date } = useReader().address;
  const days = { first: date, second: date, third: date };
  const payouts = useAnswer(PayoutReadinessDocument, days);
  const funding = useAnswer(YearlyFundingDocument, {});
  return (
    <>
      <Obligations />
      {payouts ? <Payouts told={payouts} variables={days} /> : <Loading />}
      {funding ? <Funding told={funding} /> : <Loading />}
    </>
  );
}

function Payouts({ told, variables }: { told: Told<PayoutReadinessQuery>; variables: object }) {
  const { w, f, address, plain, money, day, number } = useReader();
  const payouts = (told.data?.cooperationAgreement?.payouts?.edges ?? []).map(({ node }) => node);
  const bars: Bar[] = payouts.flatMap(({ year, instalment, amount, first }) => {
    if (!amount) return [];
    const state = w.agreements.payoutStates[first ?? ''] ?? first ?? '';
    const label = `${f.money(amount.amount, amount.currency, 0)}, ${state}`;
    return [{ group: `${year}-${instalment}`, series: first ?? '', value: Number(amount.amount), label }];
  });
  const currency = payouts.find(({ amount }) => amount)?.amount?.currency;
  const own = payouts.flatMap(({ provenance }) => provenance ?? []);
  return (
    <Figure
      told={told}
      date={address.date}
      operation="PayoutReadiness"
      variables={variables}
      sources={[
        ...agreementSources(useSources()),
        ...own.map(({ kind }) => ({
          document: told.data?.cooperationAgreement?.title?.nb ?? '–',
          lang: 'nb',
          kind,
        })),
      ]}
      title={w.agreements.payouts}
      definition={w.agreements.payoutsDefinition}
      columns={[
        { label: w.year },
        { label: w.agreements.instalment, number: true },
        { label: [w.amount, currency].filter(Boolean).join(', '), number: true },
        { label: w.agreements.paid },
        { label: w.state },
      ]}
      rows={payouts.map(({ year, instalment, amount, paidAt, first }) => [
        { text: String(year) },
        number(instalment),
        money(amount),
        day(paidAt),
        { ...plain(w.agreements.payoutStates[first ?? ''] ?? first), ...(first && { tone: TONES[first] }) },
      ])}
    >
      <Bars
        label={w.chartOf(w.agreements.payouts, payouts.length)}
        bars={bars}
        groups={payouts.map(({ year, instalment }) => ({
          key: `${year}-${instalment}`,
          label: `${year}, ${w.agreements.instalment} ${instalment}`,
        }))}
        series={[...new Set(bars.map(({ series }) => series))].map((key) => ({
          key,
          colour: COLOURS[key] ?? 'var(--both)',
        }))}
        isSingle
        tick={f.short}
      />
    </Figure>
  );
}

const COLOURS: Readonly<Record<string, string>> = {
  PAID: 'var(--second)',
  DUE: 'var(--third)',
  NOT_DUE: 'var(--both)',
  BLOCKED_NO_APPROVED_PLAN: 'var(--bad)',
};

function Funding({ told }: { told: Told<YearlyFundingQuery> }) {
  const { w, f, text, money, number } = useReader();
  const agreement = told.data?.cooperationAgreement;
  const rows = (agreement?.onBehalfOf ?? [])
    .flatMap(({ municipality }) => {
      const of = municipality?.funding?.[0];
      return municipality && of ? [{ municipality, of, population: of.basis.population }] : [];
    })
    .sort((one, other) => other.population - one.population);
  const kroner = (of: { amount: string } | null | undefined) => of && { ...of, currency: 'NOK' };
  const largest = rows.slice(0, SHOWN);
  const bars: Bar[] = largest.flatMap(({ municipality, of }) =>
    SERIES.map(({ key }) => {
      const { amount } = of[key];
      const label = `${w.agreements[key]} ${f.money(amount, 'NOK', 0)}`;
      return { group: municipality.id, series: key, value: Number(amount), label };
    }),
  );
  const basis = agreement?.yearlyFunding?.basis;
  const rate = (of: string | null | undefined) => (of == null ? '–' : f.money(of, 'NOK'));
  return (
    <Figure
      told={told}
      date={basis?.populationDate}
      operation="YearlyFunding"
      variables={{}}
      sources={[
        ...agreementSources(useSources()),
        ...(agreement?.coverage
          ? [{ ...agreement.coverage, document: agreement.title?.nb ?? '–', lang: 'nb' }]
          : []),
      ]}
      title={w.agreements.funding}
      definition={w.agreements.fundingDefinition(
        rate(agreement?.countyRate),
        rate(agreement?.municipalRate),
        f.whole(SHOWN),
      )}
      columns={[
        { label: w.municipality },
        { label: w.inhabitants, number: true },
        { label: `${w.agreements.county}, NOK`, number: true },
        { label: `${w.agreements.municipal}, NOK`, number: true },
      ]}
      rows={rows.map(({ municipality, of, population }) => [
        text(municipality.name),
        number(population),
        money(kroner(of.county)),
        money(kroner(of.municipal)),
      ])}
    >
      <ul class="tiles">
        {([...SERIES.map(({ key }) => key), 'total'] as const).map((key) => (
          <li class="tile" key={key}>
            <span>{key === 'total' ? w.total : w.agreements[key]}</span>
            <strong data-figure={`funding-${key}`}>{money(agreement?.yearlyFunding?.[key]).text}</strong>
          </li>
        ))}
      </ul>
      {basis?.note != null && (
        <p class="notes" lang="en">
          {basis.note}
        </p>
      )}
      <Bars
        label={w.chartOf(w.agreements.funding, largest.length)}
        bars={bars}
        groups={largest.map(({ municipality, population }) => ({
          key: municipality.id,
          label: `${text(municipality.name).text}, ${f.whole(population)}`,
        }))}
        series={SERIES}
        tick={f.short}
      />
    </Figure>
  );
}
