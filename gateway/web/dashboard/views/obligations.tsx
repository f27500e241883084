import type { Told } from '../ask.ts';
import { type Bar, Bars } from '../chart.tsx';
import { Figure } from '../figure.tsx';
import { Loading } from '../loading.tsx';
import { ObligationCalendarDocument, type ObligationCalendarQuery } from '../operations.generated.ts';
import { useReader } from '../reader.ts';
import { agreementSources, useSources } from '../sources.ts';
import { useAnswer } from '../useAnswer.ts';

const TONES: Readonly<Record<string, 'bad' | 'warn' | 'good'>> = {
  OVERDUE: 'bad',
  BLOCKED: 'bad',
  DONE_LATE: 'warn',
  DUE: 'warn',
  NOT_RECORDED: 'warn',
  DONE_ON_TIME: 'good',
};

const COLOURS: Readonly<Record<string, string>> = {
  bad: 'var(--bad)',
  warn: 'var(--third)',
  good: 'var(--second)',
};

/** The same day some years away; the last of February where there is no 29th. */
function yearsFrom(iso: string, years: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const last = new Date(Date.UTC(year + years, month, 0)).getUTCDate();
  return new Date(Date.UTC(year + years, month - 1, Math.min(day, last))).toISOString().slice(0, 10);
}

/** What falls due around the day, how it stands then, and who is late. */
export function Obligations() {
  const { date } = useReader().address;
  const variables = { from: yearsFrom(date, -1), until: yearsFrom(date, 1), asOf: date };
  const told = useAnswer(ObligationCalendarDocument, variables);
  return told ? <Shown told={told} variables={variables} /> : <Loading />;
}

/** Whether a day is one of a calendar's. */
const isWithin = (day: string, { from, until }: { from: string; until: string }): boolean =>
  from <= day && day <= until;

interface ShownProps {
  told: Told<ObligationCalendarQuery>;
  variables: { from: string; until: string; asOf: string };
}

function Shown({ told, variables }: ShownProps) {
  const { w, f, address, text, plain, day } = useReader();
  const nodes = <Node,>(of: { edges: { node: Node }[] } | null | undefined): Node[] =>
    (of?.edges ?? []).map(({ node }) => node);
  const { calendar, late, project } = told.data ?? {};
  const inProject = nodes(project?.obligations).filter(
    ({ dueAt, state }) => state === 'OVERDUE' || (dueAt !== null && isWithin(dueAt, variables)),
  );
  // What is late may have been due before the calendar begins.
  const all = [
    ...new Map(
      [...nodes(late), ...nodes(calendar), ...inProject].map((each) => [each.id, each] as const),
    ).values(),
  ].sort((one, other) => (one.dueAt ?? '').localeCompare(other.dueAt ?? ''));
  const overdue = all.filter(({ state }) => state === 'OVERDUE');
  // Who counts without one of the two would tell less than there is.
  const lateCount = late && project?.obligations ? f.whole(overdue.length) : '–';
  const states = [...new Set(all.flatMap(({ state }) => state ?? []))];
  const bars: Bar[] = states.map((state) => {
    const value = all.filter((each) => each.state === state).length;
    return { group: state, series: TONES[state] ?? 'none', value, label: f.whole(value) };
  });
  const name = (state: string | null) => w.agreements.states[state ?? ''] ?? state ?? '–';
  return (
    <Figure
      told={told}
      date={address.date}
      operation="ObligationCalendar"
      variables={variables}
      sources={agreementSources(useSources())}
      title={w.agreements.obligations}
      definition={w.agreements.obligationsDefinition}
      columns={[
        { label: w.due },
        { label: w.agreements.what },
        { label: w.agreements.who },
        { label: w.agreements.done },
        { label: w.state },
      ]}
      rows={all.map(({ dueAt, title, of, obligedParties, fulfilledAt, state }) => [
        day(dueAt),
        { ...text(title), text: `${text(title).text} ${of ?? ''}` },
        plain((obligedParties ?? []).map(({ nameInDocument }) => nameInDocument).join(', ') || null),
        day(fulfilledAt),
        { ...plain(name(state)), ...(state && TONES[state] && { tone: TONES[state] }) },
      ])}
    >
      <p class={overdue.length > 0 ? 'headline bad' : 'headline'} data-figure="late">
        {w.agreements.late(lateCount)}
      </p>
      <ul class="late">
        {overdue.map(({ id, title, of, dueAt, obligedParties }) => (
          <li key={id}>
            <strong lang={text(title).lang}>
              {text(title).text} {of}
            </strong>
            , {dueAt !== null && f.day(dueAt)}:{' '}
            {(obligedParties ?? []).map(({ nameInDocument }) => nameInDocument).join(', ')}
          </li>
        ))}
      </ul>
      <Bars
        label={w.chartOf(w.agreements.obligations, states.length)}
        bars={bars}
        groups={states.map((state) => ({ key: state, label: name(state) }))}
        series={[...new Set(bars.map(({ series }) => series))].map((key) => ({
          key,
          colour: COLOURS[key] ?? 'var(--both)',
        }))}
        isSingle
        tick={f.whole}
      />
    </Figure>
  );
}
