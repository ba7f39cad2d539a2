/** Where a partner's link may lead. Decided by the parsed URL, by the same function in the browser and on the server. */

export const DESTINATION_MAX_LENGTH = 2048;

export type DestinationProblem =
  'empty' | 'too_long' | 'control_characters' | 'not_a_url' | 'scheme' | 'credentials' | 'port' | 'host_not_allowed';

/**
 * `url` is the parsed address written out again, so that whoever follows it cannot read it differently. `host` is what
 * the address really leads to, in punycode: shown to the person, it unmasks look-alike letters.
 */
export type DestinationCheck =
  | {readonly ok: true; readonly url: string}
  | {readonly ok: false; readonly reason: DestinationProblem; readonly host?: string};

/**
 * Checks an address against what the operator allows. An entry of `allowedHosts` is one of
 * - `shop.example`: that host alone, by https and its usual port;
 * - `*.shop.example`: its sub-domains, not itself;
 * - `http://127.0.0.1:8787`: exactly that origin, scheme and port included; the only way to allow http or a port.
 *
 * An entry that is none of these allows nothing.
 */
export function checkDestination(input: string, allowedHosts: readonly string[]): DestinationCheck {
  const text = input.trim();
  if (text === '') return {ok: false, reason: 'empty'};
  if (text.length > DESTINATION_MAX_LENGTH) return {ok: false, reason: 'too_long'};
  const problem = problemOfWriting(text);
  if (problem) return {ok: false, reason: problem};
  const url = parse(text);
  if (!url) return {ok: false, reason: 'not_a_url'};
  const reason = url.href.length > DESTINATION_MAX_LENGTH ? 'too_long' : problemOfOrigin(url, allowedHosts);
  return reason ? {ok: false, reason, host: url.host} : {ok: true, url: url.href};
}

/**
 * Adds a parameter as the last one of the query and leaves every other byte as it is, the fragment last.
 * `appendQuery('https://shop.example/a?b=%20#c', 'ref', 'x y')` is `https://shop.example/a?b=%20&ref=x%20y#c`.
 */
export function appendQuery(url: string, name: string, value: string): string {
  const hash = url.indexOf('#');
  const [address, fragment] = hash < 0 ? [url, ''] : [url.slice(0, hash), url.slice(hash)];
  const pair = `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
  return `${address}${separatorAfter(address)}${pair}${fragment}`;
}

/**
 * The same, and the only one of that name: people copy addresses from where a link once brought them, and a shop reads
 * the first of two. `setQuery('https://shop.example/?ref=a&b=1', 'ref', 'c')` is `https://shop.example/?b=1&ref=c`.
 */
export function setQuery(url: string, name: string, value: string): string {
  const [, address = url, query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(url) ?? [];
  const others = query.split('&').filter((pair) => pair !== '' && !new URLSearchParams(pair).has(name));
  const rest = others.length > 0 ? `?${others.join('&')}` : '';
  return appendQuery(`${address}${rest}${fragment}`, name, value);
}

function separatorAfter(address: string): string {
  if (!address.includes('?')) return '?';
  return /[?&]$/.test(address) ? '' : '&';
}

/**
 * What a parser would forgive: it drops tabs and newlines, keeps a blank in a host as `%20`, takes `\` for `/`, and fills in missing slashes. Control
 * and format characters also deceive the reader's eye: a right-to-left override turns an address around.
 */
function problemOfWriting(text: string): DestinationProblem | undefined {
  if (/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(text)) return 'control_characters';
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'https' && scheme !== 'http') return 'scheme';
  const authority = /^https?:\/\/([^/?#\\\s]+)(?:[/?#][^\\]*)?$/i.exec(text)?.[1];
  if (authority === undefined) return 'not_a_url';
  return authority.includes('@') ? 'credentials' : undefined;
}

function problemOfOrigin(url: URL, allowedHosts: readonly string[]): DestinationProblem | undefined {
  if (allowedHosts.some((entry) => isOrigin(entry) && parse(entry)?.origin === url.origin)) return undefined;
  if (url.protocol !== 'https:') return 'scheme';
  if (!allowedHosts.some((entry) => allowsHost(entry, url.hostname))) return 'host_not_allowed';
  return url.port === '' ? undefined : 'port';
}

function isOrigin(entry: string): boolean {
  return /^https?:\/\/[^/?#@\\]+\/?$/i.test(entry);
}

function allowsHost(entry: string, hostname: string): boolean {
  const [, wildcard, name] = /^(\*\.)?([^*/?#@:\\]+)$/.exec(entry) ?? [];
  const allowed = name === undefined ? undefined : parse(`https://${name}`)?.hostname;
  if (allowed === undefined) return false;
  return wildcard ? hostname.endsWith(`.${allowed}`) : hostname === allowed;
}

function parse(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
