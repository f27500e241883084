import { launchBrowser } from '../support/browser.ts';
import { startPages } from '../support/pages.ts';

/** The most that the dashboard's first load may weigh, compressed. */
const MOST = 300_000;

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** `npm run weigh`: what the dashboard's first load costs. Fails when it is too heavy. */
async function main(): Promise<void> {
  const { graph, gateway, origin } = await startPages();
  await gateway.preparePages();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const sizes: Promise<{ url: string; bytes: number }>[] = [];
    page.on('requestfinished', (request) => {
      if (!request.url().startsWith(origin)) return;
      const url = request.url().replace(origin, '').split('?')[0] ?? '';
      sizes.push(request.sizes().then(({ responseBodySize: bytes }) => ({ url, bytes })));
    });
    const started = Date.now();
    await page.goto(`${origin}/dashboard?lang=nb&currency=NOK`);
    await page.locator('.chart svg').first().waitFor();
    const chart = Date.now() - started;
    await page.waitForLoadState('networkidle');
    const all = await Promise.all(sizes);
    const code = all.filter(({ url }) => !url.endsWith('/graphql'));
    for (const { url, bytes } of all) say(`${String(bytes).padStart(8)} B  ${url}`);
    const sum = (of: typeof all) => of.reduce((total, { bytes }) => total + bytes, 0);
    say(
      `page: ${sum(code)} B in ${code.length} requests, compressed; figures: ${sum(all) - sum(code)} B in ${all.length - code.length}`,
    );
    say(`first chart after ${chart} ms, from an empty cache`);
    if (sum(code) > MOST) throw new Error(`the page weighs more than ${MOST} B`);
  } finally {
    await browser.close();
    await gateway.stop();
    await graph.stop();
  }
}

await main();
