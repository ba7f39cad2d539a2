import {addMonths, dateIn, firstOfMonth, PAYOUT_STATUSES} from '@kabinet/contract';
import type {CalendarDate, Instant, PayoutStatus, Reason} from '@kabinet/contract';
import {REASONS} from './reasons.js';
import {after, before, DAY_MS, HOUR_MS} from '../ledger/time.js';
import {SAMPLE_PARTNERS, SAMPLE_PROGRAMMES} from './catalogue.js';
import type {PayoutFacts, ProgrammeFacts} from './dataset.js';

type PayoutHistory = PayoutFacts['history'];

/** A payout that will be made of whatever is approved at that moment. */
export interface PlannedPayout {
  readonly partner: string;
  readonly programme: ProgrammeFacts;
  readonly at: Instant;
  readonly expectedDate: CalendarDate;
  readonly history: PayoutHistory;
}

const WEEK_MS = 7 * DAY_MS;
/** Months of regular payouts before the present. */
const MONTHS = 12;
/** What is younger is told by the extra payouts. */
const SETTLED_DAYS = 20;

/** No regular payout so shortly before an extra one, which would find nothing to pay. */
const GATHERING_DAYS = 25;

/** The statuses of a payout, each after so many hours, in their order. */
type Course = Readonly<Partial<Record<PayoutStatus, number>>>;

const REGULAR: Course = {scheduled: 0, processing: 45, sent: 48, paid: 75};
const FAILED: Course = {scheduled: 0, processing: 45, failed: 93};

const REASON_OF: Readonly<Partial<Record<string, Reason>>> = {
  failed: REASONS.bankRefused,
  rejected: REASONS.detailsMismatch,
  cancelled: REASONS.byPartner,
  partially_paid: REASONS.split,
};

/** Of the regular payouts, counted back from the latest, the one that failed. */
const FAILURES: Readonly<Record<string, number>> = {
  [keyOf(SAMPLE_PARTNERS.large, SAMPLE_PROGRAMMES.russia)]: 5,
};

/** A payout beside the schedule: what a partner asked for, or what is on its way. */
interface Extra {
  readonly hoursAgo: number;
  /** Expected so many days from now; a week after its beginning when left out. */
  readonly dueInDays?: number;
  readonly course: Course;
}

const EXTRAS: Readonly<Record<string, readonly Extra[]>> = {
  [keyOf(SAMPLE_PARTNERS.large, SAMPLE_PROGRAMMES.russia)]: [
    {hoursAgo: 150 * 24, course: {requested: 0, in_review: 5, rejected: 52}},
    {hoursAgo: 95 * 24, course: {requested: 0, cancelled: 6}},
    {hoursAgo: 13 * 24, dueInDays: 1, course: {requested: 0, in_review: 4, processing: 150, sent: 290}},
    {hoursAgo: 8 * 24, dueInDays: 3, course: {requested: 0, processing: 160}},
    {hoursAgo: 70, dueInDays: 5, course: {requested: 0, in_review: 3}},
  ],
  [keyOf(SAMPLE_PARTNERS.large, SAMPLE_PROGRAMMES.europe)]: [
    {hoursAgo: 20 * 24, dueInDays: 2, course: {requested: 0, processing: 120, partially_paid: 440}},
    {hoursAgo: 44, dueInDays: 6, course: {scheduled: 0}},
  ],
  [keyOf(SAMPLE_PARTNERS.small, SAMPLE_PROGRAMMES.russia)]: [{hoursAgo: 50, dueInDays: 4, course: {requested: 0}}],
};

/** All payouts of a partner in a programme, oldest first. */
export function plannedPayouts(partner: string, programme: ProgrammeFacts, now: Instant): PlannedPayout[] {
  const key = keyOf(partner, programme.id);
  const extras = (EXTRAS[key] ?? []).map(({hoursAgo, dueInDays, course}) => {
    const at = before(now, hoursAgo * HOUR_MS);
    const due = dueInDays === undefined ? after(at, WEEK_MS) : after(now, dueInDays * DAY_MS);
    return {partner, programme, at, expectedDate: dateIn(programme.timeZone, due), history: historyOf(at, course)};
  });
  const regular = regularDays(programme, now).map((day, index) => {
    const at = before(`${day}T09:00:00.000Z`, 2 * DAY_MS);
    const course = FAILURES[key] === index ? FAILED : REGULAR;
    return {partner, programme, at, expectedDate: day, history: historyOf(at, course)};
  });
  const isLeftOut = ({at}: PlannedPayout) =>
    extras.some((extra) => extra.at >= at && extra.at < after(at, GATHERING_DAYS * DAY_MS));
  return [...regular.filter((payout) => !isLeftOut(payout)), ...extras].sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** Days of the regular payouts, the latest first. */
function regularDays({payoutDay}: ProgrammeFacts, now: Instant): CalendarDate[] {
  const settled = before(now, SETTLED_DAYS * DAY_MS).slice(0, 10);
  const month = firstOfMonth(now.slice(0, 10));
  const days = Array.from({length: MONTHS + 1}, (_, index) => {
    return `${addMonths(month, -index).slice(0, 8)}${String(payoutDay).padStart(2, '0')}`;
  });
  return days.filter((day) => day <= settled);
}

function historyOf(at: Instant, course: Course): PayoutHistory {
  return PAYOUT_STATUSES.flatMap((status) => {
    const hours = course[status];
    const reason = REASON_OF[status];
    return hours === undefined ? [] : [{status, at: after(at, hours * HOUR_MS), ...(reason && {reason})}];
  }).sort((a, b) => (a.at < b.at ? -1 : 1));
}

function keyOf(partner: string, programme: string): string {
  return `${partner}/${programme}`;
}
