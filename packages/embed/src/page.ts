import {configureKabinet, scopeKabinet, type KabinetHandle} from '@kabinet/widgets';
import {jsonOptions} from './json-options.js';
import type {WidgetLoader} from './loader.js';
import {kabinetChanges, kabinetOptions, type EmbedOptions} from './options.js';

export interface EmbedHandle {
  /** Changes what is given and keeps the rest. */
  update(changes: Partial<EmbedOptions>): void;
  /** Lets go of everything; the widgets return to their quiet skeleton. */
  dispose(): void;
}

/** What the stand-alone build offers to the scripts of the page. */
export interface KabinetGlobal {
  readonly version: string;
  /** Gives all widgets of the page their backend, brand and language. */
  configure(options: EmbedOptions): EmbedHandle;
  /** As `configure`, for the widgets inside one element. */
  scope(element: HTMLElement, options: EmbedOptions): EmbedHandle;
  /** Loads widgets by name, such as `stats`, where they are to stand in a shadow root. */
  define(...names: string[]): Promise<void>;
}

/** Starts what the stand-alone build does on a page: loads its widgets and takes the configuration it carries. */
export function startOn(
  document: Document,
  loader: WidgetLoader,
  {prefix, version}: {prefix: string; version: string},
): KabinetGlobal {
  const carried = jsonOptions(document, prefix);
  if (carried) configureWith(carried, prefix);
  loader.watch(document);
  return {
    version,
    configure: (options) => handleOf(configureKabinet(kabinetOptions(options))),
    scope: (element, options) => handleOf(scopeKabinet(element, kabinetOptions(options))),
    define: (...names) => loader.load(...names),
  };
}

/** A mistake in the data must not take the global away from the scripts of the page. */
function configureWith(carried: EmbedOptions, prefix: string): void {
  try {
    configureKabinet(kabinetOptions(carried));
  } catch (error) {
    console.error(`${prefix}: the configuration in <script data-${prefix}> cannot be used.`, error);
  }
}

function handleOf(handle: KabinetHandle): EmbedHandle {
  return {update: (changes) => handle.update(kabinetChanges(changes)), dispose: () => handle.dispose()};
}
