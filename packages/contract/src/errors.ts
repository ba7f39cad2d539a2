import * as v from 'valibot';
import {maybe} from './absent.js';
import type {Instant} from './calendar.js';
import {moneySchema} from './money.js';
import type {Money} from './money.js';

/** Everything that can go wrong between a widget and its backend. The list is closed. */
export const ERROR_KINDS = [
  'unauthenticated',
  'forbidden',
  'not_found',
  'conflict',
  'validation',
  'rate_limited',
  'unavailable',
  'offline',
  'timeout',
  'bad_response',
  'unsupported',
] as const;
export type ErrorKind = (typeof ERROR_KINDS)[number];

/** Where a request broke: a body cut after its headers looks like no connection unless the stage is told apart. */
export type ErrorStage = 'connection' | 'status' | 'content_type' | 'body' | 'schema';

/** What is wrong with one field. `pointer` is a JSON Pointer (RFC 6901) into the query or body: `/destination`. */
export const fieldProblemSchema = v.object({
  pointer: v.string(),
  detail: v.string(),
  /** For programs: `host_not_allowed`. */
  code: maybe(v.string()),
});
export type FieldProblem = v.InferOutput<typeof fieldProblemSchema>;

/** A problem document (RFC 9457), the body of every error answer, as `application/problem+json`. */
export const problemSchema = v.object({
  type: maybe(v.string()),
  title: v.string(),
  status: v.pipe(v.number(), v.integer()),
  detail: maybe(v.string()),
  /** One of the error kinds. */
  kind: maybe(v.string()),
  /** The exact rule that was broken, for programs: `quota_reached`. */
  code: maybe(v.string()),
  requestId: maybe(v.string()),
  errors: maybe(v.array(fieldProblemSchema)),
  /** What may be requested now, where a payout was refused for it. */
  available: maybe(moneySchema),
});
export type Problem = v.InferOutput<typeof problemSchema>;

export interface BackendErrorDetails {
  requestId?: string | undefined;
  /** No earlier than this moment, when the backend said so. */
  retryAt?: Instant | undefined;
  fields?: readonly FieldProblem[] | undefined;
  code?: string | undefined;
  stage?: ErrorStage | undefined;
  /** What may be requested now, where a payout was refused for it. */
  available?: Money | undefined;
  cause?: unknown;
}

const RETRYABLE: ReadonlySet<ErrorKind> = new Set([
  'rate_limited',
  'unavailable',
  'offline',
  'timeout',
  'bad_response',
]);

/** The one error that backends throw. `message` is for developers and logs; people read texts chosen by `kind`. */
export class BackendError extends Error {
  declare readonly name: 'BackendError';
  readonly requestId: string | undefined;
  readonly retryAt: Instant | undefined;
  readonly fields: readonly FieldProblem[];
  readonly code: string | undefined;
  readonly stage: ErrorStage | undefined;
  readonly available: Money | undefined;

  constructor(
    readonly kind: ErrorKind,
    message: string,
    details: BackendErrorDetails = {},
  ) {
    super(message, details.cause === undefined ? undefined : {cause: details.cause});
    // Where a page has frozen the prototypes of the language, no assignment gets past them.
    Object.defineProperty(this, 'name', {value: 'BackendError', configurable: true});
    this.requestId = details.requestId;
    this.retryAt = details.retryAt;
    this.fields = details.fields ?? [];
    this.code = details.code;
    this.stage = details.stage;
    this.available = details.available;
  }

  /** Whether asking again may help, without the person changing anything. */
  get retryable(): boolean {
    return RETRYABLE.has(this.kind);
  }

  /**
   * Whatever was thrown, as a BackendError; an operator's own backend may throw anything. Errors of this class from
   * another copy of the package are known by name and kind.
   */
  static from(thrown: unknown): BackendError {
    if (thrown instanceof BackendError) return thrown;
    if (thrown instanceof Error && thrown.name === 'BackendError' && isErrorKind((thrown as BackendError).kind)) {
      return thrown as BackendError;
    }
    const message = thrown instanceof Error ? thrown.message : 'The backend failed.';
    return new BackendError('bad_response', message, {cause: thrown});
  }
}

export function isErrorKind(value: unknown): value is ErrorKind {
  return (ERROR_KINDS as readonly unknown[]).includes(value);
}

/** The HTTP status of each kind on the wire; kinds that only a client can know have none. */
export const STATUS_OF_KIND: Readonly<Partial<Record<ErrorKind, number>>> = {
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  validation: 422,
  rate_limited: 429,
  unsupported: 501,
  unavailable: 503,
};

/** The kind that an HTTP status means when no problem document says more. */
export function kindOfStatus(status: number): ErrorKind {
  if (status === 400 || status === 413 || status === 422) return 'validation';
  if (status === 405 || status === 501) return 'unsupported';
  if (status === 408 || status === 504) return 'timeout';
  if (status === 410) return 'not_found';
  for (const [kind, known] of Object.entries(STATUS_OF_KIND)) if (known === status) return kind as ErrorKind;
  return status >= 500 ? 'unavailable' : 'bad_response';
}
