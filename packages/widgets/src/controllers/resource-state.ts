import type {BackendError} from '@kabinet/contract';

/** How a question to the backend stands. */
export type ResourceState<Value> =
  | {readonly status: 'waiting'}
  | {readonly status: 'failed'; readonly error: BackendError; readonly pending: boolean}
  | {readonly status: 'ready'; readonly value: Value; readonly info: ReadyInfo};

export interface ReadyInfo {
  /** A newer answer is on its way. */
  readonly pending: boolean;
  /** The value answers an earlier question (the period before); it stays, dimmed, until its own is there. */
  readonly previous: boolean;
  /** Why the value could not be refreshed. */
  readonly outdated: BackendError | undefined;
}

export interface ResourceCases<Value, Result> {
  /** Nothing has been answered yet. */
  waiting: () => Result;
  failed: (error: BackendError, pending: boolean) => Result;
  ready: (value: Value, info: ReadyInfo) => Result;
}

export function matchState<Value, Result>(state: ResourceState<Value>, cases: ResourceCases<Value, Result>): Result {
  switch (state.status) {
    case 'waiting':
      return cases.waiting();
    case 'failed':
      return cases.failed(state.error, state.pending);
    case 'ready':
      return cases.ready(state.value, state.info);
  }
}

/** The outcome of the latest question, as the query cache tells it. */
export interface Outcome<Value> {
  value: Value | undefined;
  error: BackendError | undefined;
  fetching: boolean;
  /** The value answers the question before. */
  previous: boolean;
}

/**
 * Without a connection the last value stays even when another question was asked meanwhile: old figures, marked as
 * such, are worth more than none. With a connection a failed question is a failure.
 */
export function stateOf<Value>(outcome: Outcome<Value>, last: Value | undefined): ResourceState<Value> {
  const {value, error, fetching, previous} = outcome;
  if (value !== undefined) return {status: 'ready', value, info: {pending: fetching, previous, outdated: error}};
  if (!error) return {status: 'waiting'};
  if (error.kind === 'offline' && last !== undefined) {
    return {status: 'ready', value: last, info: {pending: fetching, previous: true, outdated: error}};
  }
  return {status: 'failed', error, pending: fetching};
}
