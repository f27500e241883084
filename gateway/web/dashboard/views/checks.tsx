import { SEVERITIES, type Severity } from '../address.ts';
import type { Told } from '../ask.ts';
import { type Bar, Bars } from '../chart.tsx';
import { Figure } from '../figure.tsx';
import { Loading } from '../loading.tsx';
import { DataQualityDocument, type DataQualityQuery } from '../operations.generated.ts';
import { useReader } from '../reader.ts';
import { useAnswer } from '../useAnswer.ts';

const PARTNERS = ['county', 'municipalities', 'crossborder', 'immigration'] as const;

const COLOURS: Readonly<Record<Severity, string>> = {
  MISMATCH: 'var(--bad)',
  CONFLICT: 'var(--third)',
  UNVERIFIABLE: 'var(--first)',
  INFO: 'var(--both)',
};

type Answers = Partial<Record<Severity, Told<DataQualityQuery>>>;

/** What does not add up in what the partners keep, with the arithmetic. */
export function ChecksView() {
  const answers: Answers = {};
  for (const severity of SEVERITIES) {
    // One question for each weight, always the same four in the same order.
    const told = useAnswer(DataQualityDocument, { severity });
    if (told) answers[severity] = told;
  }
  const { severity } = useReader().address;
  const told = answers[severity];
  return told ? <Shown told={told} answers={answers} /> : <Loading />;
}

const findings = (told: Told<DataQualityQuery> | undefined) =>
  PARTNERS.flatMap((partner) =>
    (told?.data?.[`${partner}Checks`]?.edges ?? []).map(({ node }) => ({ ...node, partner })),
  );

/** How many findings a partner keeps; undefined when it does not say. */
const countOf = (told: Told<DataQualityQuery> | undefined, partner: (typeof PARTNERS)[number]) =>
  told?.data?.[`${partner}Checks`]?.edges.length;

function Shown({ told, answers }: { told: Told<DataQualityQuery>; answers: Answers }) {
  const { w, f, address, change, text, plain, number } = useReader();
  const { severity } = address;
  const found = findings(told);
  const bars: Bar[] = SEVERITIES.flatMap((weight) =>
    PARTNERS.map((partner) => {
      const value = countOf(answers[weight], partner);
      const label = `${w.checks.severities[weight] ?? weight} ${number(value).text}`;
      return { group: partner, series: weight, value, label };
    }),
  );
  const shared = {
    told,
    date: undefined,
    operation: 'DataQuality',
    variables: { severity },
    sources: found.flatMap(({ provenance }) => provenance),
  };
  return (
    <>
      <Figure
        {...shared}
        isWide
        title={w.checks.perPartner}
        definition={w.checks.perPartnerDefinition}
        columns={[
          { label: w.checks.partner },
          ...SEVERITIES.map((weight) => ({ label: w.checks.severities[weight] ?? weight, number: true })),
        ]}
        rows={PARTNERS.map((partner) => [
          plain(w.partners[partner]),
          ...SEVERITIES.map((weight) => number(countOf(answers[weight], partner))),
        ])}
      >
        <Bars
          label={w.chartOf(w.checks.perPartner, PARTNERS.length)}
          bars={bars}
          groups={PARTNERS.map((partner) => ({ key: partner, label: w.partners[partner] ?? partner }))}
          series={SEVERITIES.map((key) => ({ key, colour: COLOURS[key] }))}
          tick={f.whole}
        />
      </Figure>
      <p class="choice">
        <label for="severity">{w.checks.severity}</label>
        <select
          id="severity"
          value={severity}
          onChange={({ currentTarget: { value } }) => {
            change({ severity: SEVERITIES.find((each) => each === value) ?? 'MISMATCH' });
          }}
        >
          {SEVERITIES.map((each) => (
            <option key={each} value={each}>
              {w.checks.severities[each] ?? each}
            </option>
          ))}
        </select>
      </p>
      <Figure
        {...shared}
        isWide
        title={`${w.checks.title}: ${w.checks.severities[severity] ?? severity}`}
        definition={w.checks.definition}
        isOpen
        columns={[
          { label: w.checks.topic },
          { label: w.checks.partner },
          { label: w.checks.rule },
          { label: w.checks.stated },
          { label: w.checks.computed },
          { label: w.checks.difference },
          { label: w.checks.unit },
          { label: w.checks.explanation },
          { label: w.checks.document },
        ]}
        rows={found.map((each) => [
          text(each.topic),
          plain(w.partners[each.partner]),
          plain(w.checks.rules[each.rule] ?? each.rule),
          plain(each.stated),
          plain(each.computed),
          plain(each.difference),
          { ...plain(each.unit), lang: 'en' },
          { ...plain(each.explanation), lang: 'en' },
          { ...plain(each.documents.join('; ')), lang: 'en' },
        ])}
      />
    </>
  );
}
