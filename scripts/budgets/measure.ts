import {readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {chromium, type Browser} from 'playwright-core';
import {releaseFolder} from '../../demo/server/release.js';
import {serveHostSite} from '../../demo/e2e/testing/host-site.js';
import {widgetsReady} from '../../demo/e2e/testing/layout.js';
import {browserFlags, findBrowser} from '../find-browser.mjs';
import {compressed} from './compressed.js';
import {BUDGETS, CONTENT} from './pages.js';

/** What is measured, in bytes, by name. */
export type Sizes = Readonly<Record<string, number>>;

const KINDS = {
  chart: /\/node_modules\/chart\.js\//,
  calendar: /\/node_modules\/cally\//,
  'brand engine': /\/themes\/src\/palette\.ts/,
} as const;

/** A chunk of nothing else belongs to a language. */
const TEXTS = /\/locales\//;
/**
 * Of these alone is what comes after the answers or the first paint: what keeps the stream, what comes between a widget
 * and its content, the panel of a period, the judge of options. The first widget of a page may ask for it before the second is painted, and a
 * slow machine before the first is.
 */
const AFTER = new RegExp(
  [
    String.raw`/live/(?:following|listen|one-stream|refresher|shared-stream|wait)\.ts$`,
    String.raw`/runtime/option-faults\.ts$|/http/stream\.ts$|/eventsource-parser/`,
    String.raw`/templates/interruptions/|/styles/(?:toast|period)\.styles\.ts$`,
    String.raw`/templates/(?:calendar-place|date-range|period-panel)\.ts$`,
  ].join('|'),
);
const LANGUAGES = ['ru', 'en'];

/** Loads each page of the budgets in a browser with an empty cache, and weighs the scripts that it asked for. */
export async function measure(onPage: (name: string, scripts: readonly string[]) => void): Promise<Sizes> {
  const folder = releaseFolder();
  const weights = weigh(folder);
  const sources = sourcesOf(folder);
  const filesOf = (pattern: RegExp): ReadonlySet<string> =>
    new Set(sources.filter(({from}) => from.every((path) => pattern.test(path))).map(({file}) => file));
  const [texts, after] = [filesOf(TEXTS), filesOf(AFTER)];
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('There is no browser. `npm test` installs one.');
  const browser = await chromium.launch({executablePath, args: [...browserFlags]});
  const sizes: Record<string, number> = {};
  try {
    for (const {name, widgets, beside, isAtRest = false} of BUDGETS) {
      const {beforePaint, atRest} = await scriptsOf(browser, widgets, 'en');
      const loaded = isAtRest ? atRest : beforePaint(widgets.at(-1)!).filter((file) => !after.has(file));
      onPage(name, loaded);
      const counted = loaded.filter((file) => !texts.has(file));
      sizes[name] = sum(counted, weights) - (beside === undefined ? 0 : sizes[beside]!);
    }
  } finally {
    await browser.close();
  }
  // Texts of late parts come with them.
  for (const language of LANGUAGES) {
    const first = sources.filter(({from}) => from.some((path) => path.endsWith(`/locales/${language}/index.ts`)));
    sizes[`language ${language}`] = sum(
      first.map(({file}) => file),
      weights,
    );
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

interface Scripts {
  /** Asked for before the content of a widget was painted. */
  readonly beforePaint: (widget: string) => string[];
  readonly atRest: readonly string[];
}

/** The scripts that a page asks for by itself, nobody touching it. */
async function scriptsOf(browser: Browser, widgets: readonly string[], locale: string): Promise<Scripts> {
  const endings: (() => Promise<void>)[] = [];
  const site = await serveHostSite({after: (end) => endings.push(end)}, {page: pageWith(widgets, locale)});
  const page = await browser.newPage({viewport: {width: 1280, height: 4000}});
  try {
    await page.addInitScript('window.__name = (value) => value;');
    const contents = widgets.map((name): Content => ({name, tag: `kabinet-${name}`, selector: CONTENT[name]!}));
    await page.addInitScript(notePainted, contents);
    await page.goto(site.url);
    await widgetsReady(page);
    if (widgets.includes('stats')) await page.locator('kabinet-stats canvas').waitFor();
    await page.waitForTimeout(REST_MS);
    const asked = await page.evaluate(askedBeforePaint);
    return {beforePaint: (widget) => scriptsAmong(asked[widget]!), atRest: scriptsAmong(site.asked)};
  } finally {
    await page.close();
    for (const end of endings) await end();
  }
}

/** What stands in which element. */
interface Content {
  readonly name: string;
  readonly tag: string;
  readonly selector: string;
}

/** Runs in the page: notes the first frame that has the content of each widget. */
function notePainted(contents: Content[]): void {
  const paintedAt: Record<string, number> = {};
  Object.assign(window, {paintedAt});
  const look = (): void => {
    for (const {name, tag, selector} of contents) {
      if (document.querySelector(tag)?.shadowRoot?.querySelector(selector)) paintedAt[name] ??= performance.now();
    }
    if (Object.keys(paintedAt).length < contents.length) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page: paths by widget. */
function askedBeforePaint(): Record<string, string[]> {
  const {paintedAt} = window as unknown as {paintedAt: Record<string, number>};
  const resources = performance.getEntriesByType('resource');
  return Object.fromEntries(
    Object.entries(paintedAt).map(([widget, at]) => [
      widget,
      resources.filter(({startTime}) => startTime <= at).map(({name}) => new URL(name).pathname),
    ]),
  );
}

function scriptsAmong(paths: readonly string[]): string[] {
  return [...new Set(paths.filter((path) => path.endsWith('.js')).map((path) => basename(path)))];
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
