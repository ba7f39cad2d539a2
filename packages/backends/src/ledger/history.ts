import type {CommissionStatus, Instant, Reason} from '@kabinet/contract';
import type {CommissionFacts, StatusChange} from '../sample/dataset.js';

/** Where a life cycle stands. */
export function currentOf<Status extends string>(history: readonly StatusChange<Status>[]): StatusChange<Status> {
  const last = history.at(-1);
  if (!last) throw new RangeError('A history cannot be empty.');
  return last;
}

/** The status at a moment; undefined before the history begins. Changes at the same moment: the last one counts. */
export function statusAt<Status extends string>(
  history: readonly StatusChange<Status>[],
  at: Instant,
): Status | undefined {
  return history.findLast((change) => change.at <= at)?.status;
}

/** The history up to a moment: what was planned for later is gone. */
export function until<Status extends string>(
  history: readonly StatusChange<Status>[],
  at: Instant,
): StatusChange<Status>[] {
  return history.filter((change) => change.at <= at);
}

/** The commission with one more status; later, merely planned ones are given up. */
export function moved(
  commission: CommissionFacts,
  status: CommissionStatus,
  at: Instant,
  reason?: Reason,
): CommissionFacts {
  const change = {status, at, ...(reason && {reason})};
  return {...commission, history: [...until(commission.history, at), change]};
}

/** A commission counts into figures and balance unless it was refused or taken back. */
export function stands(status: string): boolean {
  return status !== 'rejected' && status !== 'reversed';
}

/** The money is on its way or gone, so that only a negative entry can take it back. */
export function isPaidOut(status: CommissionStatus | undefined): boolean {
  return status === 'in_payout' || status === 'paid';
}
