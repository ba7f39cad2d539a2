/** The script of the partner area: everything that embedding the widgets takes. */
import './site.css';
import './partners.css';
import './shop-panel.css';
import {httpBackend} from '@kabinet/backends/http';
import {configureKabinet} from '@kabinet/widgets';
import '@kabinet/widgets/define';
import {navigate} from './navigate.js';
import {switchScheme} from './scheme.js';
import {runShopPanel} from './shop-panel.js';

interface PartnerToken {
  readonly token: string;
  readonly expiresAt: string;
}

/** The shop's server knows who is signed in; the page never names the partner. */
async function getToken(): Promise<PartnerToken> {
  const response = await fetch('/shop/partner-token', {method: 'POST'});
  if (!response.ok) throw new Error(`No token: ${response.status}`);
  return (await response.json()) as PartnerToken;
}

const backend = httpBackend({url: '/partner-api/v1', getToken});

configureKabinet({
  backend,
  brand: `/brands/${document.documentElement.dataset['brand']}.json`,
  navigate,
  onSessionExpired: () => location.reload(),
  support: () => location.assign('/help/'),
});
switchScheme();
runShopPanel(backend);
