/** Those who buy and sell traffic: webmasters, publishers. They speak of clicks and leads. */
export const webmaster = {
  en: {
    'common.partner.invited.text': 'Accept the invitation for publishers to see this section.',
    'stats.empty.text':
      'Make a link and send traffic to it: clicks appear here within a minute, conversions soon after.',
    'commissions.step.sub_commission': 'Sub-publisher’s commission',
    'commissions.type.sub_partner': 'Sub-publisher income',
    'commissions.event.sub_partner': 'The sub-publisher’s commission',
    'commissions.fact.sub-partner': 'Sub-publisher',
    'commissions.export.column.sub-partner': 'Sub-publisher',
    'commissions.export.column.level': 'Sub-publisher’s level',
  },
  ru: {
    'common.metric.clicks': 'Клики',
    'common.metric.uniqueClicks': 'Уникальные клики',
    'common.metric.leads': 'Лиды',
    'common.metric.epc': 'Доход с клика',
    'common.partner.invited.text': 'Примите приглашение для веб-мастеров, чтобы увидеть этот раздел.',
    'common.partner.archived.text': 'История остаётся здесь, новые клики не считаются.',
    'stats.empty.text':
      'Создайте ссылку и направьте на неё трафик: клики появятся здесь через минуту, конверсии — вскоре после них.',
    'links.terms.lead': '{{reward}} за лид',
    'commissions.plan.lead': '{{reward}} за каждый лид',
    'commissions.plan.lead-tiered': '{{reward}} за лид, по ступеням',
    'commissions.plan.cap-lead': 'Не больше {{amount}} за один лид.',
    'links.sort.clicks': 'По кликам',
    'links.sort.uniqueClicks': 'По уникальным кликам',
    'links.extras.stripped':
      'У части посетителей блокировщики срезают utm_* и erid. На учёт кликов и вознаграждений это не влияет: ваш код стоит в пути ссылки.',
    'links.empty.text': 'Вставьте адрес любой страницы сайта: мы добавим ваш код, и клики с неё станут вашими.',
    'links.use.open-note': 'Откроется напрямую, мимо ссылки: клик не засчитается.',
    'links.archive.text':
      'Ссылка «{{name}}» перестанет вести на сайт, клики по ней не будут считаться. Её цифры останутся.',
    'commissions.step.sub_commission': 'Вознаграждение приведённого веб-мастера',
    'commissions.type.sub_partner': 'Доход от приведённого веб-мастера',
    'commissions.event.sub_partner': 'Вознаграждение приведённого веб-мастера',
    'commissions.fact.sub-partner': 'Приведённый веб-мастер',
    'commissions.export.column.sub-partner': 'Приведённый веб-мастер',
    'commissions.export.column.level': 'Уровень веб-мастера',
    'commissions.type.lead': 'Лид',
    'commissions.event.click': 'Клик по ссылке',
    'commissions.event.lead': 'Лид',
    'commissions.empty.what': 'Считаются лиды и покупки по вашей ссылке, за которые программа платит.',
  },
};
