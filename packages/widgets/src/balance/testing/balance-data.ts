import type {Account, Money} from '@kabinet/contract';

export const money = (amount: string, currency = 'RUB'): Money => ({amount, currency});

/** Its stations come to what was earned: 416 932,70 ₽ are not paid yet. */
export const ACCOUNT: Account = {
  currency: 'RUB',
  pending: money('96410.00'),
  onHold: money('142318.40'),
  available: money('118204.30'),
  requested: money('60000.00'),
  paid: money('1846320.00'),
  earned: money('2263252.70'),
};
