/**
 * The stand-alone build: one script tag, and the page has the global `kabinet` and every widget that stands on it.
 * This entry is small; what all widgets need, and each widget on the page, load beside each other. A second copy on the
 * same page finds the first and leaves everything to it.
 */
import type {WidgetClass} from '@kabinet/widgets';
import type {Diagnosis} from '@kabinet/widgets/diagnose';
import {startOn, WidgetLoader, type KabinetGlobal} from './index.js';
import {PREFIX} from './prefix.js';
import {reserveRoom} from './room.js';
import {VERSION} from './version.js';

declare global {
  var kabinet: KabinetGlobal | undefined;
}

const globals = globalThis as unknown as Record<string, KabinetGlobal | undefined>;

function start(): KabinetGlobal {
  reserveRoom(PREFIX);
  const base = import('./base.js');
  // Whoever needs it says so in the console; the page's own handler of lost promises is not for us.
  base.catch(() => undefined);
  // Widgets that are asked for at once appear at once: one that came later would push away what stands below it.
  const arrivals: Promise<unknown>[] = [];
  const registered = async (coming: Promise<WidgetClass>): Promise<void> => {
    arrivals.push(coming);
    const [{registerWidgets}, widget] = await Promise.all([base, coming]);
    await Promise.allSettled(arrivals);
    registerWidgets({prefix: PREFIX, widgets: [widget]});
  };
  const loader = new WidgetLoader(
    {
      stats: () => registered(import('@kabinet/widgets/stats').then(({Stats}) => Stats)),
      links: () => registered(import('@kabinet/widgets/links').then(({Links}) => Links)),
      commissions: () => registered(import('@kabinet/widgets/commissions').then(({Commissions}) => Commissions)),
      balance: () => registered(import('@kabinet/widgets/balance').then(({Balance}) => Balance)),
      payouts: () => registered(import('@kabinet/widgets/payouts').then(({Payouts}) => Payouts)),
      requisites: () => registered(import('@kabinet/widgets/requisites').then(({Requisites}) => Requisites)),
    },
    PREFIX,
  );
  const diagnose = async (): Promise<Diagnosis> =>
    (await import('@kabinet/widgets/diagnose')).diagnose({prefix: PREFIX});
  return startOn(document, {loader, base, prefix: PREFIX, version: VERSION, diagnose});
}

const existing = globals[PREFIX];
// An element with this id is found under the same name, and is none of ours.
if (typeof existing?.configure !== 'function') globals[PREFIX] = start();
else if (existing.version !== VERSION) {
  console.warn(`${PREFIX}: version ${existing.version} is on this page already; ${VERSION} is not used.`);
}
