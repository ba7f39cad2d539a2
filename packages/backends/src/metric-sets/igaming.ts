import {CLICKS, EARNINGS} from './metric-set.js';
import type {MetricSet} from './metric-set.js';

const source = {ru: 'касса оператора', en: 'the operator’s cashier'};

/** Registrations, first deposits, deposits and net gaming revenue. */
export const igaming: MetricSet = {
  metrics: [
    CLICKS,
    {
      id: 'registrations',
      kind: 'count',
      goodDirection: 'up',
      label: {ru: 'Регистрации', en: 'Registrations'},
      explanation: {
        ru: 'Новые игроки, подтвердившие почту или телефон.',
        en: 'New players who confirmed an e-mail address or a phone number.',
      },
      source: {ru: 'база игроков', en: 'the player database'},
    },
    {
      id: 'ftd',
      kind: 'count',
      goodDirection: 'up',
      label: {ru: 'Первые депозиты', en: 'First deposits'},
      explanation: {
        ru: 'Игроки, впервые внёсшие деньги. Каждый считается один раз.',
        en: 'Players who paid in for the first time. Each counts once.',
      },
      source,
    },
    {
      id: 'deposits',
      kind: 'money',
      goodDirection: 'up',
      label: {ru: 'Депозиты', en: 'Deposits'},
      explanation: {
        ru: 'Сумма всех пополнений игроков за вычетом отменённых.',
        en: 'All payments of players into their accounts, less those cancelled.',
      },
      source,
    },
    {
      id: 'ngr',
      kind: 'money',
      goodDirection: 'up',
      label: 'NGR',
      explanation: {
        ru: 'Чистый игровой доход: ставки минус выигрыши, бонусы, сборы платёжных систем и налоги. Бывает отрицательным.',
        en: 'Net gaming revenue: bets less winnings, bonuses, payment costs and taxes. It may be negative.',
      },
      source: {ru: 'игровая платформа', en: 'the gaming platform'},
    },
    EARNINGS,
    {
      id: 'ftdRate',
      kind: 'ratio',
      goodDirection: 'up',
      label: {ru: 'Регистрация в депозит', en: 'Registration to deposit'},
      explanation: {
        ru: 'Первые депозиты, делённые на регистрации за тот же период.',
        en: 'First deposits divided by registrations of the same period.',
      },
      formula: {numerator: 'ftd', denominator: 'registrations', as: 'percent'},
    },
    {
      id: 'depositPerPlayer',
      kind: 'ratio',
      goodDirection: 'up',
      label: {ru: 'Депозиты на игрока', en: 'Deposits per player'},
      explanation: {
        ru: 'Депозиты, делённые на первые депозиты за тот же период.',
        en: 'Deposits divided by first deposits of the same period.',
      },
      formula: {numerator: 'deposits', denominator: 'ftd', as: 'money'},
    },
  ],
  madeOf: {
    clicks: {of: 'clicks'},
    registrations: {of: 'conversions'},
    ftd: {of: 'leads'},
    deposits: {of: 'revenue'},
    ngr: {of: 'revenue', times: '0.31'},
    earnings: {of: 'earnings'},
  },
};
