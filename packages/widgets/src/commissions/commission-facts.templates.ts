import {html} from 'lit';
import type {nothing, TemplateResult} from 'lit';
import {absMoney} from '@kabinet/contract';
import type {Commission, CommissionDetail, Money} from '@kabinet/contract';
import {callHost} from '../runtime/events.js';
import {factList} from '../templates/facts.js';
import type {Fact} from '../templates/facts.js';
import {subIdsOf} from './commission-detail.model.js';
import type {CommissionsView} from './commissions.messages.js';

/** Whose order it was, through which link, under which labels, in which payout: as far as the backend tells. */
export function facts(
  view: CommissionsView,
  detail: CommissionDetail,
  onOpen: (id: string) => void,
): TemplateResult | typeof nothing {
  const {t, format, programme, text} = view;
  const {type, sale, subPartner, customer, link, payout, adjusts, explanation} = detail;
  const isSaleTold = explanation.steps.some(({code}) => code === 'sale');
  const who = [customer?.name, customer?.email].filter(Boolean).join(' · ');
  return factList(view, t('why.facts'), [
    sale && !isSaleTold && saleFact(view, type, sale),
    subPartner?.name && {name: t('fact.sub-partner'), value: subPartner.name},
    subPartner && {name: t('fact.level'), value: format.count(subPartner.level)},
    who && {name: t('fact.customer'), value: who},
    link && {name: t('fact.link'), value: link.name || (link.code ?? link.id)},
    ...subIdsOf(detail, programme).map(({name, value}) => ({name: text(name), value})),
    payout && {name: t('fact.payout'), value: payoutFact(view, payout)},
    adjusts && {name: t('fact.adjusts'), value: textButton(t('fact.original'), () => onOpen(adjusts))},
  ]);
}

/** An adjustment comes of a refund, and says how much it was. */
function saleFact({t, format}: CommissionsView, type: string, sale: Money): Fact {
  return type === 'adjustment'
    ? {name: t('fact.refunded'), value: format.money(absMoney(sale))}
    : {name: t('fact.sale'), value: format.money(sale)};
}

/** Opens the payout where the page can show one. */
function payoutFact({runtime}: CommissionsView, {id, number = id}: NonNullable<Commission['payout']>): unknown {
  const {navigate} = runtime.hooks;
  return navigate ? textButton(number, () => callHost(navigate, {widget: 'payouts', id})) : number;
}

function textButton(label: string, onPress: () => void): TemplateResult {
  return html`<button class="link" part="link" type="button" @click=${onPress}>${label}</button>`;
}
