import {BackendError} from '@kabinet/contract';
import {Unreadable} from '../../mapped/values/unreadable.js';

/**
 * What a mapping makes of a row. A row that cannot be read is no row to leave out: sums would be wrong without a word.
 * @param what - For the log: `conversion 3`.
 * @throws {BackendError} `bad_response` where it throws `Unreadable`.
 */
export function readable<Value>(what: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new BackendError('bad_response', `The platform's ${what} cannot be read: ${error.message}`, {
      code: 'platform_shape',
      stage: 'schema',
      cause: error,
    });
  }
}
