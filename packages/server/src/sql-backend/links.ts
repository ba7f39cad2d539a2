import {BASE_METRICS, invalid} from '@kabinet/contract';
import type {BaseMetric, Link, LinkPage, LinksQuery} from '@kabinet/contract';
import {and, eq, sql} from 'drizzle-orm';
import type {SQL} from 'drizzle-orm';
import {links, offers} from '../schema.js';
import {isIn} from './conditions.js';
import {sumsOf, Tally} from './figures.js';
import type {Sums} from './figures.js';
import {toLink} from './link-rows.js';
import type {JoinedLink} from './link-rows.js';
import {pageOf, windowOf} from './paging.js';
import type {Order, SortColumn} from './paging.js';
import {reportSource} from './report-source.js';
import {metaOf} from './scope.js';
import type {ProgrammeScope} from './scope.js';
import {spanOf} from './time-buckets.js';

/** A link with its sums in the period of the query. */
interface CountedLink extends JoinedLink {
  readonly sums: Sums | null;
}

/** The partner's links, newest first or by a figure of the period. */
export async function listLinks(scope: ProgrammeScope, query: LinksQuery): Promise<LinkPage> {
  const {sort = 'created', period} = query;
  if (sort !== 'created' && !period) throw invalid('/period', 'period_needed', 'Figures are those of a period.');
  const {db, partner, programme} = scope;
  const chosen = and(
    eq(links.partnerId, partner.id),
    eq(links.programmeId, programme.id),
    isIn(links.status, query.status?.length ? query.status : ['active', 'paused']),
    query.offer === undefined ? undefined : eq(links.offerId, query.offer),
  );
  const order = orderBy(sort);
  const cursorScope = {partner: partner.id, operation: 'links.list', query};
  const {after, orderBy: columns, limit} = windowOf(cursorScope, order);
  const [rows, total] = await Promise.all([
    selectCounted(scope, query).where(and(chosen, after)).orderBy(columns).limit(limit),
    db.$count(links, chosen),
  ]);
  const {items, nextCursor} = pageOf(cursorScope, order, rows);
  return {items: items.map((row) => toCountedLink(scope, query, row)), nextCursor, total, meta: metaOf(scope)};
}

function selectCounted(scope: ProgrammeScope, {period}: LinksQuery) {
  return scope.db
    .select({link: links, offer: {id: offers.id, name: offers.name}, sums: sql<Sums | null>`to_json(counted)`})
    .from(links)
    .innerJoin(offers, eq(offers.id, links.offerId))
    .leftJoin(sql`${countedBy(scope, period)} as counted`, sql`counted.link_id = ${links.id}`);
}

/** The sums of each link; without a period of none. */
function countedBy(scope: ProgrammeScope, period: LinksQuery['period']): SQL {
  if (!period) return sql`(select null::text as link_id where false)`;
  const span = spanOf(period, scope.programme.timeZone);
  const source = reportSource(scope, {dimensions: ['link'], filters: {}}, span);
  return sql`(select link_id, ${sumsOf(BASE_METRICS)} ${source} group by link_id)`;
}

const NEWEST: readonly SortColumn[] = [
  {value: links.createdAt, type: 'timestamptz'},
  {value: links.id, type: 'text'},
];

function orderBy(sort: 'created' | BaseMetric): Order<CountedLink> {
  const newest = ({link}: CountedLink) => [link.createdAt.toISOString(), link.id];
  if (sort === 'created') return {columns: NEWEST, direction: 'desc', position: newest};
  const value = sql`coalesce(${sql.raw(`counted."${sort}"`)}::numeric, 0)`;
  return {
    columns: [{value, type: 'numeric'}, ...NEWEST],
    direction: 'desc',
    position: (row) => [row.sums?.[sort] ?? 0, ...newest(row)],
  };
}

function toCountedLink(scope: ProgrammeScope, {period}: LinksQuery, row: CountedLink): Link {
  const link = toLink(scope, row);
  if (!period) return link;
  const tally = new Tally(scope.programme.currency).add(row.sums ?? {});
  return {...link, figures: tally.figures(BASE_METRICS)};
}
