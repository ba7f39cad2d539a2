import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Report} from '@kabinet/contract';
import {term} from '../templates/tooltip.js';
import {includesNow} from './stats.view.js';
import type {StatsView} from './stats.view.js';

/** Keeps the line before its words are there; without a width, so that they do not count as moved. */
const NO_WORDS = '\u200b';

/** By which clock days are counted, of when the figures are, and whether they are final. */
export function foot({t, format, session}: StatsView, report: Report | undefined): TemplateResult {
  const open = (): TemplateResult =>
    html` · ${term({id: 'unfinished', name: t('chart.unfinished'), explanation: t('unfinished.text')})}`;
  return html`<footer class="foot" part="footer">
    <span>${t('freshness.zone', {zone: format.zone(report?.meta.asOf ?? session.now)})}</span>
    <span
      >${report ? t('freshness.as-of', {time: format.dateTime(report.meta.asOf)}) : NO_WORDS}${
        report && includesNow(report) ? open() : nothing
      }</span
    >
  </footer>`;
}
