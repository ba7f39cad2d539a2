import {readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {chromium, type Browser} from 'playwright-core';
import {releaseFolder} from '../../demo/server/release.js';
import {serveHostSite, type HostSite} from '../../demo/e2e/testing/host-site.js';
import {widgetsReady} from '../../demo/e2e/testing/layout.js';
import {browserFlags, findBrowser} from '../find-browser.mjs';
import {compressed} from './compressed.js';
import {BUDGETS, EVERY_WIDGET} from './pages.js';

/** What is measured, in bytes, by name. */
export type Sizes = Readonly<Record<string, number>>;

const KINDS = {
  chart: /\/node_modules\/chart\.js\//,
  calendar: /\/node_modules\/cally\//,
  'brand engine': /\/themes\/src\/palette\.ts/,
} as const;

/** A chunk of nothing else belongs to a language. */
const TEXTS = /\/locales\//;
const LANGUAGES = ['ru', 'en'];

/** Loads each page of the budgets in a browser with an empty cache, and weighs the scripts that it asked for. */
export async function measure(onPage: (name: string, scripts: readonly string[]) => void): Promise<Sizes> {
  const folder = releaseFolder();
  const weights = weigh(folder);
  const sources = sourcesOf(folder);
  const texts = new Set(sources.filter(({from}) => from.every((path) => TEXTS.test(path))).map(({file}) => file));
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('There is no browser. `npm test` installs one.');
  const browser = await chromium.launch({executablePath, args: [...browserFlags]});
  const sizes: Record<string, number> = {};
  try {
    for (const {name, widgets, beside} of BUDGETS) {
      const loaded = await scriptsOf(browser, widgets, 'en');
      onPage(name, loaded);
      const counted = loaded.filter((file) => !texts.has(file));
      sizes[name] = sum(counted, weights) - (beside === undefined ? 0 : sizes[beside]!);
    }
    for (const language of LANGUAGES) {
      const loaded = await scriptsOf(browser, EVERY_WIDGET, language);
      sizes[`language ${language}`] = sum(
        loaded.filter((file) => texts.has(file)),
        weights,
      );
    }
  } finally {
    await browser.close();
  }
  for (const [kind, pattern] of Object.entries(KINDS)) {
    const files = sources.filter(({from}) => from.some((path) => pattern.test(path))).map(({file}) => file);
    sizes[kind] = sum(files, weights);
  }
  sizes.entry = weights.get('kabinet.js')!;
  return sizes;
}

/** In milliseconds: by then a page has asked for what comes by itself after it was painted, such as the stream. */
const REST_MS = 1_500;

/** The scripts that a page asks for by itself, nobody touching it. */
async function scriptsOf(browser: Browser, widgets: readonly string[], locale: string): Promise<string[]> {
  const endings: (() => Promise<void>)[] = [];
  const site = await serveHostSite({after: (end) => endings.push(end)}, {page: pageWith(widgets, locale)});
  const page = await browser.newPage({viewport: {width: 1280, height: 4000}});
  try {
    await page.addInitScript('window.__name = (value) => value;');
    await page.goto(site.url);
    await widgetsReady(page);
    if (widgets.includes('stats')) await page.locator('kabinet-stats canvas').waitFor();
    await page.waitForTimeout(REST_MS);
    return filesAsked(site);
  } finally {
    await page.close();
    for (const end of endings) await end();
  }
}

function filesAsked({asked}: HostSite): string[] {
  return [...new Set(asked.filter((path) => path.endsWith('.js')).map((path) => basename(path)))];
}

function pageWith(widgets: readonly string[], locale: string): string {
  const folder = basename(releaseFolder());
  const options = {backend: {url: '/partner-api/v1', tokenUrl: '/partner-token'}, locale};
  return `<!doctype html><html lang="${locale}"><title>Partners</title>
<script type="module" src="/${folder}/kabinet.js"></script>
<script type="application/json" data-kabinet>${JSON.stringify(options)}</script>
${widgets.map((name) => `<kabinet-${name}></kabinet-${name}>`).join('')}`;
}

function weigh(folder: string): ReadonlyMap<string, number> {
  const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
  return new Map(scripts.map((file) => [file, compressed(readFileSync(join(folder, file)))]));
}

/** The modules of each chunk, told by its map. */
function sourcesOf(folder: string): {file: string; from: string[]}[] {
  const maps = readdirSync(folder).filter((file) => file.endsWith('.js.map'));
  return maps.map((file) => ({
    file: file.replace(/\.map$/, ''),
    from: (JSON.parse(readFileSync(join(folder, file), 'utf8')) as {sources: string[]}).sources,
  }));
}

function sum(files: readonly string[], weights: ReadonlyMap<string, number>): number {
  return files.reduce((total, file) => total + weights.get(file)!, 0);
}
