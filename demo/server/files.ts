import {readFile} from 'node:fs/promises';
import {extname, join, normalize, sep} from 'node:path';
import {POLICY} from './policy.js';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A file of the build, or undefined when there is none at this path. Names in `assets/` change with their content. */
export async function fileResponse(folder: string, pathname: string): Promise<Response | undefined> {
  const type = TYPES[extname(pathname)];
  // Every name in the build is plain, so a path that is encoded names nothing.
  const file = normalize(join(folder, pathname));
  if (type === undefined || !file.startsWith(folder + sep)) return undefined;
  try {
    const content = await readFile(file);
    const lifetime = pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    return new Response(content, {
      headers: {
        'Content-Type': type,
        'Content-Security-Policy': POLICY,
        'Cache-Control': lifetime,
        'X-Content-Type-Options': 'nosniff',
      },
    });
  } catch {
    return undefined;
  }
}
