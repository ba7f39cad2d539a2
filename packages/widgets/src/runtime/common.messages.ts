import type {en} from '../locales/en/index.js';
import {messagesIn} from './i18n/messages.js';
import type {KeyOf} from './i18n/messages.js';

/** Words that several widgets use. */
export const messages = messagesIn<(typeof en)['common']>('common');

export type CommonKey = KeyOf<typeof messages>;
