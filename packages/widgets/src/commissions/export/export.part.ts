import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {fileChoice} from '../../styles/file-choice.styles.js';
import {button} from '../../templates/button.js';
import {icon} from '../../templates/icon.js';
import type {IconName} from '../../templates/icon.js';
import {closePopover} from '../../templates/popover.js';
import {progress} from '../../templates/progress.js';
import {strip} from '../../templates/strip.js';
import type {CommissionsView} from '../commissions.messages.js';
import {EXPORT_FORMATS, MOST_ROWS} from './export-format.js';
import type {ExportFormat} from './export-format.js';
import {styles} from './export.styles.js';
import type {Export, Exporter, Wanted} from './exporter.js';
import {spokenState} from './spoken-state.js';

export {Exporter} from './exporter.js';

export const sheets = [fileChoice, styles];

const ICONS: Readonly<Record<ExportFormat, IconName>> = {csv: 'download', xlsx: 'download', print: 'list'};

/** What can be taken, and in which form. */
export function exportChoice(
  view: CommissionsView,
  exporter: Exporter,
  {query, rows}: Omit<Wanted, 'format'>,
): TemplateResult {
  const {t} = view;
  const what = rows === undefined ? t('export.what-uncounted') : t('export.what', {count: rows});
  return html`<div class="file-choice">
    <p class="file-what">${exporter.isRunning ? t('export.busy') : what}</p>
    ${EXPORT_FORMATS.map((format) => {
      const isTooMany = (rows ?? 0) > MOST_ROWS[format];
      return html`<button
        class="menu-item"
        part="menu-item"
        type="button"
        ?disabled=${exporter.isRunning || isTooMany}
        @click=${(event: Event) => {
          closePopover(event);
          void exporter.start(view, {format, query, rows});
        }}
      >
        ${icon(ICONS[format])}
        <span>${t(`export.${format}`)} <span class="file-note">${noteOf(view, format, rows)}</span></span>
      </button>`;
    })}
  </div>`;
}

function noteOf({t}: CommissionsView, format: ExportFormat, rows: number | undefined): string {
  if (format === 'csv') return t('export.any');
  const most = MOST_ROWS[format];
  return rows !== undefined && rows > most ? t('export.too-many', {most, rows}) : t('export.most', {most});
}

/** How far the file is, or what came of it, above the list; `onLeave` ends it, or takes away what is told of it. */
export function exportState(
  view: CommissionsView,
  exporter: Exporter,
  onLeave: () => void,
): TemplateResult | typeof nothing {
  const going = exporter.export;
  if (!going) return nothing;
  return html`<div class="export-state">${stateOf(view, exporter, going, onLeave)}</div>`;
}

function stateOf(
  view: CommissionsView,
  exporter: Exporter,
  going: Export,
  onLeave: () => void,
): TemplateResult | typeof nothing {
  const {t} = view;
  const {state} = going.run;
  const leave = button({label: t('action.close'), icon: 'cross', iconOnly: true, kind: 'bare', onPress: onLeave});
  const text = spokenState(view, going);
  switch (state.kind) {
    case 'running':
      return running(view, going, onLeave);
    case 'finished':
      return state.isChecked === false
        ? strip({icon: 'alert', text, action: leave})
        : strip({icon: 'check', tone: 'good', text, action: leave});
    case 'stopped': {
      const goOn = button({label: t('export.go-on'), icon: 'refresh', onPress: () => void exporter.goOn(view)});
      return strip({icon: 'alert', text, action: html`${state.canGoOn ? goOn : nothing} ${leave}`});
    }
    case 'refused': {
      const {query} = going;
      const asCsv = button({
        label: t('export.as-csv'),
        icon: 'download',
        onPress: () => void exporter.start(view, {format: 'csv', query, rows: going.run.total}),
      });
      return strip({icon: 'info', text, action: html`${asCsv} ${leave}`});
    }
    case 'cancelled':
      return nothing;
  }
}

function running({t, format: {count}}: CommissionsView, {format, run}: Export, onCancel: () => void): TemplateResult {
  const {rows, total} = run;
  return html`<div class="export-running">
    ${progress({
      id: 'export-progress',
      label: t(`export.running.${format}`),
      text: total === undefined ? count(rows) : t('export.progress', {rows, total}),
      value: total === undefined ? undefined : Math.min(rows, total),
      max: Math.max(total ?? 1, 1),
    })}
    ${button({label: t('export.cancel'), onPress: onCancel})}
  </div>`;
}
