import type {nothing, TemplateResult} from 'lit';
import type {PayoutDetail} from '@kabinet/contract';
import {notice as noticeBox} from '../templates/notice.js';
import {payoutLook} from '../templates/payout-pill.js';
import {timeline} from '../templates/timeline.js';
import {noticeOf} from './payout-detail.model.js';
import {eventWords, reasonWords, statusWord} from './payout-words.js';
import type {PayoutsView} from './payouts.messages.js';

/** The status in sentences: since when, why, and what becomes of the money. */
export function notice(view: PayoutsView, detail: PayoutDetail): TemplateResult {
  const {t, format, today} = view;
  const {date, reason, arrival, returned} = noticeOf(detail, today);
  const status = statusWord(view, detail);
  return noticeBox({
    look: payoutLook(detail.status),
    title: date ? t(`notice.${date.kind}`, {status, date: format.date(format.dayOf(date.at), 'long')}) : status,
    paragraphs: [
      reason && reasonWords(view, reason),
      returned && t('notice.returned', {amount: format.money(returned)}),
      arrival && t(`notice.${arrival.kind}`, {date: format.date(arrival.on, 'long')}),
    ],
  });
}

/** From the request to the arrival. */
export function course(view: PayoutsView, detail: PayoutDetail): TemplateResult | typeof nothing {
  const {t} = view;
  return timeline(view, {
    title: t('detail.timeline'),
    events: detail.timeline,
    wordsOf: (moment) => eventWords(view, moment),
    expected: t('detail.expected'),
    dayOf: (date) => t('date.by', {date}),
  });
}
