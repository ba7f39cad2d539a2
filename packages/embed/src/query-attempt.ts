interface Attempt {
  readonly fn: () => unknown;
  readonly onCancel: (error: CancelledError) => void;
}

interface Cancelling {
  readonly revert?: boolean;
  readonly silent?: boolean;
}

interface Retryer {
  readonly promise: Promise<unknown>;
  status(): 'pending' | 'resolved' | 'rejected';
  cancel(options?: Cancelling): void;
  cancelRetry(): void;
  continueRetry(): void;
  start(): void;
}

export class CancelledError extends Error {
  readonly revert: boolean | undefined;
  readonly silent: boolean | undefined;

  constructor({revert, silent}: Cancelling = {}) {
    super('CancelledError');
    this.revert = revert;
    this.silent = silent;
  }
}

/** What the query cache calls a retryer, for questions that are put once: repeating them is the backend's affair. */
export function createRetryer({fn, onCancel}: Attempt): Retryer {
  let status: ReturnType<Retryer['status']> = 'pending';
  let settle: (next: 'resolved' | 'rejected', value: unknown) => void = nothing;
  const promise = new Promise((resolve, reject) => {
    settle = (next, value) => {
      if (status !== 'pending') return;
      status = next;
      (next === 'resolved' ? resolve : reject)(value);
    };
  });
  promise.catch(nothing);
  return {
    promise,
    status: () => status,
    cancel(options) {
      if (status !== 'pending') return;
      const error = new CancelledError(options);
      settle('rejected', error);
      onCancel(error);
    },
    cancelRetry: nothing,
    continueRetry: nothing,
    start() {
      new Promise((resolve) => resolve(fn())).then(
        (value) => settle('resolved', value),
        (error: unknown) => settle('rejected', error),
      );
    },
  };
}

/** Asked without a connection too. */
export function canFetch(): boolean {
  return true;
}

function nothing(): void {}
