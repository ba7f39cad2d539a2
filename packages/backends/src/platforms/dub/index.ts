import {Budget, firstOf, momentIn, programmeOf, Upstream} from '../kit/index.js';
import type {Platform} from '../kit/index.js';
import {dubBackend} from './backend.js';
import {errorWords, quotaReached} from './errors.js';
import {PayoutContents} from '../kit/payout-contents.js';
import {dubSettings} from './settings.js';
import type {DubSettings} from './settings.js';

export type {DubSettings} from './settings.js';

/** A programme at Dub, behind an API key of its workspace. A partner's account is the `tenantId` that they have there. */
export const dub: Platform<DubSettings> = {
  name: 'dub',
  settings: dubSettings,
  keys: ['apiKey'],
  hasPartnerKeys: false,
  allowance: {requests: 60, perMs: 60_000},
  connect({settings, keys, allowance = dub.allowance, runtime}) {
    const {url} = settings;
    const upstream = new Upstream({
      url,
      budget: new Budget(allowance, runtime.pace),
      manners: {
        retryAfter: firstOf(momentIn('Retry-After'), momentIn('X-RateLimit-Reset')),
        words: errorWords,
        judge: quotaReached,
      },
      runtime,
    });
    const contents = new PayoutContents();
    const programme = programmeOf(settings.programme);
    const credentials = {Authorization: `Bearer ${keys['apiKey'] ?? ''}`};
    return {
      backendFor: (partner) =>
        dubBackend({
          partner,
          api: upstream.for(partner.id, credentials),
          upstream,
          contents,
          programme,
          links: settings.links,
          runtime,
        }),
    };
  },
};
