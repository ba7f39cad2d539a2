/** Texts of kabinet-commissions: a ladder of tiers, in the explanation and in the terms. */
export const tiers = {
  'tier.title': 'Ступень',
  'tier.from.volume': '{{reward}} при обороте от {{from}}',
  'tier.from.count': '{{reward}} с {{from}}-й конверсии',
  'tier.reached-volume.month': 'Оборот за месяц',
  'tier.reached-volume.all_time': 'Оборот за всё время',
  'tier.reached-count.month': 'Конверсии за месяц',
  'tier.reached-count.all_time': 'Конверсии за всё время',
  'tier.missing-volume': 'Ещё {{missing}} оборота до ступени {{reward}}.',
  'tier.missing-count_one': 'Ещё {{missing}} конверсия до ступени {{reward}}.',
  'tier.missing-count_few': 'Ещё {{missing}} конверсии до ступени {{reward}}.',
  'tier.missing-count_many': 'Ещё {{missing}} конверсий до ступени {{reward}}.',
  'tier.missing-count_other': 'Ещё {{missing}} конверсии до ступени {{reward}}.',
  'tier.reached': 'Следующая конверсия будет уже по ступени {{reward}}.',
  'tier.top': 'Это высшая ступень.',
  'tier.more': 'По следующей ступени вышло бы на {{amount}} больше.',
};
