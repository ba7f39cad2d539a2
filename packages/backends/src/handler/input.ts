import {checkInput, decodeQuery} from '@kabinet/contract';
import type {Route, WriteOptions} from '@kabinet/contract';
import {RequestProblem} from './problem.js';

/** The largest body, where a route does not say otherwise. */
export const MAX_BODY_BYTES = 64 * 1024;
const MAX_KEY_LENGTH = 200;

/**
 * The checked input of an operation: the query of a read, the body of a write, and above both what stands in the path.
 * Names that the schema does not know are left out, so that a backend never sees them.
 * @throws {RequestProblem} A body that cannot be read.
 * @throws {BackendError} `validation`, naming each field.
 */
export async function readInput(
  request: Request,
  {method, input, mostBodyBytes = MAX_BODY_BYTES}: Route,
  params: Readonly<Record<string, string>>,
): Promise<unknown> {
  const given =
    method === 'GET' ? decodeQuery(input, new URL(request.url).searchParams) : await readBody(request, mostBodyBytes);
  return checkInput(input, isPlainObject(given) ? {...given, ...params} : given);
}

/** @throws {RequestProblem} */
export function readIdempotencyKey(request: Request): Pick<WriteOptions, 'idempotencyKey'> {
  const key = request.headers.get('Idempotency-Key');
  if (key === null) return {};
  if (key.length > 0 && key.length <= MAX_KEY_LENGTH) return {idempotencyKey: key};
  const detail = `An idempotency key has 1 to ${MAX_KEY_LENGTH} characters.`;
  throw new RequestProblem(400, 'validation', 'idempotency_key', detail);
}

async function readBody(request: Request, most: number): Promise<unknown> {
  const bytes = await readBytes(request, most);
  if (bytes.length === 0) return {};
  const type = request.headers.get('Content-Type') ?? '';
  if (!/^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(type)) {
    throw new RequestProblem(415, 'validation', 'content_type', 'The body must be application/json.');
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
  } catch {
    throw new RequestProblem(400, 'validation', 'not_json', 'The body cannot be read as JSON in UTF-8.');
  }
}

async function readBytes(request: Request, most: number): Promise<Uint8Array> {
  // Firefox has no body streams of requests.
  if (!request.body) return new Uint8Array(await request.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return joined(chunks, size);
    size += value.length;
    if (size > most) {
      await reader.cancel();
      throw new RequestProblem(413, 'validation', 'body_too_large', `At most ${most} bytes are read.`);
    }
    chunks.push(value);
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
