import {dateIn, isConversion} from '@kabinet/contract';
import type {BaseMetric, Commission} from '@kabinet/contract';
import {stands} from '../ledger/history.js';
import type {CountedRow} from './report.js';

/** What all commissions of a partner count, besides the clicks that led to them. */
export const COMMISSION_METRICS: readonly BaseMetric[] = ['leads', 'conversions', 'revenue', 'earnings'];

/** Each commission that stands, on the day of its event: what was refused or taken back counts nowhere. */
export function countedCommissions(rows: readonly Commission[], timeZone: string): CountedRow[] {
  return rows.filter(({status}) => stands(status)).map((row) => counted(row, timeZone));
}

function counted({occurredAt, type, sale, amount, offer, link, subIds}: Commission, timeZone: string): CountedRow {
  return {
    day: dateIn(timeZone, occurredAt),
    at: new Date(occurredAt).toISOString(),
    values: {...subIds, offer: offer.id, link: link?.id},
    labels: {offer: offer.name, link: link?.name},
    figures: {
      leads: type === 'lead' ? 1 : 0,
      conversions: isConversion(type) ? 1 : 0,
      revenue: sale ? [sale] : [],
      earnings: [amount],
    },
  };
}
