import {httpBackend} from '@kabinet/backends/http';
import type {KabinetOptions} from '@kabinet/widgets';
import {tokenFrom} from './token-address.js';

type Backend = KabinetOptions['backend'];

/** Where the partner API is and how the page gets a token for it. */
export interface BackendAddress {
  /** `/partner-api/v1`, or a whole address. */
  readonly url: string;
  readonly getToken?: Parameters<typeof httpBackend>[0]['getToken'];
  /** In place of `getToken`, for a configuration in JSON: a POST to it answers `{"token": …, "expiresAt": …}`. */
  readonly tokenUrl?: string;
}

/** What `configureKabinet` takes; the backend may also be an address. */
export type EmbedOptions = Omit<KabinetOptions, 'backend'> & {backend: Backend | BackendAddress};

/** Options as the widgets take them. Throws `TypeError` for what is no backend, and an address without a way to a token. */
export function kabinetOptions({backend, ...rest}: EmbedOptions): KabinetOptions {
  if (isAddress(backend)) return {...rest, backend: backendAt(backend)};
  if (typeof (backend as Partial<Backend> | null)?.session === 'function') return {...rest, backend};
  throw new TypeError('kabinet: backend is {url, tokenUrl}, {url, getToken} or a PartnerBackend.');
}

/** Changes as the widgets take them; what is left out stays. */
export function kabinetChanges({backend, ...rest}: Partial<EmbedOptions>): Partial<KabinetOptions> {
  return backend ? kabinetOptions({...rest, backend}) : rest;
}

function isAddress(backend: Backend | BackendAddress): backend is BackendAddress {
  return typeof (backend as Partial<BackendAddress> | null)?.url === 'string';
}

function backendAt({url, getToken, tokenUrl}: BackendAddress): Backend {
  const ask = getToken ?? (tokenUrl === undefined ? undefined : tokenFrom(tokenUrl));
  if (!ask) throw new TypeError('kabinet: backend needs getToken or tokenUrl beside its url.');
  return httpBackend({url, getToken: ask});
}
