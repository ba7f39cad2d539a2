import {BackendError, canonicalJson, kindOfStatus} from '@kabinet/contract';
import {addressBelow} from '../../http/url-below.js';
import {broken, failure, isRedirect, readJson} from '../../http/answer.js';
import {AttemptFailed, withRetries} from '../../http/retry.js';
import {within} from '../../http/within.js';
import {parseExactly} from '../../mapped/exact-json.js';
import type {Budget} from './budget.js';
import {KeptAnswers} from './kept-answers.js';
import type {Fresh, Read} from './kept-answers.js';
import {addressOf} from './question.js';
import type {Order, Question} from './question.js';
import {secondsOrDate} from './retry-after.js';
import type {Runtime} from './runtime.js';
import type {Manners, RawAnswer} from './verdict.js';

export interface UpstreamOptions {
  /** Where the platform's API is; no other address is ever asked. */
  readonly url: string;
  readonly budget: Budget;
  readonly manners?: Manners;
  readonly runtime: Runtime;
}

/** Headers that say who asks. */
export type Credentials = Readonly<Record<string, string>> | (() => Promise<Readonly<Record<string, string>>>);

/** A platform's API behind one key: all its requests stand in one queue, and the same question goes up once. */
export class Upstream {
  readonly #options: UpstreamOptions;
  readonly #kept: KeptAnswers;

  constructor(options: UpstreamOptions) {
    const {keepMs, staleMs, pace} = options.runtime;
    this.#options = options;
    this.#kept = new KeptAnswers({keepMs, staleMs, most: MOST_ANSWERS, now: pace.now});
  }

  /** The same API, asked for one partner. Answers are kept for each partner apart, whatever the questions are. */
  for(partner: string, credentials: Credentials): PartnerUpstream {
    return {
      ask: (question) => this.#read(partner, credentials, question),
      send: (order) => this.#write(partner, credentials, order),
      keep: (name, make) => this.#kept.get(nameOf(partner, name), make),
      forget: () => this.#kept.forget((name) => name.startsWith(prefixOf(partner))),
    };
  }

  /** Milliseconds until a question that comes now would have its turn, roughly. */
  get waitMs(): number {
    return this.#options.budget.waitMs;
  }

  #read(partner: string, credentials: Credentials, question: Question): Promise<Read<RawAnswer>> {
    return this.#kept.get<RawAnswer>(nameOf(partner, question), (known) =>
      this.#send(partner, credentials, question, {
        method: question.body ? 'POST' : 'GET',
        isRepeatable: true,
        known,
      }),
    );
  }

  async #write(partner: string, credentials: Credentials, order: Order): Promise<RawAnswer> {
    const {value} = await this.#send(partner, credentials, order, {
      method: order.method ?? 'POST',
      isRepeatable: false,
      known: undefined,
    });
    return value;
  }

  async #send(
    partner: string,
    credentials: Credentials,
    question: Question,
    {isRepeatable, ...sending}: Sending & {isRepeatable: boolean},
  ): Promise<Fresh<RawAnswer>> {
    const {budget, runtime} = this.#options;
    const attempt = () => budget.run(partner, () => this.#attempt(credentials, question, sending));
    try {
      return await withRetries(attempt, isRepeatable, runtime.pace, undefined);
    } catch (error) {
      throw forPartners(BackendError.from(error), isRepeatable);
    }
  }

  #attempt(credentials: Credentials, question: Question, {method, known}: Sending): Promise<Fresh<RawAnswer>> {
    const {url, runtime} = this.#options;
    const {fetch, pace, timeoutMs} = runtime;
    const address = addressBelow(url, addressOf(question));
    return within(timeoutMs, undefined, async (signal) => {
      const headers = {
        Accept: 'application/json',
        ...(question.body && {'Content-Type': 'application/json'}),
        ...(known?.etag !== undefined && {'If-None-Match': known.etag}),
        ...(typeof credentials === 'function' ? await credentials() : credentials),
      };
      const body = question.body && JSON.stringify(question.body);
      const at = pace.now();
      const response = await fetch(address, {
        method,
        headers,
        signal,
        redirect: 'manual',
        ...(body !== undefined && {body}),
      }).catch(unreachable);
      if (response.status === 304 && known) return {...known, at};
      return {value: await this.#answerIn(response), at, etag: response.headers.get('ETag') ?? undefined};
    });
  }

  /** @throws {AttemptFailed} */
  async #answerIn(response: Response): Promise<RawAnswer> {
    const {manners = {}, budget, runtime} = this.#options;
    if (isRedirect(response)) throw broken('status', 'The platform redirects, and keys must not follow.', undefined);
    const body = response.ok
      ? await readJson(response, undefined, parseExactly)
      : await readJson(response, undefined, parseExactly).catch(() => undefined);
    const answer = {status: response.status, headers: response.headers, body};
    const verdict = manners.judge?.(answer);
    if (verdict && 'good' in verdict) return {...answer, body: verdict.good};
    if (response.ok && !verdict) return answer;
    const now = runtime.pace.now();
    const details = verdict?.failed ?? manners.words?.(body) ?? {};
    const {error, mayRetry} = failure(response, now, {kind: kindOfStatus(response.status), ...details});
    const waitMs = mayRetry ? (manners.retryAfter ?? secondsOrDate)(response.headers, now) : undefined;
    if (response.status === 429) budget.pause(waitMs ?? REFUSED_MS);
    throw new AttemptFailed(error, mayRetry, waitMs);
  }
}

/** One partner's way to a platform. */
export interface PartnerUpstream {
  /** Reads; failures that may pass are tried again, each time in the queue. @throws {BackendError} */
  ask(question: Question): Promise<Read<RawAnswer>>;
  /** Writes, once and never again. @throws {BackendError} */
  send(order: Order): Promise<RawAnswer>;
  /** What is made of several answers, kept as they are. */
  keep<Value>(name: string, make: () => Promise<Read<Value>>): Promise<Read<Value>>;
  /** After a write: everything of this partner is read anew. */
  forget(): void;
}

interface Sending {
  readonly method: string;
  readonly known: Fresh<RawAnswer> | undefined;
}

const MOST_ANSWERS = 10_000;
/** Where a refusal does not say how long it holds. */
const REFUSED_MS = 1000;

function nameOf(partner: string, question: Question | string): string {
  return prefixOf(partner) + canonicalJson(question);
}

function prefixOf(partner: string): string {
  return `${JSON.stringify(partner)} `;
}

function unreachable(cause: unknown): never {
  const error = new BackendError('unavailable', 'The platform cannot be reached.', {stage: 'connection', cause});
  throw cause instanceof BackendError ? cause : new AttemptFailed(error, true);
}

/**
 * A failure as it concerns the partner: keys and budgets are the operator's, so that a widget never hears of its own
 * session or haste when the platform refused those.
 */
function forPartners(error: BackendError, isRead: boolean): BackendError {
  const {kind, message, fields, code, stage, retryAt} = error;
  const detail = {fields, code, stage, retryAt, cause: error};
  if (kind === 'unauthenticated' || kind === 'forbidden') {
    return new BackendError('unavailable', message, {...detail, code: 'platform_key_refused'});
  }
  if (kind === 'rate_limited' || kind === 'offline') {
    return new BackendError('unavailable', message, {...detail, code: 'platform_busy'});
  }
  if (isRead && (kind === 'validation' || kind === 'unsupported')) {
    return new BackendError('bad_response', message, {...detail, code: 'platform_refused_question'});
  }
  return error;
}
