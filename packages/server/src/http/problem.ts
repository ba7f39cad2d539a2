import {randomUUID} from 'node:crypto';
import {BackendError, STATUS_OF_KIND} from '@kabinet/contract';
import type {Problem} from '@kabinet/contract';

/** Anything thrown as a problem document (RFC 9457). What is no BackendError is a fault of ours and tells nothing. */
export function problemResponse(thrown: unknown, onError: (error: unknown) => void): Response {
  const requestId = randomUUID();
  if (!(thrown instanceof BackendError)) {
    onError(thrown);
    return problem({title: 'The server failed', status: 500, kind: 'unavailable', requestId});
  }
  const {kind, message, code, fields} = thrown;
  return problem({
    title: TITLE_OF_KIND[kind] ?? 'The request failed',
    status: STATUS_OF_KIND[kind] ?? 500,
    detail: message,
    kind,
    ...(code !== undefined && {code}),
    requestId,
    ...(fields.length > 0 && {errors: [...fields]}),
  });
}

function problem(document: Problem): Response {
  return Response.json(document, {
    status: document.status,
    headers: {'content-type': 'application/problem+json', 'cache-control': 'no-store'},
  });
}

const TITLE_OF_KIND: Readonly<Partial<Record<BackendError['kind'], string>>> = {
  unauthenticated: 'The key or signature is missing or wrong',
  forbidden: 'This is not allowed',
  not_found: 'There is no such thing',
  conflict: 'This contradicts what is known',
  validation: 'The request is not valid',
  rate_limited: 'Too many requests',
  unsupported: 'This is not supported',
  unavailable: 'The server cannot answer now',
};
