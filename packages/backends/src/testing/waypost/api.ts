import {createServer} from 'node:http';
import type {IncomingMessage} from 'node:http';
import {listenOnLoopback} from '../loopback.js';
import type {Loopback} from '../loopback.js';
import {readBody} from '../node-exchange.js';
import {MEMBERS} from './records.js';
import type {Deal, Member} from './records.js';

/** An answer without its envelope, or the number of an error. */
type Result = {readonly res: unknown; readonly more?: boolean} | {readonly no: number; readonly msg: string};

const NO_SESSION = {no: 11, msg: 'Session unknown'};
const NO_PAGE = {no: 4, msg: 'No such page'};

/** More than that Waypost gives in no answer. */
const MOST_DEALS = 3;

/**
 * Waypost's API. All of it answers with HTTP 200, errors too:
 *
 * - `X-Waypost-Session` says who asks.
 * - `{"ok": 1, "res": …}`, or `{"ok": 0, "err": {"no": 11, "msg": "Session unknown"}}`.
 * - `GET /acct`: a list of keys and values.
 * - `GET /deals?n=3&before=904`: names of columns, then rows without names; `more` says that there are older ones.
 *   Moments are `/Date(ms)/`; amounts have spaces, a comma, and their minus behind them.
 * - `GET /payments`: lists by year; a day is the number 20261115.
 * - `GET /hits?d1=20261101&d2=20261130`: pairs by day; days without hits are missing.
 * - `GET /tags`: one text, a line to a tag: name, address, where it leads, seconds since 1970.
 * - `POST /tags` with `{"tag": {"name": …, "to": …}}`: the line of the new tag.
 */
export async function startWaypost(): Promise<Loopback & {readonly asked: string[]}> {
  const asked: string[] = [];
  const added = new Map<string, string[]>();
  const loopback = await listenOnLoopback(
    createServer((incoming, outgoing) => {
      void readBody(incoming).then((body) => {
        asked.push(`${incoming.method} ${incoming.url}`);
        const result = answerTo(incoming, body, added);
        outgoing.writeHead(200, {'Content-Type': 'text/json; charset=utf-8'});
        outgoing.end(JSON.stringify('no' in result ? {ok: 0, err: result} : {ok: 1, ...result}));
      });
    }),
  );
  return {...loopback, asked};
}

function answerTo(incoming: IncomingMessage, body: string, added: Map<string, string[]>): Result {
  const key = String(incoming.headers['x-waypost-session']);
  const member = Object.hasOwn(MEMBERS, key) ? MEMBERS[key] : undefined;
  if (!member) return NO_SESSION;
  const {pathname, searchParams} = new URL(incoming.url ?? '', 'http://127.0.0.1');
  const own = added.get(key) ?? [];
  if (incoming.method === 'POST') {
    if (pathname !== '/tags') return NO_PAGE;
    const made = newTag(member, own, body);
    if ('line' in made) added.set(key, [...own, made.line]);
    return 'line' in made ? {res: made.line} : made;
  }
  switch (pathname) {
    case '/acct':
      return {res: member.account};
    case '/deals':
      return deals(member, searchParams);
    case '/payments':
      return {res: member.payments};
    case '/hits':
      return {res: hits(member, searchParams)};
    case '/tags':
      return {res: [...member.tags, ...own].join('\n')};
    default:
      return NO_PAGE;
  }
}

function deals({deals: all}: Member, query: URLSearchParams): Result {
  const before = Number(query.get('before') ?? Infinity);
  const size = Math.min(Number(query.get('n') ?? MOST_DEALS), MOST_DEALS);
  const older = all.filter(({no}) => no < before);
  const rows = older.slice(0, size).map((deal) => Object.values(written(deal)));
  return {
    res: {cols: ['no', 'at', 'what', 'order', 'basket', 'mine', 'st', 'void', 'tag'], rows},
    more: older.length > size,
  };
}

function written({no, at, what, order, basket, mine, st, void: isVoid, tag}: Deal): Record<string, unknown> {
  return {no, at: `/Date(${at})/`, what, order, basket, mine, st, void: isVoid ? 'Y' : 'N', tag};
}

function hits({hits: all}: Member, query: URLSearchParams): Record<string, readonly [number, number]> {
  const [first, last] = [query.get('d1') ?? '', query.get('d2') ?? '99999999'];
  return Object.fromEntries(Object.entries(all).filter(([day]) => day >= first && day <= last));
}

function newTag({tags, account}: Member, own: readonly string[], body: string): {line: string} | typeof NO_PAGE {
  const {tag = {}} = JSON.parse(body) as {tag?: {name?: string; to?: string}};
  const {name = '', to = ''} = tag;
  if (!/^[a-z0-9-]{2,20}$/.test(name)) return {no: 21, msg: 'A tag has 2 to 20 letters, digits and hyphens'};
  if ([...tags, ...own].some((line) => line.startsWith(`${name};`))) return {no: 22, msg: 'There is such a tag'};
  const number = account.find(({k}) => k === 'num')?.v;
  return {line: [name, `https://way.example/${number}/${name}`, to, 1795300000].join(';')};
}
