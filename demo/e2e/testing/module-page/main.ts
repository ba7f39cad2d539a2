/** The script of a page whose operator has a bundler. */
import {httpBackend} from '@kabinet/backends/http';
import {configureKabinet} from '@kabinet/widgets';
import '@kabinet/widgets/define';

async function getToken(): Promise<{token: string}> {
  const answer = await fetch('/shop/partner-token', {method: 'POST'});
  return (await answer.json()) as {token: string};
}

configureKabinet({backend: httpBackend({url: '/partner-api/v1', getToken}), locale: 'ru', scheme: 'light'});
