import { anonymous } from '../../../schema/caller.ts';
import { type Answer, ask } from '../../support/ask.ts';
import { startGraph } from '../../support/graph.ts';
import { restorer } from '../../support/restore.ts';
import { type As, callerOf, headersOf } from '../../support/trust.ts';
import { type Mismatch, Tally } from './decisions.ts';
import type { Asked } from './expected.ts';
import { FORMS, type Form, inForm, positionsOf } from './forms.ts';
import { openOperations } from './open.ts';
import { type Place, READS, WRITES } from './places.ts';
import { apiSchema, immigrationSchema, decidedHere } from './required.ts';
import { PURPOSES, WHO } from './rules.ts';
import { apply } from './state.ts';
import { type State, STATES } from './told.ts';

type Graph = Awaited<ReturnType<typeof startGraph>>;

export interface Options {
  states?: readonly State[];
  reads?: readonly Place[];
  writes?: readonly Place[];
  /** Asks every nth question alone. */
  every?: number;
  /** Switches a rule off in what is stored. */
  spoil?: (graph: Graph) => Promise<void>;
}

export interface Report {
  decisions: number;
  mismatches: Mismatch[];
  /** Fields that ask something of their caller and were never allowed, or never refused. */
  undecided: string[];
}

interface Question {
  place: Place;
  form: Form;
  where: 'gateway' | 'subgraph';
  asked: Asked;
}

/** Every question about a participant in every form; of the others each in one form, another one in every state. */
function questions(places: readonly Place[], state: State): Question[] {
  const everybody = WHO.flatMap((who) => PURPOSES.map((purpose) => ({ who, purpose, state })));
  return places.flatMap((place) =>
    (['gateway', 'subgraph'] as const)
      .filter((where) => place.where === 'both' || place.where === where)
      .flatMap((where) =>
        everybody.flatMap((by, index) => {
          const turn = (index + STATES.indexOf(state)) % FORMS.length;
          const isAboutOne = place.about?.subject !== undefined || place.about?.adviser !== undefined;
          return FORMS.filter((_, nth) => isAboutOne || nth === turn).map((form) => ({
            place,
            form,
            where,
            asked: { ...by, ...place.about },
          }));
        }),
      ),
  );
}

const asOf = ({ who, purpose }: Asked): As => ({
  ...(who !== 'anonymous' && { persona: who }),
  ...(purpose !== undefined && { purpose }),
});

const AT_ONCE = 8;

/** Puts every question to the running graph, and holds what it decides on each field against the rules. */
export async function run({
  states = STATES,
  reads = READS,
  writes = WRITES,
  every = 1,
  spoil,
}: Options = {}): Promise<Report> {
  const graph = await startGraph();
  const schemas = { gateway: apiSchema(), subgraph: immigrationSchema() };
  const only = new Set(decidedHere());
  const tally = new Tally();
  let nth = 0;

  const answerTo = (text: string, { place, where, asked }: Question): Promise<Answer> =>
    where === 'gateway'
      ? ask(graph.url, text, place.variables, () => headersOf(asOf(asked)))
      : graph.querySubgraph(
          'immigration',
          text,
          place.variables,
          asked.who === 'anonymous' ? anonymous : callerOf(asked.who, asked.purpose),
        );
  const put = async (question: Question): Promise<void> => {
    const { place, form, where, asked } = question;
    const schema = schemas[where];
    const answer = await answerTo(inForm(place.text, form, schema), question);
    tally.add(answer, positionsOf(place.text, form, schema), only, asked, `${where}, ${form}`);
  };
  const putAll = async (all: readonly Question[], atOnce: number): Promise<void> => {
    const chosen = all.filter(() => nth++ % every === 0);
    for (let from = 0; from < chosen.length; from += atOnce)
      await Promise.all(chosen.slice(from, from + atOnce).map(put));
  };

  const putOpen = async (state: State): Promise<void> => {
    for (const { text, variables } of openOperations(schemas.gateway))
      for (const who of WHO) {
        if (nth++ % every !== 0) continue;
        const asked: Asked = { who, purpose: undefined, state };
        const answer = await ask(graph.url, text, variables, () => headersOf(asOf(asked)));
        tally.addOpen(answer, asked);
      }
  };

  try {
    const db = graph.database('immigration');
    if (db === undefined) throw new Error('no database');
    const restore = await restorer(db);
    for (const state of states) {
      await apply(state, db);
      await spoil?.(graph);
      await putAll(questions(reads, state), AT_ONCE);
      await putAll(questions(writes, state), 1);
      await putOpen(state);
      await restore();
    }
  } finally {
    await graph.stop();
  }
  const { decisions, mismatches, allowed, refused } = tally;
  const undecided = [...only].filter((field) => !allowed.has(field) || !refused.has(field));
  return { decisions, mismatches, undecided };
}
