import type {Reason} from '@kabinet/contract';

/** The server's own words for why something is as it is. The operator's come with a command. */
export const REASONS = {
  review: {code: 'review', text: {ru: 'Ожидает проверки', en: 'Waits for review'}},
  returnPeriod: {code: 'return_period', text: {ru: 'Идёт срок возврата', en: 'The return period is running'}},
  refund: {code: 'refund', text: {ru: 'Возврат заказа', en: 'The order was returned'}},
  partialRefund: {code: 'partial_refund', text: {ru: 'Возврат части заказа', en: 'A part of the order was returned'}},
  not_first_sale: {
    code: 'not_first_sale',
    text: {ru: 'Не первая покупка клиента', en: 'Not the customer’s first purchase'},
  },
  no_amount: {code: 'no_amount', text: {ru: 'Сумма заказа неизвестна', en: 'The order has no amount'}},
  nothing_left: {
    code: 'nothing_left',
    text: {ru: 'Без исключённых частей ничего не осталось', en: 'Nothing is left without the excluded parts'},
  },
} as const satisfies Record<string, Reason>;
