import { request } from 'node:http';
import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { z } from 'zod';
import type { Gateway } from '../../../gateway/gateway.ts';
import { personaTokens } from '../../../gateway/web/personas.ts';
import { personasOf } from '../../../seed/tokens.ts';
import { at, dataOf, listAt } from '../../support/ask.ts';
import { launchBrowser, openPage, type WatchedPage } from '../../support/browser.ts';
import { inProduction } from '../../support/env.ts';
import { asked, operation, type startGraph } from '../../support/graph.ts';
import { startPages } from '../../support/pages.ts';
import { trust } from '../../support/trust.ts';

const VIEWS = ['budget', 'indicators', 'agreements', 'coverage', 'participants', 'checks'] as const;
const DAY = '2024-05-10';

let graph: Awaited<ReturnType<typeof startGraph>>;
let gateway: Gateway;
let browser: Browser | undefined;
let origin: string;
const opened: WatchedPage[] = [];

beforeAll(async () => {
  ({ graph, gateway, origin } = await startPages());
  [browser] = await Promise.all([launchBrowser(), gateway.preparePages()]);
});

afterEach(async () => {
  const faults = opened.flatMap((each) => each.faults());
  for (const { page } of opened.splice(0)) await page.context().close();
  expect(faults).toEqual([]);
});

afterAll(async () => {
  await browser?.close();
  await gateway.stop();
  await graph.stop();
});

/** A page of its own; what goes wrong in it fails the test. */
async function open(path: string, options?: Parameters<typeof openPage>[2]): Promise<Page> {
  if (!browser) throw new Error('no browser');
  const watched = await openPage(browser, origin, options);
  opened.push(watched);
  await watched.page.goto(path);
  return watched.page;
}

const search = (view: string, more: Record<string, string> = {}): string =>
  `/dashboard?${new URLSearchParams({ view, lang: 'nb', currency: 'NOK', theme: 'light', date: DAY, ...more }).toString()}`;

/** When nothing is asked for any more. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('.figure') !== null && document.querySelector('.loading') === null,
  );
}

async function dashboard(view: string, more: Record<string, string> = {}): Promise<Page> {
  const page = await open(search(view, more));
  await settled(page);
  return page;
}

/** The number in a text, as Norwegian, Swedish and English write it: `14 511 244,64 NOK` is `14511244.64`. */
const digits = (text: string | null): string =>
  (text ?? '')
    .replace(/[^\d,.−-]/g, '')
    .replace('−', '-')
    .replace(/,(?=\d{3}\b)/g, '')
    .replace(',', '.');

/** A promise that is kept when the function is called. */
function gate(): [Promise<void>, () => void] {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return [opened, open];
}

/** The texts of all rows of a figure's table. */
async function rowsOf(page: Page, title: string | RegExp): Promise<string[][]> {
  const figure = page.getByRole('region', { name: title }).filter({ has: page.locator('details.table') });
  const rows = figure.first().locator('tbody tr');
  return rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent)),
  );
}

const answer = async (file: string, variables: object = {}) =>
  dataOf(await graph.query(operation(file), variables));

const nodes = (data: unknown, path: string) => listAt(data, `${path}.edges`).map((edge) => at(edge, 'node'));

/** Every cell of a table that is a number, as a number. */
const numbersIn = (rows: readonly string[][]): string[][] => rows.map(([, ...cells]) => cells.map(digits));

const money = (of: unknown): string => z.object({ amount: z.string() }).parse(of).amount;

