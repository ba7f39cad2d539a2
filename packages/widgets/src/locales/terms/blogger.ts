/** Those who speak to followers of their own: bloggers, creators. */
export const blogger = {
  en: {
    'common.partner.invited.text': 'Accept the invitation for creators to see this section.',
    'stats.empty.text':
      'Make a link and show it to your followers: clicks appear here within a minute, conversions soon after.',
    'commissions.step.sub_commission': 'Commission of the creator you brought',
    'commissions.type.sub_partner': 'Income from creators you brought',
    'commissions.event.sub_partner': 'Commission of the creator you brought',
    'commissions.fact.sub-partner': 'Creator you brought',
    'commissions.export.column.sub-partner': 'Creator you brought',
    'commissions.export.column.level': 'Level of the creator',
  },
  ru: {
    'common.partner.invited.text': 'Примите приглашение для блогеров, чтобы увидеть этот раздел.',
    'stats.empty.text':
      'Создайте ссылку и покажите её подписчикам: переходы появятся здесь через минуту, конверсии — вскоре после них.',
    'commissions.step.sub_commission': 'Вознаграждение приведённого блогера',
    'commissions.type.sub_partner': 'Доход от приведённого блогера',
    'commissions.event.sub_partner': 'Вознаграждение приведённого блогера',
    'commissions.fact.sub-partner': 'Приведённый блогер',
    'commissions.export.column.sub-partner': 'Приведённый блогер',
    'commissions.export.column.level': 'Уровень блогера',
    'balance.empty.text': 'Они появятся, как только подписчик что-нибудь купит по вашей ссылке.',
  },
};
