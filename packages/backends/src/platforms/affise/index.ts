import {Budget, Operations, programmeOf, Upstream} from '../kit/index.js';
import type {Platform} from '../kit/index.js';
import {AffiseApi} from './api.js';
import {backendOf} from './backend.js';
import {ALLOWANCE, manners} from './manners.js';
import {AffiseReader} from './reader.js';
import {affiseSettings} from './settings.js';
import type {AffiseSettings} from './settings.js';

export type {AffiseSettings} from './settings.js';

/** Affise, by the part of its API 3.x that affiliates may use: each partner has a key of their own. */
export const affise: Platform<AffiseSettings> = {
  name: 'affise',
  settings: affiseSettings,
  keys: [],
  hasPartnerKeys: true,
  allowance: ALLOWANCE,
  connect({settings: {url, programme: about}, allowance = ALLOWANCE, runtime}) {
    const upstream = new Upstream({url, budget: new Budget(allowance, runtime.pace), manners, runtime});
    const programme = programmeOf(about);
    const {now} = runtime.pace;
    return {
      backendFor: (partner) => {
        const own = upstream.for(partner.id, {'API-Key': partner.key ?? ''});
        const reader = new AffiseReader({api: new AffiseApi(own), upstream: own, programme, now});
        const operations = new Operations({
          id: partner.id,
          partner: () => reader.partner(partner),
          programme,
          runtime,
          waitMs: () => upstream.waitMs,
        });
        return backendOf({address: url, reader, operations, partner, timeZone: programme.timeZone, now});
      },
    };
  },
};
