import {providerOn} from './context.js';
import {loadLocales} from './i18n/locales.js';
import {ask, keyOf} from './reads.js';

/**
 * Asks what every widget asks first, who the partner is, and for the words, where widgets are known to come: their code
 * is still on its way then. Nothing is asked twice.
 */
export function askAhead(element: HTMLElement = document.documentElement): void {
  const runtime = providerOn(element).value;
  if (!runtime) return;
  const {backend, core, language} = runtime;
  void loadLocales(language);
  const {cache} = core;
  const question = cache.defaultQueryOptions({
    queryKey: keyOf('session', {}),
    queryFn: ({signal}: {signal: AbortSignal}) => ask(backend, 'session', {}, {signal}),
  });
  // The widgets hear of a failure when they ask.
  cache
    .getQueryCache()
    .build(cache, question)
    .fetch()
    .catch(() => undefined);
}
