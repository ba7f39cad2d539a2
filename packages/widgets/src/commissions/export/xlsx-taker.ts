import {saveFile} from '../../files/save-file.js';
import {XlsxFile} from '../../files/xlsx.js';
import type {CommissionsView} from '../commissions.messages.js';
import {exportColumns} from './export-columns.js';
import {exportFoot} from './export-foot.js';
import type {RowTaker} from './export-run.js';

/** Rows as typed cells of a worksheet, packed as they come. */
export function xlsxTaker(view: CommissionsView, facts: [string, string][], name: string): RowTaker {
  const columns = exportColumns(view);
  const file = new XlsxFile({title: view.t('title'), facts, head: columns.map(({head}) => head)});
  return {
    take: (rows) => {
      file.add(rows.map((row) => columns.map(({cell}) => cell(row))));
      return Promise.resolve();
    },
    finish: (totals, isChecked) => {
      saveFile(file.end(exportFoot(view, totals, isChecked)), name);
      return Promise.resolve();
    },
  };
}
