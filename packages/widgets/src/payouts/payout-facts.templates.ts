import {html} from 'lit';
import type {nothing, TemplateResult} from 'lit';
import type {Payout} from '@kabinet/contract';
import type {DocumentFiles} from '../papers/document-files.js';
import {documentLink} from '../papers/document-link.js';
import {callHost} from '../runtime/events.js';
import {factList} from '../templates/facts.js';
import {methodName} from './payout-words.js';
import type {PayoutsView} from './payouts.messages.js';
import {isReturned} from './payouts.model.js';

export interface FactsOptions {
  readonly files: DocumentFiles;
  /** Lets the page be seen, where the detail stands in front of it. */
  readonly makeWay: () => Promise<unknown>;
}

/** Which way it went, which commissions are inside, which papers there are: as far as the backend tells. */
export function facts(
  view: PayoutsView,
  payout: Payout,
  {files, makeWay}: FactsOptions,
): TemplateResult | typeof nothing {
  const {t} = view;
  const {method, commissionCount, documents = []} = payout;
  return factList(view, t('detail.facts'), [
    method && {name: t('fact.method'), value: methodWords(view, method)},
    commissionCount !== undefined && {
      name: t('fact.commissions'),
      value: commissions(view, payout, {count: commissionCount, makeWay}),
    },
    documents.length > 0 && {
      name: t('fact.documents'),
      value: documents.map((one) => html`${documentLink(view, {document: one, files})} `),
    },
  ]);
}

function methodWords(view: PayoutsView, method: NonNullable<Payout['method']>): TemplateResult {
  return html`${methodName(view, method)} <span class="nowrap">${method.account ?? ''}</span>`;
}

/** Opens them where the page can show them. Of a payout that came to nothing they are in another one now. */
function commissions(
  {t, runtime}: PayoutsView,
  payout: Payout,
  {count, makeWay}: Pick<FactsOptions, 'makeWay'> & {count: number},
): unknown {
  const {navigate} = runtime.hooks;
  const words = t('commissions', {count});
  if (!navigate || count === 0 || isReturned(payout)) return words;
  return html`<button
    class="link"
    part="link"
    type="button"
    @click=${() => void makeWay().then(() => callHost(navigate, {widget: 'commissions', payout: payout.id}))}
  >
    ${words}
  </button>`;
}
