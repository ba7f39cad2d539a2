import {readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {chromium, type Browser} from 'playwright-core';
import {releaseFolder} from '../../demo/server/release.js';
import {serveHostSite, type HostSite} from '../../demo/e2e/testing/host-site.js';
import {widgetsReady} from '../../demo/e2e/testing/layout.js';
import {browserFlags, findBrowser} from '../find-browser.mjs';
import {BUDGETS} from './pages.js';

/** What is measured, in bytes, by name. */
export type Sizes = Readonly<Record<string, number>>;

const KINDS = {
  'language ru': /\/locales\/ru\//,
  'language en': /\/locales\/en\//,
  chart: /\/node_modules\/chart\.js\//,
  calendar: /\/node_modules\/cally\//,
  'brand engine': /\/themes\/src\/palette\.ts/,
} as const;

/** Loads each page of the budgets in a browser with an empty cache, and weighs the scripts that it asked for. */
export async function measure(): Promise<Sizes> {
  const folder = releaseFolder();
  const weights = weigh(folder);
  const chunks = chunksOf(folder);
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('There is no browser. `npm test` installs one.');
  const browser = await chromium.launch({executablePath, args: [...browserFlags]});
  const sizes: Record<string, number> = {};
  try {
    for (const {name, widgets, beside} of BUDGETS) {
      const loaded = await scriptsOf(browser, widgets);
      const counted = loaded.filter((file) => !chunks['language en'].includes(file));
      sizes[name] = sum(counted, weights) - (beside === undefined ? 0 : sizes[beside]!);
    }
  } finally {
    await browser.close();
  }
  for (const [kind, files] of Object.entries(chunks)) sizes[kind] = sum(files, weights);
  sizes.entry = weights.get('kabinet.js')!;
  return sizes;
}

/** The scripts that are there when the widgets have been painted; what comes after is not waited for. */
async function scriptsOf(browser: Browser, widgets: readonly string[]): Promise<string[]> {
  const endings: (() => Promise<void>)[] = [];
  const site = await serveHostSite({after: (end) => endings.push(end)}, {page: pageWith(widgets)});
  const page = await browser.newPage({viewport: {width: 1280, height: 4000}});
  try {
    await page.addInitScript('window.__name = (value) => value;');
    await page.goto(site.url);
    await widgetsReady(page);
    if (widgets.includes('stats')) await page.locator('kabinet-stats canvas').waitFor();
    return filesAsked(site);
  } finally {
    await page.close();
    for (const end of endings) await end();
  }
}

function filesAsked({asked}: HostSite): string[] {
  return [...new Set(asked.filter((path) => path.endsWith('.js')).map((path) => basename(path)))];
}

function pageWith(widgets: readonly string[]): string {
  const folder = basename(releaseFolder());
  const options = {backend: {url: '/partner-api/v1', tokenUrl: '/partner-token'}, locale: 'en'};
  return `<!doctype html><html lang="en"><title>Partners</title>
<script type="module" src="/${folder}/kabinet.js"></script>
<script type="application/json" data-kabinet>${JSON.stringify(options)}</script>
${widgets.map((name) => `<kabinet-${name}></kabinet-${name}>`).join('')}`;
}

function weigh(folder: string): ReadonlyMap<string, number> {
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
  return new Map(scripts.map((file) => [file, compressed(readFileSync(join(folder, file)))]));
}

function compressed(content: Buffer): number {
  return brotliCompressSync(content, {params: {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY}}).length;
}

/** The chunks of a kind, told by the sources in their maps. */
function chunksOf(folder: string): Record<keyof typeof KINDS, string[]> {
  const maps = readdirSync(folder).filter((file) => file.endsWith('.js.map'));
  const sources = maps.map((file) => ({
    file: file.replace(/\.map$/, ''),
    from: (JSON.parse(readFileSync(join(folder, file), 'utf8')) as {sources: string[]}).sources,
  }));
  const entries = Object.entries(KINDS).map(([kind, pattern]) => [
    kind,
    sources.filter(({from}) => from.some((path) => pattern.test(path))).map(({file}) => file),
  ]);
  return Object.fromEntries(entries) as Record<keyof typeof KINDS, string[]>;
}

function sum(files: readonly string[], weights: ReadonlyMap<string, number>): number {
  return files.reduce((total, file) => total + weights.get(file)!, 0);
}
