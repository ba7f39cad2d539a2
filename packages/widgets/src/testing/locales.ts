import {loadLocales} from '../runtime/i18n/locales.js';

/** Both languages are there from the start, so that tests need not wait for them. */
await Promise.all([loadLocales('en'), loadLocales('ru')]);
