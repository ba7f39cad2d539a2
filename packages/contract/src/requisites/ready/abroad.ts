import type {RequisiteForm} from '../form.js';
import {holder} from './fields.js';

export const sepaAccount: RequisiteForm = {
  id: 'sepa',
  title: {ru: 'Счёт SEPA', en: 'SEPA account'},
  type: 'object',
  properties: {
    name: holder,
    iban: {
      type: 'string',
      title: 'IBAN',
      description: {
        ru: 'Две буквы страны, две контрольные цифры и счёт',
        en: 'Country, two check digits and the account',
      },
      format: 'iban',
      writeOnly: true,
    },
    bic: {
      type: 'string',
      title: 'BIC (SWIFT)',
      description: {ru: '8 или 11\u00a0знаков', en: '8 or 11 characters'},
      format: 'bic',
    },
  },
  required: ['name', 'iban'],
  'x-account': ['iban'],
};

export const usAccount: RequisiteForm = {
  id: 'us_account',
  title: {ru: 'Счёт в\u00a0США', en: 'US account'},
  type: 'object',
  properties: {
    name: holder,
    routingNumber: {
      type: 'string',
      title: {ru: 'Код банка (ABA)', en: 'Routing number (ABA)'},
      description: {ru: '9\u00a0цифр', en: '9 digits'},
      format: 'us-routing',
    },
    account: {
      type: 'string',
      title: {ru: 'Номер счёта', en: 'Account number'},
      description: {ru: 'От\u00a04 до\u00a017\u00a0цифр', en: '4 to 17 digits'},
      pattern: '^\\d{4,17}$',
      errorMessage: {ru: 'Нужны только цифры, от\u00a04 до\u00a017', en: 'Only digits are expected, 4 to 17'},
      writeOnly: true,
    },
    accountType: {
      type: 'string',
      title: {ru: 'Вид счёта', en: 'Account type'},
      oneOf: [
        {const: 'checking', title: {ru: 'Текущий (checking)', en: 'Checking'}},
        {const: 'savings', title: {ru: 'Сберегательный (savings)', en: 'Savings'}},
      ],
    },
  },
  required: ['name', 'routingNumber', 'account', 'accountType'],
  'x-account': ['account'],
};

export const paypalAccount: RequisiteForm = {
  id: 'paypal',
  title: 'PayPal',
  type: 'object',
  properties: {
    email: {
      type: 'string',
      title: {ru: 'Почта в\u00a0PayPal', en: 'PayPal e-mail'},
      description: {ru: 'Адрес, на\u00a0который заведён счёт', en: 'The address that the account belongs to'},
      format: 'email',
      writeOnly: true,
    },
  },
  required: ['email'],
  'x-account': ['email'],
};
