/** What a backend needs that can read all rows of one partner: filters, order, pages, sums and figures are made here. */
export {balanceOf, commissionPage, payoutPage} from './answers.js';
export type {AnswerScope} from './answers.js';
export {Asking} from './asking.js';
export {detailOf} from './commission-detail.js';
export {COMMISSION_METRICS, countedCommissions} from './counted-commissions.js';
export {listOfLinks} from './link-list.js';
export type {LinkListScope} from './link-list.js';
export {metricsOf, reportOfRows} from './report.js';
export type {Countable, CountedRow, ReportScope} from './report.js';
