import {dataSets} from './data-sets/index.js';
import {expired, failing, fresh, silent, withStatus} from './backends.js';
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
export function toolbarBackend({data, state}: Pick<Globals, 'data' | 'state'>): MakeBackend {
  return state === 'live' ? dataSets[data] : states[state];
}
