import {canonicalAmount, invalid, metricRegistry, multiplyMoney} from '@kabinet/contract';
import type {
  BaseMetric,
  Capabilities,
  Figure,
  Figures,
  Metric,
  PartnerBackend,
  ReadOptions,
  Report,
  ReportQuery,
} from '@kabinet/contract';
import {rowOrder} from '../memory/row-order.js';
import {pageOf} from '../memory/paging.js';
import type {MetricSet, Source} from './metric-set.js';

/** All rows there are: their order by the set's metrics is found here. */
const ALL_ROWS = 10_000;
/** Amounts have two digits and factors at most four, so that nothing is rounded and everything still adds up. */
const EXACT_DIGITS = 6;

/** The backend with the figures of another trade, made of its own: for demos and tests. */
export function withMetrics(backend: PartnerBackend, set: MetricSet): PartnerBackend {
  const {report, links} = backend;
  return {
    ...backend,
    async session(query, options) {
      const session = await backend.session(query, options);
      const {capabilities} = session;
      const ofLinks = capabilities.links && {links: sortedBy(set, capabilities.links)};
      return {...session, capabilities: {...capabilities, metrics: [...set.metrics], ...ofLinks}};
    },
    ...(report && {
      report: (query: ReportQuery, options?: ReadOptions) => answer(set, report.bind(backend), query, options),
    }),
    ...(links && {
      links: {
        ...links,
        async list(query, options) {
          const page = await links.list(query, options);
          const items = page.items.map(({figures, ...link}) => ({
            ...link,
            ...(figures && {figures: translated(set, Object.keys(set.madeOf), figures)}),
          }));
          return {...page, items};
        },
      },
    }),
  };
}

type LinkCapabilities = NonNullable<Capabilities['links']>;

/** Links stand in the order of the backend's own figures: those that the set counts under the same name. */
function sortedBy({madeOf}: MetricSet, links: LinkCapabilities): LinkCapabilities {
  const isKept = (sort: string): boolean =>
    sort === 'created' || sort === 'name' || (madeOf[sort]?.of === sort && madeOf[sort].times === undefined);
  return {...links, ...(links.sorts && {sorts: links.sorts.filter(isKept)})};
}

async function answer(
  set: MetricSet,
  report: NonNullable<PartnerBackend['report']>,
  query: ReportQuery,
  options: ReadOptions | undefined,
): Promise<Report> {
  const {metrics, sort, direction = 'desc', cursor: _cursor, limit: _limit, ...rest} = query;
  const bases = new Set(metrics.map((id, index) => sourceOf(set, id, `/metrics/${index}`).of));
  const order = sortMetric(set, sort ?? metrics[0] ?? '', metrics);
  const given = await report({...rest, metrics: [...bases], limit: ALL_ROWS}, options);
  const own = (figures: Figures) => translated(set, metrics, figures);
  const series = (list: Report['series']) =>
    list && {series: list.map(({bucket, figures}) => ({bucket, figures: own(figures)}))};
  const rows = given.rows?.map((row) => ({
    ...row,
    figures: own(row.figures),
    ...(row.compare && {compare: own(row.compare)}),
  }));
  const page =
    rows &&
    pageOf(
      {partner: set.metrics.map(({id}) => id).join(), operation: 'report', query},
      rows,
      rowOrder({sort: order, direction, dimensions: query.dimensions ?? []}),
    );
  return {
    meta: given.meta,
    period: given.period,
    totals: own(given.totals),
    ...series(given.series),
    ...(page && {rows: page.items, nextCursor: page.nextCursor, rowCount: page.total}),
    ...(given.compare && {
      compare: {period: given.compare.period, totals: own(given.compare.totals), ...series(given.compare.series)},
    }),
  };
}

function sourceOf({madeOf}: MetricSet, id: string, pointer: string): Source {
  const source = Object.hasOwn(madeOf, id) ? madeOf[id] : undefined;
  if (source) return source;
  throw invalid(pointer, 'unknown_metric', `There is no metric ${JSON.stringify(id)} to ask for.`);
}

function sortMetric(set: MetricSet, id: string, asked: readonly string[]): Metric {
  const metric = set.metrics.find((known) => known.id === id);
  const needed = metric?.formula ? [metric.formula.numerator, metric.formula.denominator] : [id];
  if (metric && needed.every((part) => asked.includes(part))) return metric;
  throw invalid('/sort', 'unknown_metric', 'Rows are sorted by a metric that is asked for, or a ratio of such.');
}

function translated(set: MetricSet, metrics: readonly string[], figures: Figures): Figures {
  const registry = metricRegistry(set.metrics);
  return Object.fromEntries(
    metrics.map((id) => {
      const {of, times} = sourceOf(set, id, '/metrics');
      return [id, madeOf(figures, of, times, registry.get(id))];
    }),
  );
}

function madeOf(figures: Figures, of: BaseMetric, times: string | undefined, metric: Metric | undefined): Figure {
  const figure = figures[of] ?? null;
  if (!Array.isArray(figure) || times === undefined) return figure;
  const products = figure.map((money) => multiplyMoney(money, times, EXACT_DIGITS));
  if (metric?.kind !== 'quantity') return products;
  return {value: canonicalAmount(products[0]?.amount ?? '0'), unit: metric.unit ?? metric.id};
}
