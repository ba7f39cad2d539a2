import {mayAsk, methodOf, OPERATIONS} from '@kabinet/contract';
import type {Capabilities, Partner, PartnerBackend, Programme, Session} from '@kabinet/contract';

/** What an adapter can do beside its methods; what is left out it cannot. */
export type Offered = Partial<Omit<Capabilities, 'methods'>>;

/** Platforms allow few requests. */
const POLL_SECONDS = 60;

/** A session that names exactly the methods which the backend has and the partner may call. */
export function sessionOf(
  backend: Omit<PartnerBackend, 'session'>,
  {partner, programme, offered, now}: {partner: Partner; programme: Programme; offered: Offered; now: number},
): Session {
  const has = (operation: (typeof OPERATIONS)[number]) =>
    operation === 'session' || methodOf(backend as PartnerBackend, operation) !== undefined;
  const {limits, ...rest} = offered;
  return {
    partner,
    programmes: mayAsk(partner.status, 'offers.list') ? [programme] : [],
    capabilities: {
      metrics: [],
      dimensions: [],
      granularities: [],
      realtime: false,
      ...rest,
      limits: {pollSeconds: POLL_SECONDS, ...limits},
      methods: OPERATIONS.filter((operation) => has(operation) && mayAsk(partner.status, operation)),
    },
    now: new Date(now).toISOString(),
  };
}
