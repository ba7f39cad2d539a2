import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {TierProgress} from '@kabinet/contract';
import {meter} from '../../templates/progress.js';
import type {CommissionsView} from '../commissions.messages.js';
import {countedWords, nextWords} from './tier-words.js';

export interface TierPlaceOptions {
  /** Unique in the widget. */
  id: string;
  progress: TierProgress;
  currency: string;
}

/** Where the partner stands on a ladder: the way to the next tier, and what is missing. */
export function tierPlace(view: CommissionsView, {id, progress, currency}: TierPlaceOptions): TemplateResult {
  const {t, format} = view;
  const {by, window, reached, next} = progress;
  const more = next?.more;
  return html`<div class="tier-place">
    ${meter({
      id,
      label: t(`tier.reached-${by}.${window}`),
      text: countedWords(view, by, reached, currency),
      // It is only drawn, so floats will do. On the highest tier the way is done.
      value: next ? Number(reached) : 1,
      max: next ? Number(reached) + Number(next.missing) || 1 : 1,
    })}
    <p class="caption">${nextWords(view, progress, currency)}</p>
    ${more ? html`<p class="caption">${t('tier.more', {amount: format.money(more)})}</p>` : nothing}
  </div>`;
}
