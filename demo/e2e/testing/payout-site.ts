import {readFile} from 'node:fs/promises';
import {createServer, request as forward} from 'node:http';
import type {IncomingMessage, Server, ServerResponse} from 'node:http';
import {basename, join} from 'node:path';
import {listenOnLoopback} from '../../../packages/backends/src/testing/loopback.js';
import {startChild, type Child} from '../../../packages/server/src/testing/child.js';
import {TEST_SECRETS} from '../../../packages/server/src/testing/shop.js';
import {releaseFolder} from '../../server/release.js';

const WIDGETS = '/kabinet/';
const ASKED = '/partner-api/v1/payouts/requests';
const A_DAY_S = 86_400;

/** What becomes of the next request for a payout, once the server has written it. */
export type Fate = 'answered' | 'lost' | 'killed';

export interface PayoutSite {
  readonly url: string;
  /** Keys of the requests for payouts that were sent, in order. */
  readonly keys: readonly (string | undefined)[];
  /** Once: the answer does not come through, or the server is killed before it does and another is started. */
  next(fate: Fate): void;
  /** A page with balance and payouts of a partner: its path. */
  pageOf(partner: string): Promise<string>;
  close(): Promise<void>;
}

/**
 * A page of an operator in front of the reference server, which runs in a process of its own and may be killed while
 * the page stays. `place` is the server's database.
 */
export async function openPayoutSite(place: string): Promise<PayoutSite> {
  const start = (): Promise<Child> => startChild('testing/small-server.ts', place);
  const pages = new Map<string, string>();
  const keys: (string | undefined)[] = [];
  let server = await start();
  let fate: Fate = 'answered';

  async function restart(): Promise<void> {
    await server.kill();
    server = await start();
  }

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const path = incoming.url ?? '/';
    if (path.startsWith(WIDGETS)) return sendScript(path, outgoing);
    if (path.startsWith('/partner-api/')) return pass(incoming, outgoing);
    const page = pages.get(path);
    outgoing.writeHead(page === undefined ? 404 : 200, {'content-type': 'text/html; charset=utf-8'}).end(page);
  }

  function pass(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const {method, headers, url = ''} = incoming;
    const isRequest = method === 'POST' && url === ASKED;
    if (isRequest) keys.push(headers['idempotency-key'] as string | undefined);
    const asked = forward(server.line + url, {method, headers}, (answered) => {
      if (isRequest && fate !== 'answered') {
        const isKilled = fate === 'killed';
        fate = 'answered';
        outgoing.destroy();
        if (isKilled) void restart();
        return;
      }
      outgoing.writeHead(answered.statusCode ?? 502, answered.rawHeaders);
      // Before its first event, a stream has headers only.
      outgoing.flushHeaders();
      answered.pipe(outgoing);
      answered.on('error', () => outgoing.destroy());
    });
    asked.on('error', () => outgoing.destroy());
    outgoing.on('close', () => asked.destroy());
    incoming.pipe(asked);
  }

  const front: Server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
  const {url, close} = await listenOnLoopback(front);
  return {
    url,
    keys,
    next: (wanted) => (fate = wanted),
    async pageOf(partner) {
      pages.set(`/${partner}`, pageFor(await tokenOf(server.line, partner)));
      return `${url}/${partner}`;
    },
    async close() {
      await close();
      await server.kill();
    },
  };
}

async function tokenOf(server: string, partner: string): Promise<string> {
  const headers = {authorization: `Bearer ${TEST_SECRETS.operatorKey}`};
  const body = JSON.stringify({ttlSeconds: A_DAY_S});
  const response = await fetch(`${server}/operator-api/v1/partners/${partner}/tokens`, {method: 'POST', headers, body});
  return ((await response.json()) as {token: string}).token;
}

function pageFor(token: string): string {
  return `<!doctype html>
<html lang="ru">
  <head>
    <meta charset="utf-8" />
    <title>Кабинет</title>
    <link rel="icon" href="data:," />
    <script type="module" src="${WIDGETS}kabinet.js"></script>
    <script type="module">
      kabinet.configure({
        backend: {url: '/partner-api/v1', getToken: () => ({token: '${token}'})}, locale: 'ru', scheme: 'light',
      });
    </script>
  </head>
  <body><kabinet-balance></kabinet-balance><kabinet-payouts></kabinet-payouts></body>
</html>`;
}

async function sendScript(path: string, outgoing: ServerResponse): Promise<void> {
  const content = await readFile(join(releaseFolder(), basename(path))).catch(() => undefined);
  const headers = {'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'max-age=3600'};
  outgoing.writeHead(content ? 200 : 404, headers).end(content);
}
