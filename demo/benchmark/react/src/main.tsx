import {createRoot, type Root} from 'react-dom/client';
import '../../common/portal.css';
import './i18n.js';
import {Balance} from './balance.js';
import {Waiting} from './card.js';
import {Commissions} from './commissions.js';
import {Links} from './links.js';
import {PortalProvider} from './portal.js';
import {Stats} from './stats.js';

const AREAS = ['stats', 'balance', 'commissions', 'links'];

function App() {
  return (
    <PortalProvider
      waiting={AREAS.map((id) => (
        <Waiting key={id} id={id} />
      ))}
    >
      <Stats />
      <Balance />
      <Commissions />
      <Links />
    </PortalProvider>
  );
}

const place = document.querySelector('main');
let root: Root | undefined;

const portal = {
  mount(): void {
    if (!place) return;
    root = createRoot(place);
    root.render(<App />);
  },
  unmount(): void {
    root?.unmount();
  },
};

portal.mount();
Object.assign(globalThis, {portal});
