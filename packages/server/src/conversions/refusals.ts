import {BackendError} from '@kabinet/contract';

/** What is wrong with a field: `code` for programs, `detail` for people. */
export interface Refusal {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** Refuses a field of the postback: nothing is written. */
export function refuse(pointer: string, code: string, detail: string): never {
  throw new BackendError('validation', detail, {code, fields: [{pointer, detail, code}]});
}