describe('the dashboard’s figures are the graph’s', () => {
  test('budget, by work package and side, in the currency that is chosen', async () => {
    const page = await dashboard('budget');
    for (const currency of ['NOK', 'SEK', 'EUR']) {
      await page.selectOption('#currency', currency);
      await page.locator('[data-figure=budget-total]', { hasText: currency }).waitFor();
      const data = await answer('09-budget-in-one-currency', { currency });
      const shown = (name: string) => page.locator(`[data-figure=budget-${name}]`).textContent();
      expect(digits(await shown('total'))).toBe(money(at(data, 'project.budget.total.amount')));
      for (const [index, country] of ['NO', 'SE'].entries())
        expect(digits(await shown(country))).toBe(
          money(at(data, `project.budget.byCountry.${index}.total.amount`)),
        );
      const packages = nodes(data, 'project.workPackages');
      expect(numbersIn(await rowsOf(page, 'Budsjett etter arbeidspakke'))).toEqual(
        packages.map((each) => [
          ...[0, 1].flatMap((side) => [
            money(at(each, `budget.byCountry.${side}.total.amount`)),
            money(at(each, `budget.byCountry.${side}.total.parts.0.original`)),
          ]),
          money(at(each, 'budget.total.amount')),
        ]),
      );
    }
  });

  test('payouts and obligations as of the day in the address, and who is late', async () => {
    const page = await dashboard('agreements');
    const payouts = await answer('03-payout-readiness', { first: DAY });
    expect((await rowsOf(page, 'Utbetalinger')).map((row) => [row[0], digits(row[2] ?? '')])).toEqual(
      nodes(payouts, 'cooperationAgreement.payouts').map((each) => [
        String(at(each, 'year')),
        money(at(each, 'amount')),
      ]),
    );
    const calendar = await answer('04-obligation-calendar', {
      from: '2023-05-10',
      until: '2025-05-10',
      asOf: DAY,
    });
    const late = [...nodes(calendar, 'late'), ...nodes(calendar, 'lateInProject')];
    expect(late.length).toBeGreaterThan(0);
    expect(digits(await page.locator('[data-figure=late]').textContent())).toBe(String(late.length));
    expect(await rowsOf(page, 'Forpliktelser etter dato')).toHaveLength(
      new Set([...late, ...nodes(calendar, 'calendar')].map((each) => at(each, 'id'))).size,
    );
  });

  test('what the project has to hold and deliver around the day, and by whom, beside the agreements', async () => {
    const date = '2017-05-10';
    const page = await dashboard('agreements', { date });
    const days = { from: '2016-05-10', until: '2018-05-10', asOf: date };
    const calendar = await answer('04-obligation-calendar', days);
    const inProject = nodes(calendar, 'project.obligations').filter((each) => {
      const due = at(each, 'dueAt');
      return typeof due === 'string' && days.from <= due && due <= days.until;
    });
    expect(inProject.length).toBeGreaterThan(0);
    const rows = await rowsOf(page, 'Forpliktelser etter dato');
    expect(rows).toHaveLength(inProject.length + nodes(calendar, 'calendar').length);
    expect(rows.filter(([, what]) => what?.startsWith('Styrgruppen')).map(([, , who]) => who)).toEqual(
      inProject
        .filter((each) => String(at(each, 'title.sv')).startsWith('Styrgruppen'))
        .map((each) =>
          listAt(each, 'obligedParties')
            .map((party) => at(party, 'nameInDocument'))
            .join(', '),
        ),
    );
  });

  test('an amount’s currency and what a part is of, also in the file', async () => {
    const page = await dashboard('budget');
    const figure = page.getByRole('region', { name: 'Hvem som finansierer' });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      figure.getByRole('button', { name: 'Last ned CSV' }).first().click(),
    ]);
    const [head, ...lines] = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
    expect(head).toBe('Rad,Land,Art,Beløp,Valuta,Del av sidens penger');
    const rows = nodes(await answer('10-financing-against-budget'), 'project.financing');
    expect(lines.map((line) => line.split(',').slice(-3, -1))).toEqual(
      rows.map((each) =>
        at(each, 'amount') === null ? ['', ''] : [money(at(each, 'amount')), at(each, 'amount.currency')],
      ),
    );
    const heads = (title: string) =>
      page.getByRole('region', { name: title }).first().locator('thead th').allTextContents();
    expect(await heads('Budsjett etter arbeidspakke')).toContain('Sverige, Som ført, SEK');
    expect(await heads('Plan mot vedtak')).toEqual([
      'Plan mot vedtak',
      'Plan, NOK',
      'Vedtak, NOK',
      'Forskjell, NOK',
      'Forskjell ÷ Plan',
    ]);
  });

  test('coverage of each municipality on the day', async () => {
    const page = await dashboard('coverage', { date: '2024-01-01' });
    const later = at(await answer('01-hoppid-coverage'), 'later');
    const squares = page.locator('.grid li');
    expect(await squares.count()).toBe(at(later, 'municipalityCount'));
    expect(await page.locator('.grid .has-not').allTextContents()).toEqual(
      listAt(later, 'gaps').map((gap) => `${String(at(gap, 'name.nb'))}ikke kontor`),
    );
    // The inhabitants are of the latest day that there is a figure for, which is another.
    const inhabitants = await graph.query(
      '{ municipalities(county: "NO:15", validOn: "2024-01-01", first: 200) { edges { node { population(asOf: "2024-01-01") { asOf } } } } }',
    );
    expect((await rowsOf(page, 'hoppid.no-kontor etter kommune')).map((row) => row[2])).toEqual(
      nodes(dataOf(inhabitants), 'municipalities').map(
        (each) => `1. jan. ${String(at(each, 'population.asOf')).replace('-01-01', '')}`,
      ),
    );
  });

  test('indicators and checks, all of them', async () => {
    const page = await dashboard('indicators');
    const indicators = nodes(await answer('08-indicators'), 'project.indicators');
    const reached = (await rowsOf(page, 'Mål og oppnådd')).map((row) => [digits(row[1] ?? ''), row[4]]);
    expect(reached).toEqual(
      indicators.map((each) => [
        at(each, 'target'),
        at(each, 'actual.suppressed') === true ? ': skjult' : String(at(each, 'actual.value')),
      ]),
    );
    // No target's line strikes through a name or a number.
    const order = await page
      .locator('.chart svg')
      .first()
      .evaluate((chart) =>
        [...chart.querySelectorAll('text, [stroke-dasharray="6 3"]')].map(({ tagName }) => tagName),
      );
    expect(order.lastIndexOf('g')).toBeLessThan(order.lastIndexOf('text') - indicators.length);
    const checks = await dashboard('checks', { severity: 'CONFLICT' });
    const data = await answer('17-data-quality', { severity: 'CONFLICT' });
    const all = ['county', 'municipalities', 'crossborder', 'immigration'].flatMap((each) =>
      nodes(data, `${each}Checks`),
    );
    expect((await rowsOf(checks, /Det som ikke stemmer/)).map((row) => row[7])).toEqual(
      all.map((each) => at(each, 'explanation')),
    );
  });
});

