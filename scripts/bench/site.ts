import {readFile} from 'node:fs/promises';
import {extname, join, normalize, sep} from 'node:path';
import {httpBackend} from '@kabinet/backends/http';
import {API_PATH} from '@kabinet/contract';
import type {PartnerBackend} from '@kabinet/contract';
import {createApp, readConfig, serve} from '@kabinet/server';
import type {OpenDatabase} from '@kabinet/server';

export interface Site {
  readonly url: string;
  /** Speaks for the partner over the network, as a browser does. */
  readonly backend: PartnerBackend;
  close(): Promise<void>;
}

const WIDGETS = '/widgets/';

export interface SiteOptions {
  database: OpenDatabase;
  partnerId: string;
  /** The folder of the built embed. */
  widgets: string;
  /** What stands on the page: `<kabinet-links></kabinet-links>`. */
  body: string;
}

/** The reference server with a page of widgets for one partner. */
export async function openSite({database, partnerId, widgets, body}: SiteOptions): Promise<Site> {
  const app = await createApp({database, config: readConfig({}), origin: 'https://go.shop.example'});
  const {token} = await app.sessions.issue({partnerId, ttlSeconds: 86_400});
  const page = pageFor(token, body);
  const {url, close} = await serve({
    port: 0,
    onClosing: () => app.endStreams(),
    fetch: (request, connection) => {
      const {pathname} = new URL(request.url);
      if (pathname === '/') return new Response(page, {headers: {'content-type': 'text/html; charset=utf-8'}});
      return pathname.startsWith(WIDGETS) ? scriptOf(widgets, pathname) : app.fetch(request, connection);
    },
  });
  return {
    url,
    backend: httpBackend({url: url + API_PATH, getToken: () => ({token})}),
    async close() {
      await close();
      await app.close();
    },
  };
}

function pageFor(token: string, body: string): string {
  return `<!doctype html>
<html lang="ru">
  <head>
    <meta charset="utf-8" />
    <link rel="icon" href="data:," />
    <script type="module" src="${WIDGETS}kabinet.js"></script>
    <script type="module">
      kabinet.configure({backend: {url: '${API_PATH}', getToken: () => ({token: '${token}'})}, locale: 'ru'});
    </script>
  </head>
  <body>${body}</body>
</html>`;
}

async function scriptOf(folder: string, pathname: string): Promise<Response> {
  const file = normalize(join(folder, pathname.slice(WIDGETS.length)));
  if (!file.startsWith(folder + sep) || extname(file) !== '.js') return new Response(null, {status: 404});
  const headers = {'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store'};
  return new Response(new Uint8Array(await readFile(file)), {headers});
}
