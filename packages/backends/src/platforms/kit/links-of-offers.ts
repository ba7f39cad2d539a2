import type {BaseMetric, Figure, Link, LinkPage, LinksQuery, Report, ReportQuery} from '@kabinet/contract';
import {listOfLinks} from '../../lists/link-list.js';
import type {AnswerScope} from '../../lists/answers.js';

/** The most rows to a page of a report: more offers than a partner runs. */
const MOST_OFFERS = 10_000;

/**
 * Links where each is that of one offer: their figures are those of the offer.
 * @param metrics - Those that are counted by offer; without any there are no figures.
 */
export async function linksOfOffers(
  scope: AnswerScope,
  links: readonly Link[],
  query: LinksQuery,
  {metrics, report}: {metrics: readonly BaseMetric[]; report: (query: ReportQuery) => Promise<Report>},
): Promise<LinkPage> {
  const {programme, period} = query;
  const {partner, meta} = scope;
  if (!period || metrics.length === 0) return listOfLinks(query, {partner, meta}, links);
  const counted = await report({programme, period, metrics: [...metrics], dimensions: ['offer'], limit: MOST_OFFERS});
  const rows = new Map(counted.rows?.map(({keys, figures}) => [keys[0]?.value, figures]));
  const nothing = Object.fromEntries(metrics.map((metric) => [metric, nothingOf(metric, counted.totals[metric])]));
  const withFigures = (chosen: readonly Link[]) =>
    chosen.map((link) => ({...link, figures: rows.get(link.offer.id) ?? nothing}));
  return listOfLinks(query, {partner, meta: counted.meta, counted: withFigures}, links);
}

/** What could not be counted of all was not counted of one; no money is zero of any currency. */
function nothingOf(metric: BaseMetric, total: Figure | undefined): Figure {
  if (total === null) return null;
  return metric === 'earnings' || metric === 'revenue' ? [] : 0;
}
