import type {Rule} from '@kabinet/contract';
import type {Formatters} from '../runtime/format/formatters.js';

type Format = Pick<Formatters, 'money' | 'percent'>;

/** A rate in per cent, with all its digits: `"12.5"` is «12,5 %». */
export function rateWords(rate: string, format: Format): string {
  // The exponent divides by a hundred without losing a digit.
  return format.percent(`${rate}e-2`, {digits: rate.split('.')[1]?.length ?? 0});
}

/** «6 %», «450 ₽», «450 ₽ + 6 %», and of a ladder its ends: «6 % – 9 %». */
export function rewardWords(rule: Rule, format: Format): string {
  switch (rule.kind) {
    case 'fixed':
      return format.money(rule.amount);
    case 'hybrid':
      return `${format.money(rule.amount)} + ${rateWords(rule.rate, format)}`;
    case 'tiered': {
      const ends = [rule.tiers[0], rule.tiers.length > 1 ? rule.tiers.at(-1) : undefined];
      return ends.flatMap((tier) => (tier ? [rewardWords(tier.reward, format)] : [])).join(' – ');
    }
    default:
      return rateWords(rule.rate, format);
  }
}
