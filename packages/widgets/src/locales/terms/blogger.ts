/** Those who speak to followers of their own: bloggers, creators. */
export const blogger = {
  en: {
    'common.partner.invited.text': 'Accept the invitation for creators to see this section.',
    'stats.empty.text':
      'Make a link and show it to your followers: clicks appear here within a minute, conversions soon after.',
    'commissions.step.sub_commission': 'Commission of the creator you brought',
  },
  ru: {
    'common.partner.invited.text': 'Примите приглашение для блогеров, чтобы увидеть этот раздел.',
    'stats.empty.text':
      'Создайте ссылку и покажите её подписчикам: переходы появятся здесь через минуту, конверсии — вскоре после них.',
    'commissions.step.sub_commission': 'Вознаграждение приведённого блогера',
    'balance.empty.text': 'Они появятся, как только подписчик что-нибудь купит по вашей ссылке.',
  },
};
