import {askAhead, configureKabinet, scopeKabinet, type KabinetHandle} from '@kabinet/widgets/configure';
import {registerWidgets} from '@kabinet/widgets/register';
import {kabinetChanges, kabinetOptions, type EmbedOptions} from './options.js';

/** A configuration at work. */
export interface Configured {
  update(changes: Partial<EmbedOptions>): void;
  refresh(): void;
  dispose(): void;
}

/** Gives the widgets of the page, or of one element, their backend, brand and language. Throws what cannot be used. */
export function configure(options: EmbedOptions, element?: HTMLElement | null): Configured {
  // What a page has looked for and not found is not the whole page.
  if (element === null) throw new TypeError('kabinet: there is no such element.');
  const given = kabinetOptions(options);
  return configured(element ? scopeKabinet(element, given) : configureKabinet(given));
}

function configured(handle: KabinetHandle): Configured {
  return {
    update: (changes) => handle.update(kabinetChanges(changes)),
    refresh: () => handle.refresh(),
    dispose: () => handle.dispose(),
  };
}

export {askAhead, registerWidgets};
