import {OPERATIONS, STANDARD_METRICS} from '@kabinet/contract';
import type {Capabilities, Instant, Operation, Programme, Session} from '@kabinet/contract';
import type {PartnerFacts, ProgrammeFacts} from '../sample/dataset.js';
import {FIXED_DIMENSIONS} from './occurrences.js';
import {RANGE_DAYS} from './report.js';
import {isAllowed} from './scope.js';
import type {Need} from './scope.js';
import type {Tables} from './tables.js';

/** What each operation needs. */
export const NEEDS: Readonly<Record<Operation, Need>> = {
  session: 'nothing',
  'offers.list': 'offers',
  'links.list': 'see',
  'links.create': 'act',
  'links.update': 'act',
  'links.archive': 'act',
  report: 'see',
  'commissions.list': 'see',
  'commissions.get': 'see',
  balance: 'see',
  'payouts.list': 'see',
  'payouts.get': 'see',
};

export function session(tables: Tables, partner: PartnerFacts, now: Instant): Session {
  const {id, name, status, statusLabel, statusReason} = partner;
  const programmes = partner.programmes.flatMap((programme) => tables.programmes.get(programme) ?? []);
  return {
    partner: {id, name, status, ...(statusLabel && {statusLabel}), ...(statusReason && {statusReason})},
    programmes: isAllowed(status, 'offers') ? programmes.map(toProgramme) : [],
    capabilities: capabilities(tables, partner, programmes),
    now,
  };
}

function capabilities(tables: Tables, partner: PartnerFacts, programmes: readonly ProgrammeFacts[]): Capabilities {
  return {
    methods: OPERATIONS.filter((operation) => {
      const need = NEEDS[operation];
      return need === 'nothing' || isAllowed(partner.status, need);
    }),
    metrics: [...STANDARD_METRICS],
    dimensions: [...FIXED_DIMENSIONS.map((name) => ({id: name})), ...labelledSlots(programmes)],
    granularities: ['hour', 'day', 'week', 'month'],
    commissionFilters: ['status', 'type', 'offer', 'link', 'payout'],
    links: {quota: {used: usedLinks(tables, partner.id), limit: partner.linkQuota}, customCodes: true},
    limits: {rangeDays: RANGE_DAYS, pollSeconds: 15},
    realtime: true,
  };
}

/** Links that count against the quota. */
export function usedLinks(tables: Tables, partner: string): number {
  return tables.links(partner).filter(({status}) => status !== 'archived').length;
}

/** Each sub-id that a programme asks for by a name; where programmes differ, the first one names it. */
function labelledSlots(programmes: readonly ProgrammeFacts[]): Capabilities['dimensions'] {
  const labels = new Map(
    programmes
      .flatMap(({subIds = []}) => subIds)
      .reverse()
      .map(({slot, label}) => [slot, label]),
  );
  return [...labels].map(([id, label]) => ({id, label})).sort((a, b) => Number(a.id.slice(3)) - Number(b.id.slice(3)));
}

/** The payout day is the server's own business; partners read the schedule in words. */
function toProgramme({payoutDay: _payoutDay, ...programme}: ProgrammeFacts): Programme {
  return programme;
}
