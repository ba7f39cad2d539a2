import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {CommissionDetail} from '@kabinet/contract';
import {detailSheets} from '../styles/detail.styles.js';
import {progress} from '../styles/progress.styles.js';
import {detailColumns, detailSection} from '../templates/detail-section.js';
import {supportQuestion} from '../templates/support-question.js';
import {course, notice} from './commission-course.templates.js';
import {facts} from './commission-facts.templates.js';
import {adjustments, receipt} from './commission-receipt.templates.js';
import type {CommissionsView} from './commissions.messages.js';
import {tierPlace} from './terms/tier-place.templates.js';
import {tierPlaceStyles} from './terms/tier-place.styles.js';
import {tierWords} from './terms/tier-words.js';

export const sheets = [...detailSheets, progress, tierPlaceStyles];

export interface ExplanationActions {
  /** Explains another commission. */
  onOpen: (id: string) => void;
  /** Shows the terms of an offer; undefined where the backend does not tell them. */
  onTerms: ((offer: string) => void) | undefined;
}

/** Why the amount is what it is, in an order that never changes: steps, tier, adjustments, status, timeline, details, question. */
export function explanation(
  view: CommissionsView,
  detail: CommissionDetail,
  {onOpen, onTerms}: ExplanationActions,
): TemplateResult {
  const {t} = view;
  const {id, orderId, offer} = detail;
  const arithmetic = html`${receipt(view, detail)} ${tier(view, detail)} ${adjustments(view, detail, onOpen)}`;
  const surroundings = html`${notice(view, detail)} ${course(view, detail)} ${facts(view, detail, onOpen)}`;
  return html`${detailColumns(arithmetic, surroundings)}
  ${
    onTerms
      ? html`<p class="caption detail-question">
          <button class="link" part="link" type="button" @click=${() => onTerms(offer.id)}>${t('why.terms')}</button>
        </p>`
      : nothing
  }
  ${supportQuestion(view, {
    context: {widget: 'commissions', id},
    doubt: t('why.doubt'),
    label: orderId ? t('why.ask-about', {order: orderId}) : t('why.ask'),
  })}`;
}

/** The tier that it was earned by, and how much more the next one would have given. */
function tier(view: CommissionsView, {explanation, amount}: CommissionDetail): TemplateResult | typeof nothing {
  const progress = explanation.tier;
  if (!progress) return nothing;
  const {currency} = amount;
  const name = tierWords(view, progress.by, progress.tier, currency);
  const place = tierPlace(view, {id: 'explained-tier', progress, currency});
  return detailSection(
    view,
    view.t('tier.title'),
    'tier',
    html`<p class="strong">${name}</p>
      ${place}`,
  );
}
