import {CLICKS, EARNINGS} from './metric-set.js';
import type {MetricSet} from './metric-set.js';

const source = {ru: 'постбэки магазина', en: 'the shop’s postbacks'};

/** Orders, turnover and the average order. */
export const shop: MetricSet = {
  metrics: [
    CLICKS,
    {
      id: 'orders',
      kind: 'count',
      goodDirection: 'up',
      label: {ru: 'Заказы', en: 'Orders'},
      explanation: {
        ru: 'Оформленные заказы, кроме отклонённых и полностью возвращённых.',
        en: 'Orders placed, without those rejected or returned as a whole.',
      },
      source,
    },
    {
      id: 'turnover',
      kind: 'money',
      goodDirection: 'up',
      label: {ru: 'Оборот', en: 'Turnover'},
      explanation: {
        ru: 'Сумма заказов за вычетом возвратов, с доставкой и налогами.',
        en: 'Sum of the orders less refunds, delivery and taxes included.',
      },
      source,
    },
    {
      id: 'aov',
      kind: 'ratio',
      goodDirection: 'up',
      label: {ru: 'Средний чек', en: 'Average order'},
      explanation: {
        ru: 'Оборот, делённый на заказы за тот же период.',
        en: 'Turnover divided by orders of the same period.',
      },
      formula: {numerator: 'turnover', denominator: 'orders', as: 'money'},
    },
    {
      id: 'orderRate',
      kind: 'ratio',
      goodDirection: 'up',
      label: {ru: 'Конверсия', en: 'Conversion rate'},
      explanation: {
        ru: 'Заказы, делённые на все клики за тот же период.',
        en: 'Orders divided by all clicks of the same period.',
      },
      formula: {numerator: 'orders', denominator: 'clicks', as: 'percent'},
    },
    EARNINGS,
  ],
  madeOf: {
    clicks: {of: 'clicks'},
    orders: {of: 'conversions'},
    turnover: {of: 'revenue'},
    earnings: {of: 'earnings'},
  },
};
