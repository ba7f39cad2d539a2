import type {Terms} from '@kabinet/contract';
import {rewardWords} from '../templates/reward-words.js';
import type {LinksView} from './links.messages.js';

type Words = Pick<LinksView, 't' | 'format'>;

/** What an offer pays, in one line: «ставка 6 %, холд 14 дней». Several events are told one after another. */
export function termsLine(terms: readonly Terms[], words: Words): string {
  const alone = terms.length === 1;
  return terms.map((one) => conditionsOf(one, alone, words).join(', ')).join(' · ');
}

function conditionsOf(terms: Terms, alone: boolean, words: Words): string[] {
  const {t, format} = words;
  return [
    rewardOf(terms, alone, words),
    ...(terms.firstSaleOnly ? [t('terms.first-sale')] : []),
    ...(terms.cap ? [t('terms.cap', {amount: format.money(terms.cap)})] : []),
    terms.holdDays > 0 ? t('terms.hold', {count: terms.holdDays}) : t('terms.no-hold'),
  ];
}

/** A rate of sales that stands alone needs no event; everything else says what is paid for. */
function rewardOf({event, rule}: Terms, alone: boolean, {t, format}: Words): string {
  const isRate = rule.kind === 'percent' || rule.kind === 'revshare';
  return t(alone && event === 'sale' && isRate ? 'terms.rate' : `terms.${event}`, {reward: rewardWords(rule, format)});
}
