import {DrizzleQueryError} from 'drizzle-orm/errors';

/**
 * What broke, fit for the operator's log: the statement and the database's word, without the values that were sent along,
 * which may be an account. What the database says in detail repeats them too.
 */
export function queryFault(error: unknown): unknown {
  if (!(error instanceof DrizzleQueryError)) return error;
  const {message = 'It failed', code = 'no code'} = (error.cause ?? {}) as {message?: string; code?: string};
  return new Error(`${message} (${code}): ${error.query}`);
}
