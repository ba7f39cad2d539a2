import {BackendError, STATUS_OF_KIND} from '@kabinet/contract';
import type {ErrorKind, FieldProblem, Problem} from '@kabinet/contract';

/** What is wrong with a request before any operation sees it. */
export class RequestProblem extends Error {
  constructor(
    readonly status: 400 | 404 | 405 | 413 | 415,
    readonly kind: ErrorKind,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
  }
}

const TITLES: Readonly<Record<ErrorKind, string>> = {
  unauthenticated: 'A token is needed',
  forbidden: 'Not allowed',
  not_found: 'Not found',
  conflict: 'In conflict with the present state',
  validation: 'The request is not valid',
  rate_limited: 'Too many requests',
  unavailable: 'Not available now',
  offline: 'Not available now',
  timeout: 'It took too long',
  bad_response: 'The server failed',
  unsupported: 'Not supported',
};

/** Statuses of kinds that usually only a client knows, but a backend that asks another one may meet. */
const GATEWAY_STATUS: Readonly<Partial<Record<ErrorKind, number>>> = {offline: 503, timeout: 504, bad_response: 500};

/** The answer to whatever was thrown. What happened inside the server stays there: from 500 on there is no detail. */
export function problemResponse(thrown: unknown, requestId: string, now: number): Response {
  if (thrown instanceof RequestProblem) {
    const {status, kind, code, message, headers} = thrown;
    return respond({title: TITLES[kind], status, detail: message, kind, code, requestId}, headers);
  }
  if (!isBackendError(thrown)) {
    return respond({title: TITLES.bad_response, status: 500, kind: 'unavailable', requestId}, {});
  }
  const {kind, code, message, fields, retryAt, available} = thrown;
  const status = STATUS_OF_KIND[kind] ?? GATEWAY_STATUS[kind] ?? 500;
  const isInternal = status >= 500 && kind !== 'unsupported';
  return respond(
    {
      title: TITLES[kind],
      status,
      ...(!isInternal && {detail: message}),
      kind: kind === 'offline' ? 'unavailable' : kind,
      ...(code !== undefined && {code}),
      requestId,
      ...(!isInternal && available && {available}),
      ...(!isInternal && fields.length > 0 && {errors: fields.map(toFieldProblem)}),
    },
    {
      ...(kind === 'unauthenticated' && {'WWW-Authenticate': 'Bearer'}),
      ...(retryAt !== undefined && {'Retry-After': secondsUntil(retryAt, now)}),
    },
  );
}

/** Another copy of the contract has another class of the same name. */
function isBackendError(thrown: unknown): thrown is BackendError {
  return thrown instanceof Error && thrown.name === 'BackendError' && BackendError.from(thrown) === thrown;
}

function toFieldProblem({pointer, detail, code}: FieldProblem): FieldProblem {
  return {pointer, detail, ...(code !== undefined && {code})};
}

function secondsUntil(instant: string, now: number): string {
  return String(Math.max(0, Math.ceil((Date.parse(instant) - now) / 1000)));
}

function respond(problem: Problem, headers: Readonly<Record<string, string>>): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {'Content-Type': 'application/problem+json', ...headers},
  });
}
