import {mayAsk} from '@kabinet/contract';
import type {Capabilities, Operation, Partner, Session} from '@kabinet/contract';
import type {ListMapping, Mapping} from './document/load.js';

/** Operations that a mapping answers. */
export function operationsOf({commissions, payouts}: Mapping): Operation[] {
  return [
    'session',
    ...(commissions ? (['commissions.list', 'balance'] as const) : []),
    ...(payouts ? (['payouts.list'] as const) : []),
  ];
}

export function sessionOf(mapping: Mapping, partner: Partner, now: string): Session {
  return {
    partner,
    programmes: mayAsk(partner.status, 'offers.list') ? [mapping.programme] : [],
    capabilities: capabilitiesOf(mapping, partner.status),
    now,
  };
}

/** All filters work on rows; those by a field that is not mapped would find nothing, and are left out. */
function capabilitiesOf(mapping: Mapping, status: string): Capabilities {
  const has = (...names: string[]) => mapping.commissions !== undefined && isMapped(mapping.commissions, names);
  const changes = has('statusChangedAt');
  return {
    methods: operationsOf(mapping).filter((operation) => mayAsk(status, operation)),
    metrics: [],
    dimensions: [],
    granularities: [],
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
    limits: {pollSeconds: POLL_SECONDS},
    realtime: false,
  };
}

/** Foreign APIs allow few requests. */
const POLL_SECONDS = 60;

function isMapped({fields}: ListMapping, names: readonly string[]): boolean {
  return fields.some(({name}) =>
    names.some((wanted) => (wanted.endsWith('.') ? name.startsWith(wanted) : name === wanted)),
  );
}
