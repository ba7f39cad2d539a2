import type {CommissionType} from '@kabinet/contract';
import type {MadeKind} from './facts.js';

/** Languages that documents are made in. */
export type DocumentLanguage = 'ru' | 'en';

interface Words {
  readonly title: Readonly<Record<MadeKind, string>>;
  /** Before the number. */
  readonly numbered: string;
  readonly of: string;
  readonly payer: string;
  readonly payee: string;
  readonly act: string;
  readonly service: string;
  readonly period: string;
  readonly amount: string;
  readonly fee: string;
  readonly tax: string;
  readonly arrives: string;
  readonly total: string;
  readonly method: string;
  readonly paidAt: string;
  readonly notPaid: string;
  readonly signedAt: string;
  readonly notSigned: string;
  readonly day: string;
  readonly what: string;
  readonly order: string;
  readonly types: Readonly<Record<CommissionType, string>>;
}

export const WORDS: Readonly<Record<DocumentLanguage, Words>> = {
  ru: {
    title: {
      act: 'Акт оказанных услуг',
      invoice: 'Счёт на\u00a0оплату',
      receipt: 'Подтверждение выплаты',
      statement: 'Состав выплаты',
    },
    numbered: '№\u00a0',
    of: 'от',
    payer: 'Заказчик',
    payee: 'Исполнитель',
    act: 'Исполнитель оказал, а\u00a0заказчик принял услуги полностью и\u00a0в\u00a0срок. Претензий друг к\u00a0другу стороны не\u00a0имеют.',
    service: 'Услуги по\u00a0привлечению покупателей, программа',
    period: 'Период',
    amount: 'Сумма',
    fee: 'Комиссия за\u00a0перевод',
    tax: 'Удержанный налог',
    arrives: 'К\u00a0получению',
    total: 'Итого',
    method: 'Куда',
    paidAt: 'Выплачено',
    notPaid: 'Ещё не\u00a0выплачено',
    signedAt: 'Подписан исполнителем в\u00a0личном кабинете',
    notSigned: 'Не\u00a0подписан',
    day: 'Дата',
    what: 'За\u00a0что',
    order: 'Заказ',
    types: {
      lead: 'Заявка',
      sale: 'Продажа',
      sub_partner: 'Доход с\u00a0приглашённого участника',
      adjustment: 'Корректировка',
      carry_over: 'Перенос остатка',
    },
  },
  en: {
    title: {
      act: 'Act of services rendered',
      invoice: 'Invoice',
      receipt: 'Confirmation of payment',
      statement: 'Payout statement',
    },
    numbered: '',
    of: 'of',
    payer: 'Customer',
    payee: 'Contractor',
    act: 'The contractor has rendered the services in full and in time, and the customer has accepted them. Neither has any claim.',
    service: 'Services of bringing customers, programme',
    period: 'Period',
    amount: 'Amount',
    fee: 'Transfer fee',
    tax: 'Tax withheld',
    arrives: 'To be received',
    total: 'Total',
    method: 'Paid to',
    paidAt: 'Paid on',
    notPaid: 'Not paid yet',
    signedAt: 'Signed by the contractor online',
    notSigned: 'Not signed',
    day: 'Date',
    what: 'For',
    order: 'Order',
    types: {
      lead: 'Lead',
      sale: 'Sale',
      sub_partner: 'Income from an invited participant',
      adjustment: 'Adjustment',
      carry_over: 'Carried over',
    },
  },
};

/** Russian where it is asked for, English otherwise. */
export function documentLanguage(asked: string | undefined): DocumentLanguage {
  return asked !== undefined && /^ru(-|$)/i.test(asked) ? 'ru' : 'en';
}
