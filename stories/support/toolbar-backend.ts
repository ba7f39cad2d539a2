import {METRIC_SETS, withMetrics} from '@kabinet/backends/sample';
import {dataSets} from './data-sets/index.js';
import {expired, failing, fresh, sample, silent, withStatus} from './backends.js';
import type {MakeBackend} from './backends.js';
import type {Globals} from './globals.js';

/** Every state but `live` has a backend of its own; what data it would have does not show. */
const states: Readonly<Record<Exclude<Globals['state'], 'live'>, MakeBackend>> = {
  loading: silent,
  empty: fresh,
  error: failing('unavailable', '9F3K-20D7'),
  offline: failing('offline'),
  expired,
  forbidden: failing('forbidden'),
  pending: withStatus('pending'),
};

/** The backend that the toolbar asks for. */
export function toolbarBackend({data, trade, state}: Pick<Globals, 'data' | 'trade' | 'state'>): MakeBackend {
  return inTrade(trade, state === 'live' ? dataSets[data] : states[state]);
}

/** The same with the figures of a trade, as an operator of it would declare them. */
export function inTrade(trade: Globals['trade'], make: MakeBackend = sample()): MakeBackend {
  return trade === 'none' ? make : () => withMetrics(make(), METRIC_SETS[trade]);
}
