import {allMessages} from '../../all-messages.js';
import {knownTexts} from './known-texts.js';
import {partsOf} from './translator.js';
import type {Overrides} from './translator.js';

/** Tells the console which of the operator's texts replace none of ours. */
export function warnOfUnknown(overrides?: Overrides | null): void {
  const ours = allMessages.flatMap(({namespace, en}) => Object.keys(en).map((key) => `${namespace}.${key}`));
  const known = new Set(ours);
  const others = Object.values(knownTexts());
  for (const name of Object.values(overrides ?? {}).flatMap((texts) => Object.keys(texts ?? {}))) {
    const {namespace, key} = partsOf(name);
    if (known.has(name) || others.some((locale) => locale[namespace]?.[key] !== undefined)) continue;
    console.warn(`kabinet: there is no text "${name}" to override`);
  }
}
