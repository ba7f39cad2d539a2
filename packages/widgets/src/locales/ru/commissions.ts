/** Texts of kabinet-commissions. */
export const commissions = {
  title: 'Вознаграждения',
  failed: 'Не удалось загрузить вознаграждения',
  list: 'Список вознаграждений',
  caption: 'Вознаграждения за период, новые сверху',
  gone: '{{name}} больше не доступно. Список обновлён.',

  'latest.title': 'Последние вознаграждения',
  'latest.all': 'Все вознаграждения',
  'latest.empty': 'Вознаграждений пока нет',

  'filter.label': 'Статус',
  'filter.payout': 'Выплата {{number}}',
  'filter.without-payout': 'Выплата {{number}}: показать весь период',
  'filter.chosen': 'Статус: {{status}}',
  'filter.chosen-counted': 'Статус: {{status}}, {{number}}',

  'columns.button': 'Столбцы',
  'column.date': 'Дата',
  'column.order': 'Заказ',
  'column.base': 'База',
  'column.rate': 'Ставка',
  'column.status': 'Статус',
  'column.amount': 'Вознаграждение',
  'rate.fixed': 'фикс.',
  'rate.tiered': 'по ступеням',

  'type.lead': 'Заявка',
  'type.sale': 'Продажа',
  'type.adjustment': 'Корректировка',

  'note.until': 'до {{date}}',
  'note.expected': 'выплата ≈ {{date}}',

  'totals.label': 'Суммы за период по статусам',

  'why.title': 'Почему {{amount}}',
  'why.title-nothing': 'Почему {{nothing}} вместо {{amount}}',
  'why.steps': 'Расчёт',
  'why.failed': 'Не удалось загрузить расчёт',

  'reason.return_period': 'Идёт срок возврата',
  'reason.review': 'Заказ проверяют',
  'reason.not_first_sale': 'Не первая покупка клиента',
  'reason.no_amount': 'Сумма заказа неизвестна',
  'reason.nothing_left': 'Без исключённых частей ничего не осталось',
  'reason.duplicate': 'Повторный заказ',
  'reason.not_confirmed': 'Клиент не подтвердил',
  'reason.refund': 'Возврат заказа',
  'reason.partial_refund': 'Возврат части заказа',

  'empty.title': 'За этот период вознаграждений пока нет',
  'empty.what': 'Считаются заявки и покупки по вашей ссылке, за которые программа платит.',
  'empty.when': 'Они появляются здесь в течение минуты и сначала стоят на проверке или в холде.',
  'empty.longer': 'Показать за этот год',
  'empty.links': 'Открыть ссылки',
  'empty.filtered-title': 'Ничего не найдено',
  'empty.filtered-text': 'Под такие условия не подходит ни одно вознаграждение.',
  'empty.reset': 'Показать все',
  'empty.payout-title': 'В этой выплате ничего нет',
  'empty.payout-text': 'К ней не относится ни одно вознаграждение этой программы.',
  'empty.period': 'Показать период',
};
