import type {PartnerBackend} from '@kabinet/contract';
import * as v from 'valibot';
import {usualPace} from '../../http/retry.js';
import {dub} from '../../platforms/dub/index.js';
import {usualRuntime} from '../../platforms/kit/index.js';
import type {Runtime} from '../../platforms/kit/index.js';
import {API_KEY} from './stub.js';

const ACCOUNTS: Readonly<Record<string, string>> = {alice: 'user_42', bob: 'user_43', carol: 'user_44', eve: 'user_99'};

/** Dub at that address, in the middle of April 2026, for a partner by name. */
export function connected(url: string, own: Partial<Runtime> = {}): (id: string) => PartnerBackend {
  const settings = v.parse(dub.settings, {
    url,
    programme: {id: 'acme', name: 'Acme', currency: 'USD', timeZone: 'Europe/Berlin'},
    links: {destination: 'https://shop.example.test/', allowedHosts: ['shop.example.test']},
  });
  const now = () => Date.parse('2026-04-16T00:00:00Z');
  const runtime = usualRuntime({pace: {...usualPace, now}, ...own});
  const allowance = {requests: 1000, perMs: 1};
  const {backendFor} = dub.connect({settings, keys: {apiKey: API_KEY}, allowance, runtime});
  return (id: string) => backendFor({id, account: ACCOUNTS[id] ?? ''});
}
