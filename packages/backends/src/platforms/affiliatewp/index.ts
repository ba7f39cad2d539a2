import {Budget, Operations, programmeOf, Upstream} from '../kit/index.js';
import type {Platform} from '../kit/index.js';
import {backendOf} from './backend.js';
import {manners} from './manners.js';
import {Reader} from './reader.js';
import {affiliateWpSettings} from './settings.js';
import type {AffiliateWpSettings} from './settings.js';

/** AffiliateWP on a WordPress site, by its REST API v1. */
export const affiliateWp: Platform<AffiliateWpSettings> = {
  name: 'affiliatewp',
  settings: affiliateWpSettings,
  keys: ['publicKey', 'token'],
  hasPartnerKeys: false,
  // It sets no limit itself; this is what a small WordPress bears.
  allowance: {requests: 5, perMs: 1000},
  connect({settings, keys, allowance = affiliateWp.allowance, runtime}) {
    const budget = new Budget(allowance, runtime.pace);
    const upstream = new Upstream({url: settings.url, budget, manners, runtime});
    const credentials = {Authorization: `Basic ${btoa(`${keys['publicKey']}:${keys['token']}`)}`};
    return {
      backendFor: (partner) => {
        const reader = new Reader(upstream.for(partner.id, credentials), partner, settings);
        const operations = new Operations({
          id: partner.id,
          partner: async () => (await reader.affiliate()).partner,
          programme: programmeOf(settings.programme),
          runtime,
          waitMs: () => upstream.waitMs,
        });
        return backendOf({reader, operations, partner, settings, now: runtime.pace.now});
      },
    };
  },
};
