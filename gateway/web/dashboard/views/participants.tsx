import type { Told } from '../ask.ts';
import { Bars } from '../chart.tsx';
import { Figure } from '../figure.tsx';
import { Loading } from '../loading.tsx';
import { ParticipantFunnelDocument, type ParticipantFunnelQuery } from '../operations.generated.ts';
import { useReader } from '../reader.ts';
import { useAnswer } from '../useAnswer.ts';

const SEXES = [
  { key: 'women', colour: 'var(--first)' },
  { key: 'men', colour: 'var(--second)' },
] as const;

const VARIABLES = { first: 100 };

/** How far participants came, out of released counts. */
export function ParticipantsView() {
  const told = useAnswer(ParticipantFunnelDocument, VARIABLES);
  return told ? <Shown told={told} /> : <Loading />;
}

function Shown({ told }: { told: Told<ParticipantFunnelQuery> }) {
  const { w, f, address, change, text, count, percent, plain, bar } = useReader();
  const cohorts = (told.data?.cohorts?.edges ?? []).map(({ node }) => node);
  const cohort = cohorts.find(({ id }) => id === address.cohort) ?? cohorts[0];
  const name = ({ municipality, period }: (typeof cohorts)[number]) =>
    `${text(municipality?.name).text}, ${period ? `${f.day(period.start)}–${f.day(period.end ?? period.start)}` : '–'}`;
  const funnel = cohort?.funnel ?? [];
  const stage = (of: string) => w.participants.stages[of] ?? of;
  const bars = funnel.flatMap(({ stage: group, reached }) =>
    SEXES.map(({ key }) => bar(group, key, w[key], reached[key])),
  );
  const shared = {
    told,
    operation: 'ParticipantFunnel',
    variables: VARIABLES,
    date: cohort?.release?.publishedAt,
    sources: cohorts.flatMap(({ provenance, release }) =>
      (provenance ?? []).map(({ kind }) => ({
        document: w.participants.released(
          release ? f.day(release.publishedAt) : '–',
          release ? f.whole(release.threshold) : '–',
        ),
        lang: address.language,
        kind,
      })),
    ),
  };
  const stages = [...new Set(cohorts.flatMap(({ funnel: each }) => (each ?? []).map((step) => step.stage)))];
  return (
    <>
      <p class="choice">
        <label for="cohort">{w.participants.cohort}</label>
        <select
          id="cohort"
          value={cohort?.id}
          onChange={(event) => {
            change({ cohort: event.currentTarget.value });
          }}
        >
          {cohorts.map((each) => (
            <option key={each.id} value={each.id}>
              {name(each)}
            </option>
          ))}
        </select>
      </p>
      <Figure
        {...shared}
        isWide
        title={cohort ? `${w.participants.funnel}: ${name(cohort)}` : w.participants.funnel}
        definition={w.participants.funnelDefinition}
        columns={[
          { label: w.participants.stage },
          { label: w.women, number: true },
          { label: w.men, number: true },
          { label: w.total, number: true },
          { label: w.participants.conversion, number: true },
        ]}
        rows={funnel.map(({ stage: of, reached, conversion }) => [
          plain(stage(of)),
          count(reached.women),
          count(reached.men),
          count(reached.total),
          percent(conversion),
        ])}
      >
        <Bars
          label={w.chartOf(w.participants.funnel, funnel.length)}
          bars={bars}
          groups={funnel.map(({ stage: of }) => ({ key: of, label: stage(of) }))}
          series={SEXES}
          tick={f.whole}
        />
      </Figure>
      <Figure
        {...shared}
        isWide
        title={w.participants.all}
        definition={w.participants.allDefinition}
        isOpen
        columns={[
          { label: w.participants.cohort },
          ...stages.map((of) => ({ label: stage(of), number: true })),
        ]}
        rows={cohorts.map((each) => [
          { text: name(each) },
          ...stages.map((of) => count(each.funnel?.find((step) => step.stage === of)?.reached.total)),
        ])}
      />
    </>
  );
}
