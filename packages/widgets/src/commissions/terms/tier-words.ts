import {isZero} from '@kabinet/contract';
import type {Tier, TierProgress} from '@kabinet/contract';
import {rewardWords} from '../../templates/reward-words.js';
import type {CommissionsView} from '../commissions.messages.js';

/*
 * A ladder of tiers in words. Its volumes are in the currency of the commission.
 */

type Counted = TierProgress['by'];

/** «6 % при обороте от 50 000,00 ₽», «9 % с 21-й конверсии»; the lowest tier begins at nothing, and says only what it gives. */
export function tierWords(view: CommissionsView, by: Counted, {from, reward}: Tier, currency: string): string {
  const given = rewardWords(reward, view.format);
  // Only for comparing with the lowest start there may be: a float will do.
  if (Number(from) <= 1) return given;
  return view.t(`tier.from.${by}`, {reward: given, from: countedWords(view, by, from, currency)});
}

/** How much there is of what a ladder counts: «48 000,00 ₽», «21». */
export function countedWords({format}: CommissionsView, by: Counted, amount: string, currency: string): string {
  return by === 'volume' ? format.money({amount, currency}) : format.count(amount);
}

/** How far the next tier is, or that there is none. */
export function nextWords(view: CommissionsView, {by, next}: TierProgress, currency: string): string {
  const {t, format} = view;
  if (!next) return t('tier.top');
  const reward = rewardWords(next.tier.reward, format);
  const missing = countedWords(view, by, next.missing, currency);
  if (isZero({amount: next.missing, currency})) return t('tier.reached', {reward});
  if (by === 'volume') return t('tier.missing-volume', {reward, missing});
  return t('tier.missing-count', {reward, missing, count: Number(next.missing)});
}
