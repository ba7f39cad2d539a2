import {CLICKS, EARNINGS} from './metric-set.js';
import type {MetricSet} from './metric-set.js';

const source = {ru: 'торговый сервер', en: 'the trading server'};

/** Accounts, traded lots and net deposits. */
export const forex: MetricSet = {
  metrics: [
    CLICKS,
    {
      id: 'accounts',
      kind: 'count',
      goodDirection: 'up',
      label: {ru: 'Открытые счета', en: 'Accounts opened'},
      explanation: {
        ru: 'Реальные счета новых клиентов; демосчета не считаются.',
        en: 'Live accounts of new clients; demo accounts do not count.',
      },
      source,
    },
    {
      id: 'fundedAccounts',
      kind: 'count',
      goodDirection: 'up',
      label: {ru: 'Пополненные счета', en: 'Funded accounts'},
      explanation: {
        ru: 'Счета с первым пополнением не ниже минимума программы.',
        en: 'Accounts with a first deposit of at least the programme’s minimum.',
      },
      source,
    },
    {
      id: 'lots',
      kind: 'quantity',
      unit: 'lots',
      digits: 2,
      goodDirection: 'up',
      label: {ru: 'Лоты', en: 'Lots'},
      explanation: {
        ru: 'Объём закрытых сделок ваших клиентов в стандартных лотах.',
        en: 'Volume of your clients’ closed trades in standard lots.',
      },
      source,
    },
    {
      id: 'netDeposits',
      kind: 'money',
      goodDirection: 'up',
      label: {ru: 'Чистые депозиты', en: 'Net deposits'},
      explanation: {
        ru: 'Пополнения минус выводы. Бывают отрицательными.',
        en: 'Deposits less withdrawals. They may be negative.',
      },
      source: {ru: 'расчётный отдел', en: 'the settlement desk'},
    },
    EARNINGS,
    {
      id: 'fundedRate',
      kind: 'ratio',
      goodDirection: 'up',
      label: {ru: 'Доля пополненных', en: 'Funded share'},
      explanation: {
        ru: 'Пополненные счета, делённые на открытые за тот же период.',
        en: 'Funded accounts divided by accounts opened in the same period.',
      },
      formula: {numerator: 'fundedAccounts', denominator: 'accounts', as: 'percent'},
    },
    {
      id: 'earningsPerLot',
      kind: 'ratio',
      goodDirection: 'up',
      label: {ru: 'Вознаграждение за лот', en: 'Earnings per lot'},
      explanation: {
        ru: 'Вознаграждение, делённое на лоты за тот же период.',
        en: 'Earnings divided by lots of the same period.',
      },
      formula: {numerator: 'earnings', denominator: 'lots', as: 'money'},
    },
  ],
  madeOf: {
    clicks: {of: 'clicks'},
    accounts: {of: 'conversions'},
    fundedAccounts: {of: 'leads'},
    lots: {of: 'revenue', times: '0.0125'},
    netDeposits: {of: 'revenue', times: '0.4'},
    earnings: {of: 'earnings'},
  },
};
