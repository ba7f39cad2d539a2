import type {Reason} from '@kabinet/contract';

/** The shop's words for why something is as it is. */
export const REASONS = {
  returnPeriod: {code: 'return_period', text: {ru: 'Идёт срок возврата', en: 'The return period is running'}},
  review: {code: 'review', text: {ru: 'Магазин проверяет заявку', en: 'The shop is checking it'}},
  notFirstSale: {
    code: 'not_first_sale',
    text: {ru: 'Не первая покупка клиента', en: 'Not the customer’s first purchase'},
  },
  noAmount: {code: 'no_amount', text: {ru: 'Сумма заказа неизвестна', en: 'The order has no amount'}},
  nothingLeft: {
    code: 'nothing_left',
    text: {ru: 'Без исключённых частей ничего не осталось', en: 'Nothing is left without the excluded parts'},
  },
  duplicate: {code: 'duplicate', text: {ru: 'Повторный заказ', en: 'Repeated order'}},
  notConfirmed: {code: 'not_confirmed', text: {ru: 'Клиент не подтвердил', en: 'The customer did not confirm'}},
  refund: {code: 'refund', text: {ru: 'Возврат заказа', en: 'The order was returned'}},
  partialRefund: {code: 'partial_refund', text: {ru: 'Возврат части заказа', en: 'A part of the order was returned'}},
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
  byPartner: {code: 'cancelled_by_partner', text: {ru: 'Отменена партнёром', en: 'Cancelled by the partner'}},
  split: {
    code: 'split',
    text: {ru: 'Банк провёл часть суммы, остальное в пути', en: 'The bank moved a part; the rest is on its way'},
  },
} as const satisfies Record<string, Reason>;
