import type {Balance, Programme} from '@kabinet/contract';
import {minorMoney} from '../kit/minor-money.js';
import {shaped} from '../kit/index.js';
import {dueSchema} from './objects.js';

/** What FirstPromoter says is paid next, and from which amount on. What the operator's config says of the least stands. */
export function duePayout(body: unknown, {currency, minimumPayout}: Programme): Partial<Balance> {
  const {meta, data} = shaped(dueSchema, body, 'due payout');
  const {amounts, due_date: date} = data.next;
  return {
    ...(amounts.cash && {
      nextPayout: {amount: minorMoney(amounts.cash, currency), status: 'scheduled', ...(date !== undefined && {date})},
    }),
    ...(meta.min_payment && !minimumPayout && {minimumPayout: minorMoney(meta.min_payment, currency)}),
  };
}
