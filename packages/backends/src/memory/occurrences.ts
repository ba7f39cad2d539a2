import {addDays, startOfDay} from '@kabinet/contract';
import type {Period} from '@kabinet/contract';
import {currentOf, stands} from '../ledger/history.js';
import type {ClickFacts, CommissionFacts} from '../sample/dataset.js';
import type {Tables} from './tables.js';
import type {Tally} from './figures.js';
import {wallClock} from './wall-clock.js';
import type {WallClock} from './wall-clock.js';

/** Something that counts: a click, or a commission that stands, with the click that it came from. */
export interface Occurrence {
  readonly at: string;
  readonly click: ClickFacts;
  readonly commission?: CommissionFacts;
}

/** The value of a dimension, empty when it is not known. */
export function valueOf({at, click, commission}: Occurrence, dimension: string, clock: WallClock): string {
  switch (dimension) {
    case 'link':
    case 'offer':
    case 'device':
      return click[dimension];
    case 'country':
      return click.country ?? '';
    case 'referrer':
      return click.referrerHost ?? '';
    case 'landingPage':
      return click.landing ?? '';
    case 'promoCode':
      return commission?.promoCode ?? '';
    case 'weekday':
    case 'hour':
      return clock(at)[dimension];
    default:
      return click.subIds?.[dimension] ?? '';
  }
}

export interface Selection {
  readonly partner: string;
  readonly programme: string;
  readonly timeZone: string;
  readonly period: Period;
  /** Values by dimension. */
  readonly filters?: Readonly<Record<string, readonly string[]>> | undefined;
}

export function* occurrencesOf(tables: Tables, selection: Selection): Generator<Occurrence> {
  const {partner, programme, timeZone, period} = selection;
  const [start, end] = [startOfDay(period.from, timeZone), startOfDay(addDays(period.to, 1), timeZone)];
  const filters = Object.entries(selection.filters ?? {});
  const clock = wallClock(timeZone);
  const isChosen = (occurrence: Occurrence) =>
    filters.every(([dimension, values]) => values.includes(valueOf(occurrence, dimension, clock)));
  for (const click of tables.clicks()) {
    const isOwn = click.partner === partner && click.programme === programme;
    if (!isOwn || click.at < start || click.at >= end) continue;
    const occurrence = {at: click.at, click};
    if (isChosen(occurrence)) yield occurrence;
  }
  for (const commission of tables.commissions()) {
    const {occurredAt: at, click} = commission;
    const isOwn = commission.partner === partner && commission.programme === programme;
    if (!isOwn || at < start || at >= end || !stands(currentOf(commission.history).status)) continue;
    const occurrence = {at, click, commission};
    if (isChosen(occurrence)) yield occurrence;
  }
}

export function count(tally: Tally, {click, commission}: Occurrence): void {
  if (commission) tally.addCommission(commission);
  else tally.addClick(click);
}
