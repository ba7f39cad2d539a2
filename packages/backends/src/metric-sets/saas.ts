import {CLICKS, EARNINGS} from './metric-set.js';
import type {MetricSet} from './metric-set.js';

const source = {ru: 'биллинг', en: 'billing'};

/** Trials, subscriptions and monthly recurring revenue. */
export const saas: MetricSet = {
  metrics: [
    CLICKS,
    {
      id: 'trials',
      kind: 'count',
      goodDirection: 'up',
      label: {ru: 'Пробные периоды', en: 'Trials'},
      explanation: {
        ru: 'Новые рабочие пространства, начавшие пробный период.',
        en: 'New workspaces that began a trial.',
      },
      source: {ru: 'продукт', en: 'the product'},
    },
    {
      id: 'subscriptions',
      kind: 'count',
      goodDirection: 'up',
      label: {ru: 'Новые подписки', en: 'New subscriptions'},
      explanation: {
        ru: 'Первый оплаченный счёт рабочего пространства. Продления не считаются.',
        en: 'The first paid invoice of a workspace. Renewals do not count.',
      },
      source,
    },
    {
      id: 'newMrr',
      kind: 'money',
      goodDirection: 'up',
      label: {ru: 'Новый MRR', en: 'New MRR'},
      explanation: {
        ru: 'Месячная выручка от новых подписок; годовая оплата делится на двенадцать.',
        en: 'Monthly recurring revenue of new subscriptions; a yearly payment is divided by twelve.',
      },
      source,
    },
    EARNINGS,
    {
      id: 'trialRate',
      kind: 'ratio',
      goodDirection: 'up',
      label: {ru: 'Клик в пробный период', en: 'Click to trial'},
      explanation: {
        ru: 'Пробные периоды, делённые на клики за тот же период.',
        en: 'Trials divided by clicks of the same period.',
      },
      formula: {numerator: 'trials', denominator: 'clicks', as: 'percent'},
    },
    {
      id: 'paidRate',
      kind: 'ratio',
      goodDirection: 'up',
      label: {ru: 'Пробный период в подписку', en: 'Trial to subscription'},
      explanation: {
        ru: 'Новые подписки, делённые на пробные периоды за тот же период.',
        en: 'New subscriptions divided by trials of the same period.',
      },
      formula: {numerator: 'subscriptions', denominator: 'trials', as: 'percent'},
    },
  ],
  madeOf: {
    clicks: {of: 'clicks'},
    trials: {of: 'conversions'},
    subscriptions: {of: 'leads'},
    newMrr: {of: 'revenue', times: '0.1'},
    earnings: {of: 'earnings'},
  },
};
