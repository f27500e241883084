import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { PartnerTold, Told } from './ask.ts';
import { csvOf, download } from './csv.ts';
import { useReader } from './reader.ts';

/** One cell of a figure's table: as it is read, and as it goes to a file. */
export interface Cell {
  text: string;
  /** For the file; the text when there is none. */
  csv?: string;
  /** A count that its release withholds. */
  withheld?: boolean;
  /** The text's language when it is not the reader's. */
  lang?: string;
  tone?: 'bad' | 'warn' | 'good';
}

export interface Column {
  label: string;
  number?: boolean;
}

/** Where figures come from. */
export interface Source {
  document: string;
  /** The language of its title where that is not English. */
  lang?: string;
  locator?: string;
  kind: string;
}

interface FigureProps {
  title: string;
  /** What is shown, and by which rule it comes about. */
  definition: string;
  told: Told<unknown>;
  sources: readonly Source[];
  /** The day or month that the figures are of; undefined where they are of several. */
  date: string | undefined;
  /** The operation behind it and its variables. */
  operation: string;
  variables: object;
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
  /** Whether the table is the picture. */
  isOpen?: boolean;
  /** Whether it takes the page's whole width. */
  isWide?: boolean;
  children?: ComponentChildren;
}

/** A picture with all that it takes to trust it: definition, table, sources, how fresh it is, the query, and a file. */
export function Figure(props: FigureProps) {
  const { title, definition, told, sources, date, operation, variables, columns, rows, children } = props;
  const { isOpen, isWide } = props;
  const { w, explorer } = useReader();
  const id = useId();
  const isOld = told.partners.some(({ lastKnown }) => lastKnown);
  const save = () => {
    const header = columns.map(({ label }) => label);
    download(
      ['samgraf', operation, date].filter(Boolean).join('-') + '.csv',
      csvOf(
        header,
        rows.map((row) => row.map(({ text, csv }) => csv ?? text)),
      ),
    );
  };
  const query = explorer
    ? `/?${new URLSearchParams({ operation, variables: JSON.stringify(variables) }).toString()}`
    : `/dashboard/queries/${operation}.graphql`;
  return (
    <section
      class={['figure', isOld ? 'old' : '', isWide ? 'wide' : ''].filter(Boolean).join(' ')}
      aria-labelledby={id}
      data-operation={operation}
    >
      <h2 id={id}>{title}</h2>
      <p class="definition">{definition}</p>
      <Outages partners={told.partners} />
      {told.refusals.map((message) => (
        <p class="outage" key={message} lang="en">
          {message}
        </p>
      ))}
      {told.unknown.map(({ type, key, namedBy, partner }) => {
        const [by, owner] = [namedBy, partner].map((name) => w.partners[name] ?? name);
        const what = `${type} ${Object.values(key).join(' ')}`;
        return (
          <p class="note" key={`${partner} ${what}`}>
            {w.unknown(what, by ?? '', owner ?? '')}
          </p>
        );
      })}
      {children}
      <details class="table" open={isOpen}>
        <summary>{w.table}</summary>
        <Table caption={title} columns={columns} rows={rows} />
      </details>
      <footer>
        <p class="actions">
          <button type="button" onClick={save}>
            {w.csv}
          </button>
          <a href={query}>{w.query}</a>
        </p>
        <Sources sources={sources} date={date} />
        <Freshness partners={told.partners} />
      </footer>
    </section>
  );
}

function Table({ caption, columns, rows }: { caption: string } & Pick<FigureProps, 'columns' | 'rows'>) {
  const { w } = useReader();
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={`${w.table}: ${caption}`}>
      <table>
        <caption class="sr">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ label, number }) => (
              <th scope="col" class={number ? 'number' : undefined} key={label}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <TableCell
                  key={column}
                  cell={cell}
                  first={column === 0}
                  number={columns[column]?.number === true}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.some((row) => row.some(({ withheld }) => withheld)) && <p class="note">{w.withheldNote}</p>}
    </div>
  );
}

function TableCell({ cell, first, number }: { cell: Cell; first: boolean; number: boolean }) {
  const { w } = useReader();
  const { text, withheld, lang, tone } = cell;
  const classes = [number ? 'number' : '', withheld ? 'withheld' : '', tone ?? ''].filter(Boolean).join(' ');
  const shown = withheld ? `: ${w.withheld}` : text;
  return first ? (
    <th scope="row" lang={lang}>
      {shown}
    </th>
  ) : (
    <td class={classes || undefined} lang={lang}>
      {shown}
    </td>
  );
}

/** Names each partner that failed, and of when what is shown of it is. */
export function Outages({ partners }: { partners: readonly PartnerTold[] }) {
  const { w, f } = useReader();
  return (
    <>
      {partners
        .filter(({ lastKnown }) => lastKnown)
        .map(({ partner, at }) => (
          <p class="outage" key={partner} data-partner={partner}>
            <strong>{w.partnerDown(w.partners[partner] ?? partner)}</strong>{' '}
            {at ? w.lastKnown(f.moment(at)) : w.nothingKnown}
          </p>
        ))}
    </>
  );
}

function Freshness({ partners }: { partners: readonly PartnerTold[] }) {
  const { w, f } = useReader();
  return (
    <ul class="freshness" aria-label={w.freshness}>
      {partners.map(({ partner, at, lastKnown, status }) => (
        <li key={partner} data-partner={partner} data-status={status}>
          {w.partners[partner] ?? partner}:{' '}
          {at === undefined ? w.noAnswer : lastKnown ? w.lastKnown(f.moment(at)) : w.answeredAt(f.moment(at))}
        </li>
      ))}
    </ul>
  );
}

function Sources({ sources, date }: { sources: readonly Source[]; date: string | undefined }) {
  const { w, f } = useReader();
  const documents = new Map<string, { lang: string; kinds: Set<string>; places: Set<string> }>();
  for (const { document, lang = 'en', locator, kind } of sources) {
    const known = documents.get(document) ?? { lang, kinds: new Set(), places: new Set() };
    known.kinds.add(kind);
    if (locator !== undefined) known.places.add(locator);
    documents.set(document, known);
  }
  return (
    <div class="sources">
      <p>
        {date !== undefined && (
          <>
            {w.asOf} <time dateTime={date}>{f.day(date)}</time>.{' '}
          </>
        )}
        {w.sources}:
      </p>
      <ul>
        {[...documents].map(([document, { lang, kinds, places }]) => (
          <li key={document}>
            <span lang={lang}>{document}</span>{' '}
            {[...kinds].map((kind) => (
              <span key={kind} class={kind === 'SYNTHETIC' ? 'badge synthetic' : 'badge'}>
                {w.kinds[kind] ?? kind}
              </span>
            ))}
            {places.size > 0 && (
              <details>
                <summary>{w.places}</summary>
                <ul lang="en">
                  {[...places].map((place) => (
                    <li key={place}>{place}</li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
