import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Payout, PayoutDetail} from '@kabinet/contract';
import {callHost} from '../runtime/events.js';
import {button} from '../templates/button.js';
import {dialog} from '../templates/dialog.js';
import {heading, nextLevel} from '../templates/heading.js';
import {bone, skeleton} from '../templates/skeleton.js';
import {notice, timeline} from './payout-course.templates.js';
import {facts} from './payout-facts.templates.js';
import {receipt} from './payout-receipt.templates.js';
import type {PayoutsView} from './payouts.messages.js';

export interface PanelOptions {
  open: boolean;
  /** What is known of it: the row at first, then the detail. */
  payout: Payout | undefined;
  /** Under which headings it stands is told by the view that it gets. */
  content: (view: PayoutsView) => unknown;
  /** In front of everything instead of beside the list, where there is no room for both. */
  asSheet: boolean;
  onClose: () => void;
}

/** The detail in its place: beside the list, under it, or as a sheet before it. */
export function payoutPanel(view: PayoutsView, options: PanelOptions): TemplateResult {
  const {open, payout, content, asSheet, onClose} = options;
  const {t} = view;
  const title = payout ? t('detail.title', {number: payout.number}) : t('column.payout');
  // The title of a panel is a heading itself; that of a sheet names the dialog.
  const inner = asSheet ? view : {...view, headingLevel: nextLevel(view.headingLevel)};
  const body = open
    ? html`<p class="detail-about">${payout ? aboutWords(view, payout) : nothing}</p>
        ${content(inner)}`
    : nothing;
  const sheet = dialog({
    open: open && asSheet,
    t,
    title,
    id: 'detail',
    content: html`<div class="detail-sheet" data-detail tabindex="-1">${body}</div>`,
    // A sheet that gives way to a panel, because there is room now, is closed by us and not by the visitor.
    onClose: asSheet ? onClose : () => undefined,
  });
  return html`${open && !asSheet ? panel(view, title, body, onClose) : nothing} ${sheet}`;
}

function panel({t, headingLevel}: PayoutsView, title: string, body: unknown, onClose: () => void): TemplateResult {
  const closeByKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
  };
  return html`<section
    class="detail"
    part="detail"
    data-detail
    tabindex="-1"
    aria-label=${title}
    @keydown=${closeByKey}
  >
    <header class="detail-head">
      ${heading(nextLevel(headingLevel), 'detail-title', title)}
      ${button({label: t('action.close'), icon: 'cross', iconOnly: true, kind: 'bare', part: 'close', onPress: onClose})}
    </header>
    ${body}
  </section>`;
}

function aboutWords({t, format}: PayoutsView, {amount, createdAt}: Payout): string {
  return t('detail.about', {amount: format.money(amount), date: format.date(format.dayOf(createdAt), 'long')});
}

/** What the payout is and where it stands, in an order that never changes: parts, status, timeline, details, question. */
export function payoutDetail(view: PayoutsView, detail: PayoutDetail): TemplateResult {
  return html`<div class="detail-columns">
      <div class="detail-column">${receipt(view, detail)}</div>
      <div class="detail-column">${notice(view, detail)} ${timeline(view, detail)} ${facts(view, detail)}</div>
    </div>
    ${question(view, detail)}`;
}

export function detailSkeleton(): TemplateResult {
  return skeleton(
    html`<div class="detail-column bones">
      ${bone('medium')} ${bone('long')} ${bone('long')} ${bone('long')} ${bone('figure')}
    </div>`,
  );
}

/** To the operator's support, with the id; nothing where the page offers none. */
function question({t, runtime}: PayoutsView, {id, number}: Payout): TemplateResult | typeof nothing {
  const {support} = runtime.hooks;
  if (!support) return nothing;
  return html`<p class="caption detail-question">
    ${t('detail.doubt')}
    <button class="link" part="ask" type="button" @click=${() => callHost(support, {widget: 'payouts', id})}>
      ${t('detail.ask', {number})}
    </button>
  </p>`;
}
