import type {Text, TimelineEvent} from '@kabinet/contract';

/** A row of the history of a commission or a payout. */
export interface ReachedStatus {
  readonly toStatus: string;
  readonly at: Date;
  readonly reasonText: Text | null;
}

/** A status that was reached, with the operator's words for why. */
export function toTimelineEvent({toStatus, at, reasonText}: ReachedStatus): TimelineEvent {
  return {code: toStatus, at: at.toISOString(), ...(reasonText !== null && {note: reasonText})};
}
