import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {BackendError, Requisite, RequisiteForm, Requisites} from '@kabinet/contract';
import {badge} from '../templates/badge.js';
import {button} from '../templates/button.js';
import {heading, nextLevel} from '../templates/heading.js';
import {notice} from '../templates/notice.js';
import {bone} from '../templates/skeleton.js';
import {emptySlot} from '../templates/slots.js';
import {stateMessage} from '../templates/state-message.js';
import {strip} from '../templates/strip.js';
import {otherProblems} from './field-problems.js';
import type {RequisitesView} from './requisites.messages.js';
import {hasSecrets, requisiteFacts} from './requisites.model.js';

export interface CardOptions {
  requisite: Requisite;
  /** Undefined when the programme takes it no more. */
  form: RequisiteForm | undefined;
  /** Values that the visitor asked to see. */
  revealed: Readonly<Record<string, string>> | undefined;
  /** They are on their way. */
  revealing: boolean;
  onReveal: () => void;
  onHide: () => void;
  /** What this partner may not do is undefined. */
  onChange?: (() => void) | undefined;
  onRemove?: (() => void) | undefined;
}

/** One way to be paid, masked until it is asked for. */
export function requisiteCard(view: RequisitesView, options: CardOptions): TemplateResult {
  const {requisite, form, revealed} = options;
  const {t, text, headingLevel} = view;
  return html`<section class="requisite" part="requisite">
    <div class="requisite-head">
      ${heading(nextLevel(headingLevel), 'subtitle', form ? text(form.title) : requisite.form)}
      ${requisite.isMain ? badge({label: t('main'), tone: 'accent'}) : nothing}
    </div>
    ${form ? nothing : html`<p class="caption">${t('withdrawn')}</p>`}
    <dl class="facts" part="facts">
      ${requisiteFacts(form, requisite, revealed).map(
        ({title, value}) =>
          html`<div class="fact">
            <dt>${text(title)}</dt>
            <dd>${text(value)}</dd>
          </div>`,
      )}
    </dl>
    ${documents(view, form)}
    <div class="requisite-tools">${tools(view, options)}</div>
  </section>`;
}

function tools(view: RequisitesView, options: CardOptions): unknown[] {
  const {requisite, form, revealed, revealing, onReveal, onHide, onChange, onRemove} = options;
  const {t} = view;
  const mayReveal = view.can('requisites.reveal') && hasSecrets(form, requisite);
  return [
    mayReveal &&
      button({
        label: t(revealed ? 'hide' : 'reveal'),
        icon: 'lock',
        busy: revealing,
        part: 'reveal',
        onPress: revealed ? onHide : onReveal,
      }),
    onChange && button({label: t('change'), icon: 'edit', part: 'change', onPress: onChange}),
    onRemove && button({label: t('remove'), kind: 'bare', part: 'remove', onPress: onRemove}),
  ].map((tool) => tool || nothing);
}

/** What a payout to such a recipient needs. */
function documents({t, text, format}: RequisitesView, form: RequisiteForm | undefined): unknown {
  const needed = form?.['x-documents'] ?? [];
  if (needed.length === 0) return nothing;
  return html`<p class="caption">${t('documents', {documents: format.list(needed.map(({label}) => text(label)))})}</p>`;
}

/** Withdrawals wait, and until when. */
export function freezeStrip({t, format}: RequisitesView, {frozenUntil}: Requisites): unknown {
  if (frozenUntil === undefined) return nothing;
  return strip({icon: 'pause', text: t('frozen', {time: format.dateTime(frozenUntil)})});
}

/** Without requisites: why they are needed, and the way to them. */
export function emptyList(
  {t, headingLevel}: RequisitesView,
  {forms}: Requisites,
  onAdd: (() => void) | undefined,
): TemplateResult {
  const isWanted = forms.length > 0;
  return emptySlot(
    stateMessage({
      icon: 'wallet',
      tone: isWanted ? 'accent' : 'calm',
      level: nextLevel(headingLevel),
      part: 'empty',
      title: t(isWanted ? 'empty.title' : 'empty.none-title'),
      text: t(isWanted ? 'empty.text' : 'empty.none-text'),
      actions: onAdd ? [button({label: t('add'), icon: 'plus', kind: 'primary', part: 'add', onPress: onAdd})] : [],
    }),
  );
}

/** Why something was not done. What is wrong with the fields of a form stands there; what is not, stands here. */
export function writeProblem(
  {t, format}: RequisitesView,
  error: BackendError,
  form?: RequisiteForm,
): TemplateResult | typeof nothing {
  const {kind, code, retryAt, requestId, fields} = error;
  const others = otherProblems(error, form);
  if (kind === 'validation' && fields.length > 0 && others.length === 0) return nothing;
  return html`<div role="alert" part="error">
    ${notice({
      look: ['bad', 'alert'],
      title: t('problem.title'),
      paragraphs: [reason(), ...others, requestId === undefined ? undefined : t('error.reference', {id: requestId})],
    })}
  </div>`;

  function reason(): string {
    if (code === 'step_up_required' || code === 'step_up_failed') return t(`problem.${code}`);
    if (code === 'too_many') return t('problem.twenty');
    if (retryAt !== undefined) return t('error.rate_limited.until', {time: format.time(retryAt)});
    return `${t(`error.${kind}.title`)}.`;
  }
}

/** The size of a usual answer. */
export function listSkeleton(): TemplateResult {
  return html`<div class="requisites bones">
    <div class="requisite">
      ${bone('medium')} ${[1, 2, 3].map(() => html`<span class="bone-line">${bone('long')}</span>`)}
    </div>
  </div>`;
}
