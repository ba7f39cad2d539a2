import type {RequisiteForm} from '../form.js';
import {fullName, personInn, russianAccount} from './fields.js';

const ACT = {code: 'act', label: {ru: 'Акт оказанных услуг', en: 'Act of services rendered'}} as const;
const INVOICE = {code: 'invoice', label: {ru: 'Счёт на\u00a0оплату', en: 'Invoice'}} as const;
const NPD_RECEIPT = {
  code: 'npd_receipt',
  label: {ru: 'Чек из\u00a0«Мой налог»', en: 'Receipt from the tax app'},
} as const;

export const russianCompany: RequisiteForm = {
  id: 'ru_company',
  title: {ru: 'Юридическое лицо', en: 'Russian company'},
  type: 'object',
  properties: {
    name: {
      type: 'string',
      title: {ru: 'Полное наименование', en: 'Full name of the company'},
      description: {ru: 'Как в\u00a0выписке из\u00a0ЕГРЮЛ', en: 'As in the state register'},
      minLength: 3,
      maxLength: 255,
    },
    inn: {
      type: 'string',
      title: {ru: 'ИНН', en: 'INN (taxpayer number)'},
      description: {ru: '10\u00a0цифр', en: '10 digits'},
      format: 'ru-inn-10',
    },
    kpp: {type: 'string', title: 'КПП', description: {ru: '9\u00a0знаков', en: '9 characters'}, format: 'ru-kpp'},
    ogrn: {type: 'string', title: 'ОГРН', description: {ru: '13\u00a0цифр', en: '13 digits'}, format: 'ru-ogrn'},
    ...russianAccount,
  },
  required: ['name', 'inn', 'kpp', 'ogrn', 'bik', 'bankName', 'account', 'correspondentAccount'],
  'x-account': ['account'],
  'x-documents': [INVOICE, ACT],
};

export const russianSoleTrader: RequisiteForm = {
  id: 'ru_sole_trader',
  title: {ru: 'ИП', en: 'Russian sole trader'},
  type: 'object',
  properties: {
    name: fullName,
    inn: personInn,
    ogrnip: {
      type: 'string',
      title: 'ОГРНИП',
      description: {ru: '15\u00a0цифр, начинается с\u00a03', en: '15 digits that begin with 3'},
      format: 'ru-ogrnip',
    },
    ...russianAccount,
  },
  required: ['name', 'inn', 'ogrnip', 'bik', 'bankName', 'account', 'correspondentAccount'],
  'x-account': ['account'],
  'x-documents': [ACT],
};

export const russianSelfEmployed: RequisiteForm = {
  id: 'ru_self_employed',
  title: {ru: 'Самозанятый', en: 'Russian self-employed'},
  description: {ru: 'Укажите телефон для СБП или карту', en: 'Give a phone for SBP or a card'},
  type: 'object',
  properties: {
    name: fullName,
    inn: personInn,
    phone: {
      type: 'string',
      title: {ru: 'Телефон для СБП', en: 'Phone for SBP'},
      description: {ru: 'Номер, к\u00a0которому привязан счёт', en: 'The number that the account is linked to'},
      format: 'ru-mobile',
      writeOnly: true,
    },
    card: {
      type: 'string',
      title: {ru: 'Номер карты', en: 'Card number'},
      description: {ru: 'Без срока действия и кода', en: 'Without its date and code'},
      format: 'card',
      writeOnly: true,
    },
  },
  required: ['name', 'inn'],
  anyOf: [{required: ['phone']}, {required: ['card']}],
  'x-account': ['phone', 'card'],
  'x-documents': [NPD_RECEIPT],
};

export const russianPerson: RequisiteForm = {
  id: 'ru_person',
  title: {ru: 'Физическое лицо', en: 'Russian individual'},
  type: 'object',
  properties: {
    name: fullName,
    inn: personInn,
    passport: {
      type: 'string',
      title: {ru: 'Серия и номер паспорта', en: 'Passport'},
      description: {ru: '10\u00a0цифр', en: '10 digits'},
      pattern: '^\\d{2} ?\\d{2} ?\\d{6}$',
      errorMessage: {
        ru: 'Укажите 4\u00a0цифры серии и 6\u00a0цифр номера',
        en: 'Give the 4 digits of the series and 6 of the number',
      },
      writeOnly: true,
    },
    ...russianAccount,
  },
  required: ['name', 'inn', 'passport', 'bik', 'bankName', 'account', 'correspondentAccount'],
  'x-account': ['account'],
};
