import type {BrowserContext, Page, Request} from 'playwright-core';
import {newInterpretingVisitor, newKeepingVisitor, newVisitor} from './browser.js';
import {widgetsReady} from './layout.js';
import {PageChecks} from './page-checks.js';

export const WIDGETS = ['stats', 'links', 'commissions', 'balance', 'payouts'];

export interface HostPage {
  /** Runs in the page before every other script. */
  readonly prelude?: string;
  /** In front of our own script, in the head. */
  readonly head?: string;
  /** In front of the widgets, in the body. */
  readonly body?: string;
  readonly width?: number;
  /** Widgets to put on the page; all of them without it. */
  readonly widgets?: readonly string[];
  /** In a browser that keeps pages which are left for «back», as people's browsers do. */
  readonly keepsPages?: boolean;
  /** In a browser that makes no machine code of scripts, whose heap holds only what pages keep. */
  readonly isInterpreted?: boolean;
}

export interface OpenPage {
  readonly page: Page;
  readonly checks: PageChecks;
  /** What the API was asked: method, address without its origin, body. In order of the alphabet. */
  asked(): string[];
  close(): Promise<void>;
}

/** The host page: one script, a configuration in JSON, and whatever else an operator has on it. */
export function htmlOf({head = '', body = '', widgets = WIDGETS}: HostPage): string {
  const configuration = {
    backend: {url: '/partner-api/v1', tokenUrl: '/shop/partner-token'},
    locale: 'ru',
    scheme: 'light',
  };
  return `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Кабинет</title>
    <link rel="icon" href="/marks/clay.svg" type="image/svg+xml">${head}
    <script type="module" src="/kabinet/kabinet.js"></script>
    <script type="application/json" data-kabinet>${JSON.stringify(configuration)}</script></head>
    <body>${body}${widgets.map((name) => `<kabinet-${name}></kabinet-${name}>`).join('\n')}</body></html>`;
}

/** Opens a host page of the demo's operator, and waits for its widgets. */
export async function openHostPage(origin: string, host: HostPage): Promise<OpenPage> {
  const checks = new PageChecks(origin);
  const viewport = {width: host.width ?? 900, height: 900};
  const newBrowsing = host.keepsPages ? newKeepingVisitor : host.isInterpreted ? newInterpretingVisitor : newVisitor;
  const context = await newBrowsing({viewport});
  await checks.watch(context);
  if (host.prelude) await context.addInitScript(host.prelude);
  const asked = record(context, origin);
  const page = await context.newPage();
  await page.route(`${origin}/host-page`, (route) =>
    route.fulfill({contentType: 'text/html; charset=utf-8', body: htmlOf(host)}),
  );
  await page.goto(`${origin}/host-page`);
  await widgetsReady(page);
  return {page, checks, asked: () => asked.sort(), close: () => context.close()};
}

function record(context: BrowserContext, origin: string): string[] {
  const asked: string[] = [];
  const note = (request: Request): void => {
    const address = request.url().slice(origin.length);
    if (!address.startsWith('/partner-api/')) return;
    asked.push([request.method(), address, request.postData() ?? ''].join(' ').trim());
  };
  context.on('request', note);
  return asked;
}

/** Resolves when every widget says that changes arrive by themselves. */
export async function live(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const marks = [...document.querySelectorAll('*')].flatMap(({shadowRoot}) => [
      ...(shadowRoot?.querySelectorAll('.freshness') ?? []),
    ]);
    return marks.length > 0 && marks.every((mark) => mark.querySelector('.freshness-long'));
  });
}

/** What each widget of the page says, moments aside. */
export function textsOf(page: Page): Promise<string[]> {
  return page.evaluate((names) => {
    const said = (name: string): string =>
      document.querySelector(`kabinet-${name}`)?.shadowRoot?.querySelector<HTMLElement>('.widget')?.innerText ?? '';
    return names.map((name) => said(name).replaceAll(/\d\d:\d\d/g, '00:00'));
  }, WIDGETS);
}
