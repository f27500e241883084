import { ANSWER_BYTES, faults, SECRET, TIMEOUT_MS, use, wasClosed, type Fault } from './faults.ts';
import { answerer, positions, ring, type Position } from './ring.ts';
import {
  holes,
  runFake,
  runGraph,
  withNullAt,
  type Answer,
  type Running,
  type TestGraph,
} from './support.ts';

/** What loaded machines need beyond a partner's time, in milliseconds. */
const GRACE_MS = 10_000;

const partners = Object.keys(ring);
const env = {
  // Where a partner is not meant to be late, a loaded machine must not make it so.
  PARTNER_TIMEOUT_MS: '60000',
  PARTNER_ANSWER_BYTES: String(ANSWER_BYTES),
  PARTNER_SUSPEND_MS: '0',
  // Cases run side by side, and what spoils one must not reach another.
  SHARE_IN_FLIGHT: 'false',
};

interface Case {
  id: string;
  fault: Fault;
  position: Position;
  partner: string;
}

const cases: readonly Case[] = faults.flatMap((fault, index) =>
  positions
    .filter(({ name }) => name !== 'root' || fault.entitiesOnly !== true)
    .flatMap((position) =>
      partners.map((partner) => ({ id: `${index}.${position.name}.${partner}`, fault, position, partner })),
    ),
);
const byId = new Map(cases.map((each) => [each.id, each]));

let graph: TestGraph;
let hasty: TestGraph;
const fakes: Record<string, Running> = {};
const healthy = new Map<string, unknown>();

beforeAll(async () => {
  for (const [name, part] of Object.entries(ring)) {
    const answer = answerer(part);
    fakes[name] = await runFake((response, body) => {
      const spoiled = byId.get(String(response.req.headers['x-request-id']));
      use(response);
      void answer(body).then((text) => {
        if (spoiled?.partner === name) spoiled.fault.act?.({ response, healthy: text });
        else response.writeHead(200, { 'content-type': 'application/json' }).end(text);
      });
    });
  }
  graph = await graphOf({});
  hasty = await graphOf({}, { PARTNER_TIMEOUT_MS: String(TIMEOUT_MS) });
  for (const { position, partner } of cases) {
    const question = position.ask(partner);
    if (healthy.has(question)) continue;
    const { data, errors } = await graph.ask(question);
    expect(errors).toBeUndefined();
    healthy.set(question, data);
    // So that nobody's time is spent on planning.
    await hasty.ask(question);
  }
});

afterAll(async () => {
  await Promise.all([graph, hasty, ...Object.values(fakes)].map((each) => each.stop()));
});

/** A gateway before the partners, of which some have another address. */
function graphOf(
  urls: Readonly<Record<string, string>>,
  more: Record<string, string> = {},
): Promise<TestGraph> {
  const stop = () => Promise.resolve();
  const instead = Object.fromEntries(
    Object.entries(fakes).map(([name, fake]) => [name, { ...fake, url: urls[name] ?? fake.url, stop }]),
  );
  return runGraph(ring, { instead, env: { ...env, ...more } });
}

interface Outcome {
  answer: Answer;
  tookMs: number;
}

async function run({ id, position, partner }: Case, asked: TestGraph): Promise<Outcome> {
  const begin = performance.now();
  const answer = await asked.ask(position.ask(partner), {}, { 'x-request-id': id });
  return { answer, tookMs: performance.now() - begin };
}

/** All cases of a fault at once, but for those that need an idle connection. */
async function runAll({ code, url, idle }: Fault, group: readonly Case[]): Promise<Map<Case, Outcome>> {
  const outcomes = new Map<Case, Outcome>();
  const note = async (each: Case, asked: TestGraph): Promise<void> => {
    outcomes.set(each, await run(each, asked));
  };
  if (url) {
    for (const partner of partners) {
      const without = await graphOf({ [partner]: await url() });
      await Promise.all(group.filter((each) => each.partner === partner).map((each) => note(each, without)));
      await without.stop();
    }
  } else if (idle) {
    for (const each of group) {
      await graph.ask(each.position.ask(each.partner));
      await note(each, graph);
    }
  } else {
    const asked = code === 'PARTNER_TIMEOUT' ? hasty : graph;
    await Promise.all(group.map((each) => note(each, asked)));
  }
  return outcomes;
}

const builtIn = Object.getOwnPropertyNames(Object.prototype);

describe(`${cases.length} cases: ${faults.length} faults of each of ${partners.length} partners at ${positions.length} positions`, () => {
  describe.each(faults)('$name', (fault) => {
    const group = cases.filter((each) => each.fault === fault);
    let outcomes: Map<Case, Outcome>;

    beforeAll(async () => {
      outcomes = await runAll(fault, group);
    });

    test.each(group)('$position.name of $partner', (each) => {
      const { id, position, partner } = each;
      const outcome = outcomes.get(each);
      if (!outcome) throw new Error('The case was not run.');
      const { answer, tookMs } = outcome;
      const { code } = fault;
      const lost = code === undefined ? [] : position.lost(partner);
      const whole = healthy.get(position.ask(partner));
      expect(holes(answer)).toEqual(lost.map((path) => `${code ?? ''} ${partner} ${path}`));
      const places = answer.errors?.map(({ path = [] }) => path) ?? [];
      expect(answer.data).toEqual(places.reduce(withNullAt, whole));
      expect(answer.status).toBe(200);
      expect(listed(answer)).toEqual(expectedList(each));
      expect(answer.text).not.toContain(SECRET);
      expect(answer.text).not.toMatch(
        /127\.0\.0\.1|localhost|\.invalid|xxx|ECONN|ENOT|socket|stack|<h1>|polluted|nobody/,
      );
      for (const { url } of Object.values(fakes)) expect(answer.text).not.toContain(new URL(url).port);
      expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(builtIn);
      expect(tookMs).toBeLessThan(TIMEOUT_MS + GRACE_MS);
      if (fault.idle) expect(wasClosed(id)).toBe(true);
    });
  });

  test('and afterwards each partner answers as before', async () => {
    for (const [question, data] of healthy) {
      const answer = await graph.ask(question);
      expect(holes(answer)).toEqual([]);
      expect(answer.data).toEqual(data);
    }
  });
});

function listed({ extensions }: Answer): unknown {
  const list: unknown = extensions?.['partners'];
  return Array.isArray(list)
    ? Object.fromEntries(list.map(({ partner, status }) => [partner, status]))
    : list;
}

function expectedList({ fault, position, partner }: Case): unknown {
  const { code, status, rootStatus = status } = fault;
  const notAsked = code === undefined ? [] : position.notAsked(partner);
  return Object.fromEntries(
    partners.map((name) => {
      if (name === partner) return [name, position.name === 'root' ? rootStatus : status];
      return [name, notAsked.includes(name) ? 'NOT_ASKED' : 'OK'];
    }),
  );
}
