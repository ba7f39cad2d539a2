import type {Rule, Terms} from '@kabinet/contract';
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
  return t(alone && event === 'sale' && isRate ? 'terms.rate' : `terms.${event}`, {reward: ruleWords(rule, format)});
}

/** «6 %», «450 ₽», «450 ₽ + 6 %», and of a ladder its ends: «6 % – 9 %». */
function ruleWords(rule: Rule, format: Words['format']): string {
  switch (rule.kind) {
    case 'fixed':
      return format.money(rule.amount);
    case 'hybrid':
      return `${format.money(rule.amount)} + ${rateWords(rule.rate, format)}`;
    case 'tiered': {
      const ends = [rule.tiers[0], rule.tiers.length > 1 ? rule.tiers.at(-1) : undefined];
      return ends.flatMap((tier) => (tier ? [ruleWords(tier.reward, format)] : [])).join(' – ');
    }
    default:
      return rateWords(rule.rate, format);
  }
}

function rateWords(rate: string, format: Words['format']): string {
  // The exponent divides by a hundred without losing a digit.
  return format.percent(`${rate}e-2`, {digits: rate.split('.')[1]?.length ?? 0});
}
