import {readFile} from 'node:fs/promises';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import {extname, join, normalize, sep} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants} from 'node:zlib';
import {API_PATH} from '@kabinet/contract';
import {Recording} from './recording.js';
import {listenOnLoopback, type Loopback} from '../../packages/backends/src/testing/loopback.js';

const compress = promisify(brotliCompress);

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

const REALTIME = `${API_PATH}/stream`;

/**
 * Serves the pages and the recorded answers, all of it compressed with brotli 11 beforehand and none of it to be kept,
 * so that every visit is a first one.
 *
 * @param folders - Where the files of a path are: `/react/` in the folder of its build. The longest path counts.
 */
export async function serveBenchmark(folders: Readonly<Record<string, string>>): Promise<Loopback> {
  const recording = new Recording();
  const compressed = new Map<string, Promise<Buffer>>();

  function once(address: string, read: () => Promise<Buffer>): Promise<Buffer> {
    const known = compressed.get(address);
    if (known) return known;
    const made = read().then((content) => compress(content, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}));
    compressed.set(address, made);
    return made;
  }

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const address = incoming.url ?? '/';
    const [path = '/'] = address.split('?');
    if (path === REALTIME) return void outgoing.writeHead(200, {'Content-Type': 'text/event-stream'}).flushHeaders();
    const isAnswer = path.startsWith(API_PATH);
    const file = isAnswer ? undefined : fileOf(path, folders);
    if (!isAnswer && !file) return void outgoing.writeHead(404).end();
    const content = await once(address, () => (file ? readFile(file) : recording.answer(address)));
    outgoing.writeHead(200, {
      'Content-Type': file ? TYPES[extname(file)] : 'application/json',
      'Content-Encoding': 'br',
      'Content-Length': content.length,
      'Cache-Control': 'no-store',
    });
    outgoing.end(content);
  }

  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch((error: unknown) => {
      outgoing.writeHead(500).end(String(error));
    });
  });
  return listenOnLoopback(server);
}

/** The file of a path in one of the folders, if it is of a kind that pages are made of. */
function fileOf(path: string, folders: Readonly<Record<string, string>>): string | undefined {
  const [prefix] = Object.keys(folders)
    .filter((one) => path.startsWith(one))
    .sort((one, other) => other.length - one.length);
  const folder = prefix === undefined ? undefined : folders[prefix];
  if (prefix === undefined || folder === undefined) return undefined;
  const file = normalize(join(folder, path.slice(prefix.length), path.endsWith('/') ? 'index.html' : ''));
  return file.startsWith(folder + sep) && TYPES[extname(file)] ? file : undefined;
}
