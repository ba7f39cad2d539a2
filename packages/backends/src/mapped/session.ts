import {HOURLY_RANGE_DAYS, LINK_SORTS, mayAsk, REPORT_RANGE_DAYS} from '@kabinet/contract';
import type {Capabilities, Operation, Partner, Session} from '@kabinet/contract';
import {metricsOf} from '../lists/report.js';
import type {Countable} from '../lists/report.js';
import type {ListMapping, Mapping} from './document/judged.js';

/** Operations that a mapping answers. */
function operationsOf({commissions, payouts, links, offers}: Mapping, counted: Countable | undefined): Operation[] {
  const hasOffers = offers.length > 0;
  return [
    'session',
    ...(hasOffers ? (['offers.list'] as const) : []),
    ...(links ? (['links.list'] as const) : []),
    ...(links?.create && hasOffers ? (['links.create'] as const) : []),
    ...(counted ? (['report'] as const) : []),
    ...(commissions ? (['commissions.list', 'commissions.get', 'balance'] as const) : []),
    ...(payouts ? (['payouts.list'] as const) : []),
  ];
}

/** @param counted - What figures are made of, if of anything. */
export function sessionOf(mapping: Mapping, counted: Countable | undefined, partner: Partner, now: string): Session {
  return {
    partner,
    programmes: mayAsk(partner.status, 'offers.list') ? [mapping.programme] : [],
    capabilities: capabilitiesOf(mapping, counted, partner.status),
    now,
  };
}

/** All filters work on rows; those by a field that is not mapped would find nothing, and are left out. */
function capabilitiesOf(mapping: Mapping, counted: Countable | undefined, status: string): Capabilities {
  const has = (...names: string[]) => mapping.commissions !== undefined && isMapped(mapping.commissions, names);
  const changes = has('statusChangedAt');
  return {
    methods: operationsOf(mapping, counted).filter((operation) => mayAsk(status, operation)),
    metrics: counted ? metricsOf(counted) : [],
    dimensions: counted?.dimensions.map((id) => ({id})) ?? [],
    granularities: [...(counted?.granularities ?? [])],
    commissionFilters: [
      'status',
      'type',
      'offer',
      'currency',
      'amount',
      'jumpTo',
      ...(has('link.id') ? ['link'] : []),
      ...(has('payout.id') ? ['payout'] : []),
      ...(changes ? ['periodBy'] : []),
      ...(has('subIds.') ? ['subIds'] : []),
      ...(has('orderId', 'customer.') ? ['search'] : []),
    ],
    commissionSorts: ['occurredAt', 'amount', ...(changes ? ['statusChangedAt'] : [])],
    ...(mapping.links && {links: linkCapabilities(mapping.links.create?.customCodes === true, counted)}),
    limits: {
      rangeDays: REPORT_RANGE_DAYS,
      stepDays: {hour: HOURLY_RANGE_DAYS},
      pollSeconds: POLL_SECONDS,
    },
    realtime: false,
  };
}

/** Links have figures where figures can be cut by them. */
function linkCapabilities(customCodes: boolean, counted: Countable | undefined): Capabilities['links'] {
  const figures = counted?.dimensions.includes('link') ? metricsOf(counted).map(({id}) => id) : [];
  const sorts = LINK_SORTS.filter((sort) => sort === 'created' || sort === 'name' || figures.includes(sort));
  return {customCodes, filters: ['status', 'offer', 'search'], sorts};
}

/** Foreign APIs allow few requests. */
const POLL_SECONDS = 60;

function isMapped({fields}: ListMapping, names: readonly string[]): boolean {
  return fields.some(({name}) =>
    names.some((wanted) => (wanted.endsWith('.') ? name.startsWith(wanted) : name === wanted)),
  );
}
