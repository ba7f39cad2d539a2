import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {PayoutQuote, Requisites} from '@kabinet/contract';
import {button} from '../templates/button.js';
import {notice} from '../templates/notice.js';
import {receiptLine} from '../templates/receipt-line.js';
import {refusalNotice} from './refusal.templates.js';
import type {WithdrawalForm} from './withdrawal-form.js';
import type {WithdrawalView} from './withdrawal.messages.js';

export interface ReviewOptions {
  form: WithdrawalForm;
  quote: PayoutQuote;
  requisites: Requisites;
}

/** What it comes to, to be agreed to. */
export function reviewStep(view: WithdrawalView, {form, quote, requisites}: ReviewOptions): TemplateResult {
  const {t, format} = view;
  return html`<form
    class="withdrawal"
    novalidate
    @keydown=${form.repeated.ignore}
    @click=${ignoreSecondClick}
    @submit=${(event: Event) => {
      event.preventDefault();
      void form.send(view, requisites);
    }}
  >
    <p class="strong" data-step tabindex="-1">${t('review')}</p>
    ${
      form.isReckonedAnew
        ? html`<div role="alert">
            ${notice({look: ['waiting', 'alert'], title: t('review.changed'), paragraphs: []})}
          </div>`
        : nothing
    }
    ${quoteLines(view, quote)} ${quoteFacts(view, quote)} ${form.refusal ? refusalNotice(view, form.refusal) : nothing}
    ${form.slowness.isSlow ? html`<p class="caption">${t('slow')}</p>` : nothing}
    <div class="dialog-foot">
      ${button({label: t('back'), onPress: () => !form.busy && form.back()})}
      ${button({
        type: 'submit',
        kind: 'primary',
        part: 'send',
        busy: form.busy,
        label: form.busy ? t('sending') : t('send', {amount: format.money(quote.amount)}),
        onPress: () => undefined,
      })}
    </div>
  </form>`;
}

/** The second half of a double click on the step before falls on what nobody has read yet. */
function ignoreSecondClick(event: MouseEvent): void {
  if (event.detail > 1) event.preventDefault();
}

/** From the amount to what arrives, to be repeated by hand. */
function quoteLines({t, format}: WithdrawalView, {amount, fee, tax, arrives}: PayoutQuote): TemplateResult {
  return html`<dl class="receipt" part="receipt">
    ${receiptLine({name: t('line.amount'), value: format.money(amount)})}
    ${fee ? receiptLine({sign: '−', name: t('line.fee'), value: format.money(fee)}) : nothing}
    ${tax ? receiptLine({sign: '−', name: t('line.tax'), value: format.money(tax)}) : nothing}
    ${receiptLine({sign: '=', name: t('line.arrives'), value: format.money(arrives), emphasis: 'total'})}
  </dl>`;
}

function quoteFacts(view: WithdrawalView, {method, arrival}: PayoutQuote): TemplateResult {
  const {t, text, format} = view;
  const {kind, label, account = ''} = method;
  const days = arrival && (arrival.from === arrival.to ? format.date(arrival.to) : format.dateRange(arrival));
  return html`<dl class="facts" part="facts">
    <div class="fact">
      <dt>${t('fact.destination')}</dt>
      <dd>${label === undefined ? kind : text(label)} <span class="nowrap">${account}</span></dd>
    </div>
    ${
      days === undefined
        ? nothing
        : html`<div class="fact">
            <dt>${t('fact.arrival')}</dt>
            <dd>${days}</dd>
          </div>`
    }
  </dl>`;
}
