import {BackendError} from '../errors.js';
import type {Operation} from '../endpoints.js';
import {accessOf} from './partner-access.js';

/** What an operation needs the partner to be allowed; `offers` is what one may read before being approved. */
type Need = 'nothing' | 'offers' | 'see' | 'act';

const NEEDS: Readonly<Record<Operation, Need>> = {
  session: 'nothing',
  'offers.list': 'offers',
  plan: 'see',
  'links.list': 'see',
  'links.create': 'act',
  'links.update': 'act',
  'links.archive': 'act',
  'links.templates': 'see',
  'links.saveTemplate': 'act',
  report: 'see',
  'commissions.list': 'see',
  'commissions.get': 'see',
  balance: 'see',
  'payouts.list': 'see',
  'payouts.get': 'see',
  'payouts.quote': 'act',
  'payouts.request': 'act',
  'payouts.cancel': 'act',
  'requisites.list': 'see',
  'requisites.reveal': 'see',
  'requisites.save': 'act',
  'requisites.remove': 'act',
  'requisites.bank': 'act',
  'obligations.list': 'see',
  'obligations.upload': 'act',
  'obligations.sign': 'act',
  'documents.open': 'see',
};

/** Whether a partner of that status gets an answer. */
export function mayAsk(status: string, operation: Operation): boolean {
  const {see, act} = accessOf(status);
  switch (NEEDS[operation]) {
    case 'nothing':
      return true;
    case 'offers':
      return see || status === 'invited' || status === 'pending';
    case 'see':
      return see;
    case 'act':
      return act;
  }
}

/** @throws {BackendError} `forbidden`: one answer, which says no more than the session does. */
export function requireAccess(status: string, operation: Operation): void {
  if (mayAsk(status, operation)) return;
  throw new BackendError('forbidden', `A partner who is ${status} may not do this.`, {code: 'partner_status'});
}
