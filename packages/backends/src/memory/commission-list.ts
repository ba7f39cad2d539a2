import type {CommissionPage, CommissionsQuery} from '@kabinet/contract';
import {currentOf} from '../ledger/history.js';
import {listRows} from '../lists/commission-list.js';
import type {ListedCommission} from '../lists/commission-list.js';
import type {CommissionFacts} from '../sample/dataset.js';
import {toCommission} from './commissions.js';
import type {Scope} from './scope.js';

/** Commissions of a programme, and what each status holds. */
export function listCommissions(scope: Scope, query: CommissionsQuery): CommissionPage {
  const {partner, programme, tables} = scope;
  const own = tables.commissions().filter((row) => row.partner === partner.id && row.programme === programme.id);
  const {items, ...page} = listRows(query, {partner: partner.id, timeZone: programme.timeZone}, own.map(toListed));
  return {...page, items: items.map(({facts}) => toCommission(scope, facts)), meta: scope.meta()};
}

function toListed(facts: CommissionFacts): ListedCommission & {readonly facts: CommissionFacts} {
  const {id, type, occurredAt, amount, offer, link, payout, orderId, customer, click} = facts;
  const {status, at: statusChangedAt} = currentOf(facts.history);
  return {
    facts,
    id,
    type,
    status,
    occurredAt,
    statusChangedAt,
    amount,
    offer,
    link,
    payout,
    subIds: click.subIds,
    orderId,
    customerName: customer?.name,
    customerEmail: customer?.email,
  };
}
