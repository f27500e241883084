/** @jsxImportSource react */
import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useRef, useState } from 'react';

interface Ready {
  file: string;
  name: string;
  text: string;
  persona?: string;
  purpose?: string;
  variables?: string;
}

/** What the gateway tells its explorer. */
export interface Settings {
  operations: readonly Ready[];
  /** Whom a token can be had for; nobody outside development. */
  personas: readonly string[];
}

async function tokenFor(persona: string): Promise<string> {
  const response = await fetch('/explorer/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona }),
  });
  const answer: unknown = await response.json();
  const token: unknown =
    typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'token') : undefined;
  if (typeof token !== 'string') throw new Error('no token');
  return token;
}

/** The headers of somebody who asks for something, as the headers editor has them. */
async function headersFor(persona: string, purpose: string): Promise<string> {
  const headers = {
    ...(persona !== '' && { authorization: `Bearer ${await tokenFor(persona)}` }),
    ...(purpose !== '' && { 'samgraf-purpose': purpose }),
  };
  return JSON.stringify(headers, null, 2);
}

/** The operations that are ready to run, and who asks. */
export function readyPlugin(settings: Settings): GraphiQLPlugin {
  return {
    title: 'Joint views',
    icon: () => (
      <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
        <path d="M4 6h16M4 12h16M4 18h10" />
      </svg>
    ),
    content: () => <ReadyPanel settings={settings} />,
  };
}

function ReadyPanel({ settings }: { settings: Settings }) {
  const actions = useGraphiQLActions();
  const editors = useGraphiQL(({ queryEditor, variableEditor, headerEditor }) => ({
    queryEditor,
    variableEditor,
    headerEditor,
  }));
  const [persona, setPersona] = useState('');
  const [purpose, setPurpose] = useState('');
  const [isRefused, setRefused] = useState(false);
  const latest = useRef(0);
  /** Asks as somebody from now on, and does what follows, unless something else was chosen while the token was made. */
  const ask = async (as: string, what: string, prepare = () => {}): Promise<void> => {
    const turn = ++latest.current;
    setPersona(as);
    setPurpose(what);
    const headers = await headersFor(as, what).catch(() => undefined);
    if (turn !== latest.current) return;
    setRefused(headers === undefined);
    prepare();
    // Without a token nobody asks, and not whoever asked before.
    editors.headerEditor?.setValue(headers ?? '{}');
    actions.updateActiveTabValues({ headers: headers ?? '{}' });
  };
  const load = ({ text, variables = '{}', persona: as, purpose: what }: Ready): Promise<void> => {
    const mayBe = as !== undefined && settings.personas.includes(as);
    return ask(mayBe ? as : '', what ?? '', () => {
      actions.addTab();
      editors.queryEditor?.setValue(text);
      editors.variableEditor?.setValue(variables);
      actions.updateActiveTabValues({ query: text, variables });
    });
  };
  return (
    <section className="ready">
      <h2>Who asks</h2>
      {settings.personas.length > 0 ? (
        <p>
          <label htmlFor="persona">Persona (SYNTHETIC)</label>
          <select
            id="persona"
            value={persona}
            onChange={({ currentTarget: { value } }) => {
              void ask(value, purpose);
            }}
          >
            <option value="">nobody: no token</option>
            {settings.personas.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </p>
      ) : (
        <p>Put your token into the headers: {'{ "authorization": "Bearer …" }'}</p>
      )}
      <p>
        <label htmlFor="purpose">Purpose</label>
        <input
          id="purpose"
          list="purposes"
          value={purpose}
          onChange={({ currentTarget: { value } }) => {
            void ask(persona, value);
          }}
        />
        <datalist id="purposes">
          {[...new Set(settings.operations.flatMap((each) => each.purpose ?? []))].map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      </p>
      <p role="alert">{isRefused && `There is no token for ${persona}: the gateway did not give one.`}</p>
      <h2>Joint views</h2>
      <ul>
        {settings.operations.map((each) => (
          <li key={each.file}>
            <button
              type="button"
              onClick={() => {
                void load(each);
              }}
            >
              {each.file}
            </button>
            {each.persona !== undefined && <span> as {each.persona}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
