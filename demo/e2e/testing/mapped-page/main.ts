/** The script of a page over a foreign API, which reads the API by a document of its own. */
import {configureKabinet} from '@kabinet/widgets';
import '@kabinet/widgets/define';

async function start(): Promise<void> {
  const [{loadMapping, mappedBackend}, document] = await Promise.all([
    import('@kabinet/backends/mapped'),
    fetch('/mapping.json').then((answer) => answer.json() as Promise<unknown>),
  ]);
  const mapping = await loadMapping(document);
  const locale = new URLSearchParams(location.search).get('locale') ?? 'en';
  configureKabinet({
    backend: mappedBackend(mapping, {url: location.origin, getToken: () => ({token: 'alice'})}),
    locale,
    scheme: 'light',
  });
}

void start();
