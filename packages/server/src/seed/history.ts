import type {StatusChange} from '@kabinet/backends/sample';

/** A history as the tables of statuses keep it, but for whose it is. */
export function historyColumns<Status extends string>(history: readonly StatusChange<Status>[]) {
  return history.map(({status, at, reason}, index) => ({
    at: new Date(at),
    fromStatus: history[index - 1]?.status ?? null,
    toStatus: status,
    actor: 'import' as const,
    cause: 'sample',
    reasonCode: reason?.code,
    reasonText: reason?.text,
  }));
}
