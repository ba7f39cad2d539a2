import {RULE_REASONS} from '@kabinet/contract';
import type {Reason} from '@kabinet/contract';

/** The shop's words for why something is as it is. */
export const REASONS = {
  duplicate: {code: 'duplicate', text: {ru: 'Повторный заказ', en: 'Repeated order'}},
  notConfirmed: {code: 'not_confirmed', text: {ru: 'Клиент не подтвердил', en: 'The customer did not confirm'}},
  bankRefused: {
    code: 'bank_refused',
    text: {
      ru: 'Банк не принял перевод; сумма снова доступна',
      en: 'The bank refused the transfer; the amount is available again',
    },
  },
  detailsMismatch: {
    code: 'details_mismatch',
    text: {ru: 'Реквизиты не совпали с договором', en: 'The details did not match the contract'},
  },
  byPartner: RULE_REASONS.cancelled_by_partner,
  split: {
    code: 'split',
    text: {ru: 'Банк провёл часть суммы, остальное в пути', en: 'The bank moved a part; the rest is on its way'},
  },
} as const satisfies Record<string, Reason>;
