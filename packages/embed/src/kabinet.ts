/**
 * The stand-alone build: one script tag, and the page has the global `kabinet` and every widget that stands on it.
 * A second copy on the same page finds the first and leaves everything to it.
 */
import {VERSION} from '@kabinet/widgets';
import {startOn, WidgetLoader, type KabinetGlobal} from './index.js';

declare global {
  var kabinet: KabinetGlobal | undefined;
}

const PREFIX = 'kabinet';

const loader = new WidgetLoader(
  {
    stats: () => import('@kabinet/widgets/define/stats'),
    links: () => import('@kabinet/widgets/define/links'),
    commissions: () => import('@kabinet/widgets/define/commissions'),
    balance: () => import('@kabinet/widgets/define/balance'),
    payouts: () => import('@kabinet/widgets/define/payouts'),
  },
  PREFIX,
);

globalThis.kabinet ??= startOn(document, loader, {prefix: PREFIX, version: VERSION});
