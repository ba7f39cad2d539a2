import {readFile} from 'node:fs/promises';
import {extname, join, normalize} from 'node:path';
import {serve} from '@kabinet/server';
import {releaseFolder} from '../../server/release.js';
import {partnerApi, TOKEN} from './partner-api.js';

export interface HostSite {
  readonly url: string;
  /** Paths asked for so far, queries included, in order. */
  readonly asked: string[];
  /** Bodies of what was sent to `/reports`. */
  readonly reports: string[];
}

export interface HostSiteOptions {
  /** HTML of the page at `/`. */
  readonly page: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Of the stand-alone build, which is served under `/<its folder>/`. */
  readonly prefix?: string;
  /** Other scripts of the page, by path. */
  readonly scripts?: Readonly<Record<string, string>>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
};

/**
 * An operator's site as a static server would have it: one page, the stand-alone build, and a partner API beside it.
 * It is closed when the test ends.
 */
export async function serveHostSite(
  test: {after(end: () => Promise<void>): void},
  {page, headers = {}, prefix = 'kabinet', scripts = {}}: HostSiteOptions,
): Promise<HostSite> {
  const folder = releaseFolder(prefix);
  const mount = `/${folder.split(/[\\/]/).at(-1)}/`;
  const asked: string[] = [];
  const reports: string[] = [];
  const api = partnerApi();

  async function answer(request: Request): Promise<Response> {
    const {pathname, search} = new URL(request.url);
    asked.push(pathname + search);
    if (pathname === '/')
      return new Response(page, {headers: {'content-type': 'text/html; charset=utf-8', ...headers}});
    if (pathname === '/reports') {
      reports.push(await request.text());
      return new Response(null, {status: 204});
    }
    if (pathname === '/partner-token') return Response.json({token: TOKEN});
    if (pathname.startsWith('/partner-api/')) {
      return api(new Request(request, {signal: AbortSignal.any([request.signal, ending.signal])}));
    }
    if (pathname.startsWith(mount)) return fileAt(join(folder, normalize(pathname.slice(mount.length))));
    const script = scripts[pathname];
    if (script !== undefined) return new Response(script, {headers: {'content-type': 'text/javascript'}});
    return new Response(null, {status: 204});
  }

  // A stream would go on for as long as its page is open.
  const ending = new AbortController();
  const server = await serve({fetch: answer, port: 0, onClosing: () => ending.abort()});
  test.after(() => server.close());
  return {url: server.url, asked, reports};
}

async function fileAt(path: string): Promise<Response> {
  try {
    const content = new Uint8Array(await readFile(path));
    return new Response(content, {headers: {'content-type': TYPES[extname(path)] ?? 'application/octet-stream'}});
  } catch {
    return new Response(null, {status: 404});
  }
}
