/** Texts of kabinet-payouts: one payout. */
export const detail = {
  'detail.parts': 'Из чего состоит',
  'detail.incomplete': 'Части, которые прислала программа, не составляют всю сумму.',
  'detail.timeline': 'Ход выплаты',
  'detail.expected': 'ожидается',
  'detail.facts': 'Подробности',
  'detail.doubt': 'Что-то не так?',
  'detail.ask': 'Спросить о {{number}}',

  'part.commissions': 'Вознаграждения',
  'part.adjustments': 'Возвраты и корректировки',
  'part.carry_over': 'Перенос',
  'part.amount': 'Сумма выплаты',
  'part.fee': 'Комиссия',
  'part.tax': 'Удержанный налог',
  'part.arriving': 'К получению',
  'part.arrived': 'Вы получили',

  'notice.on': '{{status}} {{date}}',
  'notice.since': '{{status}} с {{date}}',
  'notice.by': 'Деньги придут до {{date}}.',
  'notice.overdue': 'Деньги ожидались {{date}}.',
  'notice.rest': 'Остальное придёт до {{date}}.',
  'notice.returned': 'Сумма вернулась на баланс: {{amount}}. Она войдёт в следующую выплату.',

  'event.arrival': 'Деньги у вас',
  'date.by': 'до {{date}}',

  'fact.method': 'Способ',
  'fact.documents': 'Документы',
  'fact.commissions': 'Что внутри',
  commissions_one: '{{count}} вознаграждение',
  commissions_few: '{{count}} вознаграждения',
  commissions_many: '{{count}} вознаграждений',
  commissions_other: '{{count}} вознаграждения',
};
