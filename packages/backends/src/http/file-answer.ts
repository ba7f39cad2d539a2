import type {DocumentFile} from '@kabinet/contract';
import {checkedAnswer, contentTypeOf, failureOf, isRedirect, readBytes, redirected} from './answer.js';
import type {AnswerSchema} from './answer.js';

/** The file in a response. @throws {AttemptFailed} */
export async function readFile(response: Response, schema: AnswerSchema, now: number): Promise<unknown> {
  const requestId = response.headers.get('X-Request-Id') ?? undefined;
  if (isRedirect(response)) throw redirected(requestId);
  if (!response.ok) throw await failureOf(response, now);
  const bytes = await readBytes(response, requestId);
  const file: DocumentFile = {name: nameOf(response), type: contentTypeOf(response), bytes};
  return checkedAnswer(schema, file, requestId);
}

/** As the server names it; a server that names nothing gets a plain word. */
function nameOf({headers}: Response): string {
  const header = headers.get('Content-Disposition') ?? '';
  const [, encoded] = /filename\*=UTF-8''([^;\s]+)/i.exec(header) ?? [];
  const [, plain] = /filename="?([^";]+)/i.exec(header) ?? [];
  const name = (encoded !== undefined && decoded(encoded)) || plain?.trim() || 'document';
  // What a path or a control character would make of it is not for the server to say.
  return name.replace(/[\p{Cc}/\\]/gu, '_').slice(0, 200);
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
