import {readFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {API_PATH} from '@kabinet/contract';
import {createApp, readConfig, serve} from '@kabinet/server';
import type {OpenDatabase} from '@kabinet/server';
import {releaseFolder} from '../../server/release.js';

const WIDGETS = '/kabinet/';

export interface CommissionsSite {
  readonly url: string;
  /** How many pages of commissions were asked for. */
  readonly asked: number;
  /** From now on so many questions about commissions are refused as by a server that is down. */
  refuse(times: number): void;
  close(): Promise<void>;
}

/** The reference server with a page of kabinet-commissions for one partner, by the stand-alone build. */
export async function openCommissionsSite(
  database: OpenDatabase,
  partnerId: string,
  period: string,
): Promise<CommissionsSite> {
  const app = await createApp({database, config: readConfig({}), origin: 'https://go.shop.example'});
  const {token} = await app.sessions.issue({partnerId, ttlSeconds: 86_400});
  const page = pageFor(token, period);
  let [asked, refusals] = [0, 0];
  const {url, close} = await serve({
    port: 0,
    onClosing: () => app.endStreams(),
    fetch: async (request, connection) => {
      const {pathname} = new URL(request.url);
      if (pathname === '/') return new Response(page, {headers: {'content-type': 'text/html; charset=utf-8'}});
      if (pathname.startsWith(WIDGETS)) return scriptOf(pathname);
      if (pathname === `${API_PATH}/commissions`) {
        asked++;
        if (refusals-- > 0) return new Response(null, {status: 503});
      }
      return app.fetch(request, connection);
    },
  });
  return {
    url,
    get asked() {
      return asked;
    },
    refuse: (times) => {
      refusals = times;
    },
    async close() {
      await close();
      await app.close();
    },
  };
}

function pageFor(token: string, period: string): string {
  return `<!doctype html>
<html lang="ru">
  <head>
    <meta charset="utf-8" />
    <title>Кабинет</title>
    <link rel="icon" href="data:," />
    <script type="module" src="${WIDGETS}kabinet.js"></script>
    <script type="module">
      kabinet.configure({
        backend: {url: '${API_PATH}', getToken: () => ({token: '${token}'})}, locale: 'ru', scheme: 'light',
      });
    </script>
  </head>
  <body><kabinet-commissions period="${period}"></kabinet-commissions></body>
</html>`;
}

async function scriptOf(pathname: string): Promise<Response> {
  const content = await readFile(join(releaseFolder(), basename(pathname))).catch(() => undefined);
  if (!content) return new Response(null, {status: 404});
  return new Response(new Uint8Array(content), {headers: {'content-type': 'text/javascript; charset=utf-8'}});
}
