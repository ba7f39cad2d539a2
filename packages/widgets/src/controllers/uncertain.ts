import type {BackendError} from '@kabinet/contract';

const UNCERTAIN: ReadonlySet<string> = new Set(['offline', 'timeout', 'unavailable', 'bad_response']);

/** After these failures nobody knows whether the change was made; sending the same again makes no second one. */
export function isUncertain({kind}: Pick<BackendError, 'kind'>): boolean {
  return UNCERTAIN.has(kind);
}
