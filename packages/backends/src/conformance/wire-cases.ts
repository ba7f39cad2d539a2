import {problemSchema, STATUS_OF_KIND, STREAM_PATH} from '@kabinet/contract';
import type {ErrorKind, Problem} from '@kabinet/contract';
import {offers} from './subject.js';
import type {Bench, Judges} from './subject.js';
import {equal, fail, fits, isTrue} from './verdict.js';
import type {Wire, WireInit} from './wire.js';

/** How long a stream may be silent at its beginning. */
const PATIENCE_MS = 5000;

export const wireCases: Judges = {
  'nobody is answered without a token, or with one that is not valid': (bench) =>
    overWire(bench, async (wire) => {
      for (const as of ['nobody', 'stranger'] as const) {
        for (const path of [...readPaths(bench), STREAM_PATH]) {
          const leaving = new AbortController();
          const response = await asked(wire, path, {as, signal: leaving.signal});
          equal(response.status, 401, `GET ${path} as ${as}: status`);
          if (path !== STREAM_PATH) await judgeProblem(response, 'unauthenticated', `GET ${path} as ${as}`);
          leaving.abort();
        }
      }
    }),

  'what is refused is a problem document that names its kind, and tells nothing of the server': (bench) =>
    overWire(bench, async (wire) => {
      const programme = encodeURIComponent(bench.programmes[0]?.id ?? '');
      const refused: [path: string, kind: ErrorKind, operation: string][] = [
        ['/no-such-path', 'not_found', 'session'],
        ['/balance?programme=no-such-programme', 'not_found', 'balance'],
        ['/commissions/no-such-commission', 'not_found', 'commissions.get'],
        ['/payouts/no-such-payout', 'not_found', 'payouts.get'],
        [`/commissions?programme=${programme}&limit=0`, 'validation', 'commissions.list'],
        [`/payouts?programme=${programme}&limit=x`, 'validation', 'payouts.list'],
        [`/payouts?programme=${programme}&period.from=yesterday&period.to=today`, 'validation', 'payouts.list'],
        [`/commissions?programme=${programme}&cursor=%27%22%3E%00`, 'validation', 'commissions.list'],
      ];
      const {methods} = bench.session.capabilities;
      for (const [path, kind] of refused.filter(([, , operation]) => methods.includes(operation))) {
        await judgeProblem(await asked(wire, path), kind, `GET ${path}`);
      }
    }),

  'no cache between may keep an answer, and none is taken for another partner’s': (bench) =>
    overWire(bench, async (wire) => {
      for (const path of [...readPaths(bench), '/no-such-path']) {
        const response = await asked(wire, path);
        const rule = response.headers.get('Cache-Control') ?? '';
        isTrue(/\b(?:no-store|private)\b/.test(rule), `GET ${path}: Cache-Control is "${rule}"`);
        isTrue(!/\b(?:public|s-maxage)\b/.test(rule), `GET ${path}: Cache-Control is "${rule}"`);
        const etag = response.headers.get('ETag');
        await response.body?.cancel();
        if (etag === null) continue;
        const foreign = await wire.fetch(path, {as: 'other', headers: {'If-None-Match': etag}});
        await foreign?.body?.cancel();
        isTrue(foreign?.status !== 304, `GET ${path}: the ETag of one partner answers the other with 304`);
      }
    }),

  'a stream is of events, and brings something through at once': async (bench) => {
    if (!bench.session.capabilities.realtime) return;
    await overWire(bench, async (wire) => {
      const leaving = new AbortController();
      const timer = setTimeout(() => leaving.abort(), PATIENCE_MS);
      try {
        const headers = {Accept: 'text/event-stream'};
        const response = await asked(wire, STREAM_PATH, {headers, signal: leaving.signal});
        const type = response.headers.get('Content-Type') ?? '';
        isTrue(/^text\/event-stream\s*(?:;|$)/i.test(type), `The stream is "${type}".`);
        const first = await response.body
          ?.getReader()
          .read()
          .catch(() => undefined);
        isTrue((first?.value?.length ?? 0) > 0, 'The stream is silent at its beginning.');
      } finally {
        clearTimeout(timer);
        leaving.abort();
      }
    });
  },

  'a body that cannot be read is refused': async (bench) => {
    if (!offers(bench, 'links.create')) return;
    await overWire(bench, async (wire) => {
      const headers = {'Content-Type': 'application/json'};
      const response = await asked(wire, '/links', {method: 'POST', headers, body: '{"programme":'});
      await judgeProblem(response, 'validation', 'POST /links with half a body', [400, 422]);
    });
  },
};

async function overWire({wire}: Bench, judge: (wire: Wire) => Promise<void>): Promise<void> {
  if (wire) await judge(wire);
}

/** One path for each kind of answer that the partner may ask for. */
function readPaths({session, programmes}: Bench): string[] {
  const programme = encodeURIComponent(programmes[0]?.id ?? '');
  const paths: [operation: string, path: string][] = [
    ['session', '/session'],
    ['offers.list', `/offers?programme=${programme}`],
    ['links.list', `/links?programme=${programme}`],
    ['commissions.list', `/commissions?programme=${programme}&limit=1`],
    ['balance', `/balance?programme=${programme}`],
    ['payouts.list', `/payouts?programme=${programme}&limit=1`],
  ];
  return paths.filter(([operation]) => session.capabilities.methods.includes(operation)).map(([, path]) => path);
}

async function asked(wire: Wire, path: string, init?: WireInit): Promise<Response> {
  const response = await wire.fetch(path, init);
  return response ?? fail(`GET ${path} could not be asked.`);
}

async function judgeProblem(
  response: Response,
  kind: ErrorKind,
  what: string,
  statuses: readonly (number | undefined)[] = [STATUS_OF_KIND[kind], ...(kind === 'validation' ? [400] : [])],
): Promise<void> {
  isTrue(statuses.includes(response.status), `${what}: status ${response.status} and not ${statuses.join(' or ')}`);
  const type = response.headers.get('Content-Type') ?? '';
  isTrue(/^application\/problem\+json\s*(?:;|$)/i.test(type), `${what}: the type is "${type}"`);
  const text = await response.text();
  const problem = parsed(text) ?? fail(`${what}: the problem is no JSON`);
  fits(problemSchema, problem);
  equal(problem.status, response.status, `${what}: status in the problem`);
  if (problem.kind !== undefined) equal(problem.kind, kind, `${what}: kind of the problem`);
  const tells = /\bat .+:\d+:\d+|node_modules|Traceback|SELECT .+ FROM/.exec(text)?.[0];
  isTrue(tells === undefined, `${what}: the problem tells of the server: ${tells}`);
}

function parsed(text: string): Problem | undefined {
  try {
    return JSON.parse(text) as Problem;
  } catch {
    return undefined;
  }
}
