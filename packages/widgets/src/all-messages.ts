import {en} from './locales/en/index.js';
import {ru} from './locales/ru/index.js';
import type {Dictionary} from './runtime/i18n/messages.js';

/** The texts of one namespace in both languages. */
export interface BilingualTexts {
  readonly namespace: string;
  readonly en: Dictionary;
  readonly ru: Dictionary;
}

/** Every text in both languages, for whoever translates or overrides them: the full key is `namespace.key`. */
export const allMessages: readonly BilingualTexts[] = Object.keys(en).map((name) => {
  const namespace = name as keyof typeof en;
  return {namespace, en: en[namespace], ru: ru[namespace]};
});