test('a withheld count looks withheld, on the page and in the file, and is never zero', async () => {
  const page = await dashboard('participants');
  const cohorts = nodes(await answer('05-participant-funnel', { first: 100 }), 'cohorts');
  const totals = cohorts.map((cohort) =>
    listAt(cohort, 'funnel').map((stage) =>
      at(stage, 'reached.total.suppressed') === true ? ': skjult' : String(at(stage, 'reached.total.value')),
    ),
  );
  expect(totals.flat()).toContain(': skjult');
  expect((await rowsOf(page, 'Alle halvår og kommuner')).map(([, ...cells]) => cells)).toEqual(totals);
  expect(await page.locator('.sources li > span').first().getAttribute('lang')).toBe('nb');
  const withheld = page.locator('td.withheld');
  expect(await withheld.count()).toBeGreaterThanOrEqual(
    totals.flat().filter((cell) => cell === ': skjult').length,
  );
  const look = await withheld.last().evaluate((cell) => getComputedStyle(cell).backgroundImage);
  expect(look).toContain('repeating-linear-gradient');
  // The chart: as many hatched bars as withheld counts of women and men.
  const first = listAt(cohorts[0], 'funnel');
  const hidden = first.flatMap((stage) =>
    ['women', 'men'].filter((of) => at(stage, `reached.${of}.suppressed`) === true),
  );
  expect(hidden.length).toBeGreaterThan(0);
  expect(await page.locator('.chart g[fill="url(#hatch)"] rect').count()).toBe(hidden.length);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('region', { name: 'Alle halvår og kommuner' }).first().getByRole('button').click(),
  ]);
  const csv = await readFile(await download.path(), 'utf8');
  const cells = csv
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(',').slice(-(totals[0]?.length ?? 0)));
  expect(cells).toEqual(totals.map((row) => row.map((cell) => (cell === ': skjult' ? ':' : cell))));
});

