import type {Reason} from '../commissions.js';

/** Words for what the rules themselves decide. The operator's own come with its data. */
export const RULE_REASONS = {
  review: {code: 'review', text: {ru: 'Ожидает проверки', en: 'Waits for review'}},
  return_period: {code: 'return_period', text: {ru: 'Идёт срок возврата', en: 'The return period is running'}},
  refund: {code: 'refund', text: {ru: 'Возврат заказа', en: 'The order was returned'}},
  partial_refund: {code: 'partial_refund', text: {ru: 'Возврат части заказа', en: 'A part of the order was returned'}},
  not_first_sale: {
    code: 'not_first_sale',
    text: {ru: 'Не первая покупка клиента', en: 'Not the customer’s first purchase'},
  },
  carried_over: {
    code: 'carried_over',
    text: {ru: 'Остаток перенесён на следующую выплату', en: 'The rest is carried over to the next payout'},
  },
  cancelled_by_partner: {
    code: 'cancelled_by_partner',
    text: {ru: 'По просьбе партнёра', en: 'At the partner’s request'},
  },
  no_amount: {code: 'no_amount', text: {ru: 'Сумма заказа неизвестна', en: 'The order has no amount'}},
  recurring_over: {
    code: 'recurring_over',
    text: {ru: 'Срок вознаграждений за клиента закончился', en: 'The customer’s months that earn are over'},
  },
  nothing_left: {
    code: 'nothing_left',
    text: {ru: 'Без исключённых частей ничего не осталось', en: 'Nothing is left without the excluded parts'},
  },
} as const satisfies Record<string, Reason>;
