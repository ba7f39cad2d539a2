import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Account, Balance, Money} from '@kabinet/contract';
import {callHost} from '../runtime/events.js';
import type {Runtime} from '../runtime/runtime.js';
import {amount} from '../templates/amount.js';
import {heading, nextLevel} from '../templates/heading.js';
import {bone} from '../templates/skeleton.js';
import {emptySlot} from '../templates/slots.js';
import {payoutPill} from '../templates/payout-pill.js';
import {strip} from '../templates/strip.js';
import type {BalanceView} from './balance.messages.js';
import {debtOf, isUntouched, minimumOf, missingOf, nextPayoutOf, timingOf} from './balance.model.js';
import type {NextPayout} from './balance.model.js';
import {pipelineShape} from './pipeline.templates.js';

/**
 * What can be taken, and what will come next.
 *
 * @param withdraw - The button that takes it; nothing where payouts come by the schedule alone.
 */
export function accountTop(view: BalanceView, balance: Balance, account: Account, withdraw: unknown): TemplateResult {
  const {t, format} = view;
  const minimum = minimumOf(balance, account);
  const isMain = account === balance.accounts[0];
  return html`<div class="top">
    <div class="available" part="available">
      <p class="small">${t('available')}</p>
      <div class="available-line">
        <p class=${isMain ? 'figure-large' : 'figure'}>${amount(account.available, format)}</p>
        ${withdraw}
      </div>
      ${minimum ? html`<p class="caption">${minimumWords(view, balance, account, minimum)}</p>` : nothing}
    </div>
    ${isMain && isUntouched(balance) ? firstSteps(view) : nextCard(view, nextPayoutOf(balance, account), isMain)}
  </div>`;
}

/** Of the size that an account will have. */
export function accountShape(): TemplateResult {
  return html`<div class="top">
      <div class="available">
        <p class="small bone-line">${bone('medium')}</p>
        <div class="available-line"><p class="figure-large bone-line">${bone('figure')}</p></div>
        <p class="caption bone-line">${bone('medium')}</p>
      </div>
      <div class="next">
        <p class="small bone-line">${bone('medium')}</p>
        <p class="figure bone-line">${bone('figure')}</p>
        <p class="next-what bone-line">${bone('medium')}</p>
      </div>
    </div>
    ${pipelineShape()}`;
}

/** To whom nothing has come yet, nothing is missing. */
function minimumWords({t, format}: BalanceView, balance: Balance, account: Account, minimum: Money): string {
  const missing = isUntouched(balance) ? undefined : missingOf(account, minimum);
  const from = format.money(minimum);
  return missing
    ? t('minimum.missing', {amount: from, missing: format.money(missing)})
    : t('minimum.from', {amount: from});
}

/** Other currencies have a card only when their payout is known. */
function nextCard(view: BalanceView, next: NextPayout | undefined, isMain: boolean): TemplateResult | typeof nothing {
  const {t, format} = view;
  if (!next && !isMain) return nothing;
  return html`<div class="next" part="next">
    <p class="next-title small"><span>${t('next.title')}</span> ${next ? nextDate(view, next) : nothing}</p>
    <p class="figure">${next ? amount(next.amount, format) : t('next.none')}</p>
    <p class="next-what caption">
      ${next?.status === undefined ? scheduleWords(view, next !== undefined) : nextStatus(view, next, next.status)}
    </p>
  </div>`;
}

/** Before anything has been earned: how money comes here. */
function firstSteps({t, text, programme, runtime, headingLevel}: BalanceView): TemplateResult {
  const {navigate} = runtime.hooks;
  const {payoutSchedule} = programme;
  return emptySlot(
    html`<div class="next" part="empty">
      ${heading(nextLevel(headingLevel), 'subtitle', t('empty.title'))}
      <p class="caption">
        ${payoutSchedule === undefined ? t('empty.text') : t('empty.schedule', {schedule: text(payoutSchedule)})}
      </p>
      ${
        navigate
          ? html`<p>
              <button class="link" part="link" type="button" @click=${() => callHost(navigate, {widget: 'links'})}>
                ${t('empty.action')}
              </button>
            </p>`
          : nothing
      }
    </div>`,
  );
}

function nextDate({t, format, today}: BalanceView, next: NextPayout): TemplateResult | typeof nothing {
  const timing = timingOf(next, today);
  if (!timing || next.date === undefined) return nothing;
  return html`<time datetime=${next.date}>${t(`next.${timing}`, {date: format.date(next.date)})}</time>`;
}

function scheduleWords({t, text, programme}: BalanceView, isPlanned: boolean): string | typeof nothing {
  const {payoutSchedule} = programme;
  if (payoutSchedule !== undefined) return t('next.schedule', {schedule: text(payoutSchedule)});
  return isPlanned ? t('next.scheduled') : nothing;
}

function nextStatus(view: BalanceView, {id, number, method}: NextPayout, status: string): TemplateResult {
  return html`<span>${payoutPill(view, {status})}</span>
    ${number === undefined ? nothing : payoutNumber(view, number, id)}
    ${method === undefined ? nothing : html`<span>${view.text(method)}</span>`}`;
}

function payoutNumber({t, runtime}: BalanceView, number: string, id: string | undefined): TemplateResult {
  const {navigate} = runtime.hooks;
  if (!navigate || id === undefined) return html`<span>${number}</span>`;
  return html`<button
    class="link"
    part="link"
    type="button"
    aria-label=${t('next.open', {number})}
    @click=${() => callHost(navigate, {widget: 'payouts', id})}
  >
    ${number}
  </button>`;
}

/** A negative balance is no puzzle: how much, why, and what becomes of it. */
export function carriedOver({t, format}: BalanceView, account: Account): TemplateResult | typeof nothing {
  const debt = debtOf(account);
  if (!debt) return nothing;
  return strip({
    icon: 'info',
    text: html`<strong>${t('carried.title', {amount: format.money(account.carryOver ?? debt)})}</strong>
      ${t('carried.text')}`,
  });
}

/** Of the size that the link to the history will have; only a host that is known is known to have no place for it. */
export function historyShape(runtime: Runtime | undefined): TemplateResult | typeof nothing {
  if (runtime && !runtime.hooks.navigate) return nothing;
  return html`<div class="foot"><span class="small bone-line">${bone('medium')}</span></div>`;
}

/** Where the host can show what was paid. */
export function historyLink({t, runtime}: BalanceView): TemplateResult | typeof nothing {
  const {navigate} = runtime.hooks;
  if (!navigate) return nothing;
  return html`<footer class="foot" part="footer">
    <button class="link" part="link" type="button" @click=${() => callHost(navigate, {widget: 'payouts'})}>
      ${t('history')}
    </button>
  </footer>`;
}
