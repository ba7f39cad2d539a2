import {BackendError} from '@kabinet/contract';
import type {Report} from '@kabinet/contract';
import {editing} from './defect.js';
import type {Defect, Meddle} from './defect.js';

const PROBLEM = 'what is refused is a problem document that names its kind, and tells nothing of the server';
const CACHES = 'no cache between may keep an answer, and none is taken for another partner’s';
const STREAM = 'a stream is of events, and brings something through at once';
const REFUSED = 'what cannot be asked for is refused, and the field is named';

/** Changes answers of an error status. */
const refusing =
  (change: (problem: object, response: Response) => Response): Meddle =>
  async (request, next) => {
    const response = await next(request);
    if (response.ok) return response;
    return change((await response.json()) as object, response);
  };

const answering = (body: object, {status}: {status: number}, type = 'application/problem+json') =>
  new Response(JSON.stringify(body), {status, headers: {'Content-Type': type, 'Cache-Control': 'no-store'}});

/** Changes headers of every answer; a name without a value is taken away. */
const withHeaders =
  (changes: Readonly<Record<string, string | undefined>>): Meddle =>
  async (request, next) => {
    const response = new Response((await next(request)).body);
    for (const [name, value] of Object.entries(changes)) if (value !== undefined) response.headers.set(name, value);
    return response;
  };

/** One tag for all partners' answers at an address. */
const sharedTag: Meddle = async (request, next) => {
  const tag = '"1"';
  if (request.headers.get('If-None-Match') === tag) return new Response(null, {status: 304});
  const response = await next(request);
  response.headers.set('ETag', tag);
  return response;
};

/** Errors and what goes along with answers. */
export const errorDefects: readonly Defect[] = [
  {
    name: 'an error with the status of success',
    finds: PROBLEM,
    says: 'GET /no-such-path: status 200 and not 404',
    meddle: refusing((problem) => answering(problem, {status: 200}, 'application/json')),
  },
  {
    name: 'an error page in the place of a problem',
    finds: PROBLEM,
    says: 'the type is "text/html"',
    meddle: refusing((_, {status}) => new Response('<h1>Error</h1>', {status, headers: {'Content-Type': 'text/html'}})),
  },
  {
    name: 'a problem that tells where the server failed',
    finds: PROBLEM,
    says: 'the problem tells of the server',
    meddle: refusing((problem, response) =>
      answering({...problem, detail: 'TypeError\n    at list (/srv/app/commissions.js:41:7)'}, response),
    ),
  },
  {
    name: 'a problem of another kind than its status',
    finds: PROBLEM,
    says: 'kind of the problem: expected "not_found", got "unavailable"',
    meddle: refusing((problem, response) => answering({...problem, kind: 'unavailable'}, response)),
  },
  {
    name: 'an unknown id at which the server fails',
    finds: 'an unknown commission is not found, nor is one of another partner',
    says: 'kind of the error: expected "not_found", got "unavailable"',
    spoil: ({commissions}) => ({
      commissions: {
        ...commissions,
        get: (query) =>
          commissions.get!(query).catch(() => {
            throw new TypeError('Cannot read properties of undefined');
          }),
      },
    }),
  },
  {
    name: 'an unknown programme that is taken for the first',
    finds: 'an unknown programme is not found',
    says: 'balance of an unknown programme: expected not_found',
    spoil: ({balance, session}) => ({
      balance: (query) =>
        balance(query).catch(async () => balance({programme: (await session({})).programmes[0]?.id ?? ''})),
    }),
  },
  {
    name: 'a refusal that does not name the field',
    finds: 'a cursor is refused by any other query',
    says: 'the error names no field and not /cursor',
    meddle: refusing((problem, response) => answering({...problem, errors: []}, response)),
  },
  {
    name: 'an unknown metric that counts nothing',
    finds: REFUSED,
    says: 'an unknown metric: expected validation',
    spoil: ({report}) => ({
      report: (query) => report({...query, metrics: query.metrics.map((id) => (id.includes('-') ? 'clicks' : id))}),
    }),
  },
  {
    name: 'a period that is too long and is answered all the same',
    finds: REFUSED,
    says: 'a period that is too long: expected validation',
    spoil: ({report}) => ({
      report: async (query): Promise<Report> => {
        try {
          return await report(query);
        } catch (error) {
          if (!BackendError.from(error).fields.some(({pointer}) => pointer === '/period')) throw error;
          return report({...query, period: {from: query.period.to, to: query.period.to}});
        }
      },
    }),
  },
  {
    name: 'a longest period that is shorter than the session says',
    finds: 'limits of reports are those that the session names',
    says: 'report: the longest period: at /from',
    spoil: ({report}) => ({
      report: (query) => {
        const from = `${Number(query.period.to.slice(0, 4)) - 1}${query.period.to.slice(4)}`;
        return report(query.period.from < from ? {...query, period: {...query.period, from}} : query);
      },
    }),
  },
  {
    name: 'answers that a shared cache may keep',
    finds: CACHES,
    says: 'GET /session: Cache-Control is "public, max-age=60"',
    meddle: withHeaders({'Content-Type': 'application/json', 'Cache-Control': 'public, max-age=60'}),
  },
  {
    name: 'answers that say nothing of caches',
    finds: CACHES,
    says: 'GET /session: Cache-Control is ""',
    meddle: withHeaders({'Content-Type': 'application/json'}),
  },
  {
    name: 'one tag for the answers of all partners',
    finds: CACHES,
    says: 'the ETag of one partner answers the other with 304',
    meddle: sharedTag,
  },
  {
    name: 'a stream that is no stream of events',
    finds: STREAM,
    says: 'The stream is "application/json".',
    meddle: async (request, next) =>
      request.url.endsWith('/stream') ? answering([], {status: 200}, 'application/json') : next(request),
  },
  {
    name: 'a write that no hint follows',
    finds: 'a write is followed by a hint',
    says: 'There was no hint after a write.',
    spoil: () => ({
      async *stream(_query, options) {
        await new Promise((resolve) => options?.signal?.addEventListener('abort', resolve));
        yield* [];
      },
    }),
  },
  {
    name: 'a method that the session names and that is missing',
    finds: 'every answer fits the contract',
    says: 'unsupported: Not supported',
    meddle: async (request, next) =>
      new URL(request.url).pathname.endsWith('/balance')
        ? answering({title: 'Not supported', status: 501, kind: 'unsupported'}, {status: 501})
        : next(request),
  },
  {
    name: 'an envelope around answers',
    finds: 'every answer fits the contract',
    says: '/meta',
    meddle: editing('/balance', (json) => `{"data":${json}}`),
  },
];
