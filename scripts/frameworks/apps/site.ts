import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import {createInterface} from 'node:readline';
import {APPS_FOLDER} from './apps.js';

export interface Site {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves a built app on a free port of this machine: with its own server if it has one. */
export function serveApp(name: string): Promise<Site> {
  const folder = join(APPS_FOLDER, name);
  return existsSync(join(folder, 'server.mjs')) ? ownServer(folder) : staticFiles(join(folder, 'dist'));
}

const TYPES: Readonly<Record<string, string>> = {'.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript'};

async function staticFiles(folder: string): Promise<Site> {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname === '/' ? '/index.html' : pathname;
    readFile(join(folder, file)).then(
      (body) => response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream').end(body),
      () => response.writeHead(404).end(),
    );
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: async () => {
      server.closeAllConnections();
      await once(server.close(), 'close');
    },
  };
}

async function ownServer(folder: string): Promise<Site> {
  const server = spawn(process.execPath, ['server.mjs'], {
    cwd: folder,
    env: {...process.env, PORT: '0'},
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit');
  const [url] = (await Promise.race([
    once(createInterface(server.stdout), 'line'),
    ended.then(([code]) => Promise.reject(new Error(`${folder}/server.mjs ended with ${code}.`))),
  ])) as [string];
  return {
    url,
    stop: async () => {
      server.kill();
      await ended;
    },
  };
}
