/** Texts of kabinet-commissions: columns besides the usual ones. */
export const columns = {
  'column.offer': 'Оффер',
  'column.link': 'Ссылка',
  'column.subIds': 'Метки',
  'column.customer': 'Клиент',
  'column.sale': 'Сумма заказа',
  'column.expected': 'Ожидаемая выплата',
  'column.payout': 'Выплата',
};