test('language, currency, day and colours stand in the address, and whoever gets it sees the same', async () => {
  const page = await dashboard('budget');
  await page.selectOption('#language', 'sv');
  await page.selectOption('#currency', 'SEK');
  await page.selectOption('#theme', 'dark');
  // A year that is half typed.
  await page.fill('#date', '0202-05-10');
  expect(new URL(page.url()).searchParams.get('date')).toBe(DAY);
  await page.getByRole('heading', { level: 1, name: 'Budget och finansiering' }).waitFor();
  await page.locator('[data-figure=budget-total]', { hasText: 'SEK' }).waitFor();
  const shared = await open(page.url());
  await settled(shared);
  for (const each of [page, shared]) {
    expect(await each.locator('html').getAttribute('lang')).toBe('sv');
    expect(await each.locator('html').evaluate((html) => getComputedStyle(html).colorScheme)).toBe('dark');
    expect(await each.locator('[data-figure=budget-total]').textContent()).toMatch(/^16.905.600,00.SEK$/);
  }
  await shared.selectOption('#language', 'en');
  await shared.getByRole('heading', { level: 1, name: 'Budget and financing' }).waitFor();
  expect(await shared.locator('[data-figure=budget-total]').textContent()).toMatch(/^SEK.16,905,600\.00$/);
});

describe('a partner that is down', () => {
  afterEach(() => graph.startSubgraph('crossborder'));

  test('is named, its last known figures stay with their time, and the rest works', async () => {
    const page = await dashboard('budget');
    const before = await rowsOf(page, 'Budsjett etter arbeidspakke');
    await page.goto(search('agreements'));
    await settled(page);
    await graph.stopSubgraph('crossborder');
    await page.reload();
    await settled(page);
    // Of the county's obligations only the partners' own names and the project's obligations are lost.
    const named = page.getByRole('region', { name: 'Forpliktelser etter dato' });
    await named.locator('.outage[data-partner=crossborder]').waitFor();
    expect(await page.locator('.freshness [data-partner=county]').first().getAttribute('data-status')).toBe(
      'OK',
    );
    expect(await page.getByRole('region', { name: 'Utbetalinger' }).locator('.outage').count()).toBe(0);
    await page.goto(search('budget'));
    await settled(page);
    const figure = page.getByRole('region', { name: 'Budsjett etter arbeidspakke' }).first();
    expect(await figure.locator('.outage').textContent()).toMatch(
      /^Grenseprosjektet svarer ikke\. Sist kjente tall, fra \d\d\.\d\d\.\d{4}, \d\d:\d\d\.$/,
    );
    expect(await figure.getAttribute('class')).toContain('old');
    expect(await rowsOf(page, 'Budsjett etter arbeidspakke')).toEqual(before);
  });

  test('tells nothing to who was not there before, and no figure is made up', async () => {
    await graph.stopSubgraph('crossborder');
    const page = await dashboard('budget');
    expect(await page.locator('.outage').first().textContent()).toBe(
      'Grenseprosjektet svarer ikke. Ingenting derfra er kjent her ennå.',
    );
    expect(await page.locator('[data-figure=budget-total]').textContent()).toBe('–');
    expect(await rowsOf(page, 'Budsjett etter arbeidspakke')).toEqual([]);
  });

  test('is not told as having nothing: no count and no day is made up for it', async () => {
    await graph.stopSubgraph('crossborder');
    const checks = await dashboard('checks');
    const counts = await rowsOf(checks, 'Funn etter partner og vekt');
    expect(counts.find(([partner]) => partner === 'Grenseprosjektet')).toEqual([
      'Grenseprosjektet',
      ...['–', '–', '–', '–'],
    ]);
    expect(counts.find(([partner]) => partner === 'Fylkeskommunen')?.[1]).toMatch(/^\d+$/);
    const agreements = await dashboard('agreements');
    expect(await agreements.locator('[data-figure=late]').textContent()).toBe('– for sent på dagen');
    const indicators = await dashboard('indicators');
    expect(await indicators.locator('.sources time').count()).toBe(0);
    expect(await violations(indicators)).toEqual([]);
  });
});

