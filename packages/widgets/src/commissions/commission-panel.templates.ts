import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Commission, CommissionDetail} from '@kabinet/contract';
import {callHost} from '../runtime/events.js';
import {button} from '../templates/button.js';
import {dialog} from '../templates/dialog.js';
import {heading, nextLevel} from '../templates/heading.js';
import {bone, skeleton} from '../templates/skeleton.js';
import {notice, timeline} from './commission-course.templates.js';
import {facts} from './commission-facts.templates.js';
import {adjustments, receipt} from './commission-receipt.templates.js';
import {nameOf, purposeOf} from './commission-words.js';
import type {CommissionsView} from './commissions.messages.js';

export interface PanelOptions {
  open: boolean;
  /** What is known of it: the row at first, then the detail. */
  commission: Commission | undefined;
  /** Under which headings it stands is told by the view that it gets. */
  content: (view: CommissionsView) => unknown;
  /** In front of everything instead of beside the list, where there is no room for both. */
  asSheet: boolean;
  onClose: () => void;
}

/** The explanation in its place: beside the list, under it, or as a sheet before it. */
export function explanationPanel(view: CommissionsView, options: PanelOptions): TemplateResult {
  const {open, commission, content, asSheet, onClose} = options;
  const {t, format} = view;
  const title = commission ? t('why.title', {amount: format.money(commission.amount)}) : t('why.steps');
  // The title of a panel is a heading itself; that of a sheet names the dialog.
  const inner = asSheet ? view : {...view, headingLevel: nextLevel(view.headingLevel)};
  const about = commission && `${nameOf(view, commission)} · ${purposeOf(view, commission)}`;
  const body = open
    ? html`<p class="why-about">${about}</p>
        ${content(inner)}`
    : nothing;
  const sheet = dialog({
    open: open && asSheet,
    t,
    title,
    id: 'why',
    content: html`<div class="why-sheet" data-explanation tabindex="-1">${body}</div>`,
    // A sheet that gives way to a panel, because there is room now, is closed by us and not by the visitor.
    onClose: asSheet ? onClose : () => undefined,
  });
  return html`${open && !asSheet ? panel(view, title, body, onClose) : nothing} ${sheet}`;
}

function panel({t, headingLevel}: CommissionsView, title: string, body: unknown, onClose: () => void): TemplateResult {
  const closeByKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
  };
  return html`<section
    class="why"
    part="explanation"
    data-explanation
    tabindex="-1"
    aria-label=${title}
    @keydown=${closeByKey}
  >
    <header class="why-head">
      ${heading(nextLevel(headingLevel), 'why-title', title)}
      ${button({label: t('action.close'), icon: 'cross', iconOnly: true, kind: 'bare', part: 'close', onPress: onClose})}
    </header>
    ${body}
  </section>`;
}

/** Why the amount is what it is, in an order that never changes: steps, adjustments, status, timeline, details, question. */
export function explanation(
  view: CommissionsView,
  detail: CommissionDetail,
  onOpen: (id: string) => void,
): TemplateResult {
  return html`<div class="why-columns">
      <div class="why-column">${receipt(view, detail)} ${adjustments(view, detail, onOpen)}</div>
      <div class="why-column">${notice(view, detail)} ${timeline(view, detail)} ${facts(view, detail, onOpen)}</div>
    </div>
    ${question(view, detail)}`;
}

export function explanationSkeleton(): TemplateResult {
  return skeleton(
    html`<div class="why-column bones">
      ${bone('medium')} ${bone('long')} ${bone('long')} ${bone('long')} ${bone('figure')}
    </div>`,
  );
}

/** To the operator's support, with the id; nothing where the page offers none. */
function question(view: CommissionsView, {id, orderId}: Commission): TemplateResult | typeof nothing {
  const {t, runtime} = view;
  const {support} = runtime.hooks;
  if (!support) return nothing;
  const ask = (): void => callHost(support, {widget: 'commissions', id});
  return html`<p class="caption why-question">
    ${t('why.doubt')}
    <button class="link" part="ask" type="button" @click=${ask}>
      ${orderId ? t('why.ask-about', {order: orderId}) : t('why.ask')}
    </button>
  </p>`;
}
