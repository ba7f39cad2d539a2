import {WIDGETS, htmlOf, type HostPage} from './embedded.js';
import type {EnginePage} from './engines.js';
import {eventually} from './eventually.js';
import {serveHostSite} from './host-site.js';

const ROOTS = `[...document.querySelectorAll(${JSON.stringify(WIDGETS.map((name) => `kabinet-${name}`).join())})]
  .map(({shadowRoot}) => shadowRoot)`;

/** Whether every widget shows its content, that changes arrive by themselves, and the chart. */
const READY = `${ROOTS}.every((root) => root?.querySelector('.freshness-long') && !root.querySelector('.skeleton, .dimmed')) &&
  Boolean(document.querySelector('kabinet-stats').shadowRoot.querySelector('canvas')?.style.width)`;

/** Opens a host page with a partner API of its own, closed when the test ends, and waits for its widgets. */
export async function openHostPageIn(
  engine: EnginePage,
  {prelude = '', head = '', ...rest}: HostPage,
  test: Parameters<typeof serveHostSite>[0],
): Promise<void> {
  const html = htmlOf({head: `<script>${prelude}</script>${head}`, ...rest})
    .replace('/kabinet/', '/kabinet-0.1.0/')
    .replace('/shop/partner-token', '/partner-token');
  const site = await serveHostSite(test, {page: html});
  await engine.open(site.url);
  await eventually(() => engine.read(READY), true, {withinMs: 60_000, what: 'Content of all widgets'});
}

const BETWEEN = '\u0000';

/** What each widget of the page says, moments aside. */
export async function textsIn(engine: EnginePage): Promise<string[]> {
  // As one string: a page may have its own idea of JSON.
  const texts = `${ROOTS}.map((root) => root.querySelector('.widget').innerText).join(${JSON.stringify(BETWEEN)})`;
  return String(await engine.read(texts))
    .replaceAll(/\d\d:\d\d/g, '00:00')
    .split(BETWEEN);
}
