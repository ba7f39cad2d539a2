import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';

export const NONCE = 'c3RyaWN0';
const README_FOLDER = join(import.meta.dirname, '../../..');

/** The strictest policy of the documentation, for an API on the page's own origin. */
export const POLICY = [
  "default-src 'none'",
  `script-src 'nonce-${NONCE}' 'strict-dynamic'`,
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "require-trusted-types-for 'script'",
  'trusted-types kabinet',
].join('; ');

/** Browsers post what they refuse to the page's own server. */
export const REPORTED = {'content-security-policy': `${POLICY}; report-uri /reports`};

/** The widgets that the lines of the README do not have. */
export const OTHERS = ['links', 'commissions', 'balance', 'payouts']
  .map((name) => `<kabinet-${name}></kabinet-${name}>`)
  .join('');

/** The lines that the README tells those without a bundler to write, with the nonce of the policy. */
export async function linesOfReadme(name = 'README.md'): Promise<string> {
  const text = await readFile(join(README_FOLDER, name), 'utf8');
  const [, lines] = /```html\n(<script type="module"[^]*?)```/.exec(text) ?? [];
  assert.ok(lines, 'The README has no example without a bundler');
  return withNonce(lines);
}

export const withNonce = (html: string): string => html.replace('<script type="module"', `$& nonce="${NONCE}"`);

/** A page that has its icon with it: some browsers ask for one, which the policy forbids. */
export const pageOf = (body: string): string =>
  `<!doctype html><html lang="en"><title>Partners</title><link rel="icon" href="data:," /><body>${body}`;
