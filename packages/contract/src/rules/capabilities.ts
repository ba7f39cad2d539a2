import {dateIn} from '../calendar.js';
import type {Instant} from '../calendar.js';
import {COMMISSION_SORTS} from '../commissions.js';
import {LINK_SORTS} from '../links.js';
import {OPERATIONS} from '../endpoints.js';
import type {Operation} from '../endpoints.js';
import type {PaperTerms} from '../papers/rule.js';
import type {Capabilities, Programme} from '../session.js';
import {COUNTED_METRICS} from './counted-metrics.js';
import {mayAsk} from './operation-access.js';
import {FIXED_DIMENSIONS, HOURLY_RANGE_DAYS, REPORT_RANGE_DAYS} from './report-query.js';

/** What the capabilities of a partner depend on. */
export interface CapabilityFacts {
  readonly status: string;
  /** Those that the partner takes part in. */
  readonly programmes: readonly (Pick<Programme, 'subIds' | 'timeZone'> & {
    /** Null, as absent, where payouts come by the schedule alone. */
    readonly payoutRequests?: Programme['payoutRequests'] | null;
    /** Null, as absent, where nothing is asked for. */
    readonly papers?: PaperTerms | null;
  })[];
  /** When the partner joined: there is nothing older. */
  readonly since: Instant;
  /** Links that are not archived, the most there may be of them (null is no limit), and their tags. */
  readonly links: {readonly used: number; readonly limit: number | null; readonly tags: readonly string[]};
}

const COMMISSION_FILTERS = [
  'status',
  'type',
  'offer',
  'link',
  'payout',
  'periodBy',
  'currency',
  'amount',
  'subIds',
  'search',
  'jumpTo',
];
const POLL_SECONDS = 15;
const MOST_ROWS = 10_000;

/** What a partner may ask of a backend that has everything. */
export function capabilitiesOf({status, programmes, since, links: {used, limit, tags}}: CapabilityFacts): Capabilities {
  return {
    methods: OPERATIONS.filter((operation) => mayAsk(status, operation) && isOffered(operation, programmes)),
    metrics: [...COUNTED_METRICS],
    dimensions: [...FIXED_DIMENSIONS.map((id) => ({id})), ...labelledSlots(programmes)],
    granularities: ['hour', 'day', 'week', 'month'],
    commissionFilters: [...COMMISSION_FILTERS],
    commissionSorts: [...COMMISSION_SORTS],
    links: {
      ...(limit !== null && {quota: {used, limit}}),
      customCodes: true,
      codeChange: 'old_code_leads',
      filters: ['status', 'offer', 'tag', 'search'],
      sorts: [...LINK_SORTS],
      tags: [...new Set(tags)].sort(),
    },
    limits: {
      rangeDays: REPORT_RANGE_DAYS,
      stepDays: {hour: HOURLY_RANGE_DAYS},
      ...oldestDay(programmes, since),
      rows: MOST_ROWS,
      pollSeconds: POLL_SECONDS,
    },
    realtime: true,
  };
}

const REQUEST_OPERATIONS: ReadonlySet<Operation> = new Set(['payouts.quote', 'payouts.request', 'payouts.cancel']);

/** Where every programme pays by its schedule alone, nothing can be requested; where none asks for papers, none are sent. */
function isOffered(operation: Operation, programmes: CapabilityFacts['programmes']): boolean {
  if (REQUEST_OPERATIONS.has(operation)) return programmes.some(({payoutRequests}) => payoutRequests != null);
  if (operation.startsWith('obligations.')) return programmes.some(({papers}) => papers != null);
  return true;
}

/** The earliest of the days on which it was that moment. */
function oldestDay(programmes: CapabilityFacts['programmes'], since: Instant): {oldestDay?: string} {
  const [oldest] = programmes.map(({timeZone}) => dateIn(timeZone, since)).sort();
  return oldest === undefined ? {} : {oldestDay: oldest};
}

/** Each sub-id that a programme asks for by a name; where programmes differ, the first one names it. */
function labelledSlots(programmes: CapabilityFacts['programmes']): Capabilities['dimensions'] {
  const labels = new Map(
    programmes
      .flatMap(({subIds}) => subIds ?? [])
      .reverse()
      .map(({slot, label}) => [slot, label]),
  );
  return [...labels].map(([id, label]) => ({id, label})).sort((a, b) => Number(a.id.slice(3)) - Number(b.id.slice(3)));
}
