import i18next from 'i18next';
import {initReactI18next} from 'react-i18next';
import type {Language} from '../../common/api.js';
import {texts} from '../../common/texts.js';

export const language: Language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'ru';

void i18next.use(initReactI18next).init({
  lng: language,
  fallbackLng: 'en',
  initAsync: false,
  keySeparator: false,
  interpolation: {escapeValue: false},
  resources: {ru: {translation: texts.ru}, en: {translation: texts.en}},
});
