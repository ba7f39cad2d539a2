/** Texts of kabinet-payouts. */
export const payouts = {
  title: 'Выплаты',
  failed: 'Не удалось загрузить выплаты',
  list: 'Список выплат',
  caption: 'Выплаты, новые сверху',
  gone: '{{number}} больше не доступна. Список обновлён.',

  statement: 'Выписка',
  papers: 'Документы',
  'papers.open_one': 'Документы: ждут вас {{number}}',
  'papers.open_few': 'Документы: ждут вас {{number}}',
  'papers.open_many': 'Документы: ждут вас {{number}}',
  'papers.open_other': 'Документы: ждут вас {{number}}',

  'filter.label': 'Статус',
  'filter.chosen': 'Показаны: {{filter}}',
  'filter.coming': 'В пути',
  'filter.paid': 'Выплачены',
  'filter.returned': 'Не прошли',

  'column.payout': 'Выплата',
  'column.method': 'Способ',
  'column.status': 'Статус',
  'column.commissions': 'Вознаграждения',
  'column.fee': 'Комиссия',
  'column.amount': 'Сумма',

  'note.by': 'придёт до {{date}}',
  'note.overdue': 'ожидалась {{date}}',
  'note.rest': 'остальное до {{date}}',
  'note.returned': 'сумма вернулась на баланс',

  'detail.open': 'Подробно о {{number}}',
  'detail.title': 'Выплата {{number}}',
  'detail.about': '{{amount}}, создана {{date}}',
  'detail.failed': 'Не удалось загрузить выплату',

  'reason.bank_refused': 'Банк не принял перевод',
  'reason.details_mismatch': 'Реквизиты не совпали с договором',
  'reason.cancelled_by_partner': 'Вы отменили выплату',
  'reason.split': 'Переведена часть суммы',

  'empty.title': 'Выплат пока не было',
  'empty.text': 'Первая появится здесь, как только программа её создаст.',
  'empty.minimum': 'Первая придёт, когда доступно станет {{amount}}.',
  'empty.schedule': 'График: {{schedule}}.',
  'empty.balance': 'Открыть баланс',
  'empty.filtered-title': 'Таких выплат нет',
  'empty.filtered-text': 'Сейчас ни у одной выплаты нет такого статуса.',
  'empty.reset': 'Показать все',
};
