import {createReadStream, existsSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, resolve} from 'node:path';
import {listenOnLoopback, type Loopback} from '../packages/backends/src/testing/loopback.js';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves a folder on loopback, on any free port; `/` is its index.html. */
export async function serveFolder(folder: string): Promise<Loopback> {
  const root = resolve(folder);
  const server = createServer(({url = '/'}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const path = join(root, pathname === '/' ? 'index.html' : decodeURIComponent(pathname));
    if (!path.startsWith(root) || !existsSync(path) || !statSync(path).isFile()) {
      // A browser asks for it by itself, and its absence is an error in the console.
      response.writeHead(url === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    response.writeHead(200, {'content-type': TYPES[extname(path)] ?? 'application/octet-stream'});
    createReadStream(path).pipe(response);
  });
  return listenOnLoopback(server);
}
