import type {TemplateResult} from 'lit';
import type {PayoutStatus} from '@kabinet/contract';
import type {CommonView} from '../controllers/view.js';
import {statusPill} from './status-pill.js';
import type {Look, StatusOptions} from './status-pill.js';

const PAYOUT: Readonly<Record<Exclude<PayoutStatus, 'unknown'>, Look>> = {
  scheduled: ['calm', 'calendar'],
  requested: ['calm', 'ring'],
  in_review: ['calm', 'ring'],
  processing: ['moving', 'arrow'],
  sent: ['moving', 'send'],
  partially_paid: ['waiting', 'check'],
  paid: ['done', 'checks'],
  failed: ['bad', 'alert'],
  rejected: ['bad', 'cross'],
  cancelled: ['done', 'cross'],
};

/** The look of a payout’s status; undefined for one that we do not know. */
export function payoutLook(status: string): Look | undefined {
  return Object.hasOwn(PAYOUT, status) ? PAYOUT[status as keyof typeof PAYOUT] : undefined;
}

export function payoutPill(view: CommonView, options: StatusOptions): TemplateResult {
  const key = `payout.${options.status as keyof typeof PAYOUT}` as const;
  return statusPill(view, options, payoutLook(options.status), key);
}
