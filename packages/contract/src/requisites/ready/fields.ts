import type {RequisiteField} from '../form.js';

/* Fields that several ready forms have. */

export const fullName: RequisiteField = {
  type: 'string',
  title: {ru: 'Фамилия, имя и отчество', en: 'Full name'},
  description: {ru: 'Как в\u00a0паспорте', en: 'As in the passport'},
  minLength: 3,
  maxLength: 160,
};

export const holder: RequisiteField = {
  type: 'string',
  title: {ru: 'Владелец счёта', en: 'Account holder'},
  description: {ru: 'Латиницей, как в\u00a0договоре с\u00a0банком', en: 'As the bank has it'},
  minLength: 2,
  maxLength: 140,
};

export const personInn: RequisiteField = {
  type: 'string',
  title: {ru: 'ИНН', en: 'INN (taxpayer number)'},
  description: {ru: '12\u00a0цифр', en: '12 digits'},
  format: 'ru-inn-12',
  writeOnly: true,
};

export const bik: RequisiteField = {
  type: 'string',
  title: {ru: 'БИК банка', en: 'BIK of the bank'},
  description: {ru: '9\u00a0цифр, начинается с\u00a004', en: '9 digits that begin with 04'},
  format: 'ru-bik',
  'x-fills': {name: 'bankName', correspondentAccount: 'correspondentAccount'},
};

export const bankName: RequisiteField = {
  type: 'string',
  title: {ru: 'Банк', en: 'Bank'},
  minLength: 2,
  maxLength: 160,
};

export const account: RequisiteField = {
  type: 'string',
  title: {ru: 'Расчётный счёт', en: 'Settlement account'},
  description: {ru: '20\u00a0цифр', en: '20 digits'},
  format: 'ru-account',
  writeOnly: true,
  'x-against': 'bik',
};

export const correspondentAccount: RequisiteField = {
  type: 'string',
  title: {ru: 'Корреспондентский счёт', en: 'Correspondent account'},
  description: {ru: '20\u00a0цифр, начинается с\u00a0301', en: '20 digits that begin with 301'},
  format: 'ru-correspondent-account',
  'x-against': 'bik',
};

/** A Russian account at a bank, in the order in which contracts write it. */
export const russianAccount = {bik, bankName, account, correspondentAccount} as const;
