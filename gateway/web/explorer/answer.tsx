/** @jsxImportSource react */
import { useSyncExternalStore } from 'react';

/** What of an answer explains it. */
interface Answer {
  errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
  extensions?: {
    partners?: { partner: string; status: string }[];
    unknownReferences?: { partner: string; explanation: string; paths: (string | number)[][] }[];
    requestId?: string;
  };
}

const isAnswer = (value: unknown): value is Answer => typeof value === 'object' && value !== null;

/** The latest answer. */
export class AnswerStore {
  private latest: Answer | undefined;
  private readonly listeners = new Set<() => void>();

  tell(answer: unknown): void {
    this.latest = isAnswer(answer) ? answer : undefined;
    for (const listener of this.listeners) listener();
  }

  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  readonly read = (): Answer | undefined => this.latest;
}

const said = (value: unknown): string => (typeof value === 'string' ? value : '');

/** How each partner fared, and why what is null is null. */
export function AnswerPanel({ answers }: { answers: AnswerStore }) {
  const answer = useSyncExternalStore(answers.listen, answers.read);
  return (
    // Whoever does not see the answer hears of it; whoever has no mouse can scroll in it.
    <section className="told" aria-label="How the partners fared" aria-live="polite" tabIndex={0}>
      {answer ? <Explained answer={answer} /> : <p>Run an operation to see how each partner fares.</p>}
    </section>
  );
}

function Explained({ answer: { errors = [], extensions } }: { answer: Answer }) {
  const unknown = (extensions?.unknownReferences ?? []).flatMap(({ partner, explanation, paths }) =>
    paths.map((path) => ({ path, message: explanation, extensions: { code: 'UNKNOWN', partner } })),
  );
  const reasons: NonNullable<Answer['errors']> = [...errors, ...unknown];
  return (
    <>
      <ul className="partners">
        {(extensions?.partners ?? []).map(({ partner, status }) => (
          <li key={partner} data-status={status}>
            {partner}: <strong>{status}</strong>
          </li>
        ))}
      </ul>
      {reasons.length > 0 && (
        <table>
          <caption>Why fields are null</caption>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Code</th>
              <th scope="col">Partner</th>
              <th scope="col">Reason</th>
            </tr>
          </thead>
          <tbody>
            {reasons.map(({ message, path = [], extensions: of }, index) => (
              <tr key={index}>
                <td>{path.join('.')}</td>
                <td>{said(of?.['code'])}</td>
                <td>{said(of?.['partner'])}</td>
                <td>{[message, said(of?.['rule'])].filter(Boolean).join(' ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p>Request {extensions?.requestId}</p>
    </>
  );
}
