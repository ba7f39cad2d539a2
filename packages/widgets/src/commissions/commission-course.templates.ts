import type {nothing, TemplateResult} from 'lit';
import type {CommissionDetail} from '@kabinet/contract';
import {notice as noticeBox} from '../templates/notice.js';
import {commissionLook} from '../templates/commission-pill.js';
import {timeline} from '../templates/timeline.js';
import {noticeOf} from './commission-detail.model.js';
import {eventWords, reasonWords, statusWord} from './commission-words.js';
import type {CommissionsView} from './commissions.messages.js';

/** The status in sentences: until when, why, and when the money comes. */
export function notice(view: CommissionsView, detail: CommissionDetail): TemplateResult {
  const {t, format} = view;
  const {date, reason, next, money} = noticeOf(detail);
  const status = statusWord(view, detail);
  return noticeBox({
    look: commissionLook(detail.status),
    title: date ? t(`notice.${date.kind}`, {status, date: format.date(format.dayOf(date.at), 'long')}) : status,
    paragraphs: [
      closed(reason && reasonWords(view, reason)),
      next && t(`notice.${next}`),
      closed(money && t(`notice.${money.kind}`, {date: format.date(money.on, 'long')})),
    ],
  });
}

/** Among sentences, words end as a sentence does; dates such as «2027 г.» have done so already. */
function closed(words: string | undefined): string | undefined {
  return words && !/[.!?…]$/u.test(words) ? `${words}.` : words;
}

/** From the click to the payout; of what is still to come, only the end of a hold is certain. */
export function course(view: CommissionsView, detail: CommissionDetail): TemplateResult | typeof nothing {
  return timeline(view, {
    title: view.t('why.timeline'),
    events: detail.timeline,
    wordsOf: (moment) => eventWords(view, moment),
    expected: view.t('why.expected'),
    dayOf: (date, {code}) => (code === 'hold_end' ? date : `≈\u00a0${date}`),
  });
}
