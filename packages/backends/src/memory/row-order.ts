import {compareRows, isRowPosition, positionOfRow} from '@kabinet/contract';
import type {CheckedReportQuery, ReportRow} from '@kabinet/contract';
import type {Order} from './paging.js';

/** How the rows of a report stand. */
export function rowOrder({
  sort,
  direction,
  dimensions,
}: Pick<CheckedReportQuery, 'sort' | 'direction' | 'dimensions'>): Order<ReportRow> {
  return {
    position: (row) => positionOfRow(row, sort),
    isPosition: (position) => isRowPosition(position, dimensions.length),
    compare: (a, b) => compareRows(a, b, direction),
  };
}
