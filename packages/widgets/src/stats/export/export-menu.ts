import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Report} from '@kabinet/contract';
import {saveFile} from '../../files/save-file.js';
import type {Sheet} from '../../files/sheet.js';
import {fileOf} from '../../files/sheet-file.js';
import type {FileFormat} from '../../files/sheet-file.js';
import {icon} from '../../templates/icon.js';
import {menu} from '../../templates/menu.js';
import type {StatsView} from '../stats.view.js';

/** What can be downloaded: the rows of the breakdown, the figures over time. */
export type SheetKind = 'breakdown' | 'series';

export interface ExportOptions {
  /** What there is now. */
  readonly kinds: readonly SheetKind[];
  sheetOf: (kind: SheetKind) => Sheet;
  announce: (text: string) => void;
}

const FORMATS: readonly FileFormat[] = ['csv', 'xlsx'];

/** Files of exactly what is shown. */
export function exportMenu(view: StatsView, report: Report, options: ExportOptions): TemplateResult {
  const {t} = view;
  return menu({
    id: 'export',
    label: t('export'),
    trigger: html`${icon('download')}<span class="export-word">${t('export')}</span>`,
    items: options.kinds
      .flatMap((kind) => FORMATS.map((format) => ({kind, format})))
      .map(({kind, format}) => ({
        label: t(`export.${kind}.${format}`),
        icon: 'download',
        onChoose: () => void exportFile(view, report, options, kind, format),
      })),
  });
}

async function exportFile(
  {t, runtime}: StatsView,
  {period: {from, to}}: Report,
  {sheetOf, announce}: ExportOptions,
  kind: SheetKind,
  format: FileFormat,
): Promise<void> {
  try {
    const {blob, name} = await fileOf(sheetOf(kind), format, {locale: runtime.locale, period: `${from}-${to}`});
    saveFile(blob, name);
    announce(t('export.done', {name}));
  } catch {
    announce(t('export.failed'));
  }
}
