import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { CURRENCIES, FIRST_DAY, LANGUAGES, LAST_DAY, searchOf, THEMES, VIEWS, type View } from './address.ts';
import { Status } from './loading.tsx';
import { useAddress } from './useAddress.ts';
import { ReaderContext, readerOf, useReader } from './reader.ts';
import { AgreementsView } from './views/agreements.tsx';
import { BudgetView } from './views/budget.tsx';
import { ChecksView } from './views/checks.tsx';
import { CoverageView } from './views/coverage.tsx';
import { IndicatorsView } from './views/indicators.tsx';
import { ParticipantsView } from './views/participants.tsx';

const SHOWN: Record<View, () => preact.JSX.Element> = {
  budget: BudgetView,
  indicators: IndicatorsView,
  agreements: AgreementsView,
  coverage: CoverageView,
  participants: ParticipantsView,
  checks: ChecksView,
};

/** Languages by their own names. */
const NAMES = { nb: 'Norsk bokmål', sv: 'Svenska', en: 'English' } as const;

function Page() {
  const [address, change] = useAddress();
  const reader = readerOf(address, change, document.documentElement.dataset['explorer'] === 'on');
  const { w } = reader;
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    document.documentElement.lang = address.language;
    document.documentElement.dataset['theme'] = address.theme;
    document.title = `${w.views[address.view] ?? ''} – ${w.title}`;
  }, [address, w]);
  useEffect(() => {
    // Who changes the view by keyboard or screen reader goes on at its beginning.
    if (!isFirst.current) heading.current?.focus();
    isFirst.current = false;
  }, [address.view]);
  useEffect(() => {
    const openTables = () => {
      for (const each of document.querySelectorAll<HTMLDetailsElement>('details.table')) each.open = true;
    };
    addEventListener('beforeprint', openTables);
    return () => {
      removeEventListener('beforeprint', openTables);
    };
  }, []);
  const Shown = SHOWN[address.view];
  return (
    <ReaderContext.Provider value={reader}>
      <a class="skip" href="#figures">
        {w.skip}
      </a>
      <header>
        <p class="name">{w.title}</p>
        <Settings />
      </header>
      <Status />
      <nav aria-label={w.viewsLabel}>
        <ul>
          {VIEWS.map((view) => (
            <li key={view}>
              <a
                href={searchOf({ ...address, view })}
                aria-current={view === address.view ? 'page' : undefined}
                onClick={(event) => {
                  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                  event.preventDefault();
                  change({ view });
                }}
              >
                {w.views[view]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main id="figures">
        <h1 ref={heading} tabIndex={-1}>
          {w.views[address.view]}
        </h1>
        <Shown key={address.view} />
      </main>
      <svg width="0" height="0" aria-hidden="true">
        <defs>
          <pattern
            id="hatch"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="2" height="6" fill="var(--hatch)" />
          </pattern>
        </defs>
      </svg>
    </ReaderContext.Provider>
  );
}

/** One closed choice. */
function Choice<T extends string>(props: {
  id: string;
  label: string;
  value: T;
  all: readonly T[];
  name: (each: T) => string;
  choose: (value: T) => void;
}) {
  const { id, label, value, all, name, choose } = props;
  return (
    <p>
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = all.find((each) => each === currentTarget.value);
          if (chosen !== undefined) choose(chosen);
        }}
      >
        {all.map((each) => (
          <option key={each} value={each} selected={each === value}>
            {name(each)}
          </option>
        ))}
      </select>
    </p>
  );
}

function Settings() {
  const { w, address, change } = useReader();
  return (
    <form aria-label={w.settings}>
      <Choice
        id="language"
        label={w.language}
        value={address.language}
        all={LANGUAGES}
        name={(each) => NAMES[each]}
        choose={(language) => {
          change({ language });
        }}
      />
      <Choice
        id="currency"
        label={w.currency}
        value={address.currency}
        all={CURRENCIES}
        name={(each) => each}
        choose={(currency) => {
          change({ currency });
        }}
      />
      <p>
        <label for="date">{w.date}</label>
        <input
          id="date"
          type="date"
          min={FIRST_DAY}
          max={LAST_DAY}
          value={address.date}
          onChange={({ currentTarget: { value, validity } }) => {
            // A year that is half typed is none that is asked for.
            if (value !== '' && validity.valid) change({ date: value });
          }}
        />
      </p>
      <Choice
        id="theme"
        label={w.theme}
        value={address.theme}
        all={THEMES}
        name={(each) => w.themes[each] ?? each}
        choose={(theme) => {
          change({ theme });
        }}
      />
    </form>
  );
}

const root = document.getElementById('page');
if (root) render(<Page />, root);
