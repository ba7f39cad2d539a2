import {API_PATH, BackendError, checkAnswer, methodOf, routes} from '@kabinet/contract';
import type {DocumentFile, Operation, PartnerBackend, Route} from '@kabinet/contract';
import {Cors} from './cors.js';
import {eventStream} from './event-stream.js';
import {fileResponse} from './file-response.js';
import {readIdempotencyKey, readInput} from './input.js';
import {isLarge, jsonStream} from './json-stream.js';
import {problemResponse, RequestProblem} from './problem.js';
import {route} from './router.js';

export {fileResponse} from './file-response.js';

export interface PartnerApiOptions<Identity> {
  /** Who asks, by the request's own credentials; undefined is answered with 401. */
  authenticate(request: Request): Promise<Identity | undefined> | Identity | undefined;
  /** What speaks for that partner. */
  backendFor(identity: Identity): Promise<PartnerBackend> | PartnerBackend;
  /** Other origins whose pages may call the API: `https://partners.shop.example`. */
  readonly origins?: readonly string[];
  /** Where the API lives on its origin. */
  readonly basePath?: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /**
   * Whether answers are checked against the contract. A wrong one is a 500 and goes to `onError`; fields that the
   * contract does not know are dropped, so that nothing leaves by accident. On by default.
   */
  readonly checkAnswers?: boolean;
  /** Between two comments that keep a silent stream alive; at each of them the client is authenticated anew. */
  readonly heartbeatMs?: number;
  /** Failures of the server, which the client learns nothing of but the request's id. */
  readonly onError?: (error: unknown, context: {requestId: string; operation?: string}) => void;
}

/** The server side of the wire, for any server that speaks `Request` and `Response`. */
export function createPartnerApi<Identity>(
  options: PartnerApiOptions<Identity>,
): (request: Request) => Promise<Response> {
  const {origins = [], now = Date.now, onError} = options;
  const cors = new Cors(origins);
  return async (request) => {
    const preflight = cors.preflight(request);
    if (preflight) return preflight;
    const requestId = requestIdOf(request);
    const context: {requestId: string; operation?: string} = {requestId};
    let response: Response;
    try {
      response = await answer(request, options, context);
    } catch (error) {
      if (request.signal.aborted) return new Response(null, {status: CLIENT_LEFT});
      response = problemResponse(error, requestId, now());
      if (response.status >= 500 && response.status !== 501) onError?.(error, context);
    }
    return finished(response, cors.headersFor(request), requestId);
  };
}

/** Nobody reads it; servers write it into their logs. */
const CLIENT_LEFT = 499;
const HEARTBEAT_MS = 15_000;

async function answer<Identity>(
  request: Request,
  options: PartnerApiOptions<Identity>,
  context: {requestId: string; operation?: string},
): Promise<Response> {
  const {operation, params} = route(request.method, pathBelow(options.basePath ?? API_PATH, request));
  context.operation = operation;
  const identity = await options.authenticate(request);
  if (identity === undefined) throw new BackendError('unauthenticated', 'There is no valid token in the request.');
  const backend = await options.backendFor(identity);
  if (operation === 'stream') return streamOf(backend, request, options, context);
  return answerOperation(backend, operation, params, request, options.checkAnswers ?? true);
}

async function answerOperation(
  backend: PartnerBackend,
  operation: Operation,
  params: Readonly<Record<string, string>>,
  request: Request,
  checkAnswers: boolean,
): Promise<Response> {
  const definition: Route = routes[operation];
  const method = methodOf(backend, operation);
  if (!method) throw new BackendError('unsupported', `This backend has no ${operation}.`);
  const input = await readInput(request, definition, params);
  const given = await method(input, {signal: request.signal, ...readIdempotencyKey(request)});
  const body = (checkAnswers ? checkAnswer(definition.answer, given) : given) as object;
  if (definition.isFile) return fileResponse(body as DocumentFile);
  return new Response(isLarge(body) ? jsonStream(body) : JSON.stringify(body), {
    status: definition.status,
    headers: {'Content-Type': 'application/json'},
  });
}

function streamOf<Identity>(
  backend: PartnerBackend,
  request: Request,
  options: PartnerApiOptions<Identity>,
  context: {requestId: string},
): Response {
  const hints = backend.stream?.bind(backend);
  if (!hints) throw new BackendError('unsupported', 'This backend has no stream.');
  const after = request.headers.get('Last-Event-ID')?.slice(0, 200);
  return eventStream((signal) => hints({after}, {signal}), {
    heartbeatMs: options.heartbeatMs ?? HEARTBEAT_MS,
    signal: request.signal,
    mayListen: async () => (await options.authenticate(request)) !== undefined,
    onError: (error) => options.onError?.(error, context),
  });
}

/** @throws {RequestProblem} 404 for what is not below it. */
function pathBelow(basePath: string, request: Request): string {
  const {pathname} = new URL(request.url);
  if (pathname.startsWith(`${basePath}/`)) return pathname.slice(basePath.length);
  throw new RequestProblem(404, 'not_found', 'unknown_path', 'There is no such path.');
}

/** The id that a proxy gave, if it looks like one: ids end up in logs. */
function requestIdOf(request: Request): string {
  const given = request.headers.get('X-Request-Id');
  return given && /^[\w.-]{1,64}$/.test(given) ? given : crypto.randomUUID();
}

function finished(response: Response, headers: Headers, requestId: string): Response {
  for (const [name, value] of headers) response.headers.set(name, value);
  response.headers.set('X-Request-Id', requestId);
  response.headers.set('Cache-Control', 'private, no-store');
  response.headers.set('X-Content-Type-Options', 'nosniff');
  return response;
}
