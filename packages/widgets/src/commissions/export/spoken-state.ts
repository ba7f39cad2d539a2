import {messages as common} from '../../runtime/common.messages.js';
import type {CommissionsView} from '../commissions.messages.js';
import {MOST_ROWS} from './export-format.js';
import type {Export} from './exporter.js';

/** What came of an export, in sentences; undefined while it is under way and when it was cancelled. */
export function spokenState({t, runtime}: CommissionsView, {format, name, run}: Export): string | undefined {
  const {state, rows} = run;
  switch (state.kind) {
    case 'finished': {
      const done = format === 'print' ? t('export.printed', {rows}) : t('export.done', {name, rows});
      return state.isChecked === undefined
        ? done
        : `${done} ${t(state.isChecked ? 'export.checked' : 'export.differs')}`;
    }
    case 'stopped': {
      const reason = runtime.texts(common)(`error.${state.error.kind}.title`);
      return state.canGoOn ? t('export.stopped', {reason, rows}) : t('export.failed');
    }
    case 'refused':
      return format === 'csv' ? undefined : t(`export.refused.${format}`, {most: MOST_ROWS[format]});
    default:
      return undefined;
  }
}
