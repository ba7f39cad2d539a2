import {BackendError} from '@kabinet/contract';
import {broken, failure, isRedirect, readJson} from '../../http/answer.js';
import {AttemptFailed} from '../../http/retry.js';
import type {ErrorMapping} from '../document/judged.js';
import {parseExactly} from '../exact-json.js';
import {Budget} from '../expressions/budget.js';
import type {Expression} from '../expressions/expression.js';

/** What a foreign API answered. */
export interface ForeignAnswer {
  readonly body: unknown;
  /** The `Link` header. */
  readonly link: string | null;
}

/** Errors that another attempt may not meet. */
const MAY_PASS: ReadonlySet<string> = new Set(['rate_limited', 'unavailable']);

/** An answer that means an empty list. */
const NOTHING: ForeignAnswer = {body: undefined, link: null};

/** Reads an answer as the document says that errors and empty lists look. @throws {AttemptFailed} */
export async function readForeign(response: Response, errors: ErrorMapping, now: number): Promise<ForeignAnswer> {
  const {status, headers, ok} = response;
  const requestId = headers.get('X-Request-Id') ?? undefined;
  if (isRedirect(response)) throw broken('status', 'The API redirects, and the token must not follow.', requestId);
  const body = ok
    ? await readJson(response, requestId, parseExactly)
    : await readJson(response, requestId, parseExactly).catch(() => undefined);
  const budget = new Budget();
  const says = async (expression: Expression | undefined): Promise<unknown> =>
    body === undefined ? undefined : expression?.over(body, {answer: body}, budget);
  if (ok && (await says(errors.failed)) !== true) return {body, link: headers.get('Link')};
  if (!ok && (await isEmpty(errors, status, says))) return NOTHING;
  const code = text(await says(errors.code));
  const kind = code !== undefined && Object.hasOwn(errors.kinds, code) ? errors.kinds[code] : undefined;
  const words = {kind, detail: text(await says(errors.detail)), code, requestId};
  if (!ok) throw failure(response, now, words);
  const {kind: known = 'bad_response', detail = 'The API answered with an error.', ...rest} = words;
  throw new AttemptFailed(new BackendError(known, detail, {...rest, stage: 'status'}), MAY_PASS.has(known));
}

async function isEmpty(
  {empty}: ErrorMapping,
  status: number,
  says: (expression: Expression | undefined) => Promise<unknown>,
): Promise<boolean> {
  for (const rule of empty) {
    if (rule.status === status && (rule.when === undefined || (await says(rule.when)) === true)) return true;
  }
  return false;
}

function text(given: unknown): string | undefined {
  const value = typeof given === 'number' ? String(given) : given;
  return typeof value === 'string' && value !== '' ? value.slice(0, 300) : undefined;
}
