import {csvFoot, csvRow, csvStart, csvStyleFor} from '../../files/csv.js';
import type {FileSink} from '../../files/file-sink.js';
import type {CommissionsView} from '../commissions.messages.js';
import {exportColumns} from './export-columns.js';
import {exportFoot} from './export-foot.js';
import type {RowTaker} from './export-run.js';

/** Rows as lines of CSV, written as they come. */
export function csvTaker(view: CommissionsView, facts: [string, string][], sink: FileSink): RowTaker {
  const style = csvStyleFor(view.runtime.locale);
  const columns = exportColumns(view);
  let start = csvStart({title: view.t('title'), facts, head: columns.map(({head}) => head)}, style);
  return {
    take: async (rows) => {
      const lines = rows.map((row) =>
        csvRow(
          columns.map(({cell}) => cell(row)),
          style,
        ),
      );
      await sink.write(start + lines.join(''));
      start = '';
    },
    finish: async (totals, isChecked) => {
      await sink.write(csvFoot(exportFoot(view, totals, isChecked), style));
      await sink.close();
    },
  };
}
