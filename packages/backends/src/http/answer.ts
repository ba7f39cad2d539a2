import {BackendError, checkAnswer, isErrorKind, kindOfStatus, problemSchema} from '@kabinet/contract';
import type {BackendErrorDetails, ErrorKind, Problem} from '@kabinet/contract';
import * as v from 'valibot';
import {AttemptFailed, retryAfterMs} from './retry.js';

/** What an answer is checked with, on its way beside the answer. */
export type AnswerSchema = Promise<v.GenericSchema>;

/** No answer of the contract comes near it. */
export const MAX_ANSWER_BYTES = 20 * 1024 * 1024;

/**
 * The checked answer in a response.
 * @throws {AttemptFailed} With the stage at which it broke.
 */
export async function readAnswer(response: Response, schema: AnswerSchema, now: number): Promise<unknown> {
  const requestId = response.headers.get('X-Request-Id') ?? undefined;
  if (isRedirect(response)) throw redirected(requestId);
  if (!response.ok) throw await failureOf(response, now);
  if (!isJson(response)) {
    throw broken('content_type', `JSON is expected, not ${contentTypeOf(response)}.`, requestId);
  }
  return checkedAnswer(schema, await readJson(response, requestId), requestId);
}

/** @throws {AttemptFailed} At the stage `schema`. */
export async function checkedAnswer(
  schema: AnswerSchema,
  value: unknown,
  requestId: string | undefined,
): Promise<unknown> {
  const code = await schema.catch((cause: unknown) => {
    const error = new BackendError('unavailable', 'What checks the answer could not be loaded.', {requestId, cause});
    throw new AttemptFailed(error, false);
  });
  try {
    return checkAnswer(code, value);
  } catch (error) {
    const {message, fields} = BackendError.from(error);
    throw new AttemptFailed(new BackendError('bad_response', message, {fields, stage: 'schema', requestId}), false);
  }
}

export function redirected(requestId: string | undefined): AttemptFailed {
  return broken('status', 'The API redirects, and the token must not follow.', requestId);
}

/** What an error status says: the problem document if there is one, the status alone otherwise. */
export async function failureOf(response: Response, now: number): Promise<AttemptFailed> {
  const problem = await readProblem(response);
  return failure(response, now, {
    kind: isKindOnWire(problem?.kind) ? problem.kind : undefined,
    detail: problem?.detail ?? problem?.title,
    requestId: problem?.requestId,
    fields: problem?.errors,
    code: problem?.code,
    available: problem?.available,
  });
}

/** What is known of an error answer beyond its status. */
export interface FailureDetails extends Pick<BackendErrorDetails, 'requestId' | 'fields' | 'code' | 'available'> {
  readonly kind?: ErrorKind | undefined;
  readonly detail?: string | undefined;
}

/** An error status, and whether another attempt may meet a better one. */
export function failure({status, headers}: Response, now: number, details: FailureDetails): AttemptFailed {
  const {kind = kindOfStatus(status), detail = `The API answered with ${status}.`, ...rest} = details;
  const requestId = rest.requestId ?? headers.get('X-Request-Id') ?? undefined;
  const error = new BackendError(kind, detail, {...rest, requestId, stage: 'status'});
  const mayRetry = status === 408 || status === 429 || (status >= 500 && status !== 501);
  return new AttemptFailed(error, mayRetry, mayRetry ? retryAfterMs(headers, now) : undefined);
}

/** Whether a network is there is nothing that a server could know. */
function isKindOnWire(kind: string | undefined): kind is ErrorKind {
  return isErrorKind(kind) && kind !== 'offline';
}

async function readProblem(response: Response): Promise<Problem | undefined> {
  if (!isJson(response)) {
    await response.body?.cancel();
    return undefined;
  }
  try {
    const result = v.safeParse(problemSchema, await readJson(response, undefined));
    return result.success ? result.output : undefined;
  } catch {
    return undefined;
  }
}

/** @throws {AttemptFailed} When it breaks off, is too large, or `parse` throws. */
export async function readJson(
  response: Response,
  requestId: string | undefined,
  parse: (text: string) => unknown = JSON.parse,
): Promise<unknown> {
  const bytes = await readBytes(response, requestId);
  try {
    return parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
  } catch (cause) {
    throw broken('body', 'The answer cannot be read as JSON in UTF-8.', requestId, cause);
  }
}

/** @throws {AttemptFailed} When it breaks off or is too large. */
export async function readBytes(response: Response, requestId: string | undefined): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  while (reader) {
    const {done, value} = await reader.read().catch((cause: unknown) => {
      // The connection broke on the way, which the next attempt may not meet.
      const message = 'The answer ended before it was complete.';
      throw new AttemptFailed(new BackendError('bad_response', message, {stage: 'body', requestId, cause}), true);
    });
    if (done) break;
    size += value.length;
    if (size > MAX_ANSWER_BYTES) {
      await reader.cancel();
      throw broken('body', 'The answer is too large.', requestId);
    }
    chunks.push(value);
  }
  return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
}

export function isRedirect({type, status}: Response): boolean {
  return type === 'opaqueredirect' || (status >= 300 && status < 400);
}

function isJson(response: Response): boolean {
  return /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(contentTypeOf(response));
}

export function contentTypeOf({headers}: Response): string {
  return headers.get('Content-Type') ?? 'no type';
}

/** What another attempt would not mend. */
export function broken(
  stage: 'status' | 'content_type' | 'body',
  message: string,
  requestId: string | undefined,
  cause?: unknown,
): AttemptFailed {
  return new AttemptFailed(new BackendError('bad_response', message, {stage, requestId, cause}), false);
}