describe('a gateway that tells nothing', () => {
  let page: Page;

  beforeEach(async () => {
    if (!browser) throw new Error('no browser');
    // The browser's console has an error for each request that fails here.
    ({ page } = await openPage(browser, origin));
  });

  afterEach(() => page.context().close());

  const told = () =>
    page
      .getByRole('region', { name: 'Budsjett etter arbeidspakke' })
      .first()
      .locator('.outage')
      .allTextContents();
  const LAST_KNOWN: unknown = expect.stringMatching(
    /^Samgraf svarer ikke\. Sist kjente tall, fra \d\d\.\d\d\.\d{4}, \d\d:\d\d\.$/,
  );

  test('is named itself, and no partner; what was known before stays with its time', async () => {
    await page.goto(search('budget'));
    await settled(page);
    const before = await rowsOf(page, 'Budsjett etter arbeidspakke');
    await page.route('**/dashboard/graphql', (route) =>
      route.continue({
        postData: JSON.stringify({
          extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } },
        }),
      }),
    );
    await page.reload();
    await settled(page);
    expect(await told()).toEqual([LAST_KNOWN, expect.stringMatching(/\w/)]);
    expect(await rowsOf(page, 'Budsjett etter arbeidspakke')).toEqual(before);
    await page.unrouteAll();
    await page.route('**/dashboard/graphql', (route) => route.abort());
    await page.reload();
    await settled(page);
    expect(await told()).toEqual([LAST_KNOWN]);
    expect(await rowsOf(page, 'Budsjett etter arbeidspakke')).toEqual(before);
  });

  test('finds what was kept last, also when the browser has no more room', async () => {
    await page.goto(search('budget'));
    await settled(page);
    await page.evaluate(() => {
      localStorage.clear();
      let size = 1_000_000;
      for (let number = 0; size >= 1; number++)
        try {
          const old = { data: 'x'.repeat(size), at: '2020-01-01T00:00:00.000Z' };
          localStorage.setItem(`samgraf:${number}`, JSON.stringify(old));
        } catch {
          size = Math.floor(size / 2);
        }
    });
    await page.reload();
    await settled(page);
    await page.route('**/dashboard/graphql', (route) => route.abort());
    await page.reload();
    await settled(page);
    expect(await told()).toEqual([LAST_KNOWN]);
  });
});

test('who hears the page is told when figures are asked for, and when they are there', async () => {
  const page = await dashboard('budget');
  const status = page.getByRole('status');
  await status.filter({ hasText: 'Tallene vises.' }).waitFor({ state: 'attached' });
  const [heard, hear] = gate();
  await page.route('**/dashboard/graphql', async (route) => {
    await heard;
    await route.continue();
  });
  await page.selectOption('#currency', 'SEK');
  await status.filter({ hasText: 'Spør partnerne …' }).waitFor({ state: 'attached' });
  hear();
  await status.filter({ hasText: 'Tallene vises.' }).waitFor({ state: 'attached' });
});

test('nothing is wider than a phone, no number than its tile, and no table than paper', async () => {
  const page = await dashboard('budget');
  const width = 320;
  for (const view of VIEWS) {
    await page.goto(search(view, { lang: 'sv', currency: 'SEK' }));
    await settled(page);
    for (const each of [1280, width]) {
      await page.setViewportSize({ width: each, height: 800 });
      const tooWide = await page.evaluate(() =>
        [...document.querySelectorAll('html, .tile')]
          .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
          .map(({ textContent }) => textContent),
      );
      expect({ view, each, tooWide }).toEqual({ view, each, tooWide: [] });
    }
    // A4 without its margins.
    await page.setViewportSize({ width: 718, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    const cut = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      return [...document.querySelectorAll('.scroll')]
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
        .map((table) => table.getAttribute('aria-label'));
    });
    expect({ view, cut }).toEqual({ view, cut: [] });
    await page.emulateMedia({ media: 'screen' });
  }
});

