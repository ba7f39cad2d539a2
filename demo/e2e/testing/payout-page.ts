import type {BrowserContext, Page} from 'playwright-core';
import {widgetsReady} from './layout.js';

export interface PayoutPageOptions {
  readonly origin: string;
  readonly token: string;
  readonly language: 'ru' | 'en';
}

/** A page of an operator with everything about money, who asks for a code before money moves. */
export async function openPayoutPage(context: BrowserContext, options: PayoutPageOptions): Promise<Page> {
  const page = await context.newPage();
  await page.route(`${options.origin}/money`, (route) =>
    route.fulfill({contentType: 'text/html; charset=utf-8', body: htmlOf(options)}),
  );
  await page.goto(`${options.origin}/money`);
  await widgetsReady(page);
  return page;
}

/** Errors that the page was told of, with all that stands in them. */
export function reportsOf(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify((window as unknown as {reports: unknown}).reports));
}

function htmlOf({token, language}: PayoutPageOptions): string {
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Partners</title>
    <link rel="icon" href="/marks/clay.svg" type="image/svg+xml" />
    <script type="module" src="/kabinet/kabinet.js"></script>
    <script type="module">
      const dialog = document.querySelector('#who');
      const stepUp = () => new Promise((resolve) => {
        dialog.querySelector('input').value = '';
        dialog.addEventListener('close', () => resolve(dialog.returnValue), {once: true});
        dialog.showModal();
      });
      dialog.querySelector('form').addEventListener('submit', () => {
        dialog.returnValue = dialog.querySelector('input').value;
        dialog.querySelector('input').value = '';
      });
      window.reports = [];
      const onError = (error, context) => window.reports.push({error, ...error, message: error.message, cause: String(error.cause), context});
      const getToken = (() => { const token = '${token}'; return () => ({token}); })();
      kabinet.configure({backend: {url: '/partner-api/v1', getToken}, locale: '${language}', scheme: 'light', stepUp, onError});
      document.querySelector('script:not([src])').remove();
    </script>
  </head>
  <body>
    <kabinet-requisites></kabinet-requisites>
    <kabinet-balance></kabinet-balance>
    <kabinet-payouts></kabinet-payouts>
    <dialog id="who">
      <form method="dialog"><label>Code <input autocomplete="one-time-code" /></label><button>OK</button></form>
    </dialog>
  </body>
</html>`;
}
