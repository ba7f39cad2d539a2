import {isConversion, negateMoney} from '@kabinet/contract';
import type {Money} from '@kabinet/contract';
import type {ReportDelta} from '../report/buckets.js';
import type {CommissionRow} from '../schema.js';

/** What a commission counts for in the report. */
export function counted(row: CommissionRow): ReportDelta {
  return deltaOf(row, {count: 1, revenue: row.sale, earnings: row.amount});
}

/** The same, taken back. */
export function uncounted(row: CommissionRow): ReportDelta {
  const negative = (amount: string) => negateMoney({amount, currency: row.currency}).amount;
  return deltaOf(row, {
    count: -1,
    revenue: row.sale === null ? null : negative(row.sale),
    earnings: negative(row.amount),
  });
}

export function saleOf({sale, currency}: CommissionRow): Money | undefined {
  return sale === null ? undefined : {amount: sale, currency};
}

export function amountOf({amount, currency}: Pick<CommissionRow, 'amount' | 'currency'>): Money {
  return {amount, currency};
}

interface Counted {
  readonly count: number;
  readonly revenue: string | null;
  readonly earnings: string;
}

function deltaOf(row: CommissionRow, {count, revenue, earnings}: Counted): ReportDelta {
  const {partnerId, programmeId, linkId, occurredAt: at, type} = row;
  return {
    partnerId,
    programmeId,
    linkId,
    at,
    leads: type === 'lead' ? count : 0,
    conversions: isConversion(type) ? count : 0,
    revenue,
    earnings,
  };
}
