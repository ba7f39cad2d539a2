import type {TemplateResult} from 'lit';
import type {Payout} from '@kabinet/contract';
import {detailPanel} from '../templates/detail-panel.js';
import type {PayoutsView} from './payouts.messages.js';

export interface PanelOptions {
  open: boolean;
  /** What is known of it: the row at first, then the detail. */
  payout: Payout | undefined;
  content: (view: PayoutsView) => unknown;
  asSheet: boolean;
  onClose: () => void;
}

export function payoutPanel(view: PayoutsView, {payout, ...rest}: PanelOptions): TemplateResult {
  const {t} = view;
  return detailPanel(view, {
    ...rest,
    part: 'detail',
    title: payout ? t('detail.title', {number: payout.number}) : t('column.payout'),
    about: payout && aboutWords(view, payout),
  });
}

function aboutWords({t, format}: PayoutsView, {amount, createdAt}: Payout): string {
  return t('detail.about', {amount: format.money(amount), date: format.date(format.dayOf(createdAt), 'long')});
}
