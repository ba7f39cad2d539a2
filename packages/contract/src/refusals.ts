import {BackendError} from './errors.js';

/** One field of the input is wrong: a `validation` error that names it by its JSON pointer, `/cursor`. */
export function invalid(pointer: string, code: string, detail: string): BackendError {
  return new BackendError('validation', `${pointer}: ${detail}`, {code, fields: [{pointer, detail, code}]});
}

/** Unknown and somebody else's look the same. */
export function notFound(what: string, id: string): BackendError {
  return new BackendError('not_found', `There is no ${what} ${JSON.stringify(id)}.`);
}

/** What is asked for contradicts what stands already; the code tells which contradiction it is. */
export function conflict(code: string, detail: string): BackendError {
  return new BackendError('conflict', detail, {code});
}
