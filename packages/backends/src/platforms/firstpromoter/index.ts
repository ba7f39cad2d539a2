import * as v from 'valibot';
import type {FailureDetails} from '../../http/answer.js';
import {Budget, programmeOf, Upstream} from '../kit/index.js';
import {PayoutContents} from '../kit/payout-contents.js';
import type {Platform} from '../kit/index.js';
import {firstPromoterBackend} from './backend.js';
import {errorSchema} from './objects.js';
import {PromoterApi} from './promoter-api.js';
import {FirstPromoterReader} from './reader.js';
import {firstPromoterSettings} from './settings.js';
import type {FirstPromoterSettings} from './settings.js';
import {PromoterTokens} from './tokens.js';

export type {FirstPromoterSettings} from './settings.js';

/** A programme at FirstPromoter, behind the operator's API key, which gives each promoter a token of their own. */
export const firstPromoter: Platform<FirstPromoterSettings> = {
  name: 'firstpromoter',
  settings: firstPromoterSettings,
  keys: ['apiKey'],
  hasPartnerKeys: false,
  allowance: {requests: 400, perMs: 60_000},
  connect({settings, keys, allowance = firstPromoter.allowance, runtime}) {
    const {url, accountId, accountsAre} = settings;
    const budget = new Budget(allowance, runtime.pace);
    const upstream = new Upstream({url, budget, manners: {words: errorWords}, runtime});
    const programme = {...programmeOf(settings.programme), subIds: [{slot: 'sub1', label: 'Sub ID'}]};
    const contents = new PayoutContents();
    const operator = {Authorization: `Bearer ${keys['apiKey'] ?? ''}`, 'Account-ID': accountId};
    const tokens = new PromoterTokens({
      operatorFor: ({id}) => upstream.for(id, operator),
      accountsAre,
      now: runtime.pace.now,
    });
    return {
      backendFor: (partner) => {
        const api = new PromoterApi({upstream, partner, accountId, tokens});
        const reader = new FirstPromoterReader({api, partner, accountsAre, programme, contents});
        return firstPromoterBackend({partner, api, reader, upstream, programme, runtime});
      },
    };
  },
};

/** `{"message": "…", "code": "…"}` */
function errorWords(body: unknown): FailureDetails {
  const result = v.safeParse(errorSchema, body);
  return result.success ? {code: result.output.code, detail: result.output.message} : {};
}
