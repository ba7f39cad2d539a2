import {saveFile} from '../../files/save-file.js';
import type {Cell} from '../../files/sheet.js';
import type {CommissionsView} from '../commissions.messages.js';
import {exportColumns} from './export-columns.js';
import {exportFoot} from './export-foot.js';
import type {RowTaker} from './export-run.js';

/** Rows as typed cells of a worksheet, which is written when all of them are there. */
export function xlsxTaker(view: CommissionsView, facts: [string, string][], name: string): RowTaker {
  const columns = exportColumns(view);
  const taken: Cell[][] = [];
  return {
    take: (rows) => {
      for (const row of rows) taken.push(columns.map(({cell}) => cell(row)));
      return Promise.resolve();
    },
    finish: async (totals, isChecked) => {
      const {toXlsx, XLSX_TYPE} = await import('../../files/xlsx.js');
      const foot = exportFoot(view, totals, isChecked);
      const head = columns.map((column) => column.head);
      saveFile(new Blob([toXlsx({title: view.t('title'), facts, head, rows: taken, foot})], {type: XLSX_TYPE}), name);
    },
    abandon: () => {
      taken.length = 0;
      return Promise.resolve();
    },
  };
}
