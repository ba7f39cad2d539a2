import type {Page} from 'playwright-core';
import {findDomFaults} from './dom-faults.js';
import type {PageExpectations} from './page-watch.js';

/** What an end-to-end test expects, beside what every page expects. */
export interface JourneyExpectations extends PageExpectations {
  /** Tokens that the server issued; none may be seen. */
  tokens?: readonly string[];
}

/** Stands in no text; looked for when a test issues no token. */
const NO_TOKEN = '\u0000';

/**
 * Watches a page of an end-to-end test from before it opens. The function that it returns is to be called whenever the
 * page shows what the test brought about; it throws when the page breaks what holds for every page.
 *
 * @param origin - Where the page comes from; a request to any other origin is a fault.
 */
export async function watchPage(
  page: Page,
  origin: string,
): Promise<(expected?: JourneyExpectations) => Promise<void>> {
  const errors: string[] = [];
  const told: string[] = [];
  const requested = new Set<string>();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => told.push(message.text()));
  page.on('request', (request) => requested.add(request.url()));
  // The compiler marks functions with this name, and they are sent to the page as source.
  await page.addInitScript('globalThis.__name = (target) => target;');
  await page.addInitScript(collectViolations);

  return async ({texts = [], errors: expectedErrors = [], origins = [], tokens = []} = {}) => {
    const dom = await Promise.all(
      (tokens.length > 0 ? tokens : [NO_TOKEN]).map((tokenPrefix) =>
        page.evaluate(findDomFaults, {texts, tokenPrefix}),
      ),
    );
    const faults = new Set([
      ...dom.flat(),
      ...(await page.evaluate(() => (window as unknown as {__violations: string[]}).__violations)),
      ...errors.filter((message) => !expectedErrors.some((part) => message.includes(part))),
      ...told.filter((text) => tokens.some((token) => text.includes(token))).map(() => 'The console tells a token'),
      ...[...requested].flatMap((url) => foreign(url, [origin, ...origins])),
      ...[...requested]
        .filter((url) => tokens.some((token) => url.includes(token)))
        .map(() => 'An address holds a token'),
    ]);
    if (faults.size > 0) throw new Error(`The page breaks what holds for every page:\n- ${[...faults].join('\n- ')}`);
  };
}

function foreign(url: string, allowed: readonly string[]): string[] {
  const {protocol, origin} = new URL(url);
  return protocol.startsWith('http') && !allowed.includes(origin) ? [`A request went to ${origin}`] : [];
}

/** Runs in the page, before its own scripts. */
function collectViolations(): void {
  const violations: string[] = [];
  Object.assign(window, {__violations: violations});
  document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
    violations.push(`The content security policy (${violatedDirective}) refused ${blockedURI}`),
  );
}
