import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type Failure, filledIn, type Known, recall, remember } from './known.ts';

/** How one partner fared in an answer, and of when what is shown of it is. */
export interface PartnerTold {
  partner: string;
  /** `extensions.partners[].status` of the gateway's answer; UNREACHED, of the gateway, when it told nothing. */
  status: string;
  /** When what is shown was answered; undefined: nothing of it is shown. */
  at: Date | undefined;
  /** Whether what is shown is what the partner told before it failed. */
  lastKnown: boolean;
}

/** What is known about a question: the answer, with what was known before in the place of what a partner did not tell. */
export interface Told<Data> {
  data: Data | undefined;
  partners: PartnerTold[];
  /** Messages of errors that are nobody's outage. */
  refusals: string[];
  /** What one partner names and its owner does not know: null in the data. */
  unknown: UnknownReference[];
}

/** Operations are asked by their hash: the gateway knows their text (`schema/operations.json`). */
function hashOf(document: object): string {
  const meta: unknown = Reflect.get(document, '__meta__');
  const hash: unknown = Object(meta) === meta ? Reflect.get(Object(meta), 'hash') : undefined;
  if (typeof hash !== 'string') throw new Error('the operation has no hash');
  return hash;
}

interface UnknownReference {
  type: string;
  key: object;
  namedBy: string;
  partner: string;
}

interface Answer<Data> {
  data?: Data | null;
  errors?: Failure[];
  extensions?: {
    partners?: { partner: string; status: string }[];
    unknownReferences?: UnknownReference[];
  };
}

async function post<Data>(hash: string, variables: unknown): Promise<Answer<Data>> {
  const response = await fetch('/dashboard/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }),
  });
  const answer: unknown = await response.json();
  if (!isAnswer<Data>(answer)) throw new Error('no GraphQL answer');
  return answer;
}

/** Whether it is an answer of the gateway; what it answers to a known operation has the types that were generated for it. */
const isAnswer = <Data>(value: unknown): value is Answer<Data> =>
  typeof value === 'object' && value !== null && ('data' in value || 'errors' in value);

const partnerOf = ({ extensions }: Failure): string | undefined => extensions?.partner;

/**
 * Asks the graph. What a partner that failed does not tell is taken from its last complete answer to the same question;
 * never rejects.
 */
export async function ask<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Told<Data>> {
  const hash = hashOf(document);
  const key = `${hash}:${JSON.stringify(variables)}`;
  const known = recall<Data>(key);
  const at = new Date();
  try {
    const { data, errors = [], extensions } = await post<Data>(hash, variables);
    const partners = extensions?.partners ?? [];
    const unknown = extensions?.unknownReferences ?? [];
    const refusals = errors.filter((error) => partnerOf(error) === undefined).map(({ message }) => message);
    const outages = errors.filter((error) => partnerOf(error) !== undefined);
    if (data && errors.length === 0) {
      remember(key, { data, at: at.toISOString() });
      return {
        data,
        partners: partners.map((each) => ({ ...each, at, lastKnown: false })),
        refusals,
        unknown,
      };
    }
    if (!data && outages.length === 0) return before(known, refusals);
    const filled = filledIn(data ?? undefined, known?.data, outages);
    const isOut = (partner: string) => outages.some((error) => partnerOf(error) === partner);
    return {
      data: filled.data,
      refusals,
      unknown,
      partners: partners.map(({ partner, status }) => {
        if (!isOut(partner)) return { partner, status, at, lastKnown: false };
        const then = known && filled.partners.has(partner) ? new Date(known.at) : undefined;
        return { partner, status, at: then, lastKnown: true };
      }),
    };
  } catch {
    return before(known, []);
  }
}

/** What was known before, when the gateway does not answer, or only why it does not: that is no partner's fault. */
const before = <Data>(known: Known<Data> | undefined, refusals: string[]): Told<Data> => ({
  data: known?.data,
  partners: [{ partner: 'gateway', status: 'UNREACHED', at: known && new Date(known.at), lastKnown: true }],
  refusals,
  unknown: [],
});
