import type {
  Balance,
  Commission,
  CommissionPage,
  CommissionsQuery,
  Meta,
  Payout,
  PayoutPage,
  PayoutsQuery,
  Programme,
} from '@kabinet/contract';
import {accountOf} from './account.js';
import {listRows} from './commission-list.js';
import type {ListedCommission} from './commission-list.js';
import {newestFirst, pageOf} from '../memory/paging.js';
import {isIn, within} from '../memory/selection.js';

/** Whose rows they are, and what answers say of themselves. */
export interface AnswerScope {
  readonly partner: string;
  readonly programme: Programme;
  readonly meta: Meta;
}

export function commissionPage(
  {partner, programme: {timeZone}, meta}: AnswerScope,
  rows: readonly Commission[],
  query: CommissionsQuery,
): CommissionPage {
  const {items, ...page} = listRows(query, {partner, timeZone}, rows.map(toListed));
  return {...page, items: items.map(({commission}) => commission), meta};
}

function toListed(commission: Commission): ListedCommission & {readonly commission: Commission} {
  const {id, type, status, occurredAt, statusChangedAt = occurredAt, amount, offer, link, payout} = commission;
  return {
    commission,
    id,
    type,
    status,
    occurredAt,
    statusChangedAt,
    amount,
    offer: offer.id,
    link: link?.id,
    payout: payout?.id,
    subIds: commission.subIds,
    orderId: commission.orderId,
    customerName: commission.customer?.name,
    customerEmail: commission.customer?.email,
  };
}

export function payoutPage(
  {partner, programme: {timeZone}, meta}: AnswerScope,
  rows: readonly Payout[],
  query: PayoutsQuery,
): PayoutPage {
  const isInPeriod = query.period ? within(query.period, timeZone) : () => true;
  const shown = rows.filter(({createdAt, status}) => isInPeriod(createdAt) && isIn(query.status, status));
  const order = newestFirst<Payout>(({createdAt}) => createdAt);
  return {...pageOf({partner, operation: 'payouts.list', query}, shown, order), meta};
}

/** Sums of the commissions by their status: what platforms store as a balance is rarely what it seems. */
export function balanceOf({programme, meta}: AnswerScope, rows: readonly Commission[]): Balance {
  const currencies = new Set([programme.currency, ...rows.map(({amount}) => amount.currency).sort()]);
  return {
    meta,
    accounts: [...currencies].map((currency) =>
      accountOf(
        currency,
        programme.timeZone,
        rows.filter(({amount}) => amount.currency === currency),
      ),
    ),
    ...(programme.minimumPayout && {minimumPayout: programme.minimumPayout}),
  };
}
