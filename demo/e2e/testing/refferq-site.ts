import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {listenOnLoopback} from '../../../packages/backends/src/testing/loopback.js';
import type {Loopback} from '../../../packages/backends/src/testing/loopback.js';

const RECORDED = '../../../packages/backends/src/testing/refferq/';

/** Answers of a running Refferq, as they were recorded. */
const ANSWERS: Readonly<Record<string, string>> = {
  '/api/affiliate/profile': `${RECORDED}affiliate-profile.json`,
  '/api/affiliate/payouts': `${RECORDED}affiliate-payouts.json`,
  '/mapping.json': '../../../packages/backends/mappings/refferq.json',
};

/** No more than the widgets need: whatever evaluates expressions must do without `eval`. */
const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data:; style-src 'self'";

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Partners</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/page.css" />
    <script type="module" src="/scripts/main.js"></script>
  </head>
  <body>
    <kabinet-balance></kabinet-balance>
    <kabinet-stats period="2026-11-21/2026-11-21"></kabinet-stats>
    <kabinet-commissions period="2026-11-21/2026-11-21"></kabinet-commissions>
    <kabinet-payouts></kabinet-payouts>
    <kabinet-links></kabinet-links>
  </body>
</html>`;

/** Refferq with a page of widgets beside its API. @param scripts - By their names, `main.js` among them. */
export function openRefferqSite(scripts: ReadonlyMap<string, string>): Promise<Loopback> {
  const server = createServer((incoming, outgoing) => {
    const {pathname} = new URL(incoming.url ?? '', 'http://127.0.0.1');
    const isKnown = !pathname.startsWith('/api/') || incoming.headers.authorization === 'Bearer alice';
    const send = (status: number, type: string, body: string) =>
      outgoing.writeHead(status, {'content-type': type, 'content-security-policy': POLICY}).end(body);
    const file = isKnown ? ANSWERS[pathname] : `${RECORDED}error-401.json`;
    if (pathname === '/') send(200, 'text/html; charset=utf-8', PAGE);
    else if (pathname === '/page.css') send(200, 'text/css', 'body {display: grid; gap: 24px; margin: 16px}');
    else if (pathname.startsWith('/scripts/')) {
      send(200, 'text/javascript; charset=utf-8', scripts.get(pathname.slice('/scripts/'.length)) ?? '');
    } else if (file === undefined) send(404, 'application/json', '{}');
    else {
      void readFile(new URL(file, import.meta.url), 'utf8').then((text) =>
        send(isKnown ? 200 : 401, 'application/json', text),
      );
    }
  });
  return listenOnLoopback(server);
}
