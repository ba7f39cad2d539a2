import type {Diagnosis} from '@kabinet/widgets/diagnose';
import type * as baseModule from './base.js';
import {jsonOptions} from './json-options.js';
import type {WidgetLoader} from './loader.js';
import type {EmbedOptions} from './options.js';

/** What widgets stand on; it comes later than the global that offers it. */
type Base = Pick<typeof baseModule, 'askAhead' | 'configure'>;

export interface EmbedHandle {
  /** Changes what is given and keeps the rest. */
  update(changes: Partial<EmbedOptions>): void;
  /** Asks again for everything shown: after a login in front of the page, or when the page knows of something new. */
  refresh(): void;
  /** Lets go of everything; the widgets return to their quiet skeleton. */
  dispose(): void;
}

/** What the stand-alone build offers to the scripts of the page. Nothing of it throws: the console says what is wrong. */
export interface KabinetGlobal {
  readonly version: string;
  /** Gives all widgets of the page their backend, brand and language. */
  configure(options: EmbedOptions): EmbedHandle;
  /** As `configure`, for the widgets inside one element. */
  scope(element: HTMLElement, options: EmbedOptions): EmbedHandle;
  /** Loads widgets by name, such as `stats`, where they are to stand in a shadow root. */
  define(...names: string[]): Promise<void>;
  /** Prints what is configured, what answers and what is missing; see `diagnose` of `@kabinet/widgets`. */
  diagnose(): Promise<Diagnosis>;
}

export interface Start {
  readonly loader: WidgetLoader;
  readonly base: Promise<Base>;
  readonly prefix: string;
  readonly version: string;
  readonly diagnose: () => Promise<Diagnosis>;
}

/** Starts what the stand-alone build does on a page: loads its widgets and takes the configuration it carries. */
export function startOn(document: Document, {loader, base, prefix, version, diagnose}: Start): KabinetGlobal {
  const configure = (source: string, options: EmbedOptions, element?: HTMLElement | null): EmbedHandle =>
    handleOf(
      base.then((there) => {
        const configured = there.configure(options, element);
        if (loader.isNeeded) there.askAhead(element ?? undefined);
        return configured;
      }),
      (error) => {
        console.error(`${prefix}: ${source} cannot be used.`, error);
        return undefined;
      },
    );
  const carried = jsonOptions(document, prefix);
  if (carried) configure(`the configuration in <script data-${prefix}>`, carried);
  loader.watch(document);
  return {
    version,
    configure: (options) => configure('what configure() was given', options),
    scope: (element, options) => configure('what scope() was given', options, element),
    define: (...names) => loader.load(...names),
    diagnose,
  };
}

/** Passes on what is asked of a configuration as soon as it is there, in that order. */
function handleOf(coming: Promise<EmbedHandle>, complain: (error: unknown) => undefined): EmbedHandle {
  const there = coming.catch(complain);
  const then = (action: (handle: EmbedHandle) => void): void =>
    void there.then((handle) => handle && action(handle)).catch(complain);
  return {
    update: (changes) => then((handle) => handle.update(changes)),
    refresh: () => then((handle) => handle.refresh()),
    dispose: () => then((handle) => handle.dispose()),
  };
}
