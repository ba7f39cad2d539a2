import type {CalendarDate, Instant, Text, TimelineEvent} from '@kabinet/contract';

/** Something that happened, or is expected. The latest that happened is how matters stand. */
export interface Moment {
  readonly code: string;
  readonly label: Text | undefined;
  readonly note: Text | undefined;
  readonly at: Instant | undefined;
  readonly expectedOn: CalendarDate | undefined;
  readonly isLatest: boolean;
}

export function momentsOf(timeline: readonly TimelineEvent[]): Moment[] {
  const latest = timeline.findLastIndex(({at}) => at !== undefined);
  return timeline.map(({code, label, note, at, expectedOn}, index) => ({
    code,
    label,
    note,
    at,
    expectedOn: at === undefined ? expectedOn : undefined,
    isLatest: index === latest,
  }));
}
