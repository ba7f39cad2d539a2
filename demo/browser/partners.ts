/** The script of the partner area: everything that embedding the widgets takes. */
import './site.css';
import './partners.css';
import {httpBackend} from '@kabinet/backends/http';
import {configureKabinet} from '@kabinet/widgets';
import '@kabinet/widgets/define';
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

/** Where the page has put a widget: in its own markup, or in the section that has a shadow root. */
function placeOf(widget: string): Element | null | undefined {
  const section = document.querySelector('.section-host')?.shadowRoot;
  return document.querySelector(`kabinet-${widget}`) ?? section?.querySelector(`kabinet-${widget}`);
}

const backend = httpBackend({url: '/partner-api/v1', getToken});

configureKabinet({
  backend,
  brand: `/brands/${document.documentElement.dataset['brand']}.json`,
  navigate: ({widget}) => placeOf(widget)?.scrollIntoView({block: 'start'}),
  onSessionExpired: () => location.reload(),
  support: () => location.assign('/help/'),
});
switchScheme();
runShopPanel(backend);
