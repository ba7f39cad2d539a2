import {html, nothing, svg} from 'lit';
import type {SVGTemplateResult, TemplateResult} from 'lit';
import {isNegative, isZero, negateMoney} from '@kabinet/contract';
import type {Account, Balance, Money} from '@kabinet/contract';
import {amount} from '../templates/amount.js';
import {bone} from '../templates/skeleton.js';
import type {BalanceView} from './balance.messages.js';
import {additionOf, STATIONS, stationsOf, unpaidOf} from './balance.model.js';
import type {Station, StationName} from './balance.model.js';
import {RIVERS, riverOf} from './river.js';
import type {Flow} from './river.js';
import {stationNote} from './station-notes.js';
import type {StationNote} from './station-notes.js';

/** One of them is shown, as the width wants it. */
const FLOWS = ['across', 'down'] as const satisfies readonly Flow[];

export interface PipelineOptions {
  balance: Balance;
  account: Account;
  /** Unique in the widget. */
  id: string;
}

/** The way of the money: a river where there is room for one, else bars; the same figures with both. */
export function pipeline(view: BalanceView, options: PipelineOptions): TemplateResult {
  const {balance, account, id} = options;
  const {t} = view;
  const stations = stationsOf(account);
  return html`<div class="pipeline" part="pipeline">
    <p class="pipeline-head small">
      <span>${unpaidWords(view, account)}</span><span class="pipeline-arrived">${t('arrived')}</span>
    </p>
    <div class="pipeline-body">
      ${FLOWS.map((flow) => river(view, stations, id, flow))}
      <ol class="stations" part="stations" aria-label=${t('stations')}>
        ${stations.map((station) => stationItem(view, station, stationNote(view, {balance, account, station}), id))}
      </ol>
    </div>
    ${proof(view, account)}
  </div>`;
}

/** Of the size that a pipeline will have. */
export function pipelineShape(): TemplateResult {
  return html`<div class="pipeline">
    <p class="pipeline-head small">
      <span class="bone-line">${bone('medium')}</span><span class="pipeline-arrived"></span>
    </p>
    <div class="pipeline-body">
      ${FLOWS.map((flow) => html`<div class="river is-${flow} bone-block"></div>`)}
      <ol class="stations">
        ${STATIONS.map(
          () =>
            html`<li class="station">
              <span class="station-name bone-line">${bone('medium')}</span>
              <span class="station-amount"><span class="bone-line">${bone('medium')}</span></span>
              <span class="station-note"><span class="bone-line">${bone('medium')}</span></span>
            </li>`,
        )}
      </ol>
    </div>
    <p class="proof"><span class="bone-line">${bone('long')}</span></p>
  </div>`;
}

function unpaidWords({t, format}: BalanceView, account: Account): TemplateResult {
  const unpaid = unpaidOf(account);
  const owes = unpaid !== undefined && isNegative(unpaid);
  const shown = unpaid && format.money(owes ? negateMoney(unpaid) : unpaid);
  return html`${t(owes ? 'owed' : 'unpaid')} <strong class="strong">${shown ?? '—'}</strong>`;
}

const LOOKS: Readonly<Record<StationName, string>> = {
  pending: 'is-pending',
  onHold: 'is-hold',
  available: 'is-available',
  requested: 'is-requested',
  paid: 'is-paid',
};

/** What is not certain is hatched; the pattern belongs to the drawing that uses it. */
function hatch(id: string, step: number): SVGTemplateResult {
  return svg`<pattern id=${id} width=${step} height=${step} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="hatch-ground" width=${step} height=${step} /><path class="hatch-line" d="M2 0V${step}" />
  </pattern>`;
}

function river(view: BalanceView, stations: readonly Station[], id: string, flow: Flow): TemplateResult {
  const {width, height} = RIVERS[flow];
  const paid = stations.at(-1)?.amount;
  const paths = riverOf(
    stations.slice(0, -1).map(({share}) => share),
    {hasArrived: paid !== undefined && Number(paid.amount) > 0, flow},
  );
  const pattern = `${id}-${flow}`;
  return html`<svg
    class="river is-${flow} ${flow === 'across' ? 'is-directed' : ''}"
    part="river"
    viewBox="0 0 ${width} ${height}"
    preserveAspectRatio="none"
    role="img"
    aria-label=${riverWords(view, stations)}
  >
    ${hatch(pattern, 8)}
    ${stations.map(
      ({name}, index) =>
        svg`<path class=${LOOKS[name]} fill=${name === 'pending' ? `url(#${pattern})` : nothing} d=${paths[index] ?? ''} />`,
    )}
  </svg>`;
}

function riverWords({t, format}: BalanceView, stations: readonly Station[]): string {
  const words = stations.map(({name, amount: money}) => `${t(`station.${name}`)} ${money ? format.money(money) : '—'}`);
  return t('river', {stations: words.join(', ')});
}

function stationItem(view: BalanceView, station: Station, note: StationNote, id: string): TemplateResult {
  const {name, share} = station;
  return html`<li class="station" part="station">
    <span class="station-name"><i class="swatch ${LOOKS[name]}"></i>${view.t(`station.${name}`)}</span>
    <span class="station-amount">${amount(station.amount, view.format)}</span>
    ${name === 'paid' ? nothing : bar(LOOKS[name], share, `${id}-bar`)}
    <span class="station-note">
      ${[note.counted, note.onwards].map((words) => (words === undefined ? nothing : html`<span>${words}</span> `))}
    </span>
  </li>`;
}

function bar(look: string, share: number, id: string): TemplateResult {
  const isHatched = look === LOOKS.pending;
  return html`<svg class="bar" aria-hidden="true" focusable="false">
    ${isHatched ? hatch(id, 4) : nothing}
    ${svg`<rect class=${look} fill=${isHatched ? `url(#${id})` : nothing} width="${Math.round(share * 1000) / 10}%" height="6" rx="3" />`}
  </svg>`;
}

/** Trust is arithmetic that one can repeat; figures that do not add up are not said to. */
function proof(view: BalanceView, account: Account): TemplateResult | typeof nothing {
  const {t, format} = view;
  const addition = additionOf(account);
  if (!addition) return nothing;
  const {terms, unpaid, earned} = addition;
  if (terms.every(({amount: term}) => isZero(term)))
    return html`<p class="proof" part="proof">${nothingLeft(view, earned)}</p>`;
  const sum = terms.map(({sign, amount: term}) => `${sign} ${bare(term, format)}`.trim()).join(' ');
  return html`<p class="proof" part="proof">
    ${t('adds-up', {sum})} <strong class="strong nowrap">${format.money(unpaid)}</strong>;
    ${t('adds-up.earned', {earned: format.money(earned)})}
  </p>`;
}

/** Zeros need no addition. */
function nothingLeft({t, format}: BalanceView, earned: Money): string {
  return isZero(earned) ? t('adds-up.nothing') : t('adds-up.all-paid', {earned: format.money(earned)});
}

/** An amount inside an addition, whose currency is told at the end. */
function bare({amount: value, currency}: Money, format: BalanceView['format']): string {
  const own = value.split('.')[1]?.length ?? 0;
  return format.decimal(value, Math.max(format.moneyDigits(currency), own));
}
