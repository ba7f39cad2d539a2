import {MINUTE_MS} from '../clock.js';
import {refuse} from './refusals.js';

/** Clocks of shop and server may differ by so much. */
export const CLOCK_SKEW_MS = 5 * MINUTE_MS;

/** When an event happened: as the shop says, else now; never later than now. */
export function momentOf({occurredAt}: {occurredAt?: string | undefined}, now: Date): Date {
  if (occurredAt === undefined) return now;
  const moment = new Date(occurredAt);
  if (moment.getTime() > now.getTime() + CLOCK_SKEW_MS) {
    refuse('/occurredAt', 'in_future', 'This moment has not come yet.');
  }
  return moment > now ? now : moment;
}
