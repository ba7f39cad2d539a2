/** Those who bring clients in person: agents of banks, insurers, developers. */
export const agent = {
  en: {
    'common.partner.invited.text': 'Accept the invitation to the agent programme to see this section.',
    'stats.empty.text':
      'Make a link and send it to your clients: clicks appear here within a minute, conversions soon after.',
    'commissions.title': 'Agent commissions',
    'commissions.empty.what': 'A lead or a purchase of a client whom you brought counts if the programme pays for it.',
    'commissions.fact.customer': 'Client',
    'commissions.step.sub_commission': 'Sub-agent’s commission',
    'commissions.type.sub_partner': 'Sub-agent income',
    'commissions.event.sub_partner': 'The sub-agent’s commission',
    'commissions.fact.sub-partner': 'Sub-agent',
    'commissions.export.column.sub-partner': 'Sub-agent',
    'commissions.export.column.level': 'Sub-agent’s level',
  },
  ru: {
    'common.partner.invited.text': 'Примите приглашение в агентскую программу, чтобы увидеть этот раздел.',
    'stats.empty.text':
      'Создайте ссылку и отправьте её клиентам: переходы появятся здесь через минуту, конверсии — вскоре после них.',
    'balance.empty.text': 'Они появятся после первой продажи вашему клиенту.',
    'commissions.title': 'Агентские вознаграждения',
    'commissions.step.sub_commission': 'Вознаграждение субагента',
    'commissions.type.sub_partner': 'Доход от субагента',
    'commissions.event.sub_partner': 'Вознаграждение субагента',
    'commissions.fact.sub-partner': 'Субагент',
    'commissions.export.column.sub-partner': 'Субагент',
    'commissions.export.column.level': 'Уровень субагента',
    'commissions.empty.what': 'Считаются заявки и покупки ваших клиентов, за которые программа платит.',
  },
};
