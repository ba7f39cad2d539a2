import {checkReportQuery} from '@kabinet/contract';
import type {Report, ReportQuery} from '@kabinet/contract';
import {cut} from './report-cut.js';
import type {Cut} from './report-cut.js';
import {pageOfRows} from './report-rows.js';
import {metaOf} from './scope.js';
import type {ProgrammeScope} from './scope.js';

/** Figures of a period, beside those of another one if the query wants. */
export async function report(scope: ProgrammeScope, input: ReportQuery): Promise<Report> {
  const query = checkReportQuery(input);
  const [main, other] = await Promise.all([
    cut(scope, query, query.period),
    query.compare && cut(scope, query, query.compare),
  ]);
  return {
    meta: metaOf(scope),
    period: query.period,
    totals: main.totals,
    ...(main.series && {series: main.series}),
    ...(query.dimensions.length > 0 && (await pageOfRows(scope, input, query, main, other))),
    ...(query.compare && other && {compare: comparisonOf(query.compare, other)}),
  };
}

function comparisonOf(period: ReportQuery['period'], {totals, series}: Cut): Report['compare'] {
  return {period, totals, ...(series && {series})};
}
