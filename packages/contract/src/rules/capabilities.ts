import {STANDARD_METRICS} from '../metrics.js';
import {OPERATIONS} from '../routes.js';
import type {Capabilities, Programme} from '../session.js';
import {mayAsk} from './operation-access.js';
import {FIXED_DIMENSIONS, REPORT_RANGE_DAYS} from './report-query.js';

/** What the capabilities of a partner depend on. */
export interface CapabilityFacts {
  readonly status: string;
  /** Those that the partner takes part in. */
  readonly programmes: readonly Pick<Programme, 'subIds'>[];
  /** Links that are not archived, and the most there may be of them; null is no limit. */
  readonly links: {readonly used: number; readonly limit: number | null};
}

const POLL_SECONDS = 15;

/** What a partner may ask of a backend that has everything. */
export function capabilitiesOf({status, programmes, links: {used, limit}}: CapabilityFacts): Capabilities {
  return {
    methods: OPERATIONS.filter((operation) => mayAsk(status, operation)),
    metrics: [...STANDARD_METRICS],
    dimensions: [...FIXED_DIMENSIONS.map((id) => ({id})), ...labelledSlots(programmes)],
    granularities: ['hour', 'day', 'week', 'month'],
    commissionFilters: ['status', 'type', 'offer', 'link', 'payout'],
    links: {...(limit !== null && {quota: {used, limit}}), customCodes: true},
    limits: {rangeDays: REPORT_RANGE_DAYS, pollSeconds: POLL_SECONDS},
    realtime: true,
  };
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
