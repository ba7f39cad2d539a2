import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Plan, PlanLine} from '@kabinet/contract';
import {progress} from '../../styles/progress.styles.js';
import {heading} from '../../templates/heading.js';
import {meter} from '../../templates/progress.js';
import {supportQuestion} from '../../templates/support-question.js';
import type {CommissionsView} from '../commissions.messages.js';
import {conditionsOf, promiseOf} from './plan-words.js';
import {planStyles} from './plan.styles.js';
import {tierPlace} from './tier-place.templates.js';
import {tierPlaceStyles} from './tier-place.styles.js';
import {tierWords} from './tier-words.js';

export const sheets = [progress, tierPlaceStyles, planStyles];

export interface PlanOptions {
  /** Whose terms alone are shown, as long as there are any; undefined for those of all offers. */
  offer: string | undefined;
  onEvery: () => void;
}

/** What each offer pays for what, under which conditions, and where the partner stands. */
export function planPart(view: CommissionsView, {lines}: Plan, {offer, onEvery}: PlanOptions): TemplateResult {
  const {t, format} = view;
  const own = lines.filter((line) => line.offer.id === offer);
  const shown = own.length > 0 ? own : lines;
  const currencies = [...new Set(shown.map(({currency}) => currency))];
  return html`<div class="plan">
    ${
      shown.length > 0
        ? html`<p class="caption">${t('plan.currency', {currency: format.list(currencies)})}</p>`
        : html`<p>${t('plan.none')}</p>`
    }
    ${offersIn(shown).map((ofOffer) => offerPlan(view, ofOffer))}
    ${
      shown.length < lines.length
        ? html`<p><button class="link" part="link" type="button" @click=${onEvery}>${t('plan.every')}</button></p>`
        : nothing
    }
    ${supportQuestion(view, {context: {widget: 'commissions'}, doubt: t('plan.doubt'), label: t('plan.ask')})}
  </div>`;
}

/** The lines of each offer together, in the order of the plan. */
function offersIn(lines: readonly PlanLine[]): PlanLine[][] {
  const ids = [...new Set(lines.map(({offer}) => offer.id))];
  return ids.map((id) => lines.filter(({offer}) => offer.id === id));
}

function offerPlan(view: CommissionsView, lines: readonly PlanLine[]): TemplateResult {
  const [first] = lines;
  if (!first) return html``;
  return html`<section class="plan-offer" part="plan-offer">
    ${heading(view.headingLevel, 'plan-name', view.text(first.offer.name))}
    ${lines.map((line, index) => planLine(view, line, `plan-${first.offer.id}-${index}`))}
  </section>`;
}

function planLine(view: CommissionsView, line: PlanLine, id: string): TemplateResult {
  const {terms, tier, currency} = line;
  return html`<div class="plan-line" part="plan-line">
    <p class="strong">${promiseOf(view, terms)}</p>
    <ul class="plan-conditions">
      ${conditionsOf(view, line).map((condition) => html`<li>${condition}</li>`)}
    </ul>
    ${ladder(view, line)} ${tier ? tierPlace(view, {id: `${id}-tier`, progress: tier, currency}) : nothing}
    ${monthOf(view, line, `${id}-month`)}
  </div>`;
}

/** All tiers; the one that counts now is marked. */
function ladder(view: CommissionsView, {terms: {rule}, tier, currency}: PlanLine): TemplateResult | typeof nothing {
  if (rule.kind !== 'tiered') return nothing;
  return html`<ol class="plan-ladder" aria-label=${view.t('plan.ladder')}>
    ${rule.tiers.map((step) => {
      const isReached = step.from === tier?.tier.from;
      return html`<li aria-current=${isReached ? 'step' : nothing}>
        ${tierWords(view, rule.by, step, currency)}${isReached ? html` <span class="muted">${view.t('plan.now')}</span>` : nothing}
      </li>`;
    })}
  </ol>`;
}

/** Of a cap by month, what is left. */
function monthOf({t, format}: CommissionsView, {month}: PlanLine, id: string): TemplateResult | typeof nothing {
  if (!month) return nothing;
  const {earned, left, ends} = month;
  // It is only drawn, so floats will do.
  const [done, rest] = [Math.max(0, Number(earned.amount)), Number(left.amount)];
  return html`<div class="tier-place">
    ${meter({id, label: t('plan.month'), text: format.money(earned), value: done, max: done + rest || 1})}
    <p class="caption">
      ${t('plan.month-left', {left: format.money(left), date: format.date(format.dayOf(ends), 'long')})}
    </p>
  </div>`;
}
