import {Budget, Operations, programmeOf, Upstream} from '../kit/index.js';
import type {Platform} from '../kit/index.js';
import {EverflowApi} from './api.js';
import {backendOf} from './backend.js';
import {ALLOWANCE, manners} from './manners.js';
import {EverflowReader} from './reader.js';
import {everflowSettings} from './settings.js';
import type {EverflowSettings} from './settings.js';
import {onceKnown} from './zones.js';

export type {EverflowSettings} from './settings.js';

/** Everflow, by its affiliate API: each partner has a key of their own, and all share one allowance. */
export const everflow: Platform<EverflowSettings> = {
  name: 'everflow',
  settings: everflowSettings,
  keys: [],
  hasPartnerKeys: true,
  allowance: ALLOWANCE,
  connect({settings, allowance = ALLOWANCE, runtime}) {
    const {url, timeZoneId} = settings;
    const upstream = new Upstream({url, budget: new Budget(allowance, runtime.pace), manners, runtime});
    const programme = programmeOf(settings.programme);
    const zones = onceKnown((api: EverflowApi) => api.zones());
    const {now} = runtime.pace;
    return {
      backendFor: (partner) => {
        const own = upstream.for(partner.id, {'X-Eflow-API-Key': partner.key ?? ''});
        const reader = new EverflowReader({
          api: new EverflowApi(own),
          upstream: own,
          programme,
          timeZoneId,
          zones,
          now,
        });
        const operations = new Operations({
          id: partner.id,
          partner: () => reader.partner(partner),
          programme,
          runtime,
          waitMs: () => upstream.waitMs,
        });
        return backendOf({address: url, reader, operations, partner, now});
      },
    };
  },
};
