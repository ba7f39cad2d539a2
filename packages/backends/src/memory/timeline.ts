import type {TimelineEvent} from '@kabinet/contract';
import type {StatusChange} from '../sample/dataset.js';

/** A status that was reached, with the operator's words for why. */
export function toTimelineEvent({status, at, reason}: StatusChange<string>): TimelineEvent {
  return {code: status, at, ...(reason?.text !== undefined && {note: reason.text})};
}
