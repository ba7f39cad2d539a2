import {ContextProvider, createContext} from '@lit/context';
import type {Runtime} from './runtime.js';

/** Copies of the library of the same major version share this key, and so each other's runtime. */
export const runtimeContext = createContext<Runtime | undefined>(Symbol.for('kabinet/runtime/1'));

type Provider = ContextProvider<typeof runtimeContext, HTMLElement>;

const SLOT = Symbol.for('kabinet/page/1');

/**
 * The provider on an element, made when first asked for. Two on one element would fight over its widgets, so every
 * copy of the library on the page looks into the same slot.
 */
export function providerOn(element: HTMLElement): Provider {
  const page = globalThis as {[SLOT]?: WeakMap<HTMLElement, Provider>};
  const providers = (page[SLOT] ??= new WeakMap());
  let provider = providers.get(element);
  if (!provider) {
    provider = new ContextProvider(element, {context: runtimeContext});
    providers.set(element, provider);
    // Widgets that are here already listen to a provider further out; this one takes them over.
    provider.hostConnected();
  }
  return provider;
}