test('all of it can be reached and worked by keyboard alone', async () => {
  const page = await dashboard('budget');
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  /** Goes on by Tab until the focus is on something, as who sees it would. */
  const tabTo = async (text: string): Promise<void> => {
    for (let left = 60; left; left--) {
      await page.keyboard.press('Tab');
      if ((await focused()) === text) return;
    }
    throw new Error(`no ${text} by Tab; the focus is on ${await focused()}`);
  };
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Hopp til tallene');
  await tabTo('Deltakere');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Deltakere' }).waitFor();
  await settled(page);
  expect(await focused()).toBe('Deltakere');
  // The next stop is the choice of cohort, which is changed by an arrow key.
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('heading', { level: 2, name: /Kristiansund/ }).waitFor();
  await tabTo('Tabell');
  const table = page.locator('details.table').first();
  expect(await table.getAttribute('open')).toBeNull();
  await page.keyboard.press('Enter');
  expect(await table.getAttribute('open')).not.toBeNull();
  await tabTo('Last ned CSV');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/^samgraf-ParticipantFunnel-.*\.csv$/);
});

/** What axe-core finds, one line each. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found =
    await page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => [id, target, failureSummary].join(' '))))`);
  return z.array(z.string()).parse(found);
}

describe('axe-core finds nothing', () => {
  test.each(VIEWS)('in the view %s, light and dark, tables open', async (view) => {
    const page = await dashboard(view);
    for (const theme of ['light', 'dark']) {
      await page.selectOption('#theme', theme);
      await page.locator(`html[data-theme=${theme}]`).waitFor();
      await page.evaluate(() => {
        for (const each of document.querySelectorAll('details')) each.open = true;
      });
      expect(await violations(page)).toEqual([]);
    }
  });
});

describe('the explorer', () => {
  /** Loads a joint view, runs it, and gives the answer that the page got. */
  async function run(page: Page, file: string): Promise<unknown> {
    await page.getByRole('button', { name: file, exact: true }).click();
    await page.locator('.graphiql-tab-active', { hasText: /[A-Z]/ }).waitFor();
    await page.locator('.graphiql-query-editor .view-lines', { hasText: 'Joint view' }).waitFor();
    const [response] = await Promise.all([
      page.waitForResponse((each) => each.url() === `${origin}/graphql`),
      page.locator('.graphiql-execute-button').click(),
    ]);
    return response.json();
  }

  test('runs a joint view, with the persona’s token and purpose where it is about persons', async () => {
    const page = await open('/', { locale: 'en-GB' });
    const text = operation('06-participant-progress');
    const { as, variables } = asked(text);
    const answered = await run(page, '06-participant-progress');
    expect(at(answered, 'data')).toEqual(dataOf(await graph.query(text, variables, as)));
    await page.locator('.told li', { hasText: 'immigration: OK' }).waitFor();
    await page.locator('.graphiql-response', { hasText: 'STARTUP_TRAINING' }).waitFor();
  });

  test.each(['light', 'dark'] as const)(
    'tells why what is null is null, beside the answer; %s',
    async (colorScheme) => {
      await graph.stopSubgraph('crossborder');
      try {
        const page = await open('/', { locale: 'en-GB', colorScheme });
        await run(page, '09-budget-in-one-currency');
        await page.locator('.told li', { hasText: 'crossborder: UNAVAILABLE' }).waitFor();
        await page
          .locator('.told tr', { hasText: /project.*PARTNER_UNAVAILABLE.*crossborder/ })
          .first()
          .waitFor();
        // GraphiQL's tabs hold the buttons that close them; its editor has colours of its own.
        const theirs = /^nested-interactive .graphiql-tab|^color-contrast [^ ].*(line-numbers|\.mtk\d)/;
        expect((await violations(page)).filter((each) => !theirs.test(each))).toEqual([]);
        // What an answer told is not told of the next one.
        const [seen, see] = gate();
        await page.route('**/graphql', async (route) => {
          await seen;
          await route.continue();
        });
        await page.locator('.graphiql-execute-button').click();
        await page.locator('.told', { hasText: 'Run an operation' }).waitFor();
        see();
        await page.locator('.told li', { hasText: 'crossborder' }).waitFor();
      } finally {
        await graph.startSubgraph('crossborder');
      }
    },
  );

  test('loads what was chosen last, and asks as nobody without a token', async () => {
    if (!browser) throw new Error('no browser');
    // The browser's console has an error for the request that fails here.
    const { page } = await openPage(browser, origin, { locale: 'en-GB' });
    try {
      await page.goto('/');
      const [chosen, choose] = gate();
      await page.route('**/explorer/token', async (route) => {
        await chosen;
        await route.continue();
      });
      const view = (name: string) => page.getByRole('button', { name, exact: true });
      await view('06-participant-progress').click();
      await view('09-budget-in-one-currency').click();
      const active = page.locator('.graphiql-tab-active', { hasText: 'BudgetInOneCurrency' });
      await active.waitFor();
      const late = page.waitForResponse('**/explorer/token');
      choose();
      await (await late).finished();
      await page.unrouteAll();
      await page.route('**/explorer/token', (route) => route.abort());
      await active.waitFor();
      expect(await page.locator('.graphiql-query-editor').textContent()).not.toContain('ParticipantProgress');
      await view('06-participant-progress').click();
      await page.getByRole('alert').filter({ hasText: 'no token for municipality-adviser' }).waitFor();
      expect(await page.locator('.graphiql-tab').count()).toBe(3);
    } finally {
      await page.context().close();
    }
  });

  test('opens the query behind a figure', async () => {
    const page = await dashboard('budget', { currency: 'SEK' });
    await page.getByRole('link', { name: 'Spørringen' }).first().click();
    await page.locator('.graphiql-query-editor .view-lines', { hasText: 'BudgetInOneCurrency' }).waitFor();
    const [response] = await Promise.all([
      page.waitForResponse((each) => each.url() === `${origin}/graphql`),
      page.locator('.graphiql-execute-button').click(),
    ]);
    expect(at(await response.json(), 'data.project.budget.total.amount.currency')).toBe('SEK');
  });

  test('documents owner, class and what is needed of each field', async () => {
    const shape = z.object({
      data: z.object({
        __schema: z.object({
          types: z.array(
            z.object({
              name: z.string(),
              fields: z.array(z.object({ name: z.string(), description: z.string().nullable() })).nullable(),
            }),
          ),
        }),
      }),
    });
    const { data } = shape.parse(await (await fetch(`${origin}/explorer/schema.json`)).json());
    const of = (type: string, field: string) =>
      data.__schema.types.find(({ name }) => name === type)?.fields?.find(({ name }) => name === field)
        ?.description;
    expect(of('Query', 'participant')).toMatch(
      /\n\n\*\*Owner:\*\* immigration · \*\*Class:\*\* personal · \*\*Needs:\*\* a token; scope `immigration:progress\.read`; policy `purpose`$/,
    );
    expect(of('Municipality', 'organisation')).toMatch(
      /\*\*Owner:\*\* municipalities · \*\*Class:\*\* public · \*\*Needs:\*\* nothing$/,
    );
  });

  test('gives development tokens to this machine alone, and never in production', async () => {
    const { port } = new URL(origin);
    const status = (host: string, persona: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        request({
          port,
          path: '/explorer/token',
          method: 'POST',
          headers: { host, 'content-type': 'application/json' },
        })
          .on('response', (response) => {
            response.resume();
            resolve(response.statusCode);
          })
          .on('error', reject)
          .end(JSON.stringify({ persona }));
      });
    expect(await status(`127.0.0.1:${port}`, 'dashboard')).toBe(200);
    expect(await status(`127.0.0.1:${port}`, 'nobody')).toBe(400);
    expect(await status(`rebound.example:${port}`, 'dashboard')).toBe(403);
    const personas = personasOf((await trust()).issuer.privateKey);
    expect(() => inProduction(() => personaTokens(personas))).toThrow('not for production');
  });
});
