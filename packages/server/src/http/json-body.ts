import {BackendError} from '@kabinet/contract';

const MAX_BYTES = 64 * 1024;

/** The body as text, of a sensible size. @throws {BackendError} `validation`. */
export async function textOf(request: Request, maxBytes = MAX_BYTES): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > maxBytes)
      throw new BackendError('validation', `The body is larger than ${maxBytes} bytes.`, {code: 'too_large'});
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** An empty body is an empty object. @throws {BackendError} `validation`. */
export function parseJson(text: string): unknown {
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new BackendError('validation', 'The body is not JSON.', {code: 'not_json', cause});
  }
}
