import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {CommonView} from '../controllers/view.js';
import {callHost} from '../runtime/events.js';
import type {SupportContext} from '../runtime/options.js';

export interface SupportQuestionOptions {
  context: SupportContext;
  /** «Не сходится?» */
  doubt: string;
  /** «Задать вопрос по R-48213» */
  label: string;
}

/**
 * To the operator's support, with the id; nothing where the page offers none.
 *
 * @part ask
 */
export function supportQuestion(
  {runtime}: CommonView,
  {context, doubt, label}: SupportQuestionOptions,
): TemplateResult | typeof nothing {
  const {support} = runtime.hooks;
  if (!support) return nothing;
  return html`<p class="caption detail-question">
    ${doubt}
    <button class="link" part="ask" type="button" @click=${() => callHost(support, context)}>${label}</button>
  </p>`;
}
