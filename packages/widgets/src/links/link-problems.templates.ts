import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {BackendError} from '@kabinet/contract';
import {isUncertain} from '../controllers/uncertain.js';
import {icon} from '../templates/icon.js';
import type {LinkBuilder} from './link-builder.js';
import type {LinksView} from './links.messages.js';

/** Why the link was not made, for everything that has no place at a field. */
export function createProblem(
  view: LinksView,
  {error, fields: {problems}}: LinkBuilder,
): TemplateResult | typeof nothing {
  if (!error) return nothing;
  const {t} = view;
  // It is told at the field.
  if (error.code === 'code_taken') return nothing;
  const details = problems.others.map(({detail}) => detail);
  if (error.kind === 'validation' && error.fields.length > 0 && details.length === 0) return nothing;
  return isUncertain(error)
    ? problemBox(view, t('create.uncertain'), [reasonFor(view, error), t('create.uncertain-text')], error)
    : problemBox(view, t('create.failed'), details.length > 0 ? details : [reasonFor(view, error)], error);
}

/** What went wrong with a write, beside the button that would do it again. */
export function problemBox(
  {t}: LinksView,
  title: string,
  texts: readonly string[],
  {requestId}: BackendError,
): TemplateResult {
  return html`<div class="problem" part="error" role="alert">
    ${icon('alert')}
    <div>
      <p class="strong">${title}</p>
      ${texts.map((text) => html`<p>${text}</p>`)}
      ${requestId ? html`<p class="reference">${t('error.reference', {id: requestId})}</p>` : nothing}
    </div>
  </div>`;
}

/** Texts of errors in general speak of reading; a write takes the part that holds for both. */
export function reasonFor({t, format}: LinksView, {kind, code, retryAt}: BackendError): string {
  if (code === 'quota_reached') return t('create.quota');
  if (kind === 'rate_limited' && retryAt) return t('error.rate_limited.until', {time: format.time(retryAt)});
  return `${t(`error.${kind}.title`)}.`;
}
