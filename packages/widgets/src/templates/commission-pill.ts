import type {TemplateResult} from 'lit';
import type {CommissionStatus} from '@kabinet/contract';
import type {CommonView} from '../controllers/view.js';
import {statusPill} from './status-pill.js';
import type {Look, StatusOptions} from './status-pill.js';

const COMMISSION: Readonly<Record<Exclude<CommissionStatus, 'unknown'>, Look>> = {
  pending: ['calm', 'ring'],
  on_hold: ['waiting', 'clock'],
  approved: ['good', 'check'],
  in_payout: ['moving', 'arrow'],
  paid: ['done', 'checks'],
  rejected: ['bad', 'cross'],
  reversed: ['bad', 'back'],
};

/** The look of a commission’s status; undefined for one that we do not know. */
export function commissionLook(status: string): Look | undefined {
  return Object.hasOwn(COMMISSION, status) ? COMMISSION[status as keyof typeof COMMISSION] : undefined;
}

export function commissionPill(view: CommonView, options: StatusOptions): TemplateResult {
  const key = `commission.${options.status as keyof typeof COMMISSION}` as const;
  return statusPill(view, options, commissionLook(options.status), key);
}
