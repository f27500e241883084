import { mkdir } from 'node:fs/promises';
import { launchBrowser, openPage } from '../support/browser.ts';
import { startPages } from '../support/pages.ts';

const VIEWS = ['budget', 'indicators', 'agreements', 'coverage', 'participants', 'checks'];
const WIDTHS = { phone: 390, desktop: 1280, wall: 2560 };

/** `npm run screenshots -- FOLDER`: every view in both themes at each width, and README's two. */
async function main(folder = '.data/screenshots'): Promise<void> {
  await mkdir(folder, { recursive: true });
  const { graph, gateway, origin } = await startPages();
  await gateway.preparePages();
  const browser = await launchBrowser();
  try {
    for (const [name, width] of Object.entries(WIDTHS)) {
      const { page } = await openPage(browser, origin, { viewport: { width, height: 900 } });
      for (const view of VIEWS)
        for (const theme of ['light', 'dark']) {
          await page.goto(`/dashboard?view=${view}&lang=nb&currency=NOK&date=2024-05-10&theme=${theme}`);
          await page.waitForLoadState('networkidle');
          await page.screenshot({ path: `${folder}/${view}-${theme}-${name}.png`, fullPage: true });
        }
      await page.context().close();
    }
    const { page } = await openPage(browser, origin, { viewport: { width: 1280, height: 800 } });
    await page.goto('/?operation=BudgetInOneCurrency');
    await page.waitForLoadState('networkidle');
    await page.locator('.graphiql-execute-button').click();
    await page.locator('.told li').first().waitFor();
    await page.screenshot({ path: `${folder}/explorer.png` });
    await page.goto('/dashboard?view=budget&lang=en&currency=NOK&theme=light');
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: `${folder}/dashboard.png` });
  } finally {
    await browser.close();
    await gateway.stop();
    await graph.stop();
  }
}

await main(process.argv[2]);
