import assert from 'node:assert/strict';
import type {BrowserContext, Page} from 'playwright-core';
import {findDomFaults} from '../../../packages/widgets/src/testing/dom-faults.js';

/** What must hold on every page: nothing thrown, nothing refused, nothing foreign, nothing secret in sight. */
export class PageChecks {
  readonly #origins: readonly string[];
  readonly #faults: string[] = [];
  readonly #tokens = new Set<string>();

  constructor(...origins: readonly string[]) {
    this.#origins = origins;
  }

  /** Watches every page of this visitor from now on. */
  async watch(context: BrowserContext): Promise<void> {
    context.on('page', (page) => this.#watchPage(page));
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
        console.error(`The policy ${violatedDirective} refused ${blockedURI}`),
      );
    });
  }

  /** Throws with everything that went wrong so far, and what is wrong on the page as it stands. */
  async verify(page: Page): Promise<void> {
    const shown = await page.evaluate(findDomFaults, {texts: [], tokenPrefix: NO_TOKEN});
    const held = await page.evaluate(() =>
      [
        document.documentElement.outerHTML,
        location.href,
        ...Object.values(localStorage as Record<string, string>),
        ...Object.values(sessionStorage as Record<string, string>),
        document.cookie,
      ].join('\n'),
    );
    const told = [...this.#tokens].filter((token) => held.includes(token)).map(() => 'The page holds a token');
    const faults = [...this.#faults.splice(0), ...shown, ...told];
    assert.deepEqual(faults, [], `${page.url()} breaks what holds for every page`);
  }

  #watchPage(page: Page): void {
    page.on('pageerror', (error) => this.#faults.push(`Uncaught: ${error.message}`));
    page.on('console', (message) => {
      const text = message.text();
      if (message.type() === 'error' || message.type() === 'warning') this.#faults.push(`Console: ${text}`);
      if ([...this.#tokens].some((token) => text.includes(token))) this.#faults.push('The console tells a token');
    });
    page.on('request', (request) => {
      const url = request.url();
      const [, token] = /^Bearer (.+)$/.exec(request.headers()['authorization'] ?? '') ?? [];
      if (token !== undefined) this.#tokens.add(token);
      if ([...this.#tokens].some((one) => url.includes(one))) this.#faults.push('An address carries a token');
      const isKnown = this.#origins.some((origin) => url.startsWith(`${origin}/`));
      if (!isKnown && !/^(?:data|blob|about):/.test(url)) {
        this.#faults.push(`A request went to ${url}`);
      }
    });
  }
}

/** Tokens of a real server have no common beginning; they are known from the requests that carry them. */
const NO_TOKEN = '\u0000no token begins so\u0000';
