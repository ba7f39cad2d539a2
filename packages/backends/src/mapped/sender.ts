import {AttemptFailed, usualPace} from '../http/retry.js';
import type {Pace} from '../http/retry.js';
import {TokenKeeper} from '../http/token.js';
import {Transport, usualTimeouts} from '../http/transport.js';
import type {ErrorMapping} from './document/judged.js';
import type {MappedOptions} from './backend.js';
import type {ReaderOptions} from './reader.js';
import {readForeign} from './requests/answer.js';
import type {ForeignAnswer} from './requests/answer.js';

/** How the foreign API is asked. */
export interface Sender extends Pick<ReaderOptions, 'ask' | 'send'> {
  readonly pace: Pace;
}

/** @param errors - How errors and empty lists look. */
export function senderTo(options: MappedOptions, errors: ErrorMapping): Sender {
  const {url, getToken, headers = {}, credentials = 'omit', fetch: own, timeouts} = options;
  const pace = {...usualPace, ...options.pace};
  const tokens = getToken && new TokenKeeper(getToken, pace.now);
  const transport = new Transport(
    {
      url,
      fetch: own ?? ((...request) => fetch(...request)),
      headers: typeof headers === 'function' ? headers : () => headers,
      credentials,
      resources: {},
      timeouts: {...usualTimeouts, ...timeouts},
      pace,
    },
    tokens,
  );
  const read = async (response: Response, now: number): Promise<ForeignAnswer> => {
    try {
      return await readForeign(response, errors, now);
    } catch (error) {
      // An API that refuses a token with HTTP 200 is not seen to do so by whoever looks at the status.
      if (response.ok && isRefusal(error)) tokens?.refuseCurrent();
      throw error;
    }
  };
  return {
    pace,
    ask: (name, path) => transport.get(name, path, read),
    send: (name, request) => transport.send(name, request, read),
  };
}

function isRefusal(error: unknown): boolean {
  return error instanceof AttemptFailed && error.error.kind === 'unauthenticated';
}
